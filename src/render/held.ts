import type { Standing, Sureness } from '../core/control/ledger.ts'
import type { HoldingTold } from '../core/control/saying.ts'
import type { Holder } from '../core/control/state.ts'
import { counted } from '../core/counted.ts'
import { entryId } from '../core/entry.ts'
import type { Block, Content } from '../core/reply.ts'
import { type Day, showDay, showWhen } from '../core/when.ts'
import { accounts } from './control-saying.ts'
import { text } from './inline.ts'

const SURE: Readonly<Record<Sureness, string>> = {
  stated: 'stated',
  'last-reported': 'last reported',
  probable: 'probably',
  unsure: 'not sure',
  contradicted: 'two accounts',
  unknown: 'not known',
}

/** One place, or part of one, that a party holds, is present in, or may hold. */
export interface HeldPlace {
  readonly place: string
  readonly standing: Standing
  readonly as: Holder
  readonly present: boolean
}

/** What a party is said to hold: place by place, then the areas that sources give. Neither is the whole of it. */
export function heldDoc(
  holder: string,
  day: Day,
  held: readonly HeldPlace[],
  areas: readonly HoldingTold[],
  { looked, left }: { readonly looked: number; readonly left: number },
  language: string,
): Content {
  const places = new Set(held.map(({ place }) => place)).size
  const beyond = left === 0 ? '' : ` ${left} more places are named and were not looked through.`
  return {
    kind: 'doc',
    title: `What ${holder} is said to hold on ${showDay(day, language)}`,
    blocks: [
      ...(held.length === 0 ? [] : [placesTable(held, language)]),
      {
        kind: 'lines',
        lines: [[text(`${places} of ${counted(looked, 'place')} that the log names with it.${beyond} What nobody reported is not here.`)]],
      },
      ...areaBlocks(areas, day, language),
    ],
  }
}

function placesTable(held: readonly HeldPlace[], language: string): Block {
  const rows = held.map(({ place, standing, as, present }) => [
    standing.part === null ? place : `${place} (${standing.part})`,
    present ? 'presence' : as.extent,
    SURE[standing.sureness],
    showWhen(as.last.when, language),
    `${as.last.id}: ${accounts(as.last)}`,
  ])
  return { kind: 'table', columns: ['place', 'how far', 'how sure', 'last said of', 'by whose account'], rows }
}

/** Areas as dated statements, the latest first; those of later days are left out. */
function areaBlocks(areas: readonly HoldingTold[], day: Day, language: string): Block[] {
  const then = areas.filter(({ facts: { when } }) => when.start === null || when.start <= day)
  if (then.length === 0) return []
  const rows = then
    .toSorted((one, other) => (other.facts.when.end ?? other.facts.when.start ?? '').localeCompare(one.facts.when.end ?? one.facts.when.start ?? ''))
    .map(({ no, facts }) => [
      entryId('holding', no),
      showWhen(facts.when, language),
      facts.area?.km2 == null ? '' : `${facts.area.km2.toLocaleString('en')} km²`,
      facts.area?.share == null ? '' : `${facts.area.share} %${facts.area.scope === null ? '' : ` of ${facts.area.scope}`}`,
      facts.area?.phrase ?? '',
      facts.report.publisher ?? 'source not given',
    ])
  return [
    { kind: 'heading', text: 'Areas, as sources give them' },
    { kind: 'table', columns: ['', 'when', 'area', 'share', 'as said', 'by whose account'], rows },
  ]
}
