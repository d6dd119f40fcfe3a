import './take-away.css'
import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { toUrl } from '../view.ts'
import { useComesOpen } from '../words/use-comes-open.ts'
import { drawSheet, pngOf, sentenceOf } from './draw.ts'
import { drawNetwork } from './draw-network.ts'
import { rowsOf, tableOf } from './rows.ts'
import { save } from './save.ts'
import type { Shown } from './shown.ts'

const files = {
  png: ['Picture', 'PNG, for print and the web'],
  svg: ['Picture', 'SVG, to work on'],
  csv: ['Table of the events', 'CSV, for a spreadsheet'],
  json: ['The same as data', 'JSON, with links and organizations'],
} as const
type Kind = keyof typeof files
const frame = 'frame'

/** What is shown, as a file; comes open, because it is fetched when somebody first presses it. */
export default function TakeAway({ shown }: { shown: Shown }) {
  const { button, open, setOpen } = useComesOpen()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const take = (kind: Kind | typeof frame): void => {
    setTrouble(null)
    if (kind === frame) {
      navigator.clipboard.writeText(frameOf(shown)).then(
        () => setSaid('Its HTML is copied.'),
        () => setTrouble('Copying is not allowed here.'),
      )
      return
    }
    fileOf(kind, shown).then(
      (blob) => save(blob, kind),
      () => setTrouble('The file could not be made. Narrow what is shown, or take another kind.'),
    )
  }
  return (
    <>
      <MenuTrigger isOpen={open} onOpenChange={setOpen}>
        <Button ref={button} className="button">
          Export
        </Button>
        <Popover placement="bottom end" offset={6} className="picker">
          <Menu aria-label="What to take away" onAction={(kind) => take(String(kind) as Kind | typeof frame)}>
            {Object.entries({ ...files, [frame]: ['A frame for another page', 'copies the HTML for it'] }).map(
              ([kind, [what, detail]]) => {
                const name =
                  what === files.png[0] ? `${what} of the ${shown.view.look === 'network' ? 'network' : 'lanes'}` : what
                return (
                  <MenuItem key={kind} id={kind} textValue={`${name}, ${detail}`} className="take">
                    <b>{name}</b>
                    <small>{detail}</small>
                  </MenuItem>
                )
              },
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      <output className="said-here">{said}</output>
      {trouble !== null && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
    </>
  )
}

async function fileOf(kind: Kind, shown: Shown): Promise<Blob> {
  const picture = shown.view.look === 'network' ? drawNetwork : drawSheet
  const rows = () => rowsOf(shown.data, shown.span, shown.view, location.origin)
  switch (kind) {
    case 'png':
      return pngOf(await picture(shown))
    case 'svg':
      return new Blob([await picture(shown)], { type: 'image/svg+xml' })
    case 'csv':
      return new Blob([tableOf(rows())], { type: 'text/csv;charset=utf-8' })
    case 'json':
      return new Blob([JSON.stringify(asData(shown, rows()), null, 2)], { type: 'application/json' })
    default:
      return kind satisfies never
  }
}

/** HTML that shows the same in another page, as wide as there is room. */
function frameOf(shown: Shown): string {
  const address = new URL(toUrl({ ...shown.view, embedded: true }), location.origin).href
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return `<iframe src="${escaped(address)}" title="${escaped(sentenceOf(shown))}" width="100%" height="620" loading="lazy" style="border:0"></iframe>`
}

function asData(shown: Shown, rows: ReturnType<typeof rowsOf>) {
  const { data } = shown
  const ids = new Set(rows.map(({ id }) => id))
  return {
    shown: sentenceOf(shown),
    from: location.href,
    organizations: data.lanes.filter(({ kind }) => kind !== 'others').map(({ id, name, note, kind, parent }) => ({ id, name, note, kind, ownedBy: parent })),
    events: rows,
    links: data.links.filter(({ from, to }) => ids.has(from) && ids.has(to)).map(({ from, to, label, said }) => ({ from, to, label, saidBySomebody: said })),
  } // prettier-ignore
}
