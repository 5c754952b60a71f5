import { table } from './readme-blocks.ts'

/** What each script of package.json does, in its order. */
const SCRIPTS: readonly (readonly [name: string, what: string])[] = [
  ['start', 'The bot; `-- --help` lists its arguments'],
  ['gazetteer', 'Loads more places: `-- SY.txt places.csv`'],
  ['slack:manifest', 'Prints the manifest of the Slack app, as it is configured'],
  ['test', 'All tests'],
  ['check', 'Types, lint, unused code, and whether this page is in step'],
  ['fix', 'Formats, and brings this page in step'],
  ['docs', 'Brings this page in step'],
  ['peer:slack', 'A local server that speaks Slack’s protocol, to try the bot against'],
  ['peer:discord', 'The same for Discord'],
  ['draw:slack', 'Answers as Slack shows them, as pages to look at: `-- FOLDER`'],
  ['draw:discord', 'The same for Discord; as PNG where there is a Chromium'],
  ['drafts', 'The drafts of every report in a folder, as JSON, or as lines to paste: `-- FOLDER --lines`'],
  ['eval', 'Scores those drafts against events that people found in the same reports'],
  ['kill:digests', 'Days of digests whose processes are killed at random; counts what is lost: `-- slack 40`'],
  ['bench', 'How fast a log of a million made-up events is filled and asked, beside SQLite and DuckDB'],
  ['bench:ack', 'How soon Slack commands are acknowledged while everything is exported'],
  ['bench:complete', 'How soon names are offered in Discord while one types'],
  ['bench:digests', 'A thousand digests that are due in the same minute'],
  ['bench:pictures', 'What drawing costs, and how long it holds up the main thread'],
  ['bench:extract', 'How long reports take to read'],
  ['bench:actors', 'How many of UCDP’s names of parties the registry knows'],
  ['bench:gazetteer', 'How many names of places are found, and how fast'],
  ['bench:twins', 'How many of the events that are logged twice are noticed'],
  ['basemap', 'Makes the maps in `basemap/` anew'],
  ['schema:slack', 'Makes the schema that tests hold Slack’s blocks against, from Slack’s own types'],
]

/** A row for each script of package.json; throws where one has no row, or a row no script. */
export function scriptTable(scripts: Readonly<Record<string, string>>): string {
  const known = SCRIPTS.map(([name]) => name)
  const faults = [
    ...Object.keys(scripts).flatMap((name) => (known.includes(name) ? [] : [`${name} has no row in scripts/script-table.ts`])),
    ...known.flatMap((name) => (name in scripts ? [] : [`scripts/script-table.ts has a row for ${name}, which is no script`])),
  ]
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return table(
    ['npm run', 'what it does'],
    SCRIPTS.map(([name, what]) => [`\`${name}\``, what]),
  )
}
