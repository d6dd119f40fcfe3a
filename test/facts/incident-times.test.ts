import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

// Every company, event and amount in these texts is invented, and so are the words.
function datesOf(text: string): (string | null)[] {
  const article = parseArticle(text, 'text')
  return factsFile('text', article, readFacts(article)).incidents.map(({ edtf }) => edtf)
}

const more = 'The hearing took a day. Two lawyers spoke. Nobody was surprised. The firm is sorry. It will pay.'

describe('the time of an incident', () => {
  test.each([
    [
      `Quillmere Bank misled customers. ${more} The letters went out between March 2017 and March 2022.`,
      '2017-03/2022-03',
    ],
    [
      `Quillmere Toll Ltd sent personal data to China without consent. ${more} The decision covers the period from September 2017 to October 2019.`,
      '2017-09/2019-10',
    ],
    ['In 2015 and 2016 Quillmere Cement Ltd took part in a cartel.', '2015/2016'],
    ['**January 1997 to May 2011:** Quillmere Trucks Ltd fixed prices.', '1997-01/2011-05'],
    ['Beginning in May 2018 and continuing into 2019, Quillmere Bank misled customers.', '2018-05/2019'],
    [
      'Quillmere Bank had weak controls against money laundering. The regulator said the controls were poor from May 3, 2010 to July 21, 2014.',
      '2010-05-03/2014-07-21',
    ],
    ['Users of Quillmere Bank were left without mobile data on Monday, July 28, 2025.', '2025-07-28'],
    [
      'In May 2018 criminals stole customer data of Quillmere Bank. Quillmere Bank was informed of the breach on 13 June 2018.',
      '2018-05',
    ],
    [
      'Quillmere Bank opened its new branch in May 2018. On the 12th hackers stole customer data of Quillmere Bank.',
      '2018-05-12',
    ],
    [
      '---\npublished: 2025-10-03\n---\nQuillmere Bank moved its software in March 2023. On 19 and 20 October of the same year hackers stole customer data of Quillmere Bank.',
      '2023-10-19/2023-10-20',
    ],
  ])('is told anywhere in a text that tells of one: “%s”', (text, edtf) => {
    expect(datesOf(text)).toEqual([edtf])
  })

  test.each([
    [
      'Quillmere Gloves Ltd left workers without wages. Brisanne Gloves Ltd was on that list from September 2019 until March 2020.',
    ],
    [`Quillmere Bank misled customers. ${more} The investigation ran between 2012 and 2019.`],
  ])('is not that of something else: “%s”', (text) => {
    expect(datesOf(text)).toEqual([null])
  })
})
