/** Articles about companies and offices that do not exist, in sentences of our own. */
export const leak = `# Larkfield Group tells customers of Maison Orrin about a leak

Hackers stole customer data of Maison Orrin in May 2025, Maison Orrin said on 13 May 2025. Maison Orrin, a brand of
Larkfield Group, said it has informed the Harbor Data Authority. Larkfield Group declined to comment.
`
export const fine = `# A fine for Maison Orrin

On 9 September 2025 the Harbor Data Authority fined Maison Orrin 2 million euros, because hackers stole customer data
of Maison Orrin in May 2025.
`
/** The year of what happened is that of the day of publication. */
export const withoutYear = `# Hackers at Maison Orrin

Hackers stole customer data of Maison Orrin on 13 May, Maison Orrin, a brand of Larkfield Group, said.
`
