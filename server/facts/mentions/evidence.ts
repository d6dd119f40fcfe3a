import { isBodyEnding, isCompanyEnding, isTitle, lawEndings } from '../lexicon/names.ts'
import { companyHeads, companyVerbs, isMedia, possessions } from '../lexicon/organizations.ts'
import { countryOf } from '../lexicon/places.ts'
import { adjacent, follows, type Token } from '../segment/tokens.ts'
import { companyPoints } from './company-cues.ts'
import { byName, isInstitution } from './name-evidence.ts'
import type { Run } from './run.ts'
import { onlyMentioned, victimPoints } from './victims.ts'

/** Words that stand beside a name only where it is a company's, with or without ’s. */
const roles = new Set([
  'spokesperson',
  'spokesman',
  'spokeswoman',
  'ceo',
  'chief',
  'executives',
  'employees',
  'shareholders',
  'shares',
])
const acts =
  'barred|banned|suspended|blocked|rapped|slapped|summoned|subpoenaed|fines|orders|sues|probes|investigates|raids|prosecutes|accuses|ordering|fining|accusing|charging|prosecuting|clearing|penalising|penalizing|accused|fined|penali[sz]ed|ordered|sued|suing|cleared|investigating|probing|probed|raided|reprimanded|sanctioned|acquitted|charged|warned|indicted|cited|rebuked|prosecuted|convicted|blamed|criticized|criticised|punished|exempted|censured|faulted'
const directed = new RegExp(
  `\\b(?:${acts}|against|(?:investigation|probe|inquiry|look|looking|investigating) into|owned by|controlled by|subsidiary of|unit of|arms? of|parent(?: company)? of|subsidiaries of|brands? of|division of|maker of|settle(?:d|ment) with|agreement with|deal with|belongs to|acquired by|bought by|(?:falls?|goes|went|handed|given) to|falls on|fell on|complaint against|audits? of|owner of)\\s(?:the\\s)?$`,
)
const attacked =
  /\b(?:hackers|attackers|criminals|cybercriminals|gang)\s(?:\p{L}+ )?(?:struck|hit|attacked|targeted|breached|hacked)\s$/u
const fineOn =
  /\b(?:fines?|penalt(?:y|ies)|surcharges?|sanctions?)\b(?:[^,;.]|(?<=\d)[.,](?=\d)){0,60}\b(?:on|against)\s(?:the\s)?$/
const happenedAt =
  /\b(?:breach|breaches|leak|leaks|attack|attacks|cyberattack|incident|intrusion|ransomware|hack|hacking|flaw|vulnerability|website|websites|servers?|systems?|databases?|network|headquarters|plant|factory|stolen|stole|taken|missing|hacked|hacked into|broke into|break-in|worked|employed|explosion|blast|fire|spill|outage|strike|workers|employees|customers|clients|users|patients|passengers|drivers|behalf)(?: on| against| at| of| from| into| for| by| inside) (?:the )?$|\b(?:breach|leak|leaks|breaches|attack|cyberattack|hack|outage|explosion)(?: of| at)\s(?:the\s)?$|\b(?:customers|shareholders|sales|operations?|employees|clients|headquarters|branch|brand|chief executive) of\s(?:the\s)?$/
