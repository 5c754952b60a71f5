import { constants, platform, setPriority } from 'node:os'

/**
 * Gives the calling thread a lower priority, so that on a machine with few cores the threads that people wait for go first. On Linux, process 0
 * is the calling thread (setpriority(2), “C library/kernel differences”); elsewhere it would be the whole of Sitlog, so nothing is done.
 */
export function lowerPriority(): void {
  if (platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
}
