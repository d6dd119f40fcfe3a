import { expect, it } from 'vitest'
import type { ChainStoryQuery } from '../../../web/generated.ts'
import { storyText } from '../../../web/chain/copy.ts'
import { storyOf, whyLeftOut } from '../../../web/chain/story.ts'
import { plain } from '../../../web/words/sentence.ts'
import { claimOf, leak as leakThing, transfer as transferThing } from '../words/claim-of.ts'
import { authority, incident, penalty, ruling, statement, told, transfer } from '../words/event-of.ts'

type Chain = NonNullable<ChainStoryQuery['chain']>
const thing = (id: string) => ({ ...leakThing, id })
const caused = claimOf({
  predicate: 'LED_TO', subject: transferThing, object: leakThing, value: { kind: 'CAUSED' }, saidBy: authority, quote: 'causing a leak', paragraph: 3,
}) // prettier-ignore
const accused = claimOf({ predicate: 'KIND', subject: thing('ruling'), quote: 'accusing Norvane', paragraph: 3 })
const announced = claimOf({ predicate: 'KIND', subject: thing('penalty'), saidBy: authority, quote: 'it would impose' })
const sent = claimOf({ predicate: 'KIND', subject: thing('transfer'), saidBy: authority, quote: 'sent the data' })
const norvane = { id: 'norvane', name: 'Norvane', named: true }

const nodes = [
  { ...transfer({ involvements: [{ role: 'SENDER', company: norvane }] }), claims: [sent] },
  { ...incident(), claims: [] },
  { ...told(), claims: [] },
  { ...ruling({ aboutEvents: [transfer()] }), claims: [accused] },
  { ...penalty(), claims: [announced] },
] satisfies Chain['nodes']
const chain: Chain = {
  truncated: false,
  nodes,
  edges: [
    { kind: 'CAUSED', from: { id: 'transfer' }, to: { id: 'leak' }, claims: [caused] },
    { kind: 'DISCLOSED', from: { id: 'leak' }, to: { id: 'told' }, claims: [] },
    { kind: 'ABOUT', from: { id: 'transfer' }, to: { id: 'ruling' }, claims: [] },
    { kind: 'IMPOSED', from: { id: 'ruling' }, to: { id: 'penalty' }, claims: [] },
  ],
} as Chain
const lines = storyOf(chain, nodes.map(({ id }, at) => ({ id, number: at + 1 }))) // prettier-ignore

it('A chain is told in sentences, each verb with its speaker, and a gap is a line of its own', () => {
  expect(lines.map((line) => `${line.kind === 'gap' ? '⋮' : line.number} ${plain(line.sentence)}`)).toEqual([
    '1 Norvane sent customer data to Estonia, the authority says. When it began is not specified.',
    '2 The transfer to Estonia, according to the authority, caused the leak of customer data in May 2024.',
    '3 In May 2024 Norvane told customers in Estonia.',
    '⋮ What led from there to the authority’s accusation: not specified in any source.',
    '4 On 9 September 2024 the authority accused Norvane of illegally transferring customer data.',
    '5 The authority says it will impose an administrative penalty on Norvane. The amount is not specified.',
  ])
})

it('A cause is quoted with the words of whoever gives it', () => {
  expect(lines.map((line) => (line.kind === 'event' ? line.claim?.quote : null))).toEqual([
    'sent the data',
    'causing a leak',
    undefined,
    null,
    'accusing Norvane',
    'it would impose',
  ])
})

it('Copied, it carries its quotes and sources', () => {
  expect(storyText(lines)).toContain('   “causing a leak” [1, paragraph 3]')
  expect(storyText(lines)).toMatch(/\nSources\n\[1\] Kettles: part 2\n$/)
})

it('A cause told by a summary alone is our summary’s, and copied it says of which page', () => {
  const page = {
    title: 'Letters lost',
    publisher: 'Veldian Post',
    url: 'https://post.example/letters',
    publishedOn: null,
  }
  const source = { id: 'summary', title: 'Norvane in brief', summarizes: [page] }
  const edges = chain.edges.map((edge) => ({ ...edge, claims: [{ ...caused, saidBy: null, source }] }))
  const summed = storyOf({ ...chain, edges }, [{ id: 'leak', number: 1 }])
  expect(summed.map(({ sentence }) => plain(sentence))).toEqual([
    'The transfer to Estonia, as our summary of an article by Veldian Post tells it, caused the leak of customer data in May 2024.',
  ])
  expect(storyText(summed)).toMatch(
    /\n\[1\] Norvane in brief, our summary of “Letters lost”, Veldian Post, https:\/\/post\.example\/letters\n$/,
  )
})

it('What is left out says why', () => {
  const events = chain.nodes.filter((node) => 'title' in node)
  expect(whyLeftOut(statement(), events)).toBe('a reaction, not a cause')
  expect(whyLeftOut(incident({ id: 'hack' }), events)).toBe('no source links it to the leak')
})

const dated = (phrase: string, edtf: string, paragraph: number, start: number) =>
  claimOf({ predicate: 'DATE', subject: thing('told'), value: { edtf, phrase }, quote: phrase, paragraph, start })

it.each([
  ['the words quoted', 1, 100, 'In spring 2024 Norvane told customers in Estonia.'],
  ['the paragraph quoted', 4, 200, 'In spring 2024 Norvane told customers in Estonia.'],
  ['another paragraph alone', 2, 200, 'In May 2024 Norvane told customers in Estonia.'],
])('A sentence is as exact as its quote: the season where it stands in %s', (_, paragraph, start, sentence) => {
  const kind = claimOf({ predicate: 'KIND', subject: thing('told'), quote: 'told', paragraph: 4, start: 100 })
  const claims = [kind, dated('last May', '2024-05', 7, 900), dated('last spring', '2024-21', paragraph, start)]
  const [line] = storyOf({ ...chain, nodes: [{ ...told(), claims }], edges: [] }, [{ id: 'told', number: 1 }])
  expect(line && plain(line.sentence)).toBe(sentence)
})

it('Customers are told what the quoted words say about who did it', () => {
  const kind = claimOf({ predicate: 'KIND', subject: thing('told'), quote: 'told them that a stranger had read names' })
  const quote = 'a stranger had read names'
  const actor = claimOf({ predicate: 'ACTOR', subject: thing('leak'), value: { phrase: 'a stranger' }, quote })
  const both = [
    { ...told({ date: null }), claims: [kind] },
    { ...incident(), claims: [actor] },
  ]
  const [line] = storyOf({ ...chain, nodes: both, edges: [] }, [{ id: 'told', number: 1 }])
  expect(line && plain(line.sentence)).toBe('Norvane told customers in Estonia that “a stranger” had read names.')
})
