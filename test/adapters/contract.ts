import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** What a person reads: all of its text, and the labels of what can be pressed. */
export interface Answer {
  readonly text: string
  readonly buttons: readonly string[]
}

/**
 * A conversation through one adapter, as its people have it. `ana` comes first and is the desk's admin, `ben` a logger.
 * Every promise is settled when what follows can be read.
 */
export interface Driver {
  /** Types a line, root included, and gives what the person alone is told: a message, or the form that opens. */
  say(who: Who, line: string): Promise<Answer>
  /** Presses what is labelled so, and gives what the person reads then: the same message as it is now, or a new one. Where only the channel is told, the answer that was pressed. */
  press(who: Who, answer: Answer, label: string): Promise<Answer>
  /** Fills in the fields, by key, of the form that an answer is, and sends it. Gives the form with what is wrong, or the answer. */
  fill(who: Who, form: Answer, values: Readonly<Record<string, string>>): Promise<Answer>
  /** What everybody in the channel has been told, oldest first; null where there is no channel. */
  channel(): Promise<readonly string[] | null>
  /** What stands in a field of a form that is open. */
  typedIn(form: Answer, key: string): Promise<string>
  /** Sets the clock. */
  at(instant: string): void
  /** Makes the database busy for so long. Resolves when it is. */
  busy(ms: number): Promise<void>
  close(): Promise<void>
}
export type Who = 'ana' | 'ben'

const LOG =
  'event log Cells stormed army positions when:"6 Aug 2020" place:"Jundya, Deir ez-Zor, Syria" type:clash by:ISIS on:"Syrian Army" killed:2+ src:"South Front"'

/** What every adapter has to do, whatever it looks like. */
export function contract(name: string, open: () => Promise<Driver>): void {
  describe(`the contract, ${name}`, () => {
    let driver: Driver
    beforeAll(async () => {
      driver = await open()
    }, 30_000)
    afterAll(() => driver.close())

    /** What the channel is told by an act. */
    async function told(act: () => Promise<unknown>): Promise<readonly string[] | null> {
      const before = (await driver.channel())?.length ?? 0
      await act()
      return (await driver.channel())?.slice(before) ?? null
    }

    test('what is logged is a card for the person, and one line for the channel', async () => {
      let card: Answer | null = null
      const lines = await told(async () => {
        card = await driver.say('ana', LOG)
      })
      for (const part of ['E-1', 'Armed clash', 'Thu 6 Aug 2020', 'Jundya', 'ISIS → Syrian Arab Army', '≥2', 'South Front', 'UTC'])
        expect(card).toMatchObject({ text: expect.stringContaining(part) })
      expect(card).toMatchObject({ buttons: expect.arrayContaining(['Undo']) })
      if (lines !== null) expect(lines).toEqual([expect.stringMatching(/ana.*logged.*E-1/s)])
    })

    test('a list is turned page by page', async () => {
      for (let no = 2; no <= 12; no++) await driver.say('ana', `event log Shelling of a village place:Raqqa type:shelling when:2020-08-0${(no % 6) + 1}`)
      const first = await driver.say('ana', 'event find place:Raqqa')
      expect(first.text).toContain('1–10 of 11')
      const second = await driver.press('ana', first, 'Next page')
      expect(second.text).toContain('11–11 of 11')
      expect((await driver.press('ana', second, 'Previous page')).text).toContain('1–10 of 11')
    })

    test('what is shared stands in the channel once', async () => {
      const tally = await driver.say('ana', 'event tally by:side')
      expect(tally.text).toContain('Syrian Arab Army')
      if ((await driver.channel()) === null) return
      const lines = await told(async () => {
        await driver.press('ana', tally, 'Share')
        expect((await driver.press('ana', tally, 'Share')).text).toMatch(/shared already/)
      })
      expect(lines).toHaveLength(1)
      expect(lines?.[0]).toContain('≥2')
    })

    test('a correction needs a reason; what it was stays in the history', async () => {
      const edited = await driver.say('ana', 'event edit E-1 killed:3 why:"ministry update"')
      expect(edited.text).toMatch(/killed.*3/s)
      expect((await driver.say('ana', 'event history E-1')).text).toContain('ministry update')
    })

    test('undo takes back the change that it was offered for, whatever was done since', async () => {
      const one = await driver.say('ana', 'event edit E-1 outcome:repelled why:"read again"')
      await driver.say('ana', 'event log Another shelling place:Raqqa type:shelling when:2020-08-06')
      expect((await driver.press('ana', one, 'Undo')).text).toMatch(/E-1/)
      expect((await driver.say('ana', 'event show E-1')).text).not.toContain('repelled')
      expect((await driver.say('ana', 'event show E-13')).text).toContain('Another shelling')
    })

    test('an event is taken out for a reason, and stays to be seen', async () => {
      const form = await driver.say('ana', 'event retract E-12')
      const done = await driver.fill('ana', form, { why: 'the same as E-11' })
      expect(done.text).toMatch(/E-12.*the same as E-11/s)
      expect((await driver.say('ana', 'event find place:Raqqa')).text).toContain('1–10 of 11')
    })

    test('bad input says what is wrong and what is right, and changes nothing', async () => {
      const wrong = await driver.say('ana', 'event log Shelling place:Raqqa when:"32 Aug" killed:many')
      expect(wrong.text).toMatch(/when.*no day 32/s)
      expect(wrong.text).toContain('place:Raqqa')
      expect((await driver.say('ana', 'event show E-14')).text).toMatch(/no event E-14|There is no/i)
    })

    test('a form keeps what was typed until it can be saved', async () => {
      const form = await driver.say('ana', 'event log')
      const wrong = await driver.fill('ana', form, { text: 'Mortar fire on a market', when: '32 Aug', place: 'Ayn Issa' })
      expect(wrong.text).toMatch(/no day 32/)
      expect(await driver.typedIn(wrong, 'text')).toBe('Mortar fire on a market')
      const saved = await driver.fill('ana', wrong, { when: '6 Aug 2020' })
      expect(saved.text).toMatch(/E-14.*Mortar fire on a market.*6 Aug 2020/s)
    })

    test('what reads two ways is asked, and each answer can be chosen', async () => {
      const question = await driver.say('ana', 'event log Clash place:Raqqa when:5/8/2020')
      const answer = question.buttons.find((label) => /5 Aug/.test(label)) ?? ''
      expect((await driver.press('ana', question, answer)).text).toMatch(/E-15.*Wed 5 Aug 2020/s)
    })

    test('who may not, is told who may', async () => {
      expect((await driver.say('ben', 'event find place:Raqqa')).text).toContain('of 12')
      await driver.say('ana', 'desk members ben role:reader')
      expect((await driver.say('ben', 'event log Shelling place:Raqqa')).text).toMatch(/needs the role logger; yours is reader/)
    })

    test('text from people stays text', async () => {
      const card = await driver.say('ana', 'event log "<!channel> @everyone <http://a.example|bank> *bold* `code`" place:Raqqa when:2020-08-06')
      expect(card.text).toContain('<!channel> @everyone <http://a.example|bank> *bold* `code`')
    })

    test('while the database is busy an answer comes late, or says so; nothing is saved twice', async () => {
      await driver.busy(1500)
      const card = await driver.say('ana', 'event log Late shelling place:Raqqa when:2020-08-06')
      expect(card.text).toMatch(/E-17.*Late shelling|busy/s)
      const found = await driver.say('ana', 'event find Late shelling')
      expect(found.text).toMatch(/1–1 of 1|Nothing found/)
    })
  })
}

