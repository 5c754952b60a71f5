import { readFileSync } from 'node:fs'

/** The longest that the main thread kept others waiting, and how much of that it worked itself: the rest it waited for a core. Milliseconds. */
export interface LongestTurn {
  readonly longestMs: number
  readonly workedMs: number
}

/** Watches the turns of the event loop. `longest` tells of the time since it was asked last. */
export function watchTurns(): { longest(): LongestTurn; stop(): void } {
  let longest: LongestTurn = { longestMs: 0, workedMs: 0 }
  let [at, worked] = [performance.now(), workedMs()]
  const timer = setInterval(() => {
    const [now, work] = [performance.now(), workedMs()]
    if (now - at > longest.longestMs) longest = { longestMs: now - at, workedMs: work - worked }
    at = now
    worked = work
  }, 1)
  const told = (): LongestTurn => {
    const last = longest
    longest = { longestMs: 0, workedMs: 0 }
    return last
  }
  return { longest: told, stop: () => clearInterval(timer) }
}

/** How long this thread has been on a core; elsewhere than on Linux, all threads of the process (sched-stats, “/proc/<pid>/schedstat”). */
function workedMs(): number {
  if (process.platform !== 'linux') return process.cpuUsage().user / 1e3
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
}
