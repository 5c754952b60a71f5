import { constants, platform, setPriority } from 'node:os'

/**
 * Lets threads that people wait for go first on a machine with few cores. Called by the thread itself: on Linux process 0 is
 * the thread that asks (setpriority(2), “C library/kernel differences”); elsewhere it would be the whole of Sitlog.
 */
export function standBack(): void {
  if (platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
}
