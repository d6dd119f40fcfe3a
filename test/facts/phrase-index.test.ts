import { expect, test } from 'vitest'
import incidents from '../../server/facts/lexicon/incidents.json' with { type: 'json' }
import { beginningsOf } from '../../server/facts/lexicon/beginnings.ts'
import { entriesOf, triggers, withSets } from '../../server/facts/lexicon/pattern.ts'
import { PhraseIndex } from '../../server/facts/lexicon/phrase-index.ts'

test('a phrase begins with its plain letters, through groups and what may be left out', () => {
  expect(beginningsOf('(?:data|files) (?:was|were) stolen')).toEqual([
    'data was stolen',
    'data were stolen',
    'files was stolen',
    'files were stolen',
  ])
  expect(beginningsOf('e-?mail[sz]? (?!of)leakW')).toEqual([
    'email leak',
    'emails leak',
    'emailz leak',
    'e-mail leak',
    'e-mails leak',
    'e-mailz leak',
  ])
  expect(beginningsOf('abusW~power')).toEqual(['abus'])
  expect(beginningsOf('(?:very )*bad')).toEqual(['bad', 'very '])
  expect(beginningsOf('(?<=the )(?:WeChat|Weibo)')).toEqual(['wechat', 'weibo'])
  expect(beginningsOf(String.raw`\p{L}+ly bad`)).toEqual([''])
})

test('what is looked up by beginnings is what every phrase finds by itself, the longer first', () => {
  const lists = entriesOf(incidents.kinds)
    .filter(([kind]) => ['DATA_BREACH', 'ACCOUNT_TAKEOVER', 'OUTAGE', 'CONTAMINATION'].includes(kind))
    .map(([, phrases]) => withSets(phrases, incidents.sets))
  const text = `Thieves broke in and data of 3,000 customers were stolen, İpek Ltd said. The server was hacked through a
    phishing e-mail; the outage lasted three days, the WeChat account was hijacked. Salmonella was found in chocolate.`
  const index = new PhraseIndex(lists)
  const plain = lists.map((phrases) => {
    const found: string[] = []
    const patterns = phrases.toSorted((one, other) => other.length - one.length).map((one) => triggers([one], 'iuy'))
    let end = 0
    for (const { index: at } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (at < end) continue
      for (const pattern of patterns) {
        pattern.lastIndex = at
        const match = pattern.exec(text)?.[0]
        if (!match) continue
        found.push(match)
        end = at + match.length
        break
      }
    }
    return found
  })
  expect(plain.flat().length).toBeGreaterThan(3)
  expect(index.matches(text, 0).map((those) => those.map((one) => one.text))).toEqual(plain)
})