/** A conversation that was told to the terminal, told again: it means the same when every id and every figure is there. */
export function sameMeaning(name: string, transcripts: readonly string[], open: () => Promise<Driver>): void {
  describe(`what transcripts mean, ${name}`, () => {
    test.each(transcripts)('%s', { timeout: 300_000 }, async (file) => {
      const driver = await open()
      try {
        for (const { now, who, line, answer } of turns(readFileSync(join(import.meta.dirname, '../transcripts', file), 'utf8'))) {
          if (now !== null) driver.at(now)
          const { text, buttons } = await driver.say(who, withRoot(line))
          expect({ line, missing: missing(figures(answer), figures([text, ...buttons].join('\n'))) }).toEqual({ line, missing: [] })
        }
      } finally {
        await driver.close()
      }
    })
  })
}

interface Told {
  readonly now: string | null
  readonly who: Who
  readonly line: string
  readonly answer: string
}

/** The turns of a transcript. Lines that type control characters or break are the terminal's own, and end it. */
function* turns(transcript: string): Generator<Told> {
  let now: string | null = null
  const lines = transcript.split('\n')
  for (const [at, text] of lines.entries()) {
    if (text.startsWith('@now ')) now = text.slice(5)
    const [, who, line] = /^(ana|ben)> (.*)$/.exec(text) ?? []
    if (who === undefined || line === undefined) continue
    const end = lines.findIndex((other, index) => index > at && !other.startsWith('  |'))
    const answer = lines.slice(at + 1, end < 0 ? undefined : end).map((one) => withoutOffers(one.slice(4)))
    yield { now, who: who as Who, line, answer: answer.join('\n') }
    now = null
  }
}

/** A line without what the terminal writes for buttons: the number of a choice, and the command behind a label. */
function withoutOffers(line: string): string {
  const offers = line.split('  ·  ').map((part) => /^(?:\s*\d+\. )?(.*): \/(?:event|desk|digest) /.exec(part)?.[1])
  return offers.every((label) => label !== undefined) ? offers.join('\n') : line
}

function withRoot(line: string): string {
  const plain = line.replace(/^\//, '')
  return /^(?:event|desk|digest)\b/.test(plain) ? plain : `event ${plain}`
}

/** Ids, and figures with their signs. */
function figures(text: string): string[] {
  return text.match(/\b[A-Z]-\d+\b|[≥≤~]?\d[\d,.:–-]*\d|[≥≤~]?\d/gu) ?? []
}

/** What the first has and the second has not, each once. */
function missing(wanted: readonly string[], there: readonly string[]): string[] {
  const known = new Set(there)
  return [...new Set(wanted.filter((one) => !known.has(one)))]
}
