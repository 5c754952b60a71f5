import { expect, test } from 'vitest'
import { NO_TOTAL } from '../../src/core/total/total.ts'
import { spanTrouble } from '../../src/text/span-words.ts'
import { on } from '../facts.ts'

test.each<[string, [string, string | null], string | null]>([
  ['in 2 weeks', ['2018-03-13', '2018-03-29'], 'The words say “2 weeks”, and the dates span 17 days.'],
  ['over two weeks', ['2018-03-13', '2018-03-29'], 'The words say “two weeks”, and the dates span 17 days.'],
  ['in 2 weeks', ['2018-03-13', '2018-03-27'], null],
  ['seventeen days of attacks', ['2018-03-13', '2018-03-29'], null],
  ['16 days of attacks', ['2018-03-13', '2018-03-29'], null],
  ['three months', ['2018-01-01', '2018-03-31'], null],
  ['three months', ['2018-01-01', '2018-02-28'], 'The words say “three months”, and the dates span 59 days.'],
  ['the last days', ['2018-03-13', '2018-03-29'], null],
  ['2 weeks', ['2018-03-13', null], null],
])('%s, %j', (summary, [start, end], trouble) => {
  expect(spanTrouble({ ...NO_TOTAL, summary, when: on(start, end) })).toBe(trouble)
})
