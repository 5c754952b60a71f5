import { once, readFirst } from '../scan.ts'
import { TIMED } from './index.ts'

/** One date, of any sort, with its hour or part. */
export const oneDate = once((scan, at) => readFirst(TIMED, scan, at))
