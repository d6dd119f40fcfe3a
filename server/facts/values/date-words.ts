/** The words of dates, with a named group for each part; what they mean is read in dates.ts. */
const monthName =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)'
export const bareMonth = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const year = '(?:19|20)\\d\\d'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?'
const to = ' ?(?:to|and(?: on)?|until|till|through|-|–) ?'
const part = '(?:early |late |mid-|(?:the )?(?:start|beginning|end|middle) of )?'
const point = `(?:${day} (?:of )?${monthName}(?:,? ${year})?|${monthName} ${day}(?:,? ${year})?(?!\\d)|${monthName}(?: (?:of )?${year})?|${year})`
/** "at 1:35 a.m. on", "the early hours of" */
const hour =
  '(?:(?:at |about |around )?(?:\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\.?|\\d{1,2}[:.]\\d\\d|noon|midnight|dawn) (?:on )?|(?:the )?(?:early |small )?(?:hours|morning|afternoon|evening|night) of |late on |early on )?'
const when =
  '(?: (?<rel>(?:of |in )?(?:last year|this year|(?:that(?: same)?|the (?:same|following|next|previous)) year)|the year (?:before|after)))?'

/** Cheap, and false for a sentence that can hold none of them. */
export const mayHoldDate = new RegExp(
  `\\d|day|night|morning|afternoon|evening|week|month|year|spring|summer|autumn|fall|winter|${bareMonth}|\\b${monthName}`,
)

export const dateWords = new RegExp(
  [
    `(?<iso>${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?!\\d)`,
    `(?<dotted>(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.${year})(?!\\d)`,
    `(?<range>(?:[Ff]rom|[Bb]etween|(?:[Bb]egan|[Ss]tarted|[Ll]asted|[Bb]eginning|[Ss]tarting)(?: on| in| from| at)?)(?: at least)? ${part}${hour}${weekday}(?<pa>${point})(?: at the latest| at the earliest| or earlier)?,? (?:to|and|until|till|through|-|–|and (?:continued|continuing|lasted|lasting|ended|ending|ran|running|went on|going on)(?: until| to| through| into| on| in)?)(?: at least)? ${part}${hour}${weekday}(?<pb>${point})(?: (?<rrel>(?:of )?last year))?)`,
    `(?<yy>(?<ya>${year})(?:[-–]| to )(?<yb>${year}))(?![\\d-]| \\p{Lu})`,
    `(?<mm>(?<ma>${monthName} ${year})(?: to | until | through | ?[-–] ?)(?<mb>${monthName} ${year}))`,
    `(?<both>[Ii]n (?:both )?(?<yc>${year}) and (?<yd>${year}))(?![-–\\d]|,? (?:and|or) )`,
    `(?<dd>(?:[Oo]n )?(?<ra>\\d{1,2})${to}(?<rb>\\d{1,2}) (?<rm>${monthName})(?:,? (?<ry>${year}))?)`,
    `(?<ddus>(?:[Oo]n )?(?<um>${monthName}) (?<ua>\\d{1,2})${to}(?<ub>\\d{1,2})(?:, (?<uy>${year}))?)(?!\\d)`,
    `(?<md>(?:[Oo]n )?${weekday}(?<m1>${monthName}) (?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y1>${year})|${when.replace('rel', 'rel1')})?)(?![\\d.,]\\d|\\d)`,
    `(?<dm>(?:[Oo]n )?(?:the )?${weekday}(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m2>${monthName})(?:,? (?<y2>${year})|${when.replace('rel', 'rel2')})?)`,
    `(?<last>(?:[Ll]ast|this past) (?<m3>${bareMonth}))`,
    `(?<my>(?:(?:[Bb]ack )?[Ii]n (?:early |mid-|late )?|[Ss]ince |[Ee]arly |[Ll]ate |[Mm]id-)?(?<m4>${monthName}) (?:of )?(?<y4>${year}))`,
    `(?<month>(?:(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]ack in) (?:early |late |mid-)?|(?:[Aa]t|[Tt]owards?|[Bb]y|[Ii]n|[Ss]ince|[Aa]round|[Ff]rom) the (?:end|start|beginning|middle) of )(?<m5>${bareMonth})${when.replace('rel', 'rel5')})`,
    `(?<season>(?:[Ll]ast|[Ii]n the|[Tt]his|[Ii]n|[Tt]he) (?:early |late )?(?<s>spring|summer|autumn|fall|winter)(?: of| in)?(?: (?<y6>${year}))?)`,
    `(?<quarter>(?:[Ii]n )?(?:the )?(?<q>first|second|third|fourth) quarter of (?<y8>${year}))`,
    `(?<shortquarter>Q(?<qn>[1-4]) (?:of )?(?<y9>${year}))`,
    `(?<thisyear>[Ee]arlier this year|[Ee]arly this year|[Tt]his year)`,
    `(?<lastyear>(?:[Ee]arly |[Ll]ate |[Ll]ater? )?[Ll]ast year)`,
    `(?<yearsago>(?<yn>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Tt]en|\\d{1,2}) years (?:ago|earlier))`,
    `(?<yesterday>[Yy]esterday|[Ll]ast night)|(?<today>[Tt]oday(?![’']s)|[Tt]his (?:morning|afternoon|evening)|[Tt]onight)|(?<thismonth>(?:[Ee]arlier )?[Tt]his month)`,
    `(?<weekday>(?:[Oo]n |[Ll]ast |this past |(?<=\\p{Ll}{3} )(?<!\\b(?:every|each|until|since|next|than|from) ))(?<w>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!s| (?:night|evening|morning)s))`,
    `(?<onday>[Oo]n the (?<dn>\\d{1,2})(?:st|nd|rd|th))(?! (?:of|floor|anniversary|day))`,
    `(?<dayslater>(?<nn>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Tt]en|\\d{1,2}) (?<unit>days|weeks) (?<dir>later|earlier|(?:before|after)(?=[,.;]|$)))`,
    `(?<before>[Tt]he (?:(?:day|night|evening) before|previous (?:day|night|evening))(?=[,.;]|$| that| and| but)|[Tt]he (?:day before|previous day)|[Aa] day earlier)`,
    `(?<next>[Tt]he (?:day after|following day|next day)|[Aa] day later)`,
    `(?<sameday>[Oo]n the same day|[Tt]he (?:very )?same day|[Tt]hat same day)`,
    `(?<lastmonth>[Ll]ast month)`,
    `(?<thatmonth>[Tt]hat (?<m6>${bareMonth}))`,
    `(?<monthstep>[Aa] month (?:later|earlier)|[Tt]he (?:previous|following|next) month|[Tt]he month (?:before|after)(?=[,.;]|$))`,
    `(?<yearstep>(?:[Ii]n )?(?:[Tt]hat(?: same)?|[Tt]he (?:same|following|next|previous)) year|[Aa] year (?:later|earlier)|[Tt]he year (?:before|after)(?=[,.;]|$))`,
    `(?<year>(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]ack in|[Oo]f|[Tt]hroughout|(?<=\\b[Dd]at(?:es?|ing) )(?:from|back to)) (?:early |late |mid-|the (?:end|start|beginning|course|middle) of )?(?<y7>${year}))(?![-–\\d])`,
    `(?<saw>(?<y12>${year})(?= (?:saw|brought)\\b))`,
    `(?<adjective>(?:[Tt]he|[Ii]ts|[Aa]) (?<y10>${year}) (?=\\p{Ll}{4}))`,
    `(?<vague>(?:[Ii]n )?(?:[Ee]arly|[Ll]ate|[Mm]id)[- ](?<y11>${year}))`,
  ].join('|'),
  'gu',
)
