/** One line or paragraph of a page. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row'
  /** White space collapsed as a browser shows it; lines by <br> kept. */
  readonly text: string
  /** Share of its letters that stand in links, 0 to 1. */
  readonly linked: number
}

const blockTags = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const unreadTags = new Set(
  'audio button canvas datalist figcaption figure form iframe input math noscript object picture script select style svg template textarea title video'.split(
    ' ',
  ),
)

/** Layout hints without a glyph: a soft hyphen would cut the words that are searched for. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g

/**
 * The readable blocks below an element, in order. textContent would glue the last word of one paragraph to the first of
 * the next; here the end of every block is the end of a block. Captions are left out: they date and describe a picture,
 * often of another day.
 */
export function blocksOf(root: Element): readonly Block[] {
  const writer = new BlockWriter()
  writer.walk(root, { kind: 'paragraph', inLink: false, keepsSpace: false })
  writer.end('paragraph')
  return writer.blocks
}

interface Place {
  readonly kind: Block['kind']
  readonly inLink: boolean
  readonly keepsSpace: boolean
}

class BlockWriter {
  readonly blocks: Block[] = []
  private text = ''
  private linkedLength = 0

  walk(element: Element, place: Place): void {
    for (const node of element.childNodes) {
      if (node.nodeType === node.TEXT_NODE) this.write(node.nodeValue ?? '', place)
      else if (isElement(node)) this.enter(node, place)
    }
  }

  private enter(element: Element, place: Place): void {
    const tag = element.localName
    if (unreadTags.has(tag) || isFootnoteMark(element)) return
    if (tag === 'br') return this.breakLine(place)
    if (tag === 'tr' && isPlainRow(element)) return this.writeRow(element, place)
    const inner = placeWithin(element, place)
    if (!blockTags.has(tag)) return this.walk(element, inner)
    this.end(place.kind)
    this.walk(element, inner)
    this.end(inner.kind)
  }

  private write(raw: string, { inLink, keepsSpace }: Place): void {
    const text = raw.replace(invisible, '').replaceAll('\u00a0', ' ')
    const shown = keepsSpace ? text : text.replace(/[\t\n\f\r ]+/g, ' ')
    const added = !keepsSpace && (this.text === '' || /\s$/.test(this.text)) ? shown.replace(/^ /, '') : shown
    this.text += added
    if (inLink) this.linkedLength += lettersIn(added)
  }

  /** Two in a row are how old pages write paragraphs. */
  private breakLine(place: Place): void {
    if (this.text.endsWith('\n')) this.end(place.kind)
    else this.text = this.text === '' ? '' : `${this.text.trimEnd()}\n`
  }

  /** The cells of a row stay in one line, so that what belongs together is read together. */
  private writeRow(row: Element, place: Place): void {
    this.end(place.kind)
    for (const cell of row.children) {
      if (this.text.trim() !== '') this.text = `${this.text.trimEnd()} | `
      this.walk(cell, placeWithin(cell, place))
    }
    this.end('row')
  }

  end(kind: Block['kind']): void {
    const text = this.text.replace(/ *\n */g, '\n').trim()
    if (text !== '')
      this.blocks.push({ kind, text, linked: Math.min(1, this.linkedLength / Math.max(1, lettersIn(text))) })
    this.text = ''
    this.linkedLength = 0
  }
}

function placeWithin(element: Element, place: Place): Place {
  const tag = element.localName
  const kind = /^h[1-6]$/.test(tag) ? 'heading' : /^(?:li|dt|dd)$/.test(tag) ? 'item' : place.kind
  return { kind, inLink: place.inLink || tag === 'a', keepsSpace: place.keepsSpace || tag === 'pre' }
}

export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE
}

/** A row of data; the rows of a page laid out by tables hold whole blocks. */
function isPlainRow(row: Element): boolean {
  return row.querySelector('p, div, ul, ol, table, h1, h2, h3, h4, section, article, br + br') === null
}

/** "[1]" behind a sentence, leading to a note. */
function isFootnoteMark(element: Element): boolean {
  return (
    element.localName === 'sup' &&
    /^\[?[\d*†]{1,3}\]?$/.test(element.textContent.trim()) &&
    element.querySelector('a') !== null
  )
}

function lettersIn(text: string): number {
  return text.replace(/\s+/g, '').length
}
