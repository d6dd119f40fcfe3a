const thing =
  '(?:data|databases?|records?|files?|information|info|details|passwords?|credentials|e-?mails?|laptops?|servers?|buckets?|documents|accounts?|drives?|sticks?|tapes?|names|addresses|messages|users|customers|patients)'
const attack = '(?:ransomware|cyber|hack|malware|ddos|dos|phishing|data|breach|attack)'
const mishap =
  '(?:breach|leak|hack|attack|incident|intrusion|break-in|compromise|theft|exposure|disclosure|event|cyber-?attack)'
const ofWhat =
  '(?:data|security|privacy|cyber|network|computer|system|database|information|phishing|ransomware|malware|e-?mail|customer|credit card|payment card|password|ddos|denial-of-service)'
/** Up to some small words, whatever they are. */
const few = (most: number): string => `(?:[\\p{L}\\p{N}][\\p{L}\\p{N}.,’'-]{0,14} ){0,${most}}?`
const auxiliaries = `(?:(?:has|have|had|is|are|was|were|been|being|becomes?|became|gets?|got|\\p{L}{3,14}ly|also|now|again|just|among|one|of|the|a|latest|newest|next|first) ){0,5}`
const happenings = [
  'hacked',
  'breached',
  '(?:fell|fallen|falls|falling) (?:victim|prey)',
  'victims? (?:of|to)',
  `hit (?:by|with) ${few(2)}${attack}`,
  `(?:impacted|affected|compromised|crippled|hobbled|struck|attacked) (?:by|with|in|through|via) ${few(2)}(?:${attack}|hackers?)`,
  `(?:suffers?|suffered|experienc(?:e|es|ed|ing)|sustained|reports?|reported|discloses?|disclosed|confirms?|confirmed|admits?|admitted|announced?|acknowledged|investigat(?:es|ed|ing)|discovers|discovered) ${few(3)}(?:${ofWhat}[ -]?){0,2}${mishap}`,
  `(?:le(?:ft|aves|aving)|leaks?|leaked|exposes?|exposed|mailed|e-?mailed|faxed|loses?|lost|misplaced|disclosed|uploaded|stored|dumped) ${few(6)}${thing}`,
]
/** "Alder Hacked", "Alder College, which runs two sites, was the victim of", "Alder left a server open". */
const befell = new RegExp(`^(?:,[^,.;]{1,90},)? ${auxiliaries}(?:${happenings.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
/** "the Alder breach", "Alder data leak": it is called by whom it befell. */
const calledBy = new RegExp(
  `^ (?:${ofWhat} ){0,2}(?:breach(?:es)?|leaks?|cyber-?attack|break-in|hack)(?! (?:of|index|notification|forums?))(?![\\p{L}])`,
  'iu',
)
const target =
  '(?:(?:the|its|a|an) )?(?:(?:official|main|public|popular|internal|computer) ){0,2}(?:(?:web ?sites?|servers?|databases?|networks?|systems?|portal|domain|forum|e-?mail)(?: (?:of|at|for|belonging to))? (?:the )?)?'
const attackers =
  '(?:fraud|breach|hackers?|ransomware|malware|phishing|scam|cyber-?attack|leak|attack|virus|worm|break-in|burglary|theft|glitch|error|blunder|skimmers?|skimming devices?)'
const attacks =
  '(?:hits?|strikes|struck|affects?|affected|affecting|impacts?|impacted|impacting|costs?|targets?|targeted|targeting|cripples?|crippled|exposes|exposed|found at|found on|at|on|in|inside|within|against|involving)'
/** "hackers breached the website of", "ransomware hits": what stands right before the name. */
const attackedBefore = new RegExp(
  `\\b(?:(?:to )?hack(?:s|ed|ing)?(?: into)?|br(?:o|ea)ke? into|broken into|breach(?:es|ed|ing)|to breach|deface[sd]?|defacing|infiltrat(?:es|ed|ing)|penetrat(?:es|ed)|${attackers} ${attacks}) ${target}$`,
  'i',
)
const staff =
  '(?:employees?|worked|working|works|clerk|contractor|worker|staffer|janitor|intern|teller|cashier|bookkeeper|pharmacist|technician|receptionist|employed|customers|patients|students|pupils|clients|members|subscribers|donors|alumni|parishioners)'
const belongings =
  '(?:accounts?|records|files|laptops?|computers?|hard drives?|databases?|web ?sites?|servers?|networks?|systems?|portal|web ?page)'
const happening =
  '(?:breach|incident|attack|hack|hacking|intrusion|leak|theft|break-in|burglary|robbery|failures?|lapses?|blunder)'
/** "an employee of", "the breach at", "stolen from", "exposed by": whose they are, or where it was. */
const ownBefore = new RegExp(
  `\\b(?:(?:${staff}|${belongings}) (?:of|at|belonging to|owned by|used by|run by|operated by|maintained by|held by|for)|${happening} (?:of|at|on|against|involving|affecting|inside|within)|(?:stolen|taken|missing|obtained|leaked|siphoned|swiped|exfiltrated|lost) (?:from|by)|(?:exposed|mishandled|misconfigured|mailed|misplaced|disclosed|dumped|discarded) by|[Vv]ictims? (?:was|were|is|are|includes?|included|including)) (?:the )?$`,
)
/** "researchers at", "a law professor from": they look on, and nothing befell their university. */
const lookOn =
  /\b(?:professors?|researchers?|lecturers?|scientists?|scholars?|experts?|economists?|analysts?|lawyers?|graduates?|study|studies|degree|research|report|paper|survey|according to|consultants?|fellow|academics?|dean|taught|teaches|alumnus|historian|epidemiologists?)\b[^.;]{0,50}$/i
/** "were taken to Alder Hospital": those who fell victim to something else were. */
const caredFor =
  /\b(?:taken|rushed|airlifted|transported|admitted|treated|brought|flown|died|hospitali[sz]ed|recovering|transferred|buried) (?:to|at|in) (?:the )?$/

/** How much the words around a name say that an attack, a leak or a theft befell who bears it. */
export function victimPoints(before: string, after: string): number {
  const close = before.slice(-100)
  if (befell.test(after) || calledBy.test(after)) return 3
  return attackedBefore.test(close) || ownBefore.test(close) ? 2 : 0
}

/** True for where somebody works who is asked about it, or is cared for after it. */
export function onlyMentioned(before: string): boolean {
  return lookOn.test(before.slice(-80)) || caredFor.test(before.slice(-40))
}

const sum = '(?:[£$€]|[A-Z]{2,3}[$ ]?)[ ]?\\d[\\d.,]*(?: ?(?:million|billion|m|bn|k))?'
/** "fined the", "the fine on", "€2 million imposed on": what stands right before who is punished. */
const punishedBefore = new RegExp(
  `\\b(?:(?:fined|fining|fines|penali[sz]ed|sanctioned|reprimanded)|(?:fines?|penalty|sanctions?|reprimand)(?: of ${sum})? (?:on|against|upon)|(?<=${sum}) (?:\\p{L}+ ){0,4}(?:announced|imposed|proposed|demanded|levied) (?:\\p{L}+ ){0,2}(?:for|on|against)) (?:the )?(?:\\p{Lu}\\p{L}{2,14}(?:[’']s)? ){0,2}$`,
  'u',
)
const punishedBehind =
  /^(?: \([^)]{1,20}\))?(?: and [^.,;]{1,40})? (?:(?:was|were|has been|had been|is to be) (?:\p{Ll}+ly )?(?:fined|reprimanded|penali[sz]ed|sanctioned|ordered to pay|told to pay|handed an?|found (?:liable|guilty|in breach|at fault|to have (?:broken|breached|violated|infringed)))|(?:must|will|has to|is to) (?:pay|find) (?:the most|a fine|[£$€])|pleaded guilty|(?:both |each |had |has |have |also ){0,2}(?:breached|violated|infringed) (?:the |its |Rule|Article|Section|data|privacy))/u

const robbedBefore = /\b(?:stolen|stole|stealing|taken|leaked|exfiltrated) (?:[\p{L}-]{1,15} ){0,4}from (?:the )?$/u

/** True where it is an authority that is hacked or robbed. */
export function isAttacked(before: string, after: string): boolean {
  const close = before.slice(-100)
  return befell.test(after) || attackedBefore.test(close) || robbedBefore.test(close)
}

/** True where an authority itself is punished. */
export function isPunished(before: string, after: string): boolean {
  return punishedBefore.test(before.slice(-60)) || punishedBehind.test(after)
}

const actingBehind =
  /^(?: \([^)]{1,20}\))?,? (?:(?:has|have|had|which|also|then|now|later|recently|already|said|says|that|it) ){0,3}(?:gave (?=\p{Lu}\p{L}+ )|handed (?=\p{Lu}\p{L}+ )|fin(?:ed|es|ing)|order(?:s|ed|ing)|impos(?:ed|es|ing)|penali[sz]ed|prosecut(?:ed|es|ing)|su(?:ed|es|ing)|charg(?:ed|es|ing)|accus(?:ed|es|ing)|ban(?:ned|s)|suspended|prob(?:ed|es|ing)|opened|launched (?:an?|its) (?:investigation|inquiry|probe)|rul(?:ed|es|ing)|found that|concluded|issued|raided|approved|revoked|inspected|supervises|oversees|regulates|fined|reprimanded|cleared|investigat(?:ed|es|ing) (?!(?:the|a|an|its|possible) (?:breach|hack|attack|incident|leak)))/u
const actingBefore =
  /\b(?:(?:fined|ordered|imposed|charged|accused|sued|prosecuted|brought|issued|investigated|investigation|inquiry|probe|decision|ruling|raided|banned|set|handed (?:down|out)|approved|notified|reported|told|complain(?:ed|t)|filed|submitted|according) (?:[\p{L}\d,.]{1,14} ){0,4}?(?:by|from|to|with)|notified|informed|told|alerted) (?:the )?(?:\p{Lu}\p{L}{2,14}(?:[’']s)? )?$/u

/** True where an authority does what authorities do, or is told of what happened to others. */
export function isActing(before: string, after: string): boolean {
  return actingBehind.test(after) || actingBefore.test(before.slice(-90))
}
