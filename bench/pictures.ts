/** `npm run bench:pictures`: what pictures cost, from one run: drawing warm and cold, the longest stall of the main thread, memory; and whether the bytes agree. */
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Picture, PictureShape } from '../src/core/picture.ts'
import type { Asked, Mark, Sketch } from '../src/core/sketch.ts'
import { openPictures } from '../src/render/pictures/open-pictures.ts'
import { gather } from '../src/render/pictures/spec/gather.ts'
import { chance } from './chance.ts'
import { watchTurns } from './turns.ts'

const SIZES = [50, 500, 50_000]
const CHUNK = 100
const ROUNDS = 9
/** What the machine itself holds a thread up, to be read beside what pictures do. */
const IDLE_MS = 5000

const random = chance(20260302)
const turns = watchTurns()
await pause(IDLE_MS)
stall('nothing to do')
const studio = openPictures()
const before = process.memoryUsage().rss
const first = performance.now()
await studio.draw(await mapOf(marks(50), 'square'))
say('first picture', performance.now() - first)
stall('while the thread starts')
for (const size of SIZES) {
  for (const shape of ['square', 'wide'] as const) await measure(`map of ${size.toLocaleString('en')}, ${shape}`, await mapOf(await taken(size, 'map'), shape))
  await measure(`chart of ${size.toLocaleString('en')}`, await chartOf(await taken(size, 'time')))
}
process.stdout.write(`resident: ${mb(before)} before the first picture, ${mb(process.memoryUsage().rss)} after\n`)
await studio.close()
turns.stop()

/** The marks of so many events, taken in as a command does, chunk by chunk. */
async function taken(size: number, alike: 'map' | 'time'): Promise<Mark[]> {
  const gathered = gather(alike)
  turns.longest()
  for (let at = 0; at < size; at += CHUNK) {
    gathered.take(marks(Math.min(CHUNK, size - at)))
    await new Promise((resolve) => setImmediate(resolve))
  }
  return gathered.marks()
}

async function measure(what: string, picture: Picture): Promise<void> {
  stall(`${what}, made`)
  const times: number[] = []
  const sums = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    const png = await studio.draw(picture)
    times.push(performance.now() - start)
    sums.add(createHash('sha256').update(png).digest('hex'))
  }
  const sorted = times.toSorted((a, b) => a - b)
  say(`${what}, median of ${ROUNDS}${sums.size === 1 ? '' : ', BYTES DIFFER'}`, sorted[Math.floor(ROUNDS / 2)] ?? 0)
  stall(`${what}, drawn`)
}

async function mapOf(all: readonly Mark[], shape: PictureShape): Promise<Picture> {
  return made({ what: 'map', marks: all, asked: asked(shape) })
}

async function chartOf(all: readonly Mark[]): Promise<Picture> {
  return made({ what: 'time', marks: all, asked: asked('square'), step: null })
}

async function made(sketch: Sketch): Promise<Picture> {
  const picture = await studio.make(sketch)
  if (picture === null) throw new Error('No picture.')
  return picture
}

function marks(size: number): Mark[] {
  return Array.from({ length: size }, (): Mark => {
    const place = Math.floor(random.next() ** 2 * 2000)
    const [low, day] = [
      Math.floor(random.next() ** 4 * 30),
      `20${16 + Math.floor(random.next() * 4)}-0${1 + Math.floor(random.next() * 9)}-1${Math.floor(random.next() * 10)}`,
    ]
    const spot = { name: `Place ${place}`, lat: 32.8 + ((place * 37) % 400) / 100, lon: 36 + ((place * 91) % 600) / 100, about: place % 17 === 0 }
    const type = ['airstrike', 'shelling', 'clash', 'ied', 'attack', null][Math.floor(random.next() * 6)] ?? null
    const interval = random.next() < 0.2 ? null : { min: low, max: random.next() < 0.3 ? null : low + Math.floor(random.next() * 5), about: false }
    const known = {
      events: 1,
      unsure: 0,
      start: day,
      end: day,
      type,
      spot,
      nowhere: null,
      further: false,
      country: 'SY',
      admin1: `Province ${place % 14}`,
      by: `Party ${place % 9}`,
    }
    return { ...known, silent: Number(interval === null), sum: interval, losses: [{ side: `Side ${place % 6}`, interval, noneReported: false }] }
  })
}

function asked(shape: PictureShape): Asked {
  return {
    unit: 'killed',
    colouring: 'type',
    theme: 'light',
    shape,
    language: 'en-GB',
    echo: 'Events in Syria',
    week: 1,
    theatre: ['SY'],
    claims: {},
    local: false,
  }
}

function stall(what: string): void {
  const { longestMs, workedMs } = turns.longest()
  process.stdout.write(`  longest stall of the main thread, ${what}: ${longestMs.toFixed(0)} ms, of which it worked ${workedMs.toFixed(0)}\n`)
}

function say(what: string, ms: number): void {
  process.stdout.write(`${what}: ${ms.toFixed(0)} ms\n`)
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
