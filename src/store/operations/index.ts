import { actorNames } from './actor-names.ts'
import { actorSheets } from './actor-sheets.ts'
import { addReading } from './add-reading.ts'
import { backup } from './backup.ts'
import { behind } from './behind.ts'
import { belonging } from './belonging.ts'
import { carriedBy } from './carried-by.ts'
import { changeReading } from './change-reading.ts'
import { chunk } from './chunk.ts'
import { complete } from './complete.ts'
import { control } from './control.ts'
import { deskChanges } from './desk-changes.ts'
import { digestMaterial } from './digest-material.ts'
import { during } from './during.ts'
import { entries } from './entries.ts'
import { entry } from './entry.ts'
import { event } from './event.ts'
import { fileEvents } from './file-events.ts'
import { find } from './find.ts'
import { findActors } from './find-actors.ts'
import { freezeRuns } from './freeze-runs.ts'
import { history } from './history.ts'
import { importActors } from './import-actors.ts'
import { lastChange } from './last-change.ts'
import { lastDigestChange } from './last-digest-change.ts'
import { linkCode, links, linkTo, unlink } from './link.ts'
import { log } from './log.ts'
import { logAll } from './log-all.ts'
import { member } from './member.ts'
import { members } from './members.ts'
import { merge } from './merge.ts'
import { openReadings } from './open-readings.ts'
import { ownChange } from './own-change.ts'
import { part } from './part.ts'
import { placesCalled } from './places-called.ts'
import { readActors } from './read-actors.ts'
import { reading } from './reading.ts'
import { revise } from './revise.ts'
import { runs } from './runs.ts'
import { saidPlaces } from './said-places.ts'
import { saveActor } from './save-actor.ts'
import { saveDrafts } from './save-drafts.ts'
import { saveEntry } from './save-entry.ts'
import { saveSettings } from './save-settings.ts'
import { saveSubscription } from './save-subscription.ts'
import { setRole } from './set-role.ts'
import { settings } from './settings.ts'
import { settlePlaces } from './settle-places.ts'
import { subscriptions } from './subscriptions.ts'
import { surroundings } from './surroundings.ts'
import { tally } from './tally.ts'
import { twins } from './twins.ts'
import { twinsOf } from './twins-of.ts'
import { undoImport } from './undo-import.ts'
import { undoPairing } from './undo-pairing.ts'

/** The operations of a desk, in the order of the port. */
export const operations = [
  settings,
  saveSettings,
  member,
  members,
  setRole,
  deskChanges,
  log,
  logAll,
  revise,
  event,
  merge,
  part,
  undoPairing,
  twins,
  surroundings,
  history,
  lastChange,
  ownChange,
  entries,
  entry,
  saveEntry,
  actorNames,
  actorSheets,
  findActors,
  readActors,
  saveActor,
  importActors,
  undoImport,
  addReading,
  reading,
  openReadings,
  changeReading,
  saveDrafts,
  twinsOf,
  fileEvents,
  find,
  during,
  belonging,
  tally,
  behind,
  chunk,
  control,
  settlePlaces,
  placesCalled,
  saidPlaces,
  complete,
  linkCode,
  links,
  linkTo,
  unlink,
  backup,
  subscriptions,
  saveSubscription,
  lastDigestChange,
  digestMaterial,
  freezeRuns,
  runs,
  carriedBy,
] as const
