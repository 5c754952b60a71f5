import { shippedBase } from '../src/store/gazetteer/base-file.ts'
import { openGazetteer } from '../src/store/gazetteer/open-gazetteer.ts'

/** A process of its own, as at a start: how long until the gazetteer answers, and what its thread takes of memory. */
const [file = ''] = process.argv.slice(2)
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6)
const before = megabytes()
const start = performance.now()
const gazetteer = openGazetteer({ file, base: shippedBase(), progress: () => undefined })
await gazetteer.ready()
const ready = Math.round(performance.now() - start)
const opened = megabytes()
for (const name of ['Aleppo', 'Springfield', 'Deir Eazzor', 'San José', 'Харків', 'Tell Rifat']) {
  await gazetteer.locate(name, { admin1: null, country: null, theatre: [] })
  await gazetteer.complete(name.slice(0, 2), { admin1: null, country: null, theatre: [] }, 10)
}
console.log(
  `ready in ${ready} ms in a new process; resident memory: ${before} MB before, +${opened - before} when ready, +${megabytes() - before} after a dozen questions`,
)
await gazetteer.close()
