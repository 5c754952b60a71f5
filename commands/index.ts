import type { Command } from '../src/core/command.ts'
import { backup } from './desk/backup.ts'
import { help as deskHelp } from './desk/help.ts'
import { members } from './desk/members.ts'
import { placeAdd } from './desk/place/add.ts'
import { placeEdit } from './desk/place/edit.ts'
import { placeFind } from './desk/place/find.ts'
import { placeLocate } from './desk/place/locate.ts'
import { placeShow } from './desk/place/show.ts'
import { placeSpell } from './desk/place/spell.ts'
import { settings } from './desk/settings.ts'
import { control } from './event/control.ts'
import { edit } from './event/edit.ts'
import { exportEvents } from './event/export.ts'
import { find } from './event/find.ts'
import { help as eventHelp } from './event/help.ts'
import { history } from './event/history.ts'
import { hold } from './event/hold.ts'
import { log } from './event/log.ts'
import { part } from './event/part.ts'
import { reconcile } from './event/reconcile.ts'
import { restore } from './event/restore.ts'
import { retract } from './event/retract.ts'
import { same } from './event/same.ts'
import { show } from './event/show.ts'
import { tally } from './event/tally.ts'
import { total } from './event/total.ts'
import { totals } from './event/totals.ts'
import { undo } from './event/undo.ts'

/** Every command, in the order of help. */
export const commands: readonly Command[] = [
  log,
  find,
  show,
  edit,
  retract,
  restore,
  same,
  part,
  undo,
  history,
  tally,
  total,
  totals,
  reconcile,
  control,
  hold,
  exportEvents,
  eventHelp,
  settings,
  members,
  placeAdd,
  placeFind,
  placeShow,
  placeEdit,
  placeSpell,
  placeLocate,
  backup,
  deskHelp,
]
