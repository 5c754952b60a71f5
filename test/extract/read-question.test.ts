import { expect, test } from 'vitest'
import { nameFinder } from '../../src/extract/names.ts'
import { readQuestion } from '../../src/extract/read-question.ts'

const names = nameFinder(
  ['ISIS', 'IS', 'Hezbollah', 'RSF', 'JNIM', 'Syrian Army', 'Russian forces', 'SDF'].map((name) => ({
    name,
    key: name,
    inter: name === 'Syrian Army' ? 1 : 2,
    classLabel: false,
  })),
)
/** `Nyala < South Darfur`: a place, and the province that is known to have it. */
function placeWords(place: string) {
  const [name = '', ...inside] = place.split(' < ')
  return { typed: name.toLowerCase(), name, inside: inside.map((province) => province.toLowerCase()) }
}
/** A question as the keys that it stands for, as of 7 August 2020; null where it is words and nothing else. */
const read = (text: string, places: readonly string[] = []): Record<string, unknown> | null => {
  const question = readQuestion(text, { published: '2020-08-07', names }, places.map(placeWords))
  return (
    question && Object.fromEntries(Object.entries(question).filter(([, value]) => value !== null && value !== false && value !== '' && String(value) !== ''))
  )
}

const READ: [question: string, asks: Record<string, unknown>][] = [
  ['ISIS attacks near al-Mayadin since June with at least 5 killed', { by: ['ISIS'], place: ['al-Mayadin'], from: '2020-06-01', killed: 5 }],
  ['airstrikes in Idlib last week', { types: ['airstrike'], place: ['Idlib'], from: '2020-07-27', to: '2020-08-02' }],
  ['Hezbollah attacks on ISIS in Lebanon', { by: ['Hezbollah'], on: ['ISIS'], place: ['Lebanon'] }],
  [
    'clashes between ISIS and the Syrian Army near Palmyra in June 2015',
    { by: ['ISIS', 'Syrian Army'], on: ['ISIS', 'Syrian Army'], types: ['battle'], place: ['Palmyra'], from: '2015-06-01', to: '2015-06-30' },
  ],
  ['killed by RSF in El Fasher since 1 May 2020', { by: ['RSF'], place: ['El Fasher'], from: '2020-05-01', figures: ['killed'] }],
  ['car bombs in Mogadishu 2019', { types: ['ied'], place: ['Mogadishu'], from: '2019-01-01', to: '2019-12-31' }],
  ['attacks by JNIM against the army in Mali with more than 10 wounded', { by: ['JNIM'], place: ['Mali'], wounded: 11, text: 'army' }],
  ['events in Aleppo before 5 May', { place: ['Aleppo'], to: '2020-05-04' }],
  ['events in Aleppo until 5 May', { place: ['Aleppo'], to: '2020-05-05' }],
  ['ISIS attacks after 2 May, before August', { by: ['ISIS'], from: '2020-05-03', to: '2020-07-31' }],
  ['attacks by July', { to: '2020-07-31' }],
  ['SDF losses prior to 5 May', { actor: ['SDF'], to: '2020-05-04' }],
  ['shelling of Kherson yesterday', { types: ['shelling'], place: ['Kherson'], from: '2020-08-06', to: '2020-08-06' }],
  ['Syrian Army losses this month', { actor: ['Syrian Army'], from: '2020-08-01', to: '2020-08-31' }],
  ['ambush near Palmyra 3+ dead', { types: ['clash'], place: ['Palmyra'], killed: 3 }],
  ['SDF oil convoys', { actor: ['SDF'], text: 'oil convoys' }],
]
test.each(READ)('%s', (question, asks) => expect(read(question)).toEqual(asks))

