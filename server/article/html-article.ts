import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { ArticleError } from './article-error.ts'
import type { Article } from './article.ts'
import { composeArticle } from './compose-article.ts'
import { refuseBarrier } from './html-barriers.ts'
import { blocksOf, isElement } from './html-blocks.ts'
import type { Block } from './html-blocks.ts'
import { htmlMetadata } from './html-metadata.ts'
import { unreadZones, withoutTeasers } from './html-zones.ts'

const mostElements = 60_000
const shortestFind = 140
/** They say nothing of the article, and the parser stumbles over one that is not at the top. */
const doctypes = /<!doctype[^>]{0,1000}>?/gi

/**
 * The article in a page: what Readability finds, block by block, without zones of other articles. The headline is the
 * title and not a part of the text.
 * Takes long for hostile nesting: to be called where it can be ended (see `readBytes`).
 * @param url where the page was found, null for a file
 * @throws ArticleError ARTICLE_EMPTY, ARTICLE_TOO_LONG, ARTICLE_TOO_COMPLEX, PAYWALL, ROBOT_CHECK
 */
export function htmlArticle(html: string, url: string | null): Article {
  if ((html.match(/<[a-z]/gi)?.length ?? 0) > mostElements) throw tooComplex()
  const document = documentOf(html)
  const { free, wordCount, ...about } = htmlMetadata(document, html, url)
  const whole = blocksOf(document.body)
  removeUnread(document)
  const headline = lone(document, 'h1')?.textContent
  const plain = withoutTeasers(blocksOf(mainOf(document)))
  const blocks = withoutHeadline(fuller(withoutTeasers(readable(document)), plain), about.title, headline)
  const text = joined(blocks)
  refuseBarrier(text, joined(whole), { free, wordCount })
  return composeArticle(text, { ...about, summarizes: [] })
}

function documentOf(page: string): Document {
  const html = page.replace(doctypes, '')
  const { document } = parseHTML(html)
  if (!isHtmlDocument(document)) return fragmentIn(html)
  if (document.querySelector('body') === null) addBody(document)
  return document
}

/** The parser takes whatever element comes first for the root. */
function isHtmlDocument({ documentElement }: { readonly documentElement: Element | null }): boolean {
  return documentElement?.localName === 'html'
}

function fragmentIn(html: string): Document {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  document.body.innerHTML = html
  return document
}

/** <head> and <body> may be left out in HTML; the parser puts them in only when asked for them, and empty. */
function addBody(document: Document): void {
  const { head, body } = document
  const strays = Array.from(document.documentElement.childNodes).filter((node) => node !== head && node !== body)
  for (const node of strays) (isOfHead(node) ? head : body).append(node)
}

function isOfHead(node: Node): boolean {
  return isElement(node) && /^(?:title|meta|link|base|script|style)$/.test(node.localName)
}

/** Zones that no reader reads as the article, unless most of the page, or its main part, is inside. */
function removeUnread(document: Document): void {
  const most = document.body.textContent.length / 2
  for (const zone of document.querySelectorAll(unreadZones)) {
    const holdsArticle =
      zone.matches('html, head, body, main, article') || zone.querySelector('main, article, h1') !== null
    if (!holdsArticle && (isSilent(zone) || zone.textContent.length < most)) zone.remove()
  }
}

function isSilent(zone: Element): boolean {
  return /^(?:script|style|template|noscript|svg)$/.test(zone.localName)
}

/** Rearranges the document. Readability trips over some broken markup; then there is nothing readable for it. */
function readable(document: Document): readonly Block[] {
  try {
    const content = new Readability<Node>(document, { serializer: (node) => node }).parse()?.content
    return content && isElement(content) ? blocksOf(content) : []
  } catch (error) {
    if (error instanceof TypeError) return []
    throw error
  }
}

function mainOf(document: Document): Element {
  return (
    document.querySelector('[itemprop="articleBody"]') ??
    lone(document, 'article') ??
    lone(document, 'main') ??
    document.body
  )
}

function lone(document: Document, selector: string): Element | null {
  const found = document.querySelectorAll(selector)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Readability finds nothing on short pages of authorities; then all of the main part is the article. */
function fuller(found: readonly Block[], plain: readonly Block[]): readonly Block[] {
  return joined(found).length >= shortestFind ? found : plain
}

/** The headline, as the metadata or the page itself has it, is the title and no part of the text. */
function withoutHeadline(
  blocks: readonly Block[],
  title: string | null,
  headline: string | undefined,
): readonly Block[] {
  const first = blocks[0]?.text.replace(/\s+/g, ' ')
  const isHeadline = first !== undefined && (first === title || first === headline?.replace(/\s+/g, ' ').trim())
  return isHeadline ? blocks.slice(1) : blocks
}

/** Items and rows stand on lines of their own, paragraphs apart by an empty line. */
function joined(blocks: readonly Block[]): string {
  let text = ''
  for (const [index, { kind, text: line }] of blocks.entries()) {
    const close = kind === blocks[index - 1]?.kind && (kind === 'item' || kind === 'row')
    text += `${index === 0 ? '' : close ? '\n' : '\n\n'}${line}`
  }
  return text
}

function tooComplex(): ArticleError {
  return new ArticleError(
    'ARTICLE_TOO_COMPLEX',
    'The page has too many parts to be read. Copy the text of the article into a file.',
  )
}
