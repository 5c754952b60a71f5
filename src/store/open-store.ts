import type { Desk, Store } from '../core/store.ts'
import { type Lanes, openLanes } from './lanes.ts'
import { operations } from './operations/index.ts'

/** Opens the database file, made or brought up to date where needed. Throws StoreTrouble where it cannot be used. */
export async function openStore({ file, now }: { file: string; now: () => Date }): Promise<Store> {
  const lanes = openLanes(file)
  try {
    await lanes.ask('write', { kind: 'open' })
  } catch (error) {
    await lanes.close()
    throw error
  }
  return {
    desk: async (key) => openDesk(lanes, key, Number(await lanes.ask('write', { kind: 'desk', key, at: now().toISOString() })), now),
    close: () => lanes.close(),
  }
}

/** A desk whose methods are the operations, each one round trip to the worker of its lane. */
function openDesk(lanes: Lanes, key: string, desk: number, now: () => Date): Desk {
  const methods = operations.map(({ name, lane, glance }) => {
    const task = (input: unknown[], glancing: boolean) => ({ kind: 'operation', name, glance: glancing, desk, at: now().toISOString(), input }) as const
    const method = async (...input: unknown[]): Promise<unknown> => {
      const known = glance === undefined ? null : await lanes.ask('read', task(input, true))
      return known ?? lanes.ask(lane, task(input, false))
    }
    return [name, method]
  })
  return { key, ...Object.fromEntries(methods) } as Desk
}