/** As people type in a chat; the second column are places that the log or the gazetteer knows. */
const CHAT: [question: string, places: string[], asks: Record<string, unknown>][] = [
  ['airstrikes in nyala', ['Nyala'], { types: ['airstrike'], place: ['Nyala'] }],
  ['nyala airstrikes', ['Nyala'], { types: ['airstrike'], place: ['Nyala'] }],
  ['drone strike deir ez-zor last week', ['Deir ez-Zor'], { types: ['airstrike'], place: ['Deir ez-Zor'], from: '2020-07-27', to: '2020-08-02' }],
  ['rsf losses since 1 march', [], { actor: ['RSF'], from: '2020-03-01' }],
  ['strikes by rsf', [], { by: ['RSF'], types: ['airstrike', 'shelling'] }],
  ['air strikes', [], { types: ['airstrike'] }],
  ['riots', [], { types: ['riot'] }],
  ['explosions in idlib', ['Idlib'], { types: ['explosion'], place: ['Idlib'] }],
  ['rockets on a base in syria', ['Syria'], { types: ['shelling'], place: ['Syria'], text: 'base' }],
  ['protests', [], { types: ['protest'] }],
  ['rsf', [], { actor: ['RSF'] }],
  ['sdf vs isis in 2019', [], { by: ['SDF', 'ISIS'], on: ['SDF', 'ISIS'], from: '2019-01-01', to: '2019-12-31' }],
  ['hezbollah drones yesterday', [], { by: ['Hezbollah'], types: ['airstrike'], from: '2020-08-06', to: '2020-08-06' }],
  ['how many killed in el fasher this week', ['El Fasher'], { place: ['El Fasher'], from: '2020-08-03', to: '2020-08-09', figures: ['killed'] }],
  ['who attacked el geneina in june', ['El Geneina'], { place: ['El Geneina'], from: '2020-06-01', to: '2020-06-30' }],
  ['clashes 1-5 march', [], { types: ['battle'], from: '2020-03-01', to: '2020-03-05' }],
  ['isis 2015', [], { actor: ['ISIS'], from: '2015-01-01', to: '2015-12-31' }],
  ['jnim in gao january', ['Gao'], { actor: ['JNIM'], place: ['Gao'], from: '2020-01-01', to: '2020-01-31' }],
  ['what is known of hezbollah in tyre', ['Tyre'], { actor: ['Hezbollah'], place: ['Tyre'], text: 'known' }],
  ['attacks by IS', [], { by: ['IS'] }],
  ['JNIM March', [], { actor: ['JNIM'], from: '2020-03-01', to: '2020-03-31' }],
  ['kherson today', ['Kherson'], { place: ['Kherson'], from: '2020-08-07', to: '2020-08-07' }],
  ['shelling of hospitals in idlib', ['Idlib'], { types: ['shelling'], place: ['Idlib'], text: 'hospitals' }],
  ['attacks in hit', ['Hit'], { place: ['Hit'] }],
  ['army hit by isis', ['Hit'], { by: ['ISIS'], text: 'army' }],
  ['us strikes in yemen', ['Yemen'], { types: ['airstrike', 'shelling'], place: ['Yemen'], by: ['US'] }],
  ['show us everything', [], {}],
  ['latest events', [], {}],
  ['attacks by isis, hezbollah and the sdf', [], { by: ['ISIS', 'Hezbollah', 'SDF'] }],
  ['attacks against isis and sdf in raqqa', ['Raqqa'], { on: ['ISIS', 'SDF'], place: ['Raqqa'] }],
  ['isis and rsf attacks', [], { by: ['ISIS', 'RSF'] }],
  ['attacks by isis and on sdf', [], { by: ['ISIS'], on: ['SDF'] }],
  ['sdf fighters killed by isis', [], { actor: ['SDF'], by: ['ISIS'], figures: ['killed'] }],
  ['lebanon 2020', ['Lebanon'], { place: ['Lebanon'], from: '2020-01-01', to: '2020-12-31' }],
  ['2019', [], { from: '2019-01-01', to: '2019-12-31' }],
  ['lebanon 12', ['Lebanon'], { place: ['Lebanon'], text: '12' }],
  ['turkish drones in raqqa', ['Raqqa'], { types: ['airstrike'], place: ['Raqqa'], by: ['Turkey'] }],
  ['attacks killing 7', [], { killed: 7 }],
  ['deadly airstrikes', [], { types: ['airstrike'], figures: ['killed'] }],
  ['attacks with casualties in raqqa', ['Raqqa'], { place: ['Raqqa'], either: true }],
  ['looting', [], { types: ['looting'] }],
  ['arrests', [], { types: ['arrests'] }],
  ['did hezbollah attack isis in august?', [], { by: ['Hezbollah'], on: ['ISIS'], from: '2020-08-01', to: '2020-08-31' }],
  ['(isis OR hezbollah) AND lebanon', ['Lebanon'], { actor: ['ISIS', 'Hezbollah'], place: ['Lebanon'] }],
  ['SDF-ISIS clashes', [], { by: ['SDF', 'ISIS'], on: ['SDF', 'ISIS'], types: ['battle'] }],
  ["ISIS's attacks", [], { by: ['ISIS'] }],
  ['is attacks', [], { by: ['IS'] }],
  ['can you list attacks by rsf', [], { by: ['RSF'] }],
  ['syrian army attacked by isis', [], { by: ['ISIS'], on: ['Syrian Army'] }],
  ['rsf were hit by sdf', [], { by: ['SDF'], on: ['RSF'] }],
  ['hezbollah killed isis', [], { by: ['Hezbollah'], on: ['ISIS'], figures: ['killed'] }],
  ['isis killed by hezbollah', [], { actor: ['ISIS'], by: ['Hezbollah'], figures: ['killed'] }],
  ['attacks targeting isis', [], { on: ['ISIS'] }],
  ['attacks carried out by rsf', [], { by: ['RSF'] }],
  ['how many died in nyala', ['Nyala'], { place: ['Nyala'], figures: ['killed'] }],
  ['isis 2020-07', [], { actor: ['ISIS'], from: '2020-07-01', to: '2020-07-31' }],
  ['isis 7d', [], { actor: ['ISIS'], from: '2020-08-01', to: '2020-08-07' }],
  ['isis last 2w', [], { actor: ['ISIS'], from: '2020-07-25', to: '2020-08-07' }],
  ['attacks', [], {}],
  ['all losses', [], {}],
  ['SDF OR ISIS in Raqqa', ['Raqqa'], { actor: ['SDF', 'ISIS'], place: ['Raqqa'] }],
  ['syrian army losses in aleppo', ['Syrian', 'Aleppo'], { actor: ['Syrian Army'], place: ['Aleppo'] }],
  ['clashes in nyala in march', ['Nyala', 'March'], { types: ['battle'], place: ['Nyala'], from: '2020-03-01', to: '2020-03-31' }],
  ['attacks in mar', ['Mar'], { place: ['Mar'] }],
  ['attacks 5 mar', ['Mar'], { from: '2020-03-05', to: '2020-03-05' }],
  ['isis on wed', [], { actor: ['ISIS'], from: '2020-08-05', to: '2020-08-05' }],
  ['isis past week', [], { actor: ['ISIS'], from: '2020-08-01', to: '2020-08-07' }],
  ['past month', [], { from: '2020-07-08', to: '2020-08-07' }],
  ['rsf over the last month', [], { actor: ['RSF'], from: '2020-07-08', to: '2020-08-07' }],
  ['darfur airstrikes', [], { types: ['airstrike'], text: 'darfur' }],
]
test.each(CHAT)('%s', (question, places, asks) => expect(read(question, places)).toEqual(asks))

