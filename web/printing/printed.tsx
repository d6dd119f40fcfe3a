import { useCallback, useEffect, useRef } from 'react'
import { sheetWith } from '../take-away/draw.ts'
import { sourcesInWords } from '../take-away/sheet.ts'
import type { Shown } from '../take-away/shown.ts'
import { useOnPrint } from './use-printing.ts'

/** Up to this height for its width a picture is made to fit on one page; what is higher runs over several. */
const page = 0.9

/** What stands on paper in place of the screen: the lanes as a sheet with axis, key and sources; below other views, the sources. */
export default function Printed({ shown }: { shown: Shown }) {
  const sheet = useRef<HTMLDivElement>(null)
  const latest = useRef(shown)
  useEffect(() => {
    latest.current = shown
  })
  const fill = useCallback(() => {
    const { current } = sheet
    if (current === null) return
    // Its style speaks of all texts: it must not reach those of the page.
    const inside = current.shadowRoot ?? current.attachShadow({ mode: 'open' })
    const svg = new DOMParser().parseFromString(sheetWith(latest.current, current, ''), 'image/svg+xml').documentElement
    const ratio = Number(svg.getAttribute('height')) / Number(svg.getAttribute('width'))
    svg.setAttribute('width', '100%')
    svg.removeAttribute('height')
    if (ratio < page) svg.setAttribute('style', 'max-height:98vh')
    inside.replaceChildren(document.importNode(svg, true))
  }, [])
  const clear = useCallback(() => sheet.current?.shadowRoot?.replaceChildren(), [])
  useOnPrint(fill, clear)
  if (shown.view.look === 'lanes') return <div className="printed" data-theme="light" ref={sheet} />
  return <p className="printed">{sourcesInWords(shown.data, location.href)}</p>
}
