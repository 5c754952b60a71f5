import { context } from './context.ts'
import { control } from './control.ts'
import { dates } from './dates.ts'
import { looseSides } from './loose-sides.ts'
import { misspelt } from './misspelt.ts'
import { oneParty } from './one-party.ts'
import { quotes } from './quotes.ts'
import type { Remark } from './remark.ts'
import { sharedNames } from './shared-names.ts'
import { sources } from './sources.ts'

/** What is said of an event once it is saved and its places are found, in this order. None waits for another. */
export const remarks: readonly Remark[] = [oneParty, sharedNames, misspelt, dates, sources, looseSides, control, quotes, context]
