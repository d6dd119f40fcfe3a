import { ArticleError } from './article-error.ts'
import type { HtmlMetadata } from './html-metadata.ts'

/** Letters below which a page that speaks of a subscription is only the beginning of an article. */
const shortArticle = 1_500
const wholeShare = 0.8

const subscription =
  /subscribe (?:now )?to (?:continue|keep|read|unlock)|(?:continue|keep) reading (?:with|by|for)|to continue reading|(?:this|the full) (?:article|story|content) is (?:only )?(?:available )?(?:reserved )?(?:for|to) (?:paying |paid |premium |registered )?(?:subscribers|members)|for subscribers only|already a subscriber|subscribers? only|réservé (?:à nos|aux) abonnés|déjà abonné|abonnez-vous pour|nur für abonnenten|weiterlesen mit|solo para suscriptores|exclusivo para assinantes|订阅(?:后|以)(?:继续)?阅读|付费阅读|登录后(?:查看|阅读)|구독자 전용|유료(?:회원|기사|구독)|会員限定|有料会員/iu

const robotCheck =
  /enable javascript and cookies|checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|please enable js and disable any ad ?blocker|access (?:to this page has been )?denied|unusual traffic from your|complete the captcha/iu

/**
 * Refuses a page that is the door of an article and not the article.
 * @param text of the article as it was read; @param whole all text of the page
 * @throws ArticleError PAYWALL, ROBOT_CHECK, ARTICLE_EMPTY
 */
export function refuseBarrier(
  text: string,
  whole: string,
  { free, wordCount }: Pick<HtmlMetadata, 'free' | 'wordCount'>,
): void {
  const short = text.length < shortArticle
  if (whole.length < shortArticle && robotCheck.test(whole))
    throw new ArticleError(
      'ROBOT_CHECK',
      'The page only checks whether a person reads it. Open it in your browser, save it, and import the file.',
    )
  const complete = wordCount !== null && text.split(/\s+/).length >= wordCount * wholeShare
  if (short && !complete && (free === false || subscription.test(whole)))
    throw new ArticleError(
      'PAYWALL',
      'Only the beginning of the article stands in the page; the rest is for subscribers. If you may read it, save the whole page from your browser and import the file.',
    )
  if (text.trim() === '')
    throw new ArticleError(
      'ARTICLE_EMPTY',
      'There is no article in the page as it was saved. Save it complete, or print it to a PDF, and import that.',
    )
}
