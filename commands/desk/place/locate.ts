import { Refusal } from '../../../src/core/bad-input.ts'
import { type Answer, type Context, defineCommand } from '../../../src/core/command.ts'
import { counted } from '../../../src/core/counted.ts'
import type { Entry } from '../../../src/core/entry.ts'
import { fold } from '../../../src/core/fold.ts'
import { typePlace } from '../../../src/core/log-line.ts'
import { placeNames } from '../../../src/core/place/check-place.ts'
import { locatePlace, type Meant } from '../../../src/core/place/locate-place.ts'
import type { SaidPlace } from '../../../src/core/place/said-places.ts'
import type { Block, Line } from '../../../src/core/reply.ts'
import { stampOf } from '../../../src/core/stamp.ts'
import { text } from '../../../src/render/inline.ts'
import { showSite } from '../../../src/render/place.ts'
import { asOption, saidPlaceOption } from '../../../src/text/options/place.ts'
import { atlasOf, locateLine } from '../../atlas.ts'
import { relocate } from '../../relocate.ts'
import { needOwnThing, writeThing } from '../../things.ts'
import { addLine } from './places.ts'
import { savedPlace } from './saved-place.ts'

const MOST = 30

export const placeLocate = defineCommand({
  root: 'desk',
  verb: 'place locate',
  summary: 'Say which place a name means, for all its events at once',
  detail: 'Without as: it asks which. Without a name it looks up all places that nobody has located, and lists what is left.',
  role: 'logger',
  options: { place: saidPlaceOption, as: asOption },
  examples: [
    { line: 'place locate', what: 'Look up all that are open, and list what is left' },
    { line: 'place locate "Canal of Suis" as:P-1', what: 'Another name of a place that the desk has' },
  ],
  async run(input, context) {
    if (input.place === null) return all(context)
    const { place, as } = input
    if (as === null) return choices(context, place)
    const ref = typeof as === 'string' ? as : await refOf(context, place, as)
    if (typeof ref !== 'string') return ref
    const entry = /^P-/.test(ref) ? await spelt(context, place, Number(ref.slice(2))) : await adopted(context, place, ref)
    return savedPlace(context, entry, 'Located', await relocate(context, placeNames(entry.facts)))
  },
})

/** The reference of a place that was named; a question where that is not sure. */
async function refOf(context: Context, place: SaidPlace, named: SaidPlace): Promise<string | Answer> {
  const meant = await locatePlace(named, atlasOf(context))
  return meant.is === 'known' ? meant.site.ref : whichOf(place, meant)
}

/** A name becomes a spelling of a place that the desk has. */
async function spelt(context: Context, { name }: SaidPlace, no: number): Promise<Entry<'place'>> {
  const entry = await needOwnThing(context, { subject: 'place', no })
  if (entry.status === 'retracted') throw new Refusal(`The desk has no place P-${no}.`, 'The desk’s own places: /desk place find')
  if ([entry.facts.name, ...entry.facts.spellings].some((known) => fold(known) === fold(name))) return entry
  const facts = { spellings: [...entry.facts.spellings, name] }
  return writeThing(context, entry, { action: 'edit', facts, why: null })
}

/** A place of the gazetteer becomes one of the desk's own, under the name that its sources use. */
async function adopted(context: Context, place: SaidPlace, ref: string): Promise<Entry<'place'>> {
  const { desk, gazetteer } = context
  const found = await gazetteer.place(ref)
  if (found === null) throw new Refusal(`The gazetteer has no ${ref}.`, 'Look it up: /desk place find NAME')
  const known = (await desk.entries('place')).find(({ status, facts }) => status === 'live' && facts.ref === ref)
  if (known !== undefined) return spelt(context, place, known.no)
  const { kind, admin1, country, lat, lon } = found
  const spellings = fold(found.name) === fold(place.name) ? [] : [found.name]
  const facts = { name: place.name, kind, parent: null, admin1, country, lat, lon, spellings, ref, note: null }
  const stamp = stampOf(context)
  const entry = await desk.saveEntry({ register: 'place', no: null, version: 0, action: 'log', facts, why: null, stamp })
  if (entry === null) throw new Error('A new place cannot be overtaken.')
  return entry
}

async function choices(context: Context, place: SaidPlace): Promise<Answer> {
  return whichOf(place, await locatePlace(place, atlasOf(context)))
}

/** Asks which of the places that may be meant a name stands for. */
function whichOf(place: SaidPlace, meant: Meant): Answer {
  const sites = meant.is === 'known' ? [meant.site] : meant.is === 'asked' ? meant.choices : []
  if (sites.length === 0) throw new Refusal(`Nobody knows “${typePlace(place)}”.`, addLine(place.name))
  return {
    content: {
      kind: 'question',
      question: [text(`Which place is “${typePlace(place)}”?`)],
      choices: sites.slice(0, 8).map((site) => ({ label: showSite(site), command: locateLine(place, site) })),
    },
  }
}

async function all(context: Context) {
  const { located, events, asked, unknown } = await relocate(context, null)
  const open = await context.desk.saidPlaces(null, MOST)
  const rows = open.map(({ place, events: used }): Line => [text(`${typePlace(place)} · ${counted(used, 'event')}`)])
  const head = `${counted(located, 'place')} located, in ${counted(events, 'event')}; ${asked} can be several, ${unknown} nobody knows.`
  const blocks: Block[] = [{ kind: 'lines', lines: [[text(head)], ...rows] }]
  return {
    content: { kind: 'doc', title: 'Places that nobody has located', blocks },
    actions: open.slice(0, 3).map(({ place }) => ({ label: `Which ${place.name}?`, command: `desk place locate "${typePlace(place).replaceAll('"', '')}"` })),
    data: { located, events, asked, unknown, open },
  } as const
}
