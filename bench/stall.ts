import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { eventChunks } from '../commands/event-chunks.ts'
import { commands } from '../commands/index.ts'
import { EVERYTHING } from '../src/core/query.ts'
import { readInput } from '../src/core/read-input.ts'
import { DEFAULTS } from '../src/core/settings.ts'
import type { Desk } from '../src/core/store.ts'
import { readLine } from '../src/core/typed-line.ts'
import { formats } from '../src/exchange/index.ts'
import { writeEvents } from '../src/exchange/write-events.ts'
import { type Times, timesOf } from './measure.ts'

const LONGEST_MS = 15_000
/** As many as an export takes at once. */
const CHUNK = 100
const LINE =
  'log Cells stormed army positions when:"6 Aug 2020" place:"Jundya, Deir ez-Zor, Syria" type:clash by:ISIS on:SAA killed:"SAA 9+; ISIS 3" src:"South Front"'

/** How the main thread fares: its longest stall, and how long a line waits until it is read. */
export interface Stall {
  readonly longestMs: number
  readonly lineMs: Times
}

/** The main thread with nothing to do. */
export function idle(): Promise<Stall> {
  return watch(() => pause(2000))
}

/** The main thread while everything is being exported, for as long as is enough to tell. */
export function whileExporting(desk: Desk): Promise<Stall> {
  return watch(async () => {
    const [format] = formats
    if (format === undefined) return
    const end = performance.now() + LONGEST_MS
    for await (const _ of writeEvents(format, eventChunks(desk, EVERYTHING, CHUNK), () => undefined)) if (performance.now() > end) break
  })
}

async function watch(work: () => Promise<unknown>): Promise<Stall> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const lines: number[] = []
  delay.enable()
  const typing = typeLines(lines)
  await work()
  delay.disable()
  typing.stop()
  return { longestMs: delay.max / 1e6, lineMs: timesOf(lines) }
}

/** A line every ten milliseconds: from when it is due to when it has been read. */
function typeLines(taken: number[]): { stop(): void } {
  let timer: NodeJS.Timeout
  const next = (): void => {
    const due = performance.now() + 10
    timer = setTimeout(() => {
      readTyped()
      taken.push(performance.now() - due)
      next()
    }, 10)
  }
  next()
  return { stop: () => clearTimeout(timer) }
}

function readTyped(): void {
  const line = readLine(LINE, commands)
  const command = line.ok ? commands.find(({ root, verb }) => root === line.invocation.root && verb === line.invocation.verb) : undefined
  if (!line.ok || command === undefined) throw new Error('The line of the bench can no longer be read.')
  readInput(command, line.invocation.values, { now: new Date('2024-01-02T08:00:00Z'), settings: DEFAULTS })
}
