import { BadValue } from '../../core/bad-input.ts'
import { KINDS, type Kind } from '../../core/count.ts'
import { readId } from '../../core/read-id.ts'
import { readPart } from '../read-part.ts'
import { readSource } from '../read-source.ts'
import { clearable } from './clear.ts'
import { factOptions } from './facts.ts'
import { freeText, many, one, readText } from './option.ts'

const { when, place, by, hedge, grade, quote, tag } = factOptions
const counts = Object.fromEntries(
  KINDS.map((kind) => [kind, { ...factOptions[kind], summary: `${factOptions[kind].summary.split(':')[0]}: side and count` }]),
) as {
  readonly [K in Kind]: (typeof factOptions)[K]
}

/** What can be said of a total: the keys of `total`, in the order of forms and help. For a change, `-` takes a value away. */
export const totalOptions = {
  text: freeText({ summary: 'The sum in a sentence of your own; or T-1, to change that one', example: 'Killed in two weeks of attacks' }, 4000),
  ...clearable({
    when: { ...when, summary: 'The period that it sums up', example: '"13..29 Mar 2018"' },
    place: { ...place, summary: 'The area: name, province, country', example: '"Damascus, Syria"' },
    by: { ...by, summary: 'Who did it, where the source says so' },
    ...counts,
    part: many({ summary: 'A share of it: place or days or “among SIDE”, kind, count', example: '"Damascus: killed >114"' }, readPart),
    src: one({ summary: 'Source: [origin via] publisher, date, address', example: '"SOHR, 2018-03-29"', complete: 'source' }, readSource),
    'said-by': factOptions['said-by'],
    hedge,
    grade,
    quote,
    tag,
    summary: one({ summary: 'Another sentence, for a change', example: '"Killed in 17 days of attacks"' }, (raw) => readText(raw, 4000)),
  }),
} as const

/** The total that a verb is about, as its free text: `T-1`, or `1`. */
export const totalOption = {
  ...one({ summary: 'Which total, by its number', example: 'T-1', complete: 'total' }, (raw) => {
    const id = readId(raw, 'total')
    if (id?.subject !== 'total') throw new BadValue(`“${raw.slice(0, 40)}” is no total. Totals are numbered T-1, T-2, …`, 'T-1')
    return id.no
  }),
  free: true,
} as const
