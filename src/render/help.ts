import type { Command } from '../core/command.ts'
import { EVENT_TYPES } from '../core/event-type.ts'
import type { Block, Content, Line } from '../core/reply.ts'
import { type Settings, VAGUE } from '../core/settings.ts'
import { code, quiet, strong, text } from './inline.ts'

/** The first page of help for a root: what each verb does, one example each. */
export function rootHelp(commands: readonly Command[], root: string): Content {
  const rows = commands.filter((command) => command.root === root)
  const lines = rows.flatMap((command): Line[] => [
    [strong(`/${root} ${command.verb}`), text(`  ${command.summary}`)],
    ...command.examples.slice(0, 1).map((example): Line => [quiet('    '), code(`/${root} ${example.line}`)]),
  ])
  const others = [...new Set(commands.map((command) => command.root))].filter((other) => other !== root).map((other) => `/${other} help`)
  const more = `More: /${root} help VERB; ${[...others, ...TOPICS.map((topic) => `/event help ${topic}`)].join(', ')}`
  return { kind: 'help', title: `/${root}`, blocks: [{ kind: 'lines', lines: [...lines, [quiet(more)]] }] }
}

/** Everything about one verb: its keys with an example each, then whole lines to copy. */
export function verbHelp(command: Command): Content {
  const keys = Object.entries(command.options).map(([key, option]) => [
    option.free ? '(words)' : `${key}:`,
    option.summary,
    option.free ? option.example : `${key}:${option.example}`,
  ])
  const examples = command.examples.flatMap((example): Line[] => [[code(`/${command.root} ${example.line}`)], [quiet(`    ${example.what}`)]])
  const detail: Block[] = command.detail === undefined ? [] : [{ kind: 'lines', lines: command.detail.split('\n').map((line) => [text(line)]) }]
  return {
    kind: 'help',
    title: `/${command.root} ${command.verb}: ${command.summary}`,
    blocks: [
      ...detail,
      { kind: 'heading', text: 'Keys' },
      { kind: 'table', columns: ['key', 'what it is', 'example'], rows: keys },
      { kind: 'heading', text: 'Examples' },
      { kind: 'lines', lines: examples },
    ],
  }
}

/** A key, as each verb that has it takes it. */
export function keyHelp(commands: readonly Command[], key: string): Content {
  const rows = commands.flatMap(({ root, verb, options: { [key]: option } }) =>
    option === undefined ? [] : [[`/${root} ${verb}`, option.summary, option.free ? option.example : `${key}:${option.example}`]],
  )
  const more = `More: ${TOPICS.map((topic) => `/event help ${topic}`).join(', ')}`
  return {
    kind: 'help',
    title: `${key}:`,
    blocks: [
      { kind: 'table', columns: ['verb', 'what it is', 'example'], rows },
      { kind: 'lines', lines: [[quiet(more)]] },
    ],
  }
}

/** Pages of help that belong to no verb. */
export const TOPICS = ['counts', 'dates', 'types'] as const

export function topicHelp(topic: (typeof TOPICS)[number], settings: Settings): Content {
  if (topic === 'types')
    return { kind: 'help', title: 'Event types (ACLED)', blocks: [{ kind: 'table', columns: ['type', 'ACLED’s name', 'also'], rows: typeRows() }] }
  if (topic === 'counts')
    return {
      kind: 'help',
      title: 'Counts',
      blocks: [
        { kind: 'table', columns: ['typed', 'means', 'kept as'], rows: countRows(settings) },
        { kind: 'lines', lines: [[text(COUNT_NOTE)]] },
      ],
    }
  return { kind: 'help', title: `Dates (read in ${settings.zone}, looking back)`, blocks: [{ kind: 'table', columns: ['typed', 'means'], rows: DATE_ROWS }] }
}

function typeRows(): string[][] {
  return EVENT_TYPES.map((type) => [type.family === type.code ? type.code : `  ${type.code}`, type.name, type.words.join(', ')])
}

const COUNT_NOTE =
  'Put the side in front: killed:"ISIS 14; SAA 3+". Without a side it is the target’s. Words in brackets are the source’s own: killed:"8+ (at least eight)".'

function countRows({ vague }: Settings): string[][] {
  return [
    ['8', 'exactly 8', '8'],
    ['8+', 'at least 8', '≥8'],
    ['>47', 'more than 47', '>47'],
    ['70-150', 'from 70 to 150', '70–150'],
    ['~20', 'about 20', '~20'],
    ['<=5', 'up to 5', '≤5'],
    ['0', 'zero, as a count', '0'],
    ['none', 'the source says that none are reported', 'none reported'],
    ['?', 'the source does not say', 'not stated'],
    ...Object.entries(vague).map(([word, least]) => [
      word,
      `at least ${least.toLocaleString('en')}${VAGUE[word] === least ? '' : ' (this desk’s own)'}`,
      `${word} (≥${least.toLocaleString('en')})`,
    ]),
  ]
}

const DATE_ROWS = [
  ['2020-08-06', 'that day'],
  ['6 Aug 2020, Aug 6', 'that day; without a year, the latest that is not ahead'],
  ['6 Aug 2020 14:30', 'that minute, in the desk’s zone'],
  ['2020-08-06T14:30 Asia/Damascus', 'that minute, in that zone'],
  ['060830ZAUG20', 'a military date-time group'],
  ['6 Aug 2020 evening', 'that part of the day'],
  ['Tuesday, last week, yesterday', 'looking back from today'],
  ['13..29 Mar 2018', 'from the 13th to the 29th'],
  ['2020-08-05..', 'since the 5th'],
  ['Aug 2020, 2013', 'that month, that year'],
  ['unknown', 'the date is not known'],
]
