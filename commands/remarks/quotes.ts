import { lostQuotes } from '../lost-quotes.ts'
import type { Remark } from './remark.ts'

/** Words that may have lost the name that they belong to. */
export const quotes: Remark = async ({ typed }) => ({ notes: lostQuotes(typed) })
