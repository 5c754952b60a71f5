import { BadValue } from '../../core/bad-input.ts'

/** `14:30` of an hour and a minute; throws BadValue where no clock shows them. */
export function checkedClock(hour: number, minute: number): string {
  if (hour === 24 && minute === 0) throw new BadValue('24:00 is 00:00 of the next day: type that day with 00:00.', '2020-08-07T00:00')
  if (hour > 23 || minute > 59) throw new BadValue(`No clock shows ${two(hour)}:${two(minute)}: times go from 00:00 to 23:59.`, '2020-08-06T14:30')
  return `${two(hour)}:${two(minute)}`
}

/** The same, of twelve hours twice: `2:30 pm` is 14:30. */
export function twelveHourClock(hour: number, minute: number, half: 'a' | 'p'): string {
  if (hour < 1 || hour > 12) throw new BadValue(`${hour} ${half}m is no time: before am and pm, hours go from 1 to 12.`, '2020-08-06T14:30')
  return checkedClock((hour % 12) + (half === 'p' ? 12 : 0), minute)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