/** A bomb may come from the air or lie in a car. */
const BOMBS: [question: string, types: string[]][] = [
  ['bombings in idlib', ['airstrike', 'ied', 'suicide-bomb']],
  ['bombs on idlib', ['airstrike', 'ied', 'suicide-bomb']],
  ['car bombs in idlib', ['ied']],
  ['suicide bombings in idlib', ['suicide-bomb']],
]
test.each(BOMBS)('%s', (question, types) => expect(read(question, ['Idlib'])).toEqual({ types, place: ['Idlib'] }))

/** Attacks on what nobody knows by name are any attacks, with that word. */
const ON_WHAT: [question: string, text: string][] = [
  ['attacks on hospitals', 'hospitals'],
  ['attacks on a market', 'market'],
  ['attacks by the army', 'army'],
  ['incidents involving trucks', 'trucks'],
]
test.each(ON_WHAT)('%s', (question, text) => expect(read(question)).toEqual({ text }))

const WORDS = ['army positions', 'Cells stormed army positions', 'mosul fell within days', 'One of four offensives', 'Attack on the town', 'shot dead', '']
test.each(WORDS)('%j is words to look for', (question) => expect(read(question)).toBeNull())

const PLACES: [question: string, places: string[], place: string[], text?: string | undefined, more?: Record<string, unknown>][] = [
  ['attacks in nyala, sudan', ['Nyala', 'Sudan'], ['Nyala, Sudan']],
  ['nyala sudan', ['Nyala', 'Sudan'], ['Nyala, Sudan']],
  ['attacks in nyala, south darfur, sudan', ['Nyala < South Darfur', 'South Darfur', 'Sudan'], ['Nyala, South Darfur, Sudan']],
  ['palmyra, homs', ['Palmyra < Homs', 'Homs'], ['Palmyra, Homs']],
  ['attacks in homs, palmyra', ['Palmyra < Homs', 'Homs'], ['Homs', 'Palmyra']],
  ['hit iraq', ['Hit', 'Iraq'], ['Hit, Iraq']],
  ['hit, iraq', ['Hit', 'Iraq'], ['Hit, Iraq']],
  ['isis hit iraq', ['Iraq'], ['Iraq'], undefined, { by: ['ISIS'] }],
  ['attacks in nyala in sudan', ['Nyala', 'Sudan'], ['Nyala, Sudan']],
  ['syria homs attacks', ['Homs', 'Syria'], ['Homs, Syria']],
  ['attacks in syria near homs', ['Homs', 'Syria'], ['Homs, Syria']],
  ['attacks in syria and iraq', ['Syria', 'Iraq'], ['Syria', 'Iraq']],
  ['attacks in nyala and homs', ['Nyala', 'Homs'], ['Nyala', 'Homs']],
  ['attacks in nyala and hit', ['Nyala', 'Hit'], ['Nyala', 'Hit']],
  ['attacks in Kupiansk, Ukraine', ['Ukraine'], ['Kupiansk, Ukraine']],
  ['attacks in homs province', ['Homs'], ['Homs']],
  ['attacks in the city of homs', ['Homs'], ['Homs']],
  ['attacks in the us', ['US'], ['US']],
  ['attacks by israel in syria', ['Israel', 'Syria'], ['Syria'], undefined, { by: ['Israel'] }],
  ['attacks by israel', ['Israel'], [], undefined, { by: ['Israel'] }],
  ['attacks by israel near homs', ['Israel', 'Homs'], ['Homs'], undefined, { by: ['Israel'] }],
]
test.each(PLACES)('%s', (question, places, place, text, more = {}) =>
  expect(read(question, places)).toEqual({ ...(place.length === 0 ? {} : { place }), ...(text === undefined ? {} : { text }), ...more }),
)

