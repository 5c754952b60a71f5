import { standing } from '../../file-poster.ts'
import { posterOf } from '../posters/file.ts'
import type { Ground } from './ground.ts'

/** A platform that is a file: attempts go wrong in the process that posts. */
export function fileGround(channels: string): Ground {
  return {
    workspace: 'chat:T1',
    channel: (nth) => `C${nth}`,
    poster: 'file',
    reach: { channels, faults: 20 },
    posterOf: (house) => posterOf({ channels, faults: 0 }, house),
    trouble: () => undefined,
    keys: () => standing(channels).map(({ key }) => key),
    close: async () => undefined,
  }
}
