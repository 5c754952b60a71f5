import { dropBackground } from './drop-background.ts'
import { dropRival } from './drop-rival.ts'
import { dropTotals } from './drop-totals.ts'
import { dropUnreal } from './drop-unreal.ts'
import { dropWeak } from './drop-weak.ts'
import { foldHeadline } from './fold-headline.ts'
import { inheritDates } from './inherit-dates.ts'
import { inheritDoers } from './inherit-doers.ts'
import { inheritLosers } from './inherit-losers.ts'
import { inheritPlaces } from './inherit-places.ts'
import { inheritTypes } from './inherit-types.ts'
import { joinAftermath } from './join-aftermath.ts'
import { joinClauses } from './join-clauses.ts'
import { joinLead } from './join-lead.ts'
import { joinRetold } from './join-retold.ts'
import { joinSameLosses } from './join-same-losses.ts'
import { joinSamePlace } from './join-same-place.ts'
import { markSums } from './mark-sums.ts'
import { placeLead } from './place-lead.ts'
import type { Refiner } from './refiner.ts'
import { resolveDates } from './resolve-dates.ts'
import { resolveGroups } from './resolve-groups.ts'
import { resolvePlaces } from './resolve-places.ts'
import { resolveSides } from './resolve-sides.ts'
import { shareOut } from './share-out.ts'
import { takeClaims } from './take-claims.ts'
import { turnRepelled } from './turn-repelled.ts'

/** What is done to the findings of a report, in this order: joining comes before what judges the whole. */
export const REFINERS: readonly Refiner[] = [
  resolveDates,
  resolvePlaces,
  dropUnreal,
  resolveGroups,
  joinClauses,
  takeClaims,
  joinAftermath,
  foldHeadline,
  joinRetold,
  joinSameLosses,
  joinSamePlace,
  joinLead,
  dropRival,
  turnRepelled,
  shareOut,
  markSums,
  resolveSides,
  inheritDoers,
  inheritDates,
  inheritPlaces,
  inheritLosers,
  placeLead,
  dropTotals,
  dropBackground,
  dropWeak,
  inheritTypes,
]