/** A country that did it or had the losses is not where it happened; its forces are meant, too. */
const STATES: [question: string, asks: Record<string, unknown>][] = [
  ['israeli airstrikes in lebanon', { by: ['Israel'], types: ['airstrike'], place: ['Lebanon'] }],
  ['Israeli strikes', { by: ['Israel'], types: ['airstrike', 'shelling'] }],
  ['israel attacked hezbollah', { by: ['Israel'], on: ['Hezbollah'] }],
  ['russia shelled kharkiv', { by: ['Russia', 'Russian forces'], types: ['shelling'], place: ['Kharkiv'] }],
  ['russia’s attacks on kharkiv', { by: ['Russia', 'Russian forces'], place: ['Kharkiv'] }],
  ['russian losses since 1 march', { actor: ['Russia', 'Russian forces'], from: '2020-03-01' }],
  ['losses of russia', { actor: ['Russia', 'Russian forces'] }],
  ['attacks by russia and israel', { by: ['Russia', 'Russian forces', 'Israel'] }],
  ['attacks by russia in lebanon', { by: ['Russia', 'Russian forces'], place: ['Lebanon'] }],
  ['russia attacks', { place: ['Russia'] }],
  ['russian protests', { types: ['protest'], text: 'russian' }],
  ['lebanon and israel', { place: ['Lebanon', 'Israel'] }],
]
test.each(STATES)('%s', (question, asks) => expect(read(question, ['Israel', 'Lebanon', 'Russia', 'Kharkiv'])).toEqual(asks))

