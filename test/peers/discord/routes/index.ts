import type { Route } from '../service.ts'
import { application, gatewayBot, me } from './about.ts'
import { callback, deleteAnswer, editAnswer, followUp, showAnswer } from './answers.ts'
import { listCommands, overwriteCommands } from './commands.ts'
import { editMessage, listMessages, openPrivate, postMessage, showChannel } from './messages.ts'

/** What the server answers, beside its Gateway. */
export const routes: readonly Route[] = [
  me,
  gatewayBot,
  application,
  listCommands,
  overwriteCommands,
  postMessage,
  listMessages,
  editMessage,
  showChannel,
  openPrivate,
  callback,
  followUp,
  editAnswer,
  showAnswer,
  deleteAnswer,
]
