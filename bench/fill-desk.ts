import { openStore } from '../src/store/open-store.ts'
import { fill, STAMP } from './fill.ts'
import { makeWorld } from './world.ts'

/** Fills a desk of a new database, `FILE WORKSPACE EVENTS`: in a process of its own, so that whoever measures starts fresh. */
const [file = '', workspace = '', events = ''] = process.argv.slice(2)
const store = await openStore({ file, now: () => new Date(STAMP.at) })
await fill(await store.deskOf(workspace), makeWorld(), Number(events), Math.min(10_000, Number(events)))
await store.close()
