import { admissions } from './admissions.ts'
import { claims } from './claims.ts'
import { control } from './control.ts'
import { corrections } from './corrections.ts'
import { coverage } from './coverage.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import { late } from './late.ts'
import type { DigestSection } from './section.ts'
import { silence } from './silence.ts'
import { totals } from './totals.ts'
import { trends } from './trends.ts'
import { unconfirmed } from './unconfirmed.ts'

/** The parts of a digest, in the order in which they stand. */
export const sections: readonly DigestSection[] = [
  figures,
  events,
  control,
  claims,
  admissions,
  unconfirmed,
  corrections,
  late,
  totals,
  trends,
  coverage,
  silence,
]
