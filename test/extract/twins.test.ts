import { describe, expect, test } from 'vitest'
import { line, read } from './line.ts'
import { movedBy } from './twins/moved.ts'
import { otherParty, otherPlace } from './twins/renamed.ts'
import { dateFirst, saidBefore, saidBehind, voices } from './twins/reordered.ts'
import { american, inDigits, inWords, typeset, wrapped } from './twins/respelt.ts'
import { type Retelling, type Twin, tellings } from './twins/twin.ts'

/** Ways of telling every sentence of the tables otherwise. */
const RETELLINGS: readonly (readonly [what: string, retell: (index: number) => Retelling])[] = [
  ['another party', () => otherParty],
  ['another place', otherPlace],
  ['some days later', (index) => movedBy(1 + (index % 12))],
  ['numbers in digits', () => inDigits],
  ['numbers in words', () => inWords],
  ['American spelling', () => american],
  ['curly marks and odd spaces', () => typeset],
  ['a line broken in the middle', () => wrapped],
  ['the date first', () => dateFirst],
  ['who says so, behind', () => saidBehind],
  ['who says so, before', () => saidBefore],
]

/** Each way is tried on every third sentence, another third for each. */
const SHARE = 3

function twinsBy(retell: (index: number) => Retelling, way: number): Twin[] {
  return tellings().flatMap(([sentence, drafts], index) => (index % SHARE === way % SHARE ? (retell(index)(sentence, drafts) ?? []) : []))
}

/** Names stand in drafts as they are written: a capital at the start of a sentence and the shape of an apostrophe tell nothing. */
function plain(drafts: readonly string[]): string[] {
  return drafts.map((draft) => draft.toLowerCase().replaceAll('’', "'"))
}

describe('what is told otherwise is read otherwise in that, and in nothing else', () => {
  test.each(RETELLINGS.map((way, index) => [...way, index] as const))('%s', (_, retell, index) => {
    for (const { sentence, drafts, published } of twinsBy(retell, index))
      expect({ sentence, drafts: plain(read(sentence, published).map(line)) }).toEqual({ sentence, drafts: plain(drafts) })
  })

  test('active and passive', () => {
    for (const [active, passive] of voices())
      expect({ passive, drafts: plain(read(passive).map(line)) }).toEqual({ passive, drafts: plain(read(active).map(line)) })
  })

  test('they are many', () => {
    const made = RETELLINGS.map(([, retell], index) => twinsBy(retell, index).length)
    expect(made.reduce((sum, count) => sum + count, voices().length)).toBeGreaterThan(300)
  })
})
