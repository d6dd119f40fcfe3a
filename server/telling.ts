/** What a command tells a person while it works. */
import { printable, printableLines } from './printable.ts'

export interface Telling {
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
  /** What is at work now, for who watches: shown on a terminal only, and gone before the next line. Empty: nothing is. */
  readonly progress: (line: string) => void
}

interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

const USUAL_COLUMNS = 80
const CLEAR = '\r\u001b[K'

/** Lines on `out`, complaints on `err`, and progress on `err` where that is a terminal. */
export function tellingOn(out: Stream, err: Stream): Telling {
  let shown = false
  const progress = (line: string) => {
    if (err.isTTY !== true || (line === '' && !shown)) return
    shown = line !== ''
    err.write(`${CLEAR}${cut(printable(line), (err.columns || USUAL_COLUMNS) - 1)}`)
  }
  const on = (stream: Stream) => (line: string) => {
    progress('')
    stream.write(`${printableLines(line)}\n`)
  }
  return { say: on(out), complain: on(err), progress }
}

/** What wraps cannot be rewritten in place. Beyond the alphabets characters may be two columns wide, and count as such. */
function cut(line: string, columns: number): string {
  const firstWide = '\u1100'
  let used = 0
  let kept = ''
  for (const character of line) {
    used += character < firstWide ? 1 : 2
    if (used > columns) return kept
    kept += character
  }
  return kept
}
