import type { Rule } from '../scan.ts'
import { ago } from './ago.ts'
import { calendar } from './calendar.ts'
import { decade } from './decade.ts'
import { listed } from './listed.ts'
import { loneDay } from './lone-day.ts'
import { numeric } from './numeric.ts'
import { period } from './period.ts'
import { recent } from './recent.ts'
import { season } from './season.ts'
import { share } from './share.ts'
import { today } from './today.ts'
import { toldFrom } from './told-from.ts'
import { weekOf } from './week-of.ts'
import { weekday } from './weekday.ts'
import { year } from './year.ts'

/** The ways of saying a date without an hour, a part of day or a range, in the order in which they are tried: what reads more words comes first. */
export const PLAIN: readonly Rule[] = [numeric, calendar, listed, weekOf, share, today, loneDay, weekday, recent, season, decade, period, ago, toldFrom, year]
