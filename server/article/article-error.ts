/** What can be wrong with what an article is made from; the message says what to try. */
export type ArticleErrorCode =
  | 'DATE_NOT_UNDERSTOOD'
  | 'DATE_BACKWARDS'
  | 'FRONT_MATTER_INVALID'
  | 'ARTICLE_EMPTY'
  | 'ARTICLE_TOO_LONG'
  | 'ARTICLE_TOO_COMPLEX'
  | 'FILE_NOT_FOUND'
  | 'FILE_NOT_READABLE'
  | 'FILE_NOT_TEXT'
  | 'FORMAT_NOT_SUPPORTED'
  | 'RECORD_INVALID'
  | 'ARCHIVE_DAMAGED'
  | 'PAYWALL'
  | 'ROBOT_CHECK'
  | 'PDF_WITHOUT_TEXT'
  | 'PDF_LOCKED'
  | 'PDF_DAMAGED'
  | 'ADDRESS_NOT_UNDERSTOOD'
  | 'ADDRESS_REFUSED'
  | 'PAGE_NOT_FOUND'
  | 'PAGE_REFUSED'
  | 'PAGE_NOT_REACHED'
  | 'PAGE_TOO_LARGE'
  | 'PAGE_TOO_SLOW'
  | 'TOO_MANY_REDIRECTS'

/** An expected failure of reading an article; `message` is a sentence for a person. */
export class ArticleError extends Error {
  readonly code: ArticleErrorCode

  constructor(code: ArticleErrorCode, message: string) {
    super(message)
    this.name = 'ArticleError'
    this.code = code
  }
}
