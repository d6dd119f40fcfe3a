/** What befell whom: all of these stand right behind the name. */
const aside = '(?:,[^,.;]{1,90},)?'
const auxiliaries =
  '(?:(?:has|have|had|is|are|was|were|been|being|also|now|again|just|recently|reportedly|allegedly|potentially|apparently|among|one|of|the|a|an|latest|newest|next|first|other|another|apparent) ){0,6}'
/** "Alder Hacked", "Alder College, which runs two sites, was the victim of", "Alder hit by ransomware". */
const befell = new RegExp(
  `^(?:'s)?${aside} ${auxiliaries}(?:hacked|breached|(?:fell|fallen|falls|falling) (?:victim|prey)|victims? (?:of|to)|hit (?:by|with) (?:(?:a|an|the|\\p{L}+|a \\p{L}+) )?(?:ransomware|cyber|hack|malware|ddos|dos|phishing|data|breach|attack)|(?:impacted|affected|compromised|crippled|hobbled|struck|attacked) (?:by|with|in|through|via) (?:(?:a|an|the|\\p{L}+) ){0,2}(?:ransomware|cyber|hack|malware|ddos|phishing|data|breach|attack|hackers)|(?:suffers?|suffered|experienc(?:e|es|ed|ing)|sustained|reports?|reported|discloses?|disclosed|confirms?|confirmed|admits?|admitted|announced?|acknowledged|investigat(?:es|ed|ing)|discovers|discovered) (?:(?:a|an|the|it|that|its|possible|potential|major|massive|second|another|recent) ){0,3}(?:(?:data|security|privacy|cyber|network|computer|system|database|information|phishing|ransomware|malware|email|customer|credit card|payment card|password|ddos|denial-of-service)[ -]?){0,2}(?:breach|leak|hack|attack|incident|intrusion|break-in|compromise|theft|exposure|disclosure|event|cyber-?attack)|(?:le(?:ft|aves|aving)|leaks?|leaked|exposes?|exposed|published|posted|mailed|e-?mailed|faxed|sent|loses?|lost|misplaced|disclosed|released|uploaded|stored|dumped) (?:(?:a|an|the|its|their|of|more|than|over|nearly|about|some|almost|\\p{L}+ly|\\d[\\d.,]*k?|million|billion|hundreds|thousands|millions|unsecured|unprotected|unencrypted|sensitive|personal|private|confidential|medical|financial|customer|user|patient|student|employee|users[’']|customers[’']|patients[’']|students[’']) ){0,6}(?:data|databases?|records?|files?|information|info|details|passwords?|credentials|emails?|laptops?|servers?|buckets?|documents|accounts?|drives?|sticks?|tapes?|names|addresses|messages|users|customers|patients))(?![\\p{L}\\p{N}])`,
  'iu',
)
/** "the Alder breach", "Alder data leak": it is called by whom it befell. */
const calledBy =
  /^ (?:(?:data|security|privacy|password|email|customer data|user data|credit card|payment card|cyber|cybersecurity|patient data) )?(?:breach|breaches|leak|leaks|data leak|cyber-?attack|break-in)(?! (?:of|index|notification|forums?))\b/i
/** "hackers breached the website of", "ransomware hits": what stands right before the name. */
const attackedBefore =
  /\b(?:hack(?:s|ed|ing)?|breach(?:es|ed|ing)|deface[sd]?|defacing|infiltrat(?:es|ed|ing)|penetrat(?:es|ed)|(?:fraud|breach|hackers?|ransomware|malware|phishing|scam|cyber-?attack|leak|attack|virus|worm|break-in|burglary|theft|glitch|error|blunder) (?:hits?|strikes|struck|affects?|affected|affecting|impacts?|impacted|impacting|costs?|targets?|targeted|targeting|cripples?|crippled|exposes|exposed|at|on|in|inside|within|against|involving))(?: into)? (?:(?:the|its|a|an) )?(?:(?:official|main|public|popular|internal|computer) ){0,2}(?:(?:web ?sites?|servers?|databases?|networks?|systems?|portal|domain|forum|e-?mail)(?: (?:of|at|for|belonging to))? (?:the )?)?$/i
/** "an employee of", "records of", "posted online by". */
const ownBefore =
  /\b(?:employees?|worked|working|works|clerk|contractor|worker|staffer|janitor|intern|teller|cashier|bookkeeper|pharmacist|technician|receptionist|employed|customers|patients|students|pupils|clients|members|subscribers|donors|alumni|parishioners|accounts?|records|files|laptops?|computers?|hard drives?|databases?|web ?sites?|servers?|networks?|systems?|portal|web ?page) (?:of|at|belonging to|owned by|used by|run by|operated by|maintained by|held by|for) (?:the )?$|\b(?:breach|incident|attack|hack|hacking|intrusion|leak|theft|break-in|burglary|robbery|failures?|lapses?|blunder)(?: that occurred| that took place)? (?:of|at|on|against|involving|affecting|inside|within) (?:the )?$|\b(?:stolen|stole (?:\p{L}+ ){1,3}|taken|missing|obtained|leaked|siphoned|swiped|exfiltrated|lost) (?:from|by) (?:(?:the|an?) )?$|\b(?:exposed|mishandled|misconfigured|mailed|misplaced|lost|disclosed|dumped|discarded) (?:\p{L}+ly )?by (?:the )?$|\b[Vv]ictims? (?:of (?:the|this) (?:attack|hack|breach) )?(?:was|were|is|are|includes?|included|including) (?:the )?$/u
/** "researchers at", "a law professor from": they look on, and nothing befell their university. */
const lookOn =
  /\b(?:professors?|researchers?|lecturers?|scientists?|scholars?|experts?|economists?|analysts?|lawyers?|graduates?|study|studies|degree|research|report|paper|survey|according to|consultants?|fellow|academics?|dean|taught|teaches|alumnus|historian|epidemiologists?)\b[^.;]{0,50}$/i
/** "were taken to Alder Hospital": those who fell victim to something else were. */
const caredFor =
  /\b(?:taken|rushed|airlifted|transported|admitted|treated|brought|flown|died|hospitali[sz]ed|recovering|transferred|buried|burnt|burns unit) (?:to|at|in) (?:the )?$/

/** How much the words around a name say that an attack, a leak or a theft befell who bears it. */
export function victimPoints(before: string, after: string): number {
  const close = before.slice(-110)
  if (befell.test(after)) return 3
  if (attackedBefore.test(close)) return 2
  return calledBy.test(after) || ownBefore.test(close) ? 2 : 0
}

/** True for where somebody works who is asked about it, or is cared for after it. */
export function onlyMentioned(before: string): boolean {
  return lookOn.test(before.slice(-80)) || caredFor.test(before.slice(-40))
}
