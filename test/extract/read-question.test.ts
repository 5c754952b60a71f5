import { expect, test } from 'vitest'
import { nameFinder } from '../../src/extract/names.ts'
import { readQuestion } from '../../src/extract/read-question.ts'

const names = nameFinder(
  ['ISIS', 'Hezbollah', 'RSF', 'JNIM', 'Syrian Army', 'SDF'].map((name) => ({ name, key: name, inter: name === 'Syrian Army' ? 1 : 2, classLabel: false })),
)
/** A question as the keys that it stands for, as of 7 August 2020; null where it is words and nothing else. */
const read = (text: string): Record<string, unknown> | null => {
  const question = readQuestion(text, { published: '2020-08-07', names })
  return question && Object.fromEntries(Object.entries(question).filter(([, value]) => value !== null && value !== '' && String(value) !== ''))
}

const READ: [question: string, asks: Record<string, unknown>][] = [
  ['ISIS attacks near al-Mayadin since June with at least 5 killed', { by: ['ISIS'], place: ['al-Mayadin'], from: '2020-06-01', killed: 5 }],
  ['airstrikes in Idlib last week', { types: ['airstrike'], place: ['Idlib'], from: '2020-07-27', to: '2020-08-02' }],
  ['Hezbollah attacks on ISIS in Lebanon', { by: ['Hezbollah'], on: ['ISIS'], place: ['Lebanon'] }],
  [
    'clashes between ISIS and the Syrian Army near Palmyra in June 2015',
    { by: ['ISIS', 'Syrian Army'], on: ['ISIS', 'Syrian Army'], types: ['battle'], place: ['Palmyra'], from: '2015-06-01', to: '2015-06-30' },
  ],
  ['killed by RSF in El Fasher since 1 May 2020', { by: ['RSF'], place: ['El Fasher'], from: '2020-05-01', killed: 1 }],
  ['car bombs in Mogadishu 2019', { types: ['ied'], place: ['Mogadishu'], from: '2019-01-01', to: '2019-12-31' }],
  ['attacks by JNIM against the army in Mali with more than 10 wounded', { by: ['JNIM'], place: ['Mali'], wounded: 11, text: 'army' }],
  ['events in Aleppo before 5 May', { place: ['Aleppo'], to: '2020-05-05' }],
  ['shelling of Kherson yesterday', { types: ['shelling'], place: ['Kherson'], from: '2020-08-06', to: '2020-08-06' }],
  ['Syrian Army losses this month', { actor: ['Syrian Army'], from: '2020-08-01', to: '2020-08-31' }],
  ['ambush near Palmyra 3+ dead', { types: ['clash'], place: ['Palmyra'], killed: 3 }],
  ['SDF oil convoys', { actor: ['SDF'], text: 'oil convoys' }],
]
test.each(READ)('%s', (question, asks) => expect(read(question)).toEqual(asks))

const WORDS = ['army positions', 'Cells stormed army positions', 'mosul fell within days', 'One of four offensives', 'Attack on the town', 'shot dead', '']
test.each(WORDS)('%j is words to look for', (question) => expect(read(question)).toBeNull())

/** What is not read yet: a place in small letters, one without a word before it, most killed. */
const NOT_YET: [question: string, asks: Record<string, unknown> | null][] = [
  ['SDF operations in deir ez-zor', { by: ['SDF'], text: 'deir ez-zor' }],
  ['IED al-Mayadin', null],
]
test.each(NOT_YET)('%s, as far as it is read', (question, asks) => expect(read(question)).toEqual(asks))