/** Days that stand side by side are all asked for; others narrow each other. */
const DAYS: [question: string, from: string | undefined, to: string | undefined][] = [
  ['ISIS in june and july 2020', '2020-06-01', '2020-07-31'],
  ['ISIS in 2018 and 2019', '2018-01-01', '2019-12-31'],
  ['ISIS 2018-2019', '2018-01-01', '2019-12-31'],
  ['2018-2019', '2018-01-01', '2019-12-31'],
  ['ISIS 2 august and 3 august', '2020-08-02', '2020-08-03'],
  ['ISIS in june 2015 on 5 june 2015', '2015-06-05', '2015-06-05'],
  ['ISIS in july since 10 july', '2020-07-10', '2020-07-31'],
  ['ISIS on 4 and 5 august', '2020-08-04', '2020-08-05'],
  ['ISIS q1 2020', '2020-01-01', '2020-03-31'],
  ['ISIS h2 2019', '2019-07-01', '2019-12-31'],
  ['ISIS mid-july', '2020-07-11', '2020-07-20'],
  ['ISIS year to date', '2020-01-01', undefined],
]
test.each(DAYS)('%s', (question, from, to) => {
  const asked = read(question)
  expect([asked?.from, asked?.to, asked?.text]).toEqual([from, to, undefined])
})

/** Losses: the least, whose they are, and what cannot be looked for. */
const LOSSES: [question: string, asks: Record<string, unknown>][] = [
  ['at least 5 killed', { killed: 5 }],
  ['5 isis killed in idlib', { actor: ['ISIS'], killed: 5, text: 'idlib' }],
  ['5 soldiers killed', { killed: 5, text: 'soldiers' }],
  ['5 civilians killed', { actor: ['civilians'], killed: 5 }],
  ['5 people killed', { killed: 5 }],
  ['attacks on civilians', { actor: ['civilians'] }],
  ['killed and wounded this month', { figures: ['killed', 'wounded'], from: '2020-08-01', to: '2020-08-31' }],
  ['isis killed or wounded', { actor: ['ISIS'], figures: ['killed', 'wounded'], either: true }],
  ['3 killed or wounded', { killed: 3, wounded: 3, capped: '3 killed or wounded' }],
  ['zero killed', { killed: 1, capped: 'zero' }],
  ['2-4 killed', { killed: 2, capped: '2-4' }],
  ['between 2 and 4 killed', { killed: 2, capped: 'between 2 and 4' }],
  ['under 5 killed', { killed: 1, capped: 'under 5' }],
  ['at most 5 killed in idlib', { killed: 1, capped: 'at most 5', text: 'idlib' }],
]
test.each(LOSSES)('%s', (question, asks) => expect(read(question)).toEqual(asks))

/** What is not read yet: a place that nobody knows, in small letters. */
const NOT_YET: [question: string, asks: Record<string, unknown> | null][] = [
  ['SDF operations in deir ez-zor', { by: ['SDF'], text: 'deir ez-zor' }],
  ['IED al-Mayadin', { types: ['ied'], text: 'al-Mayadin' }],
]
test.each(NOT_YET)('%s, as far as it is read', (question, asks) => expect(read(question)).toEqual(asks))
