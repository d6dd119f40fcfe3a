import { countryOf } from '../lexicon/places.ts'
import type { Organization } from '../reference/organization.ts'
import type { Story } from './story.ts'

/** Names, kinds, countries, descriptions and owners of the organizations of the story. */
export function organizationFacts(story: Story): void {
  for (const organization of story.organizations) {
    const { key: subject, name, named } = organization
    const reason = named
      ? 'The text gives this name.'
      : 'The text does not name it; the name says whose it is and where.'
    story.add({ predicate: 'NAME', subject, value: { name: name.text, named } }, name.span, reason)
    for (const alias of organization.aliases)
      story.add(
        { predicate: 'ALIAS', subject, value: { name: alias.text } },
        alias.span,
        'The text uses this wording for it too.',
      )
    for (const { text, span } of organization.descriptions)
      story.add({ predicate: 'DESCRIPTION', subject, value: { text } }, span, 'The words of the text for it.')
    if (organization.kind)
      story.add(
        { predicate: 'KIND', subject, value: { kind: organization.kind.value } },
        organization.kind.span,
        organization.kind.reason,
      )
    country(story, organization)
    owner(story, organization)
  }
}

function country(story: Story, organization: Organization): void {
  const { key: subject, country: of, place } = organization
  if (of)
    story.add(
      { predicate: 'COUNTRY', subject, value: { country: of.code } },
      of.span,
      'Its country stands in the words for it.',
    )
  const code = place === null ? null : countryOf(place)
  if (code)
    story.add(
      { predicate: 'COUNTRY', subject, value: { country: code } },
      organization.name.span,
      `${place} is in this country.`,
    )
}

function owner(story: Story, organization: Organization): void {
  const { parent } = organization
  if (!parent || parent.organization.spans.length === 0) return
  story.add(
    {
      predicate: 'SUBSIDIARY_OF',
      subject: organization.key,
      object: parent.organization.key,
      value: { from: null, until: null, share: null },
    },
    parent.span,
    parent.reason,
    { certainty: parent.sure ? 'SURE' : 'CANDIDATE' },
  )
}
