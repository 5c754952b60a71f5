import type { Command } from '../src/core/command.ts'
import { addActor } from './desk/actor/add.ts'
import { aliasActor } from './desk/actor/alias.ts'
import { editActor } from './desk/actor/edit.ts'
import { exportActors } from './desk/actor/export.ts'
import { findActor } from './desk/actor/find.ts'
import { importActors } from './desk/actor/import.ts'
import { mergeActor } from './desk/actor/merge.ts'
import { relateActor } from './desk/actor/relate.ts'
import { removeActor } from './desk/actor/remove.ts'
import { renameActor } from './desk/actor/rename.ts'
import { showActor } from './desk/actor/show.ts'
import { unmergeActor } from './desk/actor/unmerge.ts'
import { backup } from './desk/backup.ts'
import { help as deskHelp } from './desk/help.ts'
import { deskHistory } from './desk/history.ts'
import { link, unlink } from './desk/link.ts'
import { members } from './desk/members.ts'
import { placeAdd } from './desk/place/add.ts'
import { placeEdit } from './desk/place/edit.ts'
import { placeFind } from './desk/place/find.ts'
import { placeLocate } from './desk/place/locate.ts'
import { placeShow } from './desk/place/show.ts'
import { placeSpell } from './desk/place/spell.ts'
import { settings } from './desk/settings.ts'
import { sourceAdd } from './desk/source/add.ts'
import { sourceEdit } from './desk/source/edit.ts'
import { sourceFind } from './desk/source/find.ts'
import { sourceLink } from './desk/source/link.ts'
import { sourceMerge } from './desk/source/merge.ts'
import { sourceRemove } from './desk/source/remove.ts'
import { sourceShow } from './desk/source/show.ts'
import { sourceUnlink } from './desk/source/unlink.ts'
import { sourceUnmerge } from './desk/source/unmerge.ts'
import { add as digestAdd } from './digest/add.ts'
import { edit as digestEdit } from './digest/edit.ts'
import { help as digestHelp } from './digest/help.ts'
import { list as digestList } from './digest/list.ts'
import { pause as digestPause } from './digest/pause.ts'
import { remove as digestRemove } from './digest/remove.ts'
import { resume as digestResume } from './digest/resume.ts'
import { show as digestShow } from './digest/show.ts'
import { test as digestTest } from './digest/test.ts'
import { chart } from './event/chart.ts'
import { control } from './event/control.ts'
import { draft } from './event/draft.ts'
import { edit } from './event/edit.ts'
import { exportEvents } from './event/export.ts'
import { find } from './event/find.ts'
import { help as eventHelp } from './event/help.ts'
import { history } from './event/history.ts'
import { hold } from './event/hold.ts'
import { log } from './event/log.ts'
import { map } from './event/map.ts'
import { part } from './event/part.ts'
import { read } from './event/read.ts'
import { reconcile } from './event/reconcile.ts'
import { report } from './event/report.ts'
import { restore } from './event/restore.ts'
import { retract } from './event/retract.ts'
import { same } from './event/same.ts'
import { save } from './event/save.ts'
import { show } from './event/show.ts'
import { sides } from './event/sides.ts'
import { tally } from './event/tally.ts'
import { total } from './event/total.ts'
import { totals } from './event/totals.ts'
import { undo } from './event/undo.ts'

/** Every command, in the order of help. */
export const commands: readonly Command[] = [
  log,
  read,
  draft,
  save,
  find,
  show,
  edit,
  report,
  sides,
  retract,
  restore,
  same,
  part,
  undo,
  history,
  tally,
  map,
  chart,
  total,
  totals,
  reconcile,
  control,
  hold,
  exportEvents,
  eventHelp,
  digestAdd,
  digestList,
  digestShow,
  digestTest,
  digestEdit,
  digestPause,
  digestResume,
  digestRemove,
  digestHelp,
  settings,
  members,
  deskHistory,
  placeAdd,
  placeFind,
  placeShow,
  placeEdit,
  placeSpell,
  placeLocate,
  findActor,
  showActor,
  addActor,
  editActor,
  aliasActor,
  relateActor,
  renameActor,
  mergeActor,
  unmergeActor,
  removeActor,
  importActors,
  exportActors,
  sourceAdd,
  sourceFind,
  sourceShow,
  sourceEdit,
  sourceLink,
  sourceUnlink,
  sourceMerge,
  sourceUnmerge,
  sourceRemove,
  link,
  unlink,
  backup,
  deskHelp,
]
