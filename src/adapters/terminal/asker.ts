import type { Bot } from '../../core/dispatch.ts'
import type { Names } from './complete.ts'
import type { ShowPicture } from './graphics.ts'
import type { Keyboard } from './keyboard.ts'
import type { Sheet } from './sheet.ts'

/** Where questions are put. */
export interface Asker {
  readonly bot: Bot
  readonly keyboard: Keyboard
  readonly names: Names
  sheet(): Sheet
  /** How the terminal shows pictures; null where it does not. */
  readonly picture: ShowPicture | null
}
