import { marksOf } from './use-layout.ts'

/** Scrolls the article to a fact's words, and the list to its line. `at` is where in the text to arrive if there are several. */
export function bringIntoView(
  text: HTMLElement | null,
  list: HTMLElement | null,
  key: string,
  behavior: ScrollBehavior,
  at = 0,
): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : behavior
  const marks = text === null ? [] : marksOf(text, key)
  const mark = marks.find(({ dataset }) => Number(dataset['start']) >= at) ?? marks[0]
  mark?.scrollIntoView({ block: 'center', behavior: calm })
  const row =
    list && [...list.querySelectorAll<HTMLElement>('[data-fact]')].find(({ dataset }) => dataset['fact'] === key)
  if (list && row && list.scrollHeight > list.clientHeight + 1 && getComputedStyle(list).overflowY === 'auto')
    row.scrollIntoView({ block: 'nearest', behavior: calm })
}
