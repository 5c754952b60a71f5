import type { Refiner } from './refiner.ts'

/** Plans, fears, denials and habits are no events. */
export const dropUnreal: Refiner = (frames) => frames.filter(({ unreal }) => !unreal)
