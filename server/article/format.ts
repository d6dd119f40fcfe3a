import { extname } from 'node:path'
import { ArticleError } from './article-error.ts'
import { looksLikeVeris } from './veris-record.ts'

export type ArticleFormat = 'text' | 'markdown' | 'html' | 'pdf' | 'veris'

/** What else is known about some bytes than themselves; null where it is not known. */
export interface Naming {
  readonly name?: string | null
  readonly mediaType?: string | null
}

const byExtension: Readonly<Record<string, ArticleFormat>> = {
  '.txt': 'text', '.text': 'text', '.md': 'markdown', '.markdown': 'markdown',
  '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.pdf': 'pdf', '.json': 'veris',
} // prettier-ignore

const byMediaType: Readonly<Record<string, ArticleFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/json': 'veris',
}

const mediaTypes: Readonly<Record<ArticleFormat, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
  veris: 'application/json',
}

const pngStart = '\u0089PNG'
const officeAdvice = 'It is a document of an office program, an e-book or an archive. Save it as PDF or text.'
const pictureAdvice = 'It is a picture. Only text can be read.'

/** First bytes (Latin-1) of formats that are no articles, and how to make one of them. */
const foreign: readonly (readonly [start: string, advice: string])[] = [
  ['PK\u0003\u0004', officeAdvice],
  ['\u001f\u008b', 'It is an archive. Import it by the command line where it holds VERIS records, or unpack it.'],
  ['\u00d0\u00cf\u0011\u00e0', officeAdvice],
  ['{\\rtf', 'It is rich text (RTF). Save it as PDF or plain text.'],
  ['bplist00', 'It is a web archive of Safari. Save the page as HTML or PDF.'],
  [pngStart, pictureAdvice],
  ['\u00ff\u00d8\u00ff', pictureAdvice],
  ['GIF8', pictureAdvice],
  ['RIFF', pictureAdvice],
]
const singleFile = /^(?:[\w-]+:.*\r?\n(?:[\t ].*\r?\n)*){0,8}MIME-Version:/i
const singleFileAdvice = 'It is a page saved as a single MHTML file. Save it as “Webpage, HTML only” or PDF.'

const utf8Mark = /^\u00ef\u00bb\u00bf/
const noRecord =
  'It is JSON but no record of VERIS, which has the members "action" and "security_incident". Save the text of it.'
const looksLikeHtml =
  /^\ufeff?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i

/**
 * What the bytes are: by their content where it shows, then by the media type, then by the name. What shows nothing and
 * has no name is text.
 * @throws ArticleError FORMAT_NOT_SUPPORTED, FILE_NOT_TEXT, ARTICLE_EMPTY
 */
export function recognizeFormat(bytes: Uint8Array, naming: Naming): ArticleFormat {
  if (bytes.length === 0) throw new ArticleError('ARTICLE_EMPTY', 'It is empty. Add the text of the article.')
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  const advice = singleFile.test(head) ? singleFileAdvice : foreign.find(([start]) => head.startsWith(start))?.[1]
  if (advice !== undefined) throw new ArticleError('FORMAT_NOT_SUPPORTED', advice)
  if (!head.startsWith('\u00ff\u00fe') && !head.startsWith('\u00fe\u00ff') && head.includes('\u0000'))
    throw new ArticleError(
      'FILE_NOT_TEXT',
      'It is no text but a binary file. Only text, Markdown, HTML and PDF can be read.',
    )
  if (looksLikeHtml.test(head.replace(utf8Mark, ''))) return 'html'
  if (
    /^\s*\{/.test(head.replace(utf8Mark, '')) &&
    looksLikeVeris(Buffer.from(bytes).toString('latin1').replace(utf8Mark, ''))
  )
    return 'veris'
  const named = byMediaType[naming.mediaType ?? ''] ?? formatByName(naming.name ?? '', naming.mediaType ?? null)
  if (named === 'pdf') throw new ArticleError('PDF_DAMAGED', 'It is called a PDF but is none. Download it again.')
  if (named === 'veris') throw new ArticleError('FORMAT_NOT_SUPPORTED', noRecord)
  return named
}

/** Whether a file's name is that of an article, for folders in which not every file is one. */
export const isArticleName = (name: string): boolean => extname(name).toLowerCase() in byExtension

/** @throws ArticleError FORMAT_NOT_SUPPORTED */
export function formatByName(name: string, mediaType: string | null = null): ArticleFormat {
  const extension = extname(name).toLowerCase()
  const format = byExtension[extension] ?? (extension === '' || mediaType === 'text/plain' ? 'text' : null)
  if (format === null)
    throw new ArticleError(
      'FORMAT_NOT_SUPPORTED',
      `${name} is neither text (.txt), Markdown (.md), HTML (.html), a VERIS record (.json) nor PDF (.pdf). Save it as one of these.`,
    )
  return format
}

export function mediaTypeOf(format: ArticleFormat): string {
  return mediaTypes[format]
}
