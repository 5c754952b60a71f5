import { activeVerbs } from './active-verbs.ts'
import { captives } from './captives.ts'
import { control } from './control.ts'
import { dates } from './dates.ts'
import { deathFirst } from './death-first.ts'
import { deeds } from './deeds.ts'
import { everyday } from './everyday.ts'
import { explosives } from './explosives.ts'
import { harm } from './harm.ts'
import { lists } from './lists.ts'
import { listsOfEvents } from './lists-of-events.ts'
import { longerStories } from './longer-stories.ts'
import { losses } from './losses.ts'
import { nounPhrases } from './noun-phrases.ts'
import { numbers } from './numbers.ts'
import { parties } from './parties.ts'
import { passives } from './passives.ts'
import { places } from './places.ts'
import type { RuleTable } from './rule-table.ts'
import { speech } from './speech.ts'
import { targets } from './targets.ts'
import { totals } from './totals.ts'
import { unreal } from './unreal.ts'
import { wholeSentences } from './whole-sentences.ts'
import { whoseLosses } from './whose-losses.ts'
import { withoutArms } from './without-arms.ts'

/** The tables of what the rules read, in the order of a reader's questions. */
export const RULE_TABLES: readonly RuleTable[] = [
  wholeSentences,
  deathFirst,
  nounPhrases,
  activeVerbs,
  lists,
  numbers,
  losses,
  harm,
  passives,
  targets,
  places,
  dates,
  parties,
  control,
  explosives,
  captives,
  speech,
  unreal,
  totals,
  everyday,
  listsOfEvents,
  whoseLosses,
  deeds,
  withoutArms,
  longerStories,
]
