/** How long something takes: the middle and all but the slowest hundredth, in milliseconds. */
export interface Times {
  readonly p50: number
  readonly p99: number
}

/** No question warms up or is timed for longer than this, but a few times it always is. */
const WARM_UP_MS = 4000
const LONGEST_MS = 8000
const FEWEST_RUNS = 5

/** Times a run for each subject of the second half, after those of the first as a warm-up; a slow one for fewer. */
export async function measure<Subject>(subjects: readonly Subject[], run: (subject: Subject) => unknown): Promise<Times> {
  const half = Math.floor(subjects.length / 2)
  await timed(subjects.slice(0, half), run, WARM_UP_MS)
  return timesOf(await timed(subjects.slice(half), run, LONGEST_MS))
}

async function timed<Subject>(subjects: readonly Subject[], run: (subject: Subject) => unknown, longest: number): Promise<number[]> {
  const begin = performance.now()
  const taken: number[] = []
  for (const subject of subjects) {
    const start = performance.now()
    if (start - begin > longest && taken.length >= FEWEST_RUNS) break
    await run(subject)
    taken.push(performance.now() - start)
  }
  return taken
}

export function timesOf(taken: readonly number[]): Times {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}
