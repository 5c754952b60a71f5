import type { Draft } from '../../src/extract/draft.ts'
import { type KnownName, nameFinder } from '../../src/extract/names.ts'
import { readReport } from '../../src/extract/read-report.ts'

/** A few parties that the sentences of the tests name, with their inter codes. */
const PARTIES: readonly (readonly [key: string, inter: number, ...names: string[]])[] = [
  ['Islamic State', 2, 'ISIS', 'IS', 'Islamic State group', 'Islamic State Khorasan', 'Daesh'],
  ['Rapid Support Forces', 3, 'RSF'],
  ['Sudanese Armed Forces', 1, 'Sudanese army'],
  ['March 23 Movement', 2, 'M23'],
  ['Al-Shabaab', 2, 'al-Shabab'],
  ['Boko Haram', 2],
  ['Houthis', 2, 'Houthi'],
  ['Hezbollah', 2],
  ['Taliban', 2],
  ['Arakan Army', 2],
  ['Karen National Liberation Army', 2, 'KNLA'],
  ['Syrian Democratic Forces', 2, 'SDF'],
  ['Syrian National Army', 2, 'SNA'],
  ['Syrian Arab Army', 1, 'Syrian army'],
  ['Kurdistan Workers’ Party', 2, 'PKK'],
  ['Wagner Group', 8, 'Wagner'],
]

const NAMES = nameFinder(PARTIES.flatMap(([key, inter, ...names]): KnownName[] => [key, ...names].map((name) => ({ name, key, inter, classLabel: false }))))

/** The day on which the tests' reports were published: a Wednesday. */
const PUBLISHED = '2024-05-15'

export function read(text: string, published = PUBLISHED): Draft[] {
  return readReport(text, { published, names: NAMES })
}

/** A draft in a line: `type | when | where | who → whom | losses`; what is not known is left empty. */
export function line({ type, when, places, by, on, losses }: Draft): string {
  const days = when === null ? '' : when.value.start === when.value.end ? `${when.value.start}` : `${when.value.start}..${when.value.end ?? ''}`
  const lost = losses.map(({ value: { side, kind, quantity } }) => `${side?.name ?? '?'} ${kind} ${shown(quantity)}`)
  const names = (list: Draft['by']) => list.map(({ value }) => value.name).join(', ')
  return [type.value, days, places.map(({ value }) => value.name).join(', '), `${names(by)} → ${names(on)}`, lost.join(', ')].join(' | ')
}

function shown({ low, high, qualifier }: Draft['losses'][number]['value']['quantity']): string {
  if (qualifier === 'none') return 'none'
  return `${low}${high === low ? '' : `-${high ?? ''}`}`
}