const amountFor = /(?:[€$£¥]\s?[\d.,]+(?:\s\p{L}+)?|\b(?:million|billion|euros|dollars|won|yuan|yen|pounds))\sfor\s$/u
const sharedFine = /\b(?:fined|penali[sz]ed)\b[^;]{0,70}(?:million|billion)(?: \p{L}+)?,? and (?:the )?$/u
const amountBehind = /^ (?:was fined )?(?:[A-Z]{0,3}[$€£¥] ?)?\d[\d.,]* ?(?:million|billion)/
/** "- Alder: €2 million", "- Alder, in May 2023, was fined" in a list, "Alder — €2 million" over a paragraph */
const itemBefore = /^(?:[-–—•·▪►]|\*{1,2}|\d{1,2}[.)])\s?(?:\*\*|_)?$/u
const itemBehind =
  /^(?:_|\*\*)?(?:,[^;:]{1,80})?(?:[:(–—,]| [–—(-]) ?(?:about )?(?:[A-Z]{0,3}[$€£¥₹] ?|[A-Z]{3} )?\d|^(?:_|\*\*)?(?:,[^;:]{1,60},)? (?:got away with|(?:was|were|has been|have been) (?:also )?(?:fined|warned|told|ordered|given|reprimanded|penali[sz]ed|sanctioned|handed|convicted|sentenced)|received an?|is to pay|has to pay|must pay|paid|pays|is to pay)(?!\p{L})/u
/** "On Alder a penalty was imposed", "For Alder the fine is" */
const onBefore = /(?:^|[.,;] )(?:[Oo]n|[Ff]or) $/
const fineBehind = /^,? (?:an?|the) (?:\p{L}+ ){0,2}(?:fine|penalty|surcharge|bill|sum|sanction)(?!\p{L})/u
const person =
  /\b(?:[Ee]xecutive|CEO|[Cc]hairman|[Cc]hairwoman|[Cc]hairperson|[Pp]rosecutor|[Gg]overnor|[Mm]ayor|[Pp]resident|[Mm]inister|[Dd]irector|[Cc]ommissioner|[Jj]udge|[Jj]ustice|spokes(?:man|woman|person)|lawyer|analyst|founder|manager|officer|professor|researcher|secretary|senator|attorney|inspector|engineer|[Mm]r|[Mm]s|[Mm]rs|[Dd]r)\.?,?\s$/
const itsOwn = /\b(?:[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er) (?:\p{L}+ (?:and|or) )?$/u
const post =
  /\b(?:[Ss]ecretary|[Mm]inister|[Cc]ommissioner|[Dd]irector|[Hh]ead|[Pp]rofessor|[Mm]inistry|[Dd]epartment|[Cc]ommittee) (?:for|of|on) (?:the )?(?:\p{L}+ and )?$/u
/** "Public Utilities Minister Ann Lee": what she is minister for. */
const fieldOfPost = /^ (?:[Mm]inister|[Ss]ecretary|[Cc]ommittee)\b/
const personBehind =
  /^,? (?:(?:who|then) (?:heads|headed|runs|ran|leads|led|chairs|chaired)|(?:its|the|his|her|a|an) (?:\p{L}+[’']?s? ){0,4}(?:executive|chairman|chairwoman|president|minister|director|commissioner|judge|spokes(?:man|woman|person)|lawyer|analyst|founder|manager|officer|professor|researcher|secretary|head|chemist|economist|partner)\b|(?<=^, )\d\d[,;.]|(?:the )?head of)/u
/** "the dairy group Alder", "Alder, the largest maker of hoses" */
const heads = [...companyHeads].join('|')
const calledBefore = new RegExp(
  `\\b(?:${heads}|company called|firm called|(?:e-commerce|shopping|sharing|car-sharing|rental|ride-hailing|delivery|trading|payments?|lending|dating|adult|auction|betting|booking|hosting|travel|ticketing|jobs?|recruitment|streaming|gaming|crowdfunding|learning) (?:web ?site|site|service|portal|marketplace|app|platform|agency))(?: named)? $`,
)
const calledBehind = new RegExp(
  `^(?: \\([^)]{1,20}\\))?,? (?:(?:is|was) )?(?:(?:the|an?|another|its|which is the|once the|(?:\\p{Lu}[\\p{L}-]+ ?){1,3}[’']s) (?:[\\p{L}’'-]+ ){0,7}?)(?:${heads}|employer|web ?site|online service|marketplace|health system|registrar|travel agency|subsidiary|business of|units?|arms?|divisions?|brands?|affiliate|consultants|member of the group)\\b`,
  'u',
)
/** "the consumer group Alder", "the trade union Alder": bodies that are no companies. */
const ofNoCompany =
  /\b(?:(?:rights|consumers?|advocacy|campaign|campaigning|lobby|lobbying|pressure|environmental(?:ist)?|privacy|activist|activists|civil society|industry|trade|employers|working|victims|conservation|transparency|watchdog|nonprofit|non-profit|community|indigenous|patients?|protest|opposition|political|religious) (?:group|organi[sz]ation|association|body|network|charity)|(?:trade |labor |labour )?union|NGO|think[ -]tank|foundation|federation|lobby|party|ministry|village|town|city|district|suburb|province|region|county|island|river|lake|cathedral|museum|law|software|malware|ransomware|ship|vessel|tanker|ferry|app|drug|medicine) $/u
/** "Alder, a consumer group" */
const noCompanyBehind =
  /^,? (?:(?:is|was) )?(?:an?|the) (?:[\p{L}’-]+ ){0,3}?(?:(?:rights|consumers?|advocacy|campaign|lobby|pressure|environmental|privacy|civil society|industry|trade|employers|workers|nonprofit|non-profit|victims) (?:group|organi[sz]ation|association|body)|union|NGO|think[ -]tank|town|city|village|district|suburb|river|politician|lawmaker|economist|analyst|engineer|trader|nurse|worker|driver|resident|activist)\b/u
/** Those who only look on: analysts, advisers, and lawyers of somebody. */
const observers =
  /\b(?:[Aa]nalysts?|[Ee]conomists?|[Rr]esearchers?|[Ss]trategists?|[Ll]awyers?|[Ss]olicitors|[Aa]dvis[eo]rs?|[Pp]rofessor|[Ll]aw firm|[Cc]onsultants?|[Aa]ttorneys?)(?: \p{L}+){0,2} (?:at|with|from) (?:the )?$/u
/** "in Alder", "near Alder", "Alder, Virginia": a town, unless one holds a stake in it. */
const inPlace =
  /(?<!(?:stakes?|shares?|interests?|invest(?:ed|ment|ing)|investors?|confidence|trust|flaws?|breach(?:es)?|holding|holdings|control|position|failures|vulnerabilit(?:y|ies)) )\b(?:in|near|outside|around|throughout|downtown|north of|south of|east of|west of|suburb of|city of|town of|village of|port of) $/
const placeBehind =
  /^, (?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Alberta|British Columbia|Manitoba|Queensland|Victoria|New South Wales|Tasmania|N\.[CJYHMD]\.|Calif\.|Fla\.|Tex\.|Mass\.|Pa\.|Va\.|Ill\.)/
/** "the land at Alder", "the company, of Alder House": where it is. */
const addressBefore =
  /\b(?:land|farm|field|fields|paddocks?|home|property|beach|coast|reserve|estate|quarry) (?:at|around) $|\b(?:company|firm|group|man|woman|operator), of $/
const siteBefore =
  /\b(?:headquarters|plant|factory|site|works|mill|mine|refinery|offices?|yard|depot|premises|terminal|station|laborator(?:y|ies)) at $/
/** "Alder Foods Ltd of Birch" */
const seatBefore = /\b(?:Ltd|Limited|Inc|Corp|Co|LLC|LLP|LP|plc|PLC|GmbH|AG|SA|SpA|Pty Ltd)\.? of $/
const landBehind = /^ (?:in|near|outside) (?:the )?(?:\p{Lu}|north|south|east|west|cent(?:re|er))/u
const geography =
  /^ (?:River|Harbou?r|Road|Street|Avenue|Bay|Valley|Lake|Creek|Stream|Estuary|Beach|Hills|Mountains?|County|Prefecture|[Pp]rovince|prefecture|county|municipality|Peninsula|peninsula|region)\b/
const owing =
  /^ (?:must pay|has to pay|is to pay|will pay|was ordered|has been ordered|(?:has|had) (?:received|agreed|already been|been (?:fined|ordered|told|hit|charged|indicted|accused|penali[sz]ed|cited|sued|handed))|(?:was|were|is|are) (?:fined|handed|found|bankrupt|charged|told|asked|among|let off|spared|a victim|the victim|accused|cited|behind)|pleaded|appeals|appealed|avoided|got|does not|did not|is looking)\b/
const listOfCompanies =
  /\b(?:compan(?:y|ies)|firms|banks|lenders|producers|makers|airlines|operators|retailers|carriers|manufacturers|suppliers|steelmakers|brands|clubs|insurers|rivals|competitors)\b[^.;]{0,160}(?::|among them|such as|including|like|were|namely) ?$|^(?:"|“)?(?:(?:The|These|Those|All)(?: [\p{L}\d’'-]+){0,6}? (?:compan(?:y|ies)|firms|banks|lenders|producers|makers|airlines|operators|retailers|carriers|manufacturers|suppliers|brands|insurers|addressees|recipients|parties|dealers|distributors|importers|refiners|contractors|brokers|platforms|chains|stores|utilities|providers|broadcasters|dairies|institutions|subsidiaries)(?: (?:concerned|involved|fined|affected|in question))? (?:are|include)|Among (?:them|those fined) (?:are|were)|(?:They|Those fined|Those involved) (?:are|include)) (?:[^.;]{0,160}, |[^.;]{1,160} and )?$/u
/** "Two Turkish hospitals, Alder and Birch" */
const companiesNamed =
  /\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|\d{1,2}|the|its|other) (?:[\p{L}-]+ ){0,3}(?:companies|firms|banks|lenders|producers|makers|airlines|operators|retailers|carriers|manufacturers|suppliers|steelmakers|brands|insurers|hospitals|clinics|chains|supermarkets|contractors|shops|builders|brokers|dealers|distributors|traders|refiners|utilities|subsidiaries|units|carmakers|automakers|drugmakers)(?:,|:| –| —| -) $/u
const facility =
  /^ (?:737|7\d7|A3\d\d|\d{3}[A-Z]?\b(?![.,]\d| (?:million|billion|thousand|crore|lakh|euros?|dollars|pounds|francs|rupees|yuan|won|yen|rand|reais|pesos|kronor|kroner|people|customers|workers|employees|jobs|shares|per)\b)|(?:jet|aircraft|airplane|plane|cars?|vehicles|models?)\b|mine|plant|factory|refinery|site|station|port|airport|field|dam|hospital|school|bridge|tunnel|pipeline|mill|well)\b/
const passive = /^(?:was|were)$/
const actedOn = new RegExp(`^(?:${acts}|hacked|convicted|investigated|hit|struck|breached|targeted|dissolved)$`)

/** "the North-South Line", "the Alder Valley Line": where trains run, unless ships sail there. */
function isRailLine(name: readonly Token[], before: string): boolean {
  return (
    /^Lines?$/.test(name.at(-1)?.text ?? '') &&
    (/\b[Tt]he $/.test(before) ||
      /^(?:The|North|South|East|West|Circle|Central|Northern|Southern)/.test(name[0]?.text ?? '')) &&
    !name.some(({ text }) => /^(?:Cruise|Shipping|Steamship|Container|Ocean|Star|Marine|Navigation)$/.test(text))
  )
}

/** What stands behind a company's name without ’s too: "Alder customers". */
const belongings = new Set(
  'customers,clients,users,employee,students,members,subscribers,employees,officials,executives,shareholders,website,stores,store,plant,factory,systems,servers,subsidiary,unit,shares,spokesman,spokeswoman,spokesperson,patients,workers,drivers,passengers,refinery,branch,branches'.split(
    ',',
  ),
)
/** "Alder County, Ohio, was hacked": what befell it stands behind its state. */
const stateBehind =
  /^, \p{Lu}[\p{L}.]{1,14}(?: \p{Lu}\p{L}{1,10})?,?(?= (?:was|were|is|has|had|fell|falls|suffer|experienced|hit)\b)/u
const acronym = /^ \([“"]?\p{Lu}[\p{L}\p{N}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,2}[”"]?\)(?= )/u
/** What is enough, summed over the article, to take a name for a company. */
export const enough = 2

/** How much speaks for a company where a name stands. */
export function evidenceFor(words: readonly Token[], run: Run, group: boolean, before: string, behind: string): number {
  // "**Alder Foods** was fined": what follows a name in bold follows the name.
  const after = behind.replace(/^(?:\*\*|_)(?= )/, '')
  if (run.weak) return 0
  const isCompany = run.known?.type === 'company'
  if (isTitle(words[run.until - 1]?.text ?? '') && run.until - run.from > 1 && !isCompany) return -enough
  if (person.test(before) || post.test(before) || personBehind.test(after) || run.titled) return isCompany ? 0 : -enough
  if (!isCompany && !run.form && (fieldOfPost.test(after) || (words[run.from]?.text.endsWith('-flagged') ?? false)))
    return -enough
  if (facility.test(after)) return 0
  if (isRailLine(words.slice(run.from, run.until), before) && !isCompany && !run.form) return -enough
  if (!isCompany && (ofNoCompany.test(before) || noCompanyBehind.test(after) || (observers.test(before) && !run.form)))
    return -enough
  if (isCompany && observers.test(before)) return -1
  const struck = victimPoints(before, after.replace(acronym, '').replace(stateBehind, ''))
  if (!isCompany && !run.form && struck < 3 && (inPlace.test(before) || placeBehind.test(after))) return -1
  const isPlace =
    addressBefore.test(before) ||
    seatBefore.test(before) ||
    geography.test(after) ||
    (siteBefore.test(before) && landBehind.test(after))
  if (!isCompany && !run.form && isPlace) return -enough
  if (run.until - run.from > 5 && !run.form && !isCompany && !isInstitution(words, run)) return 0
  // "its Fashion and Accessories customers"
  if (itsOwn.test(before) && !isCompany && run.end === words[run.until - 1]?.end) return 0
  if (sharedFine.test(before) && amountBehind.test(after)) return enough
  const last = words[run.until - 1]
  const until = pastAcronym(run.until, after)
  const follow = words.slice(until, until + 4)
  const next = words[run.until]
  const touches = next !== undefined && after.startsWith(` ${next.text}`)
  let points = (group ? 2 : 0) + byName(words, run)
  if (last?.possessive && follows(last, next) && follow.some((word) => possessions.has(word.lower))) points += 2
  if (touches && belongings.has(next?.lower ?? '')) points += 2
  if ((touches || until > run.until || after !== behind) && !run.person)
    points += mayBePerson(words, run) ? Math.min(1, nextWords(follow)) : nextWords(follow)
  const isBystander = !isCompany && !run.form && onlyMentioned(before)
  if (isBystander && isInstitution(words, run)) return 0
  if (!isBystander && !lawEndings.has(words[run.from]?.text ?? '')) points += struck
  points += companyPoints(before, after)
  if (directed.test(before) || attacked.test(before) || fineOn.test(before) || happenedAt.test(before)) points += 2
  if (calledBefore.test(before) || owing.test(after)) points += 2
  if (calledBehind.test(after)) points += 3
  if (
    listOfCompanies.test(before) ||
    companiesNamed.test(before) ||
    /-(?:based|headquartered|listed) $/.test(before) ||
    /^-(?:owned|controlled|operated|run|made|branded)\b/.test(after)
  )
    points += 2
  if (amountFor.test(before)) points += 1
  if ((itemBefore.test(before) && itemBehind.test(after)) || (onBefore.test(before) && fineBehind.test(after)))
    points += 2
  if (/^At $/.test(before) && after.startsWith(',')) points += 1
  if (run.until - run.from > 1 && countryOf(last?.text ?? '') !== null) points += 1
  return run.person && !isCompany ? points - enough : points
}

/** "Alder Clinical Labs (ACL) said": the word behind the short name tells what it does. */
function pastAcronym(at: number, after: string): number {
  const inside = acronym.exec(after)?.[0] ?? ''
  return inside === '' ? at : at + inside.trim().split(' ').length
}

/** "Ann Lee said": two or three words that no list knows, beside a verb that people speak by. */
function mayBePerson(words: readonly Token[], run: Run): boolean {
  const name = words.slice(run.from, run.until)
  const verb = words[run.until]?.lower ?? ''
  return (
    name.length > 1 &&
    name.length < 4 &&
    !run.form &&
    !run.known &&
    personal.test(verb) &&
    name.every(
      (word, i) =>
        (i === 0 || adjacent(name[i - 1], word)) &&
        /^\p{Lu}[\p{Ll}’'-]+$/u.test(word.text) &&
        !isCompanyEnding(word.text) &&
        !isBodyEnding(word.text),
    )
  )
}

/** What companies are at when a story is told: "is notifying patients". */
const doing =
  /^(?:notifying|alerting|warning|informing|contacting|sending|mailing|reviewing|urging|reporting|struggling|recovering|dealing|recalling|appealing|contesting|cooperating|investigating|offering|suing|facing|denying|being|accused|suspected|owned|fighting|paying|laying|closing|withdrawing)$/
const notifying = /^(?:notifying|alerting|warning|informing)$/
const personal =
  /^(?:began|said|says|told|added|explained|argued|insisted|stressed|noted|commented|believes|apologi[sz]ed|revealed|reveals|acknowledged|experienced|urged|urges|advised|advises|published|sent|lost|left|received|identified|determined|claimed|claims|warned|admitted|confirmed|denied|pleaded|conceded|hailed|welcomed|regretted|replied|responded|used|did|owns|owned|took|sued)$/

const adverb = /^(?:\p{L}{3,16}ly|also|now|later|since|again|still|just|then|yesterday|today)$/u

function nextWords(follow: readonly Token[]): number {
  // "Alder accidentally leaked", "Alder has also confirmed"
  const [word = '', then = ''] = follow.map(({ lower }) => lower).filter((lower) => !adverb.test(lower))
  if (roles.has(word) || companyVerbs.has(word)) return 2
  if (word === 'accounts' && then === 'for') return 2
  if (/^(?:has|had|have)$/.test(word) && companyVerbs.has(then)) return 2
  if (passive.test(word) && actedOn.test(then)) return 2
  if (notifying.test(word) || (/^(?:is|are)$/.test(word) && doing.test(then))) return 2
  if (word === 'will' && then === 'face') return 2
  return /^(?:was|were|has|had|is)$/.test(word) ? 1 : 0
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December|\\d)'
const attribution = new RegExp(
  `^ (?:and [\\p{L} ]{2,30} )?(?:reported|reports)(?:[.]|$| (?:on|in) (?:(?:early|late) )?${month})`,
  'u',
)
const writes = /^ (?:and [\p{L} ]{2,30} )?(?:writes|wrote)\b(?! (?:to|off|down|a letter|letters)\b)/u
const sourceBefore =
  /\b(?:that cites|citing|cited by|an? article (?:\p{L}+ ){0,3}in|spoke to|interview with)\s(?:the\s)?$/u
const sourceAfter = /^ (?:text|article|report|story|headline|reporter|journalist)\b/

/** True where the words around a name say that it reports the story: ", Alder Today reported on 3 May". */
export function reportsTheStory(name: string, before: string, after: string): boolean {
  if (isMedia(name, before, after)) return true
  if (/(?:[,”]| and)\s(?:[Tt]he\s)?$/.test(before) && attribution.test(after)) return true
  return (
    writes.test(after) || sourceBefore.test(before) || (/\b(?:an?|the)\s$/i.test(before) && sourceAfter.test(after))
  )
}
