import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { LONGEST_REPORT } from '../../src/core/reading/prose.ts'
import { lineOf, readLine } from '../../src/core/typed-line.ts'
import { showPlain } from '../../src/render/plain.ts'
import { type TestBot, testBot } from '../desk-with-events.ts'

const REPORT =
  'ISIS cells attacked an army post near Jundya on Monday, killing three soldiers. On Tuesday, a mine killed two civilians in Palmyra. Militants shelled Homs on Wednesday, wounding four people.'

/** Names in brackets, vague words, countries, both sides. */
const ODD =
  'On Thursday, Islamic State (ISIS) captured the village of Jazal from the National Defense Forces (NDF). Dozens of militants and several soldiers were killed in clashes in Lebanon on Friday. Some 40 members of the Free Army (FSA) attacked Daraa, Syria on Saturday, wounding “tens” of people.'

let scene: TestBot
beforeAll(async () => {
  scene = await testBot()
})
afterAll(() => scene.close())
const plain = async (line: string, name?: string): Promise<string> => showPlain(await scene.say(line, name))
const read = (report: string) => scene.say(`read published:2020-08-08 src:SOHR ${report}`)

describe('a report', () => {
  test('of 200,000 characters is read, whatever it holds', async () => {
    const hostile = `${REPORT} “never: closed by:ISIS `.repeat(LONGEST_REPORT / REPORT.length).slice(0, LONGEST_REPORT - 50)
    const reply = await read(hostile)
    expect(reply).toMatchObject({ ok: true, content: { kind: 'drafts' } })
  })

  test('of very many events gives as many drafts as one can look through', async () => {
    const towns = Array.from(
      { length: 2000 },
      (_, at) => `On Monday, gunmen shot dead ${(at % 7) + 2} teachers in Town${String.fromCharCode(97 + (at % 26))}${at}.`,
    )
    const reply = await read(towns.join('\n\n'))
    expect(reply.content.kind === 'drafts' && reply.content.drafts.length).toBe(200)
    expect(showPlain(reply)).toMatch(/[\d,]+ more events of this text are not here\. Read it in parts\./)
  })

  test('of more is refused, and so is any other value of that length', async () => {
    const long = 'x '.repeat(LONGEST_REPORT / 2)
    expect(await plain(`read ${long}and more`)).toContain('The text is 200,008 characters long; it can have 200,000.')
    expect(await plain(`read src:"${long.slice(0, 30_000)}" ${REPORT}`)).toContain('src: This is 30,000 characters long; a line can have 20,000.')
    expect(await plain(`find ${long}`)).toContain('a line can have 20,000')
  })

  test('with control characters of some page is read without them', async () => {
    const reply = await read(`\u0007${REPORT}\u001b[31m`)
    expect(['\u0007', '\u001b'].some((control) => showPlain(reply).includes(control))).toBe(false)
    expect(reply).toMatchObject({ content: { drafts: [{ no: 1 }, { no: 2 }, { no: 3 }] } })
  })

  test('is read in the same way by two at once', async () => {
    const replies = await Promise.all([read(REPORT), read(REPORT), scene.say('find ISIS attacks in Jundya')])
    const [one, other] = replies.map(({ content }) => (content.kind === 'drafts' ? content.drafts.map(({ recreate }) => recreate) : []))
    expect(one).toHaveLength(3)
    expect(other).toEqual(one)
    expect(replies[2]).toMatchObject({ content: { kind: 'eventList' } })
  })
})

describe('a draft', () => {
  test('that two members save at the same moment is saved once', async () => {
    const { data } = (await read(REPORT)) as { data: { no: number } }
    const replies = await Promise.all(['ana', 'ben', 'cleo'].map((name) => scene.say(`save R-${data.no}.1`, name)))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(
      replies
        .filter(({ ok }) => !ok)
        .map(showPlain)
        .join(),
    ).toContain('is saved already, as E-')
  })

  test('is the line that logs it: what is read is what the line says', async () => {
    const reply = await read(`${REPORT} ${ODD}`)
    const rows = reply.content.kind === 'drafts' ? reply.content.drafts : []
    for (const { no, recreate } of rows) {
      const typed = (await scene.say(recreate)).data as { facts: unknown }
      const { no: reading } = reply.data as { no: number }
      const saved = (await scene.say(`save R-${reading}.${no}`)).data as { facts: unknown }
      expect(saved.facts).toEqual(typed.facts)
    }
    expect(rows.length).toBeGreaterThan(5)
  })

  test('that says neither where nor who stays open when the others are saved', async () => {
    const { no } = (await read(REPORT)).data as { no: number }
    await scene.say(`draft R-${no}.2 place:- by:- on:- killed:-`)
    expect(await plain(`save R-${no}.2`)).toContain(`R-${no}.2 names no place and no party. Nothing was saved.`)
    expect(await plain(`save R-${no}`)).toContain(`R-${no}.2 names no place and no party, and stays open.`)
    expect((await scene.say(`read R-${no}`)).content).toMatchObject({
      drafts: [{ state: { is: 'saved' } }, { state: { is: 'open' } }, { state: { is: 'saved' } }],
    })
  })
})

test('a line that brings a report is made of its values again', () => {
  const line = `/event read src:SOHR published:2020-08-08 text:by: an eye witness\n\n${REPORT} He said: "src:none"`
  const first = readLine(line, commands)
  if (!first.ok) throw new Error('The line does not read.')
  const command = commands.find(({ root, verb }) => root === 'event' && verb === 'read')
  if (command === undefined) throw new Error('There is no such command.')
  const again = readLine(lineOf(command, first.invocation.values), commands)
  expect(again.ok && again.invocation.values).toEqual(first.invocation.values)
})
