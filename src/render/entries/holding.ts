import type { Area, Holding } from '../../core/control/holding.ts'
import { holdingLine, holdingValues } from '../../core/control/holding-line.ts'
import type { CardField, Line } from '../../core/reply.ts'
import { showWhen } from '../../core/when.ts'
import { quiet, quoted, text, when } from '../inline.ts'
import { showPlaces } from '../place.ts'
import { reportLines } from '../report.ts'
import type { EntryForm } from './entry-form.ts'

const HELD: Readonly<Record<Holding['extent'], string>> = { wholly: 'held', partly: 'held in part', contested: 'contested', presence: 'presence' }

export const holding: EntryForm<'holding'> = {
  title,
  fields: (facts, { language }) => {
    const phrase = facts.when.phrase === null ? [] : [quiet(` “${facts.when.phrase}”`)]
    return [
      { label: 'When', lines: [[when(showWhen(facts.when, language)), ...phrase]] },
      { label: 'Who', lines: [[text(facts.holder), quiet(facts.ends ? ' (its end; of its attacks nothing is said)' : '')]] },
      ...one('Where', facts.places.length === 0 ? '' : showPlaces(facts.places)),
      ...one('How far', facts.extent === 'wholly' ? '' : HELD[facts.extent]),
      ...one('Except', exceptions(facts)),
      ...(facts.area === null ? [] : [{ label: 'Area', lines: areaLines(facts.area) }]),
      ...(facts.extent === 'presence' || facts.places.length === 0 ? [] : one('Shown by', facts.evidenced ? 'imagery or geolocation' : 'reports alone')),
      { label: 'Source', lines: reportLines(facts.report, language, false) },
    ]
  },
  recreate: holdingLine,
  values: holdingValues,
}

function one(label: string, value: string): CardField[] {
  return value === '' ? [] : [{ label, lines: [[text(value)]] }]
}

/** The sentence, or `Raqqa, Syria: held by ISIS`, `Raqqa, Syria: presence of ISIS ended`. */
function title({ summary, holder, extent, ends, places, area }: Holding): string {
  if (summary !== '') return summary
  const where = places.length === 0 ? (area?.phrase ?? '') : showPlaces(places)
  const what = extent === 'presence' ? `presence of ${holder}` : ends ? `hold of ${holder}` : `${HELD[extent]} by ${holder}`
  return `${where}: ${what}${ends ? ' ended' : ''}`
}

function exceptions({ except, exceptHolder }: Holding): string {
  if (except.length === 0) return ''
  return `${except.join(', ')}: ${exceptHolder === null ? 'by whom they are held is not said' : `held by ${exceptHolder}`}`
}

/** The area as said; what it makes of the whole, and a length in place of an area, are said and not corrected. */
function areaLines({ km2, share, scope, phrase }: Area): Line[] {
  if (km2 === null && share === null) return [[quoted(phrase)], [quiet('kilometres are a length: this gives no area')]]
  const figures = [
    km2 === null ? null : `${km2.toLocaleString('en')} km²`,
    share === null ? null : `${share} %${scope === null ? ', of what is not said' : ` of ${scope}`}`,
  ]
  const whole = km2 === null || share === null || share === 0 ? null : Math.round(km2 / share / 10) * 1000
  return [
    [text(figures.filter((figure) => figure !== null).join(', ')), quiet(` “${phrase}”`)],
    ...(whole === null ? [] : [[quiet(`the two together make the whole about ${whole.toLocaleString('en')} km²`)]]),
  ]
}
