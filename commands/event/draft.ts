import { BadInput, Missing, Refusal } from '../../src/core/bad-input.ts'
import { type Answer, type Context, defineCommand, type Input } from '../../src/core/command.ts'
import { KINDS } from '../../src/core/count.ts'
import { eventId } from '../../src/core/event.ts'
import type { Trace } from '../../src/core/reading/prose.ts'
import { type KeptDraft, type KeptReading, readingId } from '../../src/core/reading/reading.ts'
import { draftRow, traceFields } from '../../src/render/drafts.ts'
import { text } from '../../src/render/inline.ts'
import { editFacts, editOptions } from '../../src/text/edit-facts.ts'
import { whichDraftOption } from '../../src/text/options/reading.ts'
import { readingAnswer } from '../readings/answer.ts'
import { changeReading, needReading } from '../readings/reading-of.ts'

const options = { draft: whichDraftOption, ...editOptions }

export const draft = defineCommand({
  root: 'event',
  verb: 'draft',
  summary: 'Look at a draft, with the words and the rule behind each value; correct it, or drop it',
  detail: 'A key replaces what was read; - takes it away. Nothing is logged until the draft is saved.',
  role: 'logger',
  options,
  form: ['draft'],
  examples: [
    { line: 'draft R-1.1', what: 'Where each of its values comes from' },
    { line: 'draft R-1.1 killed:5 place:"Jundya, Deir ez-Zor, Syria"', what: 'Correct it before it is saved' },
    { line: 'draft R-1.2 drop', what: 'Put it aside; R-1 drop does so to all that are open' },
  ],
  async run(input, context) {
    if (input.draft === null) throw new Missing(['draft'])
    const { no, drafts: numbers, drop } = input.draft
    const reading = await needReading(context, no)
    if (drop) return readingAnswer(context, await dropped(context, reading, numbers))
    const [number, ...others] = numbers ?? []
    if (number === undefined || others.length > 0)
      throw new BadInput([{ key: 'draft', message: `One draft at a time: ${readingId(no)} has ${reading.drafts.length}.`, example: readingId(no, 1) }])
    const before = openDraft(reading, number)
    const after = edited(before, input, context.member.name)
    if (after === null) return shown(context, reading, number)
    return shown(context, await changeReading(context, reading, { drafts: reading.drafts.with(number - 1, after) }), number)
  },
})

/** A draft that can be changed. Throws Refusal where there is none, or it is saved. */
function openDraft({ no, drafts }: KeptReading, number: number): KeptDraft {
  const found = drafts[number - 1]
  if (found === undefined) throw new Refusal(`${readingId(no)} has no draft ${number}; it has ${drafts.length}.`, `Look at them: /event read ${readingId(no)}`)
  return found
}

/** The draft as it is then; null where nothing is to change. What an analyst says is no suggestion any more. */
function edited(before: KeptDraft, input: Input<typeof options>, by: string): KeptDraft | null {
  const changed = editFacts(before.facts, input)
  if (Object.keys(changed).length === 0) return null
  if (before.state.is === 'saved') {
    const id = eventId(before.state.event)
    throw new Refusal(`This draft is saved already, as ${id}.`, `Change that: /event edit ${id} … why:"…"`)
  }
  const given = new Set(Object.entries(input).flatMap(([key, value]) => (value === null || (Array.isArray(value) && value.length === 0) ? [] : [key])))
  const replaced = ({ part, value }: Trace): boolean => (part === 'loss' ? KINDS.some((kind) => given.has(kind) && value.startsWith(kind)) : given.has(part))
  const keys = [...given].filter((key) => key !== 'draft').map((key) => (KINDS.some((kind) => kind === key) ? 'loss' : key))
  const corrections = [...before.corrections, { by, keys: [...new Set(keys)], changed }]
  return { facts: { ...before.facts, ...changed }, traces: before.traces.filter((trace) => !replaced(trace)), state: { is: 'open' }, corrections }
}

function dropped(context: Context, reading: KeptReading, numbers: readonly number[] | null): Promise<KeptReading> {
  for (const number of numbers ?? []) {
    const { state } = openDraft(reading, number)
    if (state.is === 'saved') throw new Refusal(`${readingId(reading.no, number)} is saved already, as ${eventId(state.event)}.`)
  }
  const drop = (one: KeptDraft, at: number): KeptDraft =>
    one.state.is === 'open' && (numbers === null || numbers.includes(at + 1)) ? { ...one, state: { is: 'dropped' } } : one
  return changeReading(context, reading, { drafts: reading.drafts.map(drop) })
}

/** One draft, and where each of its values comes from. */
function shown({ settings }: Context, reading: KeptReading, number: number): Answer {
  const row = draftRow(reading, number - 1, { language: settings.language, twins: [] })
  const found = reading.drafts[number - 1] as KeptDraft
  return {
    content: {
      kind: 'drafts',
      heading: [text(`${readingId(reading.no, number)}, and where it comes from`)],
      drafts: [{ ...row, fields: [...row.fields.filter(({ label }) => label !== 'Words'), ...traceFields(found, reading.text)], actions: [] }],
      notes: [],
    },
    actions: [
      ...row.actions.filter(({ label }) => label !== 'Look'),
      { label: `All of ${readingId(reading.no)}`, command: `event read ${readingId(reading.no)}` },
    ],
    data: found,
  }
}
