/** Somebody who reads the article: which words they came for, and whether they see them. */
import type { Page } from 'playwright-core'
import { ask } from './asking.ts'
import type { ToldClaim } from './asking.ts'
import { articleOf, eventually, parameter } from './picture.ts'

/** The claim that the address of the open article names. */
export async function claimRead(page: Page): Promise<ToldClaim> {
  await articleOf(page).waitFor()
  const { claim } = await ask<{ claim: ToldClaim }>(
    'query ($id: ID!) { claim(id: $id) { id quote start end paragraph predicate source { id text } } }',
    { id: parameter(page, 'claim') },
  )
  return claim
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
