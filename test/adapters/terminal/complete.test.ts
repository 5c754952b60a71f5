import { describe, expect, test } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { complete, completeValue, type Names } from '../../../src/adapters/terminal/complete.ts'
import { offer } from '../../../src/adapters/terminal/offer.ts'
import { wordAt } from '../../../src/adapters/terminal/word-at.ts'
import { fold } from '../../../src/core/fold.ts'

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  anywhere: ['Deir ez-Zor', 'Deir Hafer', 'Damascus', 'Aleppo'],
  actor: ['ISIS', 'Syrian Arab Army'],
  event: ['E-12', 'E-120'],
}

const names: Names = async (what, typed) =>
  (KNOWN[what] ?? []).filter((name) =>
    fold(name)
      .split(' ')
      .some((_, at, all) => all.slice(at).join(' ').startsWith(fold(typed))),
  )

describe('a line is completed', () => {
  test.each<[line: string, candidates: readonly string[]]>([
    ['fi', ['find ']],
    ['/fi', ['/find ']],
    ['ex', ['export', 'exit']],
    ['e', ['edit', 'export', 'event', 'exit']],
    ['/e', ['/edit', '/export', '/event']],
    ['des', ['desk ']],
    ['event fi', ['find ']],
    ['/desk me', ['members ']],
    ['desk fi', []],
    ['desk actor a', ['add', 'alias']],
    ['desk actor al', ['alias ']],
    ['desk actor show is', ['ISIS ']],
    ['/desk actor relate spo', ['sponsored-by:']],
    ['desk actor nonsense x', []],
    ['log pl', ['place:']],
    ['log PL', ['place:']],
    ['event log pl', ['place:']],
    ['log place:da', ['place:Damascus ']],
    ['log place:de', ['place:"Deir ez-Zor"', 'place:"Deir Hafer"']],
    ['log place:"deir e', ['place:"Deir ez-Zor" ']],
    ['log place:“deir e', ['place:"Deir ez-Zor" ']],
    ['log place:zor', ['place:"Deir ez-Zor" ']],
    ['log killed:3 by:"syrian ar', ['by:"Syrian Arab Army" ']],
    ['log by:"ISIS; syr', ['by:"ISIS; Syrian Arab Army" ']],
    ['log outcome:rep', ['outcome:repelled ']],
    ['log outcome:x', []],
    ['show E-12', ['E-12', 'E-120']],
    ['show E-120', ['E-120 ']],
    ['find when:2020 whe', []],
    ['nonsense pl', []],
    ['log https://example.org/pl', []],
  ])('%s', async (line, candidates) => {
    expect((await complete(line, commands, names)).candidates).toEqual(candidates)
  })

  test('an empty line offers every verb and root, and how to leave', async () => {
    const { candidates } = await complete('', commands, names)
    expect(candidates).toEqual(expect.arrayContaining(['log', 'find', 'show', 'tally', 'event', 'desk', 'exit']))
  })

  test('a form completes the value alone', async () => {
    const place = commands.find((command) => command.verb === 'log')?.options.place
    expect(place && (await completeValue('deir', place, names))).toEqual({ word: 'deir', candidates: ['Deir ez-Zor', 'Deir Hafer'] })
  })
})

describe('the word at the end of a line', () => {
  test.each([
    ['log a b', { raw: 'b', key: null, value: 'b', before: 'log a ' }],
    ['log ', { raw: '', key: null, value: '', before: 'log ' }],
    ['', { raw: '', key: null, value: '', before: '' }],
    ['log place:"a b', { raw: 'place:"a b', key: 'place', value: 'a b', before: 'log ' }],
    ['log place:"a \\"b', { raw: 'place:"a \\"b', key: 'place', value: 'a "b', before: 'log ' }],
    ['log place:«a b» c', { raw: 'c', key: null, value: 'c', before: 'log place:«a b» ' }],
    ['log http://x', { raw: 'http://x', key: null, value: 'http://x', before: 'log ' }],
  ])('%s', (line, word) => {
    expect(wordAt(line)).toEqual(word)
  })
})

describe('readline replaces the word by what the candidates share', () => {
  test.each([
    ['more letters', { word: 'place:de', candidates: ['place:"Deir ez-Zor"', 'place:"Deir Hafer"'] }, ['place:"Deir ez-Zor"', 'place:"Deir Hafer"']],
    [
      'fewer letters than were typed: the word goes on the list',
      { word: 'place:zor', candidates: ['place:"Deir ez-Zor"', 'place:Azor'] },
      ['place:"Deir ez-Zor"', 'place:Azor', 'place:zor'],
    ],
    ['one candidate replaces whatever was typed', { word: 'place:zor', candidates: ['place:"Deir ez-Zor"'] }, ['place:"Deir ez-Zor"']],
    ['none', { word: 'x', candidates: [] }, []],
  ])('%s', (_, candidates, offered) => {
    expect(offer(candidates)).toEqual([offered, candidates.word])
  })
})
