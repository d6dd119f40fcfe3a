import type { Block } from './html-blocks.ts'

/** Selectors of what no reader of the article reads as part of it. */
export const unreadZones = [
  'script:not([type="application/ld+json"]), style, template, noscript, iframe, dialog, nav, aside, form, svg',
  '[hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="dialog"], [role="contentinfo"], [role="search"]',
  '[style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]',
  '[class*="related-"], [class*="-related"], [id*="related-"], [class*="read-also"], [class*="readalso"], [class*="read-more"], [class*="read-next"]',
  '[class*="newsletter"], [class*="cookie-"], [class*="share-"], [class*="-share"], [class*="social-"], [class*="breadcrumb"], [class*="recommend"], [class*="comments"]',
].join(', ')

const readAlso = new RegExp(
  [
    '^\\W*(?:',
    'read (?:also|more|next|on)|also read|see also|(?:more )?related(?: (?:articles?|stor(?:y|ies)|coverage|news|reading|content|topics?|posts?|links?))?|',
    'more (?:from|on|about|stories|news|in)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| reading| stories)?|',
    "don[’']t miss|further reading|most (?:read|popular)|trending(?: now)?|up next|what to read next|editors?[’']?s? picks?|",
    'lire (?:aussi|également)|à lire (?:aussi|également)|sur le même (?:sujet|thème)|voir aussi|lee (?:también|además)|te puede interesar|notas? relacionadas?|',
    'le(?:ia|r) (?:também|mais)|veja (?:também|mais)|lesen sie auch|mehr zum thema|auch interessant|leggi anche|lees ook|',
    '相关(?:阅读|新闻|报道|文章|链接)|延伸阅读|推荐阅读|更多(?:新闻|阅读)|相關(?:閱讀|新聞|報導|文章)|관련\\s?(?:기사|뉴스)|함께 (?:보면|읽으면) 좋은|あわせて読みたい|関連(?:記事|ニュース)',
    ')(?![\\p{Ll}\\p{Lo}])',
  ].join(''),
  'iu',
)

const boilerplateLine =
  /^\W*(?:advertis(?:ement|ing)|sponsored content|anzeige|werbung|publicité|publicidad|publicidade|广告|廣告|광고|all rights reserved|\d+ comments?|comments?|print|share|tags?|topics?|loading|(?:\d+ )?min(?:ute)?s? read|our standards:.*)\W*$/iu

const boilerplateOpening = new RegExp(
  [
    '^\\W*(?:',
    'sign up (?:for|to|here)|subscribe (?:to|now|for)|get (?:our|the) (?:daily |weekly )?newsletter|follow us|join our|share (?:this|on|via)|click here|tap here|',
    'copyright\\W+(?:©|\\(c\\)|\\d{4})|©|tous droits réservés|alle rechte vorbehalten|무단\\s?전재|저작권자|责任编辑|責任編輯|无断转载|未经授权|',
    '(?:this (?:site|website)|we) uses? cookies|accept (?:all )?cookies|',
    '(?:photo|image|picture|photograph)(?: credit| by|:)|\\d+ min(?:ute)? read|listen to this article|skip (?:to|advertisement)',
    ')(?![\\p{Ll}])',
  ].join(''),
  'iu',
)

const longestTeaser = 200
const sentenceEnd = /[.!?…。！？]["”’»)\]]?$/u

/**
 * The blocks without what belongs to other articles and to the site: a "read also" and the links behind it, lone links,
 * advertisements, calls to subscribe, copyright lines. They are left out of the text altogether, not only passed over by
 * the rules: a quote of a teaser would make this source say, on its date, what another article says.
 */
export function withoutTeasers(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = []
  let inTeasers = false
  for (const block of blocks) {
    if (inTeasers) inTeasers = isTeaserLike(block)
    if (opensTeasers(block)) inTeasers = true
    else if (!inTeasers && !isTeaser(block) && !isBoilerplate(block)) kept.push(block)
  }
  return kept
}

/** A heading, or a line, that is nothing but the announcement of other articles. */
function opensTeasers({ kind, text }: Block): boolean {
  if (text.length > 80 || sentenceEnd.test(text)) return false
  const rest = afterAnnouncement(text)
  if (rest === null) return false
  return kind === 'heading' || rest === ''
}

/** Text behind the words that announce other articles, null where the text does not begin with them. */
function afterAnnouncement(text: string): string | null {
  const found = readAlso.exec(text)
  return found
    ? text
        .slice(found[0].length)
        .replace(/^[\s:：>»|–—-]+/u, '')
        .trim()
    : null
}

/** What follows such an announcement goes with it as long as it is links, or the headings between them. */
function isTeaserLike({ kind, text, linked }: Block): boolean {
  return linked >= 0.5 || (kind === 'heading' && text.length <= longestTeaser)
}

function isTeaser({ text, linked }: Block): boolean {
  if (text.length > longestTeaser) return false
  const announced = readAlso.exec(text)
  if (announced && (linked >= 0.5 || /^\s*[:：>»]/u.test(text.slice(announced[0].length)))) return true
  return linked >= 0.95 && !sentenceEnd.test(text)
}

function isBoilerplate({ text }: Block): boolean {
  return text.length <= longestTeaser && (boilerplateLine.test(text) || boilerplateOpening.test(text))
}
