import { BadValue, Refusal } from '../../src/core/bad-input.ts'
import { type Context, defineCommand } from '../../src/core/command.ts'
import { countryName } from '../../src/core/country.ts'
import { allows } from '../../src/core/member.ts'
import { PICTURE_THEMES } from '../../src/core/picture.ts'
import type { Content } from '../../src/core/reply.ts'
import { DATE_ORDERS, type Settings, VAGUE, VISIBILITIES } from '../../src/core/settings.ts'
import { stampOf } from '../../src/core/stamp.ts'
import { showDay } from '../../src/core/when.ts'
import { quiet, text } from '../../src/render/inline.ts'
import { choice, many, one, readWhole } from '../../src/text/options/option.ts'
import { type Claim, readClaim } from '../../src/text/read-claim.ts'
import { readCountry } from '../../src/text/read-country.ts'
import { OFFERED_LANGUAGES, readPrintLanguage } from '../../src/text/read-language.ts'
import { readZone, today } from '../../src/text/zone.ts'

export const settings = defineCommand({
  root: 'desk',
  verb: 'settings',
  summary: 'Show or change how this desk reads and prints',
  detail: 'Without keys it shows what is in force. Changing needs the role admin; the answer shows what is in force then.',
  role: 'reader',
  options: {
    zone: one(
      { summary: 'Time zone in which dates and hours are read', example: 'Asia/Damascus', complete: ['UTC', ...Intl.supportedValuesOf('timeZone')] },
      readZone,
    ),
    dates: choice({ summary: 'What 5/8 is: ask, day-month (5 August) or month-day (8 May)', example: 'day-month' }, DATE_ORDERS),
    language: one({ summary: 'Language of printed dates', example: 'fr', complete: OFFERED_LANGUAGES }, readPrintLanguage),
    week: choice({ summary: 'The day a week begins on in tallies; ACLED’s is saturday', example: 'saturday' }, ['monday', 'saturday', 'sunday']),
    theatre: many({ summary: 'Countries that the desk works on; they settle names that several places share', example: 'Syria' }, readCountry),
    visibility: choice({ summary: 'Who sees answers unless shared', example: 'private' }, VISIBILITIES),
    pictures: choice({ summary: 'How maps and charts look: light or dark', example: 'dark' }, PICTURE_THEMES),
    lines: many({ summary: 'Whose an area in dispute is on maps; none draws it as nobody’s', example: 'crimea=Ukraine' }, readClaim),
    vague: many({ summary: 'The least that a vague word stands for', example: 'several=3' }, readVague),
  },
  examples: [
    { line: 'settings', what: 'What is in force' },
    { line: 'settings zone:Asia/Damascus dates:day-month', what: 'Zone and order of numeric dates' },
    { line: 'settings vague:several=4', what: 'This desk’s own table of vague words' },
  ],
  async run(input, context) {
    const { desk, member, settings: before, now } = context
    const given = Object.entries(input).filter(([, value]) => value !== null && (!Array.isArray(value) || value.length > 0))
    if (given.length === 0) return { content: page('Settings of this desk', before, now), data: before }
    if (!allows(member, 'admin')) throw new Refusal(`Changing settings needs the role admin; yours is ${member.role}.`, 'See who is admin: /desk members')
    const { vague, theatre, lines, ...others } = input
    const changes = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null))
    const wanted = {
      ...changes,
      ...(theatre.length === 0 ? {} : { theatre: [...new Set(theatre)] }),
      ...(lines.length === 0 ? {} : { lines: withClaims(before.lines, lines) }),
      ...(vague.length === 0 ? {} : { vague: Object.fromEntries(vague) }),
    }
    const after = await desk.saveSettings(wanted, stampOf(context))
    await fileAll(context)
    return { content: page('Settings in force now', after, now), data: after }
  },
})

/** Files events anew that the desk's countries tell otherwise, step by step: others can log meanwhile. */
async function fileAll({ desk, progress }: Context): Promise<void> {
  for (let step = await desk.fileEvents(); step !== null; step = await desk.fileEvents()) progress(step.filed, step.of)
}

function page(title: string, settings: Settings, now: Date): Content {
  const { zone, dates, language, week, theatre, visibility, vague, pictures, lines } = settings
  const own = Object.entries(vague).filter(([word, least]) => VAGUE[word] !== least)
  const rows = [
    ['zone', zone, `today is ${showDay(today({ now, settings }), language)} there`],
    ['dates', dates, dates === 'ask' ? '5/8 is asked about' : `5/8 is ${dates === 'day-month' ? '5 August' : '8 May'}`],
    ['language', language, ''],
    ['week', week, 'the day that weeks begin on'],
    ['theatre', theatre.length === 0 ? 'anywhere' : theatre.map(countryName).join('; '), 'settles names that several places or parties share'],
    ['visibility', visibility, visibility === 'private' ? 'answers are private unless shared' : 'answers go to the channel'],
    ['pictures', pictures, 'maps and charts'],
    [
      'lines',
      Object.keys(lines).length === 0
        ? 'nobody’s'
        : Object.entries(lines)
            .map(([area, country]) => `${area}=${countryName(country)}`)
            .join('; '),
      'areas in dispute on maps: /event help map',
    ],
    ['vague', own.length === 0 ? 'as delivered' : own.map(([word, least]) => `${word}=${least}`).join('; '), 'all of them: /event help counts'],
  ]
  return {
    kind: 'doc',
    title,
    blocks: [
      { kind: 'table', columns: ['setting', 'value', ''], rows },
      { kind: 'lines', lines: [[quiet('Change: '), text('/desk settings zone:Asia/Damascus')]] },
    ],
  }
}

function readVague(raw: string): [word: string, least: number] {
  const [, word = '', least = ''] = /^\s*(\p{L}+)\s*=\s*(\d+)\s*$/u.exec(raw) ?? []
  if (word === '') throw new BadValue(`“${raw.slice(0, 40)}” is no word with a least number.`, 'several=3')
  return [word.toLowerCase(), readWhole(least, 1, 1_000_000)]
}

/** What the desk decided before, and decides now. */
function withClaims(before: Settings['lines'], claims: readonly Claim[]): Settings['lines'] {
  const all = new Map<string, string | null>([...Object.entries(before), ...claims])
  return Object.fromEntries([...all].filter((claim): claim is [string, string] => claim[1] !== null))
}
