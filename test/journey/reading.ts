/** Somebody who reads the article: which words they came for, and whether they see them. */
import type { Locator, Page } from 'playwright-core'
import { ask, claimFields } from './asking.ts'
import type { ToldClaim } from './asking.ts'
import { articleOf, eventually, evidenceOf, parameter } from './picture.ts'

/** The claim that the address of the open article names. */
export async function claimRead(page: Page): Promise<ToldClaim> {
  await articleOf(page).waitFor()
  const { claim } = await ask<{ claim: ToldClaim }>(`query ($id: ID!) { claim(id: $id) { ${claimFields} } }`, {
    id: parameter(page, 'claim'),
  })
  return claim
}

/** The quotes in a part of a page, those of "more places" too: the marked words, and the text that they are said to be in. */
export async function quotesIn(part: Locator): Promise<{ words: string; source: string; text: string }[]> {
  const { sources } = await ask<{ sources: { nodes: { id: string; text: string }[] } }>(
    '{ sources(first: 500) { nodes { id text } } }',
  )
  const texts = new Map(sources.nodes.map(({ id, text }) => [id, text]))
  const quotes = await part.locator('blockquote').evaluateAll((all) =>
    all.map((quote) => ({
      words: quote.querySelector('mark')?.textContent ?? '',
      source: new URL(quote.querySelector<HTMLAnchorElement>('footer a')?.href ?? '').pathname.slice('/read/'.length),
    })),
  )
  return quotes.map((quote) => ({ ...quote, text: texts.get(quote.source) ?? '' }))
}

/** The paragraph link under the first quote from a source; opens the "more places" that it may stand among. */
export async function linkInto(page: Page, source: string): Promise<Locator> {
  const into = `blockquote footer a[href^="/read/${source}?"]`
  const link = evidenceOf(page).locator(into).first()
  await link.waitFor({ state: 'attached' })
  if (!(await link.isVisible())) {
    const closed = evidenceOf(page)
      .locator('details:not([open])')
      .filter({ has: page.locator(into) })
    await closed.first().locator('summary').click()
  }
  await link.waitFor()
  return link
}

/** All of a claim's quote is marked as the one in focus, and inside the window. */
export async function seeMarked(page: Page, claim: ToldClaim): Promise<void> {
  await eventually(() =>
    articleOf(page).evaluate((article, quote) => {
      const probe = article.appendChild(document.createElement('i'))
      probe.style.background = 'var(--mark-strong)'
      const strong = getComputedStyle(probe).backgroundColor
      probe.remove()
      const seen = [...article.querySelectorAll('mark')].filter((mark) => {
        const { top, bottom, left, right } = mark.getBoundingClientRect()
        const inside = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth
        return inside && getComputedStyle(mark).backgroundColor === strong
      })
      return seen
        .map(({ textContent }) => textContent)
        .join('')
        .includes(quote)
    }, claim.quote),
  ).toBe(true)
}
