import { describe, expect, test } from 'vitest'
import type { Fixture } from './fixture.ts'

const FIND = { line: 'event find by:ISIS', only: null, once: false }
const UNDO = { line: 'event undo change:4', only: 'chat:ana', once: false }
const SHARE = { line: 'event show E-1', only: null, once: true }

export function switchboardContract({ store }: Fixture): void {
  const board = () => store().switchboard

  describe('keeps the lines behind buttons', () => {
    test('and gives the same token for the same line, of the same workspace', async () => {
      const [find = '', undo = ''] = await board().keepLines('chat:T1', [FIND, UNDO])
      expect([find.length, undo.length]).toEqual([22, 22])
      expect(await board().keepLines('chat:T1', [UNDO, FIND])).toEqual([undo, find])
      expect(await board().keptLine('chat:T1', find)).toEqual(FIND)
      expect(await board().keptLine('chat:T1', undo)).toEqual(UNDO)
    })

    test('for the workspace that they were kept for, and no other', async () => {
      const [token = ''] = await board().keepLines('chat:T1', [FIND])
      const [other = ''] = await board().keepLines('chat:T2', [FIND])
      expect(other).not.toBe(token)
      expect(await board().keptLine('chat:T2', token)).toBeNull()
      expect(await board().spend('chat:T2', token)).toBe(false)
    })

    test('and spends what works once, once', async () => {
      const [first = '', second = ''] = await board().keepLines('chat:T1', [SHARE, SHARE])
      expect(second).not.toBe(first)
      expect(await Promise.all([board().spend('chat:T1', first), board().spend('chat:T1', first)])).toContain(false)
      expect(await board().spend('chat:T1', first)).toBe(false)
      expect(await board().spend('chat:T1', second)).toBe(true)
    })

    test('and knows nothing of a token that it never gave', async () => {
      expect(await board().keptLine('chat:T1', 'a'.repeat(22))).toBeNull()
    })
  })

  test('sees a delivery for the first time once', async () => {
    expect(await Promise.all([board().first('chat:envelope-1'), board().first('chat:envelope-1')])).toEqual([true, false])
    expect(await board().first('chat:envelope-2')).toBe(true)
  })

  test('remembers notes, and forgets them', async () => {
    await board().saveNote('chat:people:U2', 'Bea')
    await board().saveNote('chat:people:U1', 'Ana')
    await board().saveNote('chat:people:U1', 'Ana A.')
    await board().saveNote('chat:peoples', 'another')
    expect(await board().notes('chat:people:')).toEqual([
      { key: 'chat:people:U1', value: 'Ana A.' },
      { key: 'chat:people:U2', value: 'Bea' },
    ])
    await board().saveNote('chat:people:U1', null)
    expect(await board().note('chat:people:U1')).toBeNull()
    expect(await board().note('chat:people:U2')).toBe('Bea')
  })

  test('lets one process hold a name at a time', async () => {
    expect(await board().lease('digests', 'one', 30)).toBe(true)
    expect(await board().lease('digests', 'two', 30)).toBe(false)
    expect(await board().lease('digests', 'one', 30)).toBe(true)
    await board().release('digests', 'two')
    expect(await board().lease('digests', 'two', 30)).toBe(false)
    await board().release('digests', 'one')
    expect(await board().lease('digests', 'two', 0)).toBe(true)
    expect(await board().lease('digests', 'one', 30)).toBe(true)
  })

  test('binds a workspace to a desk of its own at first contact', async () => {
    const [first, again] = [await store().deskOf('chat:T9'), await store().deskOf('chat:T9')]
    expect([first.key, again.key]).toEqual(['chat:T9', 'chat:T9'])
    await first.member('chat:ana', 'Ana')
    expect((await again.members()).map(({ name }) => name)).toEqual(['Ana'])
    expect(await (await store().deskOf('chat:T8')).members()).toEqual([])
  })
}
