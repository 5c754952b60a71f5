import { readdirSync, readFileSync } from 'node:fs'
import { starterNames } from '../scripts/read-corpus.ts'
import { nameFinder } from '../src/extract/names.ts'
import { readReport } from '../src/extract/read-report.ts'

/** How long reports take to read, in processor time: a wire report of six hundred words, and 200,000 characters that would trip a careless rule. `npm run bench:extract`. */
const PARAGRAPHS = readdirSync(new URL('../test/extract/wars/first/', import.meta.url))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(`../test/extract/wars/first/${file}`, import.meta.url), 'utf8').trim())
const WORDS = 600
/** The first reading takes many times as long as the thousandth: the engine compiles what it runs often, and goes on compiling for hundreds of readings. */
const SPANS: readonly (readonly [first: number, last: number])[] = [
  [1, 1],
  [2, 50],
  [51, 250],
  [1001, 1200],
]
const HOSTILE: readonly (readonly [what: string, piece: string])[] = [
  ['one word', 'killed '],
  ['numbers', '12 '],
  ['no spaces', 'a'],
  ['brackets and quotation marks', '"(“['],
  ['joined names', 'Aleppo and Homs, '],
  ['counted people', 'nine soldiers and '],
  ['mixed scripts', 'killed في حلب кілька 十 '],
  ['capitals', 'AL-'],
  ['roads from place to place', 'the road from Gao to '],
  ['subsets of subsets', 'nine people, including two of them, '],
]

const told = { published: '2024-05-15', names: nameFinder(starterNames()) }
const report = PARAGRAPHS.join('\n\n')
  .split(/(?<=\s)/)
  .slice(0, WORDS)
  .join('')

/** Milliseconds of the processor, the engine's own compiling included: what else the machine does meanwhile is not counted. */
function time(text: string): number {
  const start = process.cpuUsage()
  readReport(text, told)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const times = Array.from({ length: 1200 }, () => time(report))
for (const [first, last] of SPANS) {
  const some = times.slice(first - 1, last).sort((a, b) => a - b)
  const [median, p95] = [0.5, 0.95].map((share) => some[Math.floor(some.length * share)]?.toFixed(1))
  console.log(`${WORDS} words, readings ${first} to ${last}: median ${median} ms, p95 ${p95} ms`)
}
for (const [what, piece] of HOSTILE) console.log(`200,000 characters, ${what}: ${time(piece.repeat(Math.ceil(200_000 / piece.length))).toFixed(0)} ms`)
