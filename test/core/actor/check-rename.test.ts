import { expect, test } from 'vitest'
import type { Actor } from '../../../src/core/actor/actor.ts'
import type { Incoming } from '../../../src/core/actor/actor-register.ts'
import { checkNewName } from '../../../src/core/actor/check-rename.ts'
import { actor } from './register.ts'

const official = (name: string, from?: string, until?: string) => ({ name, kind: 'official' as const, ...(from && { from }), ...(until && { until }) })
const called = [
  { key: 'A-2', name: 'Corps' },
  { key: 'A-3', name: 'Company' },
  { key: 'A-4', name: 'Blue' },
]
const dated = actor('Brigade', { names: [official('Brigade', '2015', '2018-06')] })
const corps = actor('Brigade', { relations: [{ type: 'renamed-to', to: 'A-2', from: '2017-01', source: 'a test' }] })
const fromCompany: Incoming[] = [{ from: 'A-3', relation: { type: 'renamed-to', to: 'A-1', from: '2014', source: 'a test' } }]

/** What is said against a new name since a date, with the way out. */
function against(facts: Actor, to: string, on: string, incoming: readonly Incoming[] = []): string {
  try {
    checkNewName({ facts, incoming, called, merged: ['A-4'] }, to, on)
    return ''
  } catch (error) {
    return error instanceof Error ? `${error.message} ${'hint' in error ? error.hint : ''}` : ''
  }
}

test.each<[what: string, facts: Actor, to: string, on: string, said: RegExp | '', incoming?: readonly Incoming[]]>([
  ['before its name began', dated, 'Lions', '2014', /called so since 2015; it cannot have been renamed in 2014/],
  ['after its name had ended', dated, 'Lions', '2019', /called so until 2018-06; in 2019 it no longer was/],
  [
    'on the day when its name began',
    actor('Brigade', { names: [official('Brigade', '2015-03-31')] }),
    'Lions',
    '2015-03-31',
    /so since 2015-03-31; .* the same day/,
  ],
  ['in the month when it ended', dated, 'Lions', '2018-06', ''],
  ['in the year when it began', dated, 'Lions', '2015', ''],
  [
    'before another name of its own began',
    actor('Brigade', { names: [official('Force', '2016', '2018')] }),
    'Lions',
    '2015-02',
    /called “Force” from 2016 until 2018; .* last name since 2015-02/,
  ],
  [
    'a name that it has since another date',
    actor('Brigade', { names: [official('Lions', '2016')] }),
    'Lions',
    '2018',
    /called “Lions” from 2016, and not since 2018/,
  ],
  ['a name that it has since that date', actor('Brigade', { names: [official('Lions', '2016')] }), 'Lions', '2016-05', ''],
  [
    'a name that it had before',
    actor('Brigade', { names: [official('Lions', '2011', '2013')] }),
    'Lions',
    '2016',
    /a name has one time.*add:Lions kind:official/,
  ],
  ['after it was renamed to another actor', corps, 'Lions', '2018', /renamed to Corps in 2017-01.*actor rename Corps to:Lions on:2018/],
  ['before it was renamed to another actor', corps, 'Lions', '2016', ''],
  ['before another was renamed to it', actor('Brigade'), 'Lions', '2013', /Company was renamed to Brigade in 2014.*actor rename Company/, fromCompany],
  ['the name of one that was merged into it', actor('Brigade'), 'blue', '2016', /merged into Brigade.*actor unmerge blue/],
  ['without any dates', actor('Brigade'), 'Lions', '2013', ''],
])('%s', (_, facts, to, on, said, incoming) => {
  const answer = against(facts, to, on, incoming)
  if (said === '') expect(answer).toBe('')
  else expect(answer).toMatch(said)
})
