import type { Lanes } from './lanes.ts'

/** Goes on filing the events of desks where that was cut short, step by step, so that others can write meanwhile, until the store is closing. What fails is left for the next start. */
export async function finishFiling(lanes: Lanes, at: () => string, closing: AbortSignal): Promise<void> {
  try {
    for (const desk of (await lanes.ask('write', { kind: 'unfiled' })) as number[]) {
      const step = { kind: 'operation', name: 'fileEvents', glance: false, desk, at: at(), input: [] } as const
      while (!closing.aborted && (await lanes.ask('write', step)) !== null);
    }
  } catch {
    // The database cannot be written just now: the desk still says how far it came.
  }
}
