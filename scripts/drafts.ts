import { draftsOf } from './read-corpus.ts'

/** Prints the drafts of every report in a folder, in the shape that the scorer reads: `npm run --silent drafts -- DIR`. */
const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Say which folder: npm run --silent drafts -- ../reports')
  process.exit(2)
}
console.log(JSON.stringify(draftsOf(folder), null, 1))
