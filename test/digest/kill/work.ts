import type { House } from '../../../src/core/house.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import { type Store, StoreTrouble } from '../../../src/core/store.ts'
import type { Poster } from '../../../src/digest/courier.ts'
import { postRound } from '../../../src/digest/round.ts'
import { runDue } from '../../../src/digest/run-due.ts'
import { noGazetteer } from '../../../src/gazetteer/no-gazetteer.ts'

/** Makes what is due and posts it until nothing is left to do; each port is `wrapped` before it is used. */
export async function work(
  store: Store,
  posterOf: (house: House) => Promise<Poster>,
  clock: () => Date,
  wrapped: <Port extends object>(port: Port) => Port,
): Promise<void> {
  const report = (_: string, error: unknown): void => {
    if (!(error instanceof StoreTrouble && error.code === 'busy')) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  }
  const house: House = {
    commands: [],
    gazetteer: noGazetteer,
    switchboard: store.switchboard,
    clock,
    deskOf: async (workspace) => wrapped(await store.deskOf(workspace)),
    makePicture: () => Promise.reject(new Error('Nothing is drawn here.')),
    draw: () => Promise.reject(new Error('Nothing is drawn here.')),
    report,
  }
  const posters = [wrapped(await posterOf(house))]
  const board = wrapped(store.digests)
  /** Nobody here has a filter, and no source a total. */
  const reader = { query: async () => ({ query: EVERYTHING, echo: null }), totals: async () => [] }
  await runDue({ house, board, reader, platforms: posters.map(({ platform }) => platform) })
  const pace = { channelMs: 0, atOnce: 4, leaseSeconds: 60, lookAfterSeconds: 100, looks: 3 }
  await postRound({ board, posters, clock, holder: `process ${process.pid}`, report }, pace, new AbortController().signal)
}
