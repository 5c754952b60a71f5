import { brackets } from './brackets.ts'
import type { Step } from './item.ts'
import { losers } from './losers.ts'
import { ours } from './ours.ts'
import { parties } from './parties.ts'
import { places } from './places.ts'
import { quantities } from './quantities.ts'
import { speech } from './speech.ts'
import { phraseTriggers, wordTriggers } from './triggers.ts'
import { whens } from './whens.ts'

/** The steps of reading a sentence. Each relies on those before it. */
export const STEPS: readonly Step[] = [whens, quantities, phraseTriggers, parties, brackets, places, wordTriggers, losers, speech, ours]
