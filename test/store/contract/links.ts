import { expect, test } from 'vitest'
import type { Desk } from '../../../src/core/store.ts'
import { facts } from '../../facts.ts'
import type { Fixture } from './fixture.ts'

let workspaces = 0

export function linksContract({ store }: Fixture): void {
  /** A workspace with a desk of its own, an event on it, and whoever came first as its admin. */
  async function workspace(name: string) {
    workspaces += 1
    const key = `chat:L${workspaces}`
    const desk = await store().deskOf(key)
    const stamp = { by: await desk.member(`chat:${name}`, name), at: '2020-08-07T12:00:00.000Z', from: key }
    await desk.log(facts({ summary: `by ${name}` }), stamp, null)
    return { key, desk, stamp }
  }
  const stampAt = async (desk: Desk, name: string) => ({ by: await desk.member(`chat:${name}`, name), at: '2020-08-07T12:00:00.000Z', from: 'chat' })
  const summary = async (key: string) => (await (await store().deskOf(key)).event(1))?.facts.summary

  test('a code binds one workspace to the desk of another, once, and it is taken back by its own admin', async () => {
    const [one, other] = [await workspace('ana'), await workspace('ben')]
    const { code } = await one.desk.linkCode(one.stamp)
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect(await other.desk.linkTo(code, other.key, other.stamp)).toEqual({ events: 1, left: 1 })
    expect(await summary(other.key)).toBe('by ana')
    expect(await one.desk.links()).toEqual([
      { workspace: one.key, own: true, since: expect.any(String) },
      { workspace: other.key, own: false, since: expect.any(String) },
    ])
    expect(await other.desk.deskChanges(1)).toEqual([expect.objectContaining({ what: `desk of ${other.key}`, by: 'ben', before: other.key, after: one.key })])
    await expect((await workspace('eve')).desk.linkTo(code, `chat:L${workspaces}`, other.stamp)).rejects.toThrow('no such code, or it is out of date')

    const shared = await store().deskOf(other.key)
    expect(await shared.unlink(other.key, await stampAt(shared, 'ben'))).toEqual({ events: 1, left: 1 })
    expect(await summary(other.key)).toBe('by ben')
  })

  test('and by an admin of the desk that it works on; by nobody else', async () => {
    const [one, other] = [await workspace('ana'), await workspace('ben')]
    await other.desk.linkTo((await one.desk.linkCode(one.stamp)).code, other.key, other.stamp)
    await expect(one.desk.unlink(other.key, await stampAt(one.desk, 'carl'))).rejects.toThrow('needs the role admin')
    await expect(one.desk.unlink('chat:elsewhere', one.stamp)).rejects.toThrow('is no workspace or server of this desk')
    expect(await one.desk.unlink(one.key, one.stamp)).toBeNull()
    expect(await one.desk.unlink(other.key, one.stamp)).toEqual({ events: 1, left: 1 })
  })

  test('buttons of before speak of another log, and are forgotten', async () => {
    const [one, other] = [await workspace('ana'), await workspace('ben')]
    const { switchboard } = store()
    const [token = ''] = await switchboard.keepLines(other.key, [{ line: 'event show E-1', only: null, once: false }])
    await other.desk.linkTo((await one.desk.linkCode(one.stamp)).code, other.key, other.stamp)
    expect(await switchboard.keptLine(other.key, token)).toBeNull()
  })

  test('a code is not for the desk that made it, nor for what is no workspace', async () => {
    const one = await workspace('ana')
    const { code } = await one.desk.linkCode(one.stamp)
    await expect(one.desk.linkTo(code, one.key, one.stamp)).rejects.toThrow('of the desk that you are at')
    const other = await workspace('ben')
    await expect(other.desk.linkTo(code, 'terminal', other.stamp)).rejects.toThrow('is no workspace or server of this desk')
  })
}
