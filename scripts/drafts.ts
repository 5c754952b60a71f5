import { draftsOf, linesOf } from './read-corpus.ts'

/**
 * Prints the drafts of every report in a folder, in the shape that the scorer reads: `npm run --silent drafts -- DIR`;
 * or with `--lines` as lines that log them, for an analyst to look through and paste.
 */
const [folder] = process.argv.slice(2).filter((word) => word !== '--lines')
if (folder === undefined) {
  console.error('Say which folder: npm run --silent drafts -- ../reports')
  process.exit(2)
}
console.log(process.argv.includes('--lines') ? linesOf(folder).join('\n') : JSON.stringify(draftsOf(folder), null, 1))
