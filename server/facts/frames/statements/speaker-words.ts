/** "Ann Lee", "Ann M. de la Cour": a first name and up to so many more. */
const fullName = (most: number): string =>
  String.raw`\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|(?:(?:de|van|von|der|den|da|di|bin|al|el|la|le|du) ){0,2}\p{Lu}[\p{L}’'-]+)){1,${most}}`

/** "has also", "on Friday", "in a statement": what may stand between who speaks and the verb. */
export const between =
  /(?:,? (?:has|have|had|first|at first|initially|firmly|strongly|subsequently|publicly|soon|promptly|finally|eventually|since|afterwards|duly|also|later|then|already|again|itself|himself|herself|only|now|repeatedly|however|meanwhile|previously|earlier|yesterday|today|still|always|all|both|on \p{Lu}\p{L}+day|on \d{1,2} \p{Lu}\p{L}+(?: \d{4})?|on \p{Lu}\p{L}+ \d{1,2}|last (?:week|month|year|\p{Lu}\p{L}+day)|at the time|in (?:a|an|its) (?:\p{L}+[ -])?(?:statement|e-?mail|press release|release|notice|filing|post|letter|tweet)(?: on \p{Lu}\p{L}+day)?),?){0,3} ?$/u
/** Nobody is named further before the verb. */
export const longest = 260
export const aside = /,(?<inside>[^,]{2,140}),$/u
export const personName = new RegExp(String.raw`(?:^|[\s“"])(?<name>${fullName(3)})$`, 'u')
export const personBehind = new RegExp(
  String.raw`^ (?:(?:the |its )?(?:[\p{L}-]+ ){0,5}?)(?<name>${fullName(3)})(?=[,.;”"]| (?:of|at|from|in|who|on|in)\b|$)`,
  'u',
)
/** "“We regret it,” reads its statement" */
export const ownWords = /^ (?:its|the|a|their) (?:[\p{Ll}-]+ ){0,2}(?:statement|press release|announcement|apology)\b/u
/** "Ann Lee, for the company, said" */
export const forWhom = /^ (?:speaking |acting |appearing |counsel |a lawyer |lawyer |defending )?for (?:the )?$/
/** "For the company, Ann Lee said" */
export const forWhomFirst = /(?:^|[.;”"] )(?:For|On behalf of|Speaking for|Representing) (?:the )?$/
/** "For the defence, Ann Lee said": whoever is in the dock. */
export const forDefence =
  /(?:(?:^|[.;”"] )(?:For|On behalf of|Appearing for) the (?:defence|defense|defendants?|accused)(?: (?:team|company))?, (?:[\p{Ll}]+ ){0,3}$|\b[Dd]efen[cs]e (?:counsel|lawyer|barrister|solicitor|advocate|attorney) $)/u
/** "Ann Lee, defending, said" */
export const defends = /^ (?:defending|mitigating|in mitigation|in defen[cs]e)$/

/** "Ann Lee of", "Ann Lee, a lawyer at": those for whom somebody speaks stand behind. */
export const ofWhom =
  /^(?:, (?:[\p{Ll}’'-]+ ){1,7}?| )(?:of|at|for|from|with|(?<=\b(?:advis[eo]r|counsel|spokes(?:man|woman|person)|lawyer|consultant) )to) (?:the )?$/u
/** "its head of enforcement", whosever "its" is by grammar. */
export const enforces =
  /\bits (?:[\p{Ll}-]+ ){0,4}(?:of|for) (?:[\p{Ll}-]+ ){0,3}?(?:enforcement|investigations?|supervision|inspections?|prosecutions?|consumer protection|market conduct|oversight)\b/u
/** "said Ann Lee, for the company" */
export const onBehalf =
  /^ [^,;]{3,40}, (?:(?:speaking|acting|appearing|counsel|a lawyer|lawyer|defending|the lawyer) )?for (?:the )?$/u
export const title =
  /^(?:(?:Mr|Mrs|Ms|Dr|Sir|Prof|Professor|Chief|Acting|Deputy|Vice|Judge|Justice|Minister|Secretary|Commissioner|Constable|President|Chairman|Chairwoman|Director|Mayor|Senator|Governor|Executive|Officer|General) )+/u

/** "Fair Work Ombudsman Ann Lee", "Alder President Ann Lee", "Alder’s chief executive Ann Lee" */
export const peopleOf = new RegExp(String.raw`^(?:[’']s)?(?: [\p{L}-]+){0,4}? (?<name>${fullName(2)})$`, 'u')

/** "Ann Lee, who heads Alder", "Ann Lee, chief executive of its parent Birch": whose people are told of before they speak. */
export const introduced = new RegExp(
  String.raw`(?<name>${fullName(2)}), (?<role>(?:(?!of\b|at\b|for\b)[\p{L}’'-]{1,20} ){1,6})(?:(?:of|at|for) )?(?:the |its |their )?(?:parent |owner )?(?:company |group )?$`,
  'u',
)
export const heads = /^who (?:now )?(?:heads|runs|leads|chairs|headed|ran|led|chaired|directs|speaks for) /
