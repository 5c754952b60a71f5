import type { Logger, LogLevel } from '@slack/bolt'

/** The SDK's own log goes nowhere: what fails is thrown, and reported by whoever catches it. */
export const quietLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => 'error' as LogLevel,
  setName: () => undefined,
}
