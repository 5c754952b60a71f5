import type { Context } from '../src/core/command.ts'

/** So long an answer waits for a gazetteer that is still being made. */
const PATIENCE_MS = 300

/** Whether the gazetteer can be asked: `late` while it is still being made, `broken` where it never can. */
export async function gazetteerState({ gazetteer }: Pick<Context, 'gazetteer'>): Promise<'ready' | 'late' | 'broken'> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), PATIENCE_MS)
  })
  const ready = gazetteer.ready().then(
    () => 'ready' as const,
    () => 'broken' as const,
  )
  const state = await Promise.race([ready, late])
  clearTimeout(timer)
  return state
}
