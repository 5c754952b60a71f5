import { mkdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { BadConfig, readConfig, readEnvironment } from '../src/config.ts'
import { shippedBase } from '../src/store/gazetteer/base-file.ts'
import { type LoadReport, loadFile } from '../src/store/gazetteer/load-file.ts'
import { openGazetteer } from '../src/store/gazetteer/open-gazetteer.ts'

const USAGE = `npm run gazetteer -- FILE…

Adds places to the gazetteer. A FILE is, unpacked:
  SY.txt                a country of GeoNames, or several
  alternateNamesV2.txt  spellings of GeoNames
  places.jsonl          lines of Who's On First
  places.csv            your own: name,lat,lon,country and, if you like, admin1,kind,spellings,population
The same file again changes nothing. The file with most of its lines wrong is refused, and nothing of it is written.`

/** Loads the files one after the other; a report for each. */
async function run(files: readonly string[]): Promise<void> {
  if (files.length === 0) {
    console.log(USAGE)
    return
  }
  const { gazetteer: file } = readConfig(readEnvironment())
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const gazetteer = openGazetteer({ file, base: shippedBase(), progress: (share) => say('Making the gazetteer', share) })
  await gazetteer.ready()
  await gazetteer.close()
  for (const source of files) {
    const report = loadFile(file, source, (share) => say(basename(source), share))
    clear()
    console.log(tell(source, report))
    if (report.refused !== null) process.exitCode = 1
  }
}

function tell(source: string, { format, lines, changed, same, leftOut, wrong, bad, refused }: LoadReport): string {
  const named = bad.map(({ line, why }) => `  line ${line}: ${why}`)
  const more = wrong > bad.length ? [`  and ${wrong - bad.length} more`] : []
  const head =
    refused === null
      ? `${source} (${format}): ${changed} of ${lines} lines were new, ${same} known, ${leftOut} left out, ${wrong} wrong`
      : `${source} ${refused}. Nothing of it was written.`
  return [head, ...named, ...more].join('\n')
}

function say(what: string, share: number): void {
  process.stderr.write(`\r\u001b[K${what}: ${Math.floor(share * 100)} %`)
}

function clear(): void {
  process.stderr.write('\r\u001b[K')
}

await run(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = 1
  console.error(error instanceof BadConfig || error instanceof Error ? error.message : error)
})
