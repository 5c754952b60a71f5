/** How long something takes: the middle and all but the slowest hundredth, in milliseconds. */
export interface Times {
  readonly p50: number
  readonly p99: number
}

/** No question is asked for longer than this, but a few times it always is. */
const LONGEST_MS = 8000
const FEWEST_RUNS = 5

/** Times a run for each subject, after a tenth of them to warm up; a slow one for fewer. */
export async function measure<Subject>(subjects: readonly Subject[], run: (subject: Subject) => unknown): Promise<Times> {
  const warm = Math.ceil(subjects.length / 10)
  const begin = performance.now()
  const taken: number[] = []
  for (const [at, subject] of subjects.entries()) {
    const start = performance.now()
    await run(subject)
    const now = performance.now()
    if (at >= warm || now - begin > LONGEST_MS) taken.push(now - start)
    if (now - begin > LONGEST_MS && taken.length >= FEWEST_RUNS) break
  }
  return timesOf(taken)
}

export function timesOf(taken: readonly number[]): Times {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}
