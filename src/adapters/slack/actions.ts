import type { KeptLine } from '../../core/switchboard.ts'
import { readLine } from '../../core/typed-line.ts'
import { button, DOES } from './buttons.ts'
import { note, REASONS } from './message.ts'
import { layOutShared, present } from './present.ts'
import { asksToCorrect, openCorrection } from './surfaces/edit-form.ts'
import { commandOf, openFields, titled } from './surfaces/open-form.ts'
import { drawPictures } from './surfaces/pictures.ts'
import { deliver } from './surfaces/send-file.ts'
import { reply, type Turn } from './turn.ts'
import { refusalCode } from './web.ts'

/** A verb that asks for nothing by itself shows its first keys. */
const MOST_FIELDS = 12
const OUT_OF_DATE = 'This button is out of date. Ask again, and use the new one.'

/** Does what a button stands for. It only checks whose button it is; whether the person may, and whether it still makes sense, is up to the command. */
export async function press(turn: Turn, does: string, token: string): Promise<void> {
  const { talk, spot, stage, who } = turn
  const kept = await talk.house.switchboard.keptLine(spot.workspace, token)
  if (kept === null) return stage.tell(note(OUT_OF_DATE), false)
  if (kept.only !== null && kept.only !== who.key) return stage.tell(note('This button is for the person who was answered.'), false)
  const [kind = ''] = does.split(':')
  if (kind === DOES.share) return share(turn, kept, token)
  if (kind === DOES.whole) return sendWhole(turn, kept.line)
  if (kind === DOES.form) return mendInForm(turn, kept.line)
  if (kind === DOES.edit) return edit(turn, kept.line)
  return runOffered(turn, kept.line)
}

/** A typed line, as if it were typed here. Correcting an event without saying how opens its form. */
export async function run(turn: Turn, line: string): Promise<void> {
  const corrected = asksToCorrect(line, turn)
  if (corrected?.command === 'event edit' && (await openCorrection(turn, corrected))) return
  await present(turn, line, await reply(turn, line), standsInstead(turn, line))
}

/** Runs what a button offers. After a draft is saved, its event is shown below, and the remaining drafts in place of the earlier ones. */
async function runOffered(turn: Turn, line: string): Promise<void> {
  const [, reading] = /^event save (R-\d+)/u.exec(line) ?? []
  if (reading === undefined || turn.stage.answerTo === null) return run(turn, line)
  const saved = await reply(turn, line)
  await present(turn, line, saved, false)
  const drafts = `event read ${reading}`
  if (saved.ok) await present(turn, drafts, await reply(turn, drafts), true)
}

/** Opens the form that corrects what a line names. */
async function edit(turn: Turn, line: string): Promise<void> {
  const corrected = asksToCorrect(line, turn)
  const opened = corrected !== null && (await openCorrection(turn, corrected))
  if (!opened) await turn.stage.tell(note('There is nothing to correct any more, or the form could not be opened in time.'), false)
}

/** Whether the answer replaces the message with the button: the next page does, and so does a change. What is only looked up is shown below it. */
function standsInstead({ bot }: Turn, line: string): boolean {
  const read = readLine(line, bot.commands)
  if (!read.ok) return false
  const { root, verb, values } = read.invocation
  return values.page !== undefined || (commandOf(`${root} ${verb}`, bot.commands)?.role ?? 'reader') !== 'reader'
}

/** Shares an answer in the channel, once. It is asked for again, so that the channel gets what holds now. */
async function share(turn: Turn, { line }: KeptLine, token: string): Promise<void> {
  const { talk, spot, stage } = turn
  if (stage.announce === null) return stage.tell(note('There is no channel here to share it in.'), false)
  const answered = await reply(turn, line)
  const pictures = answered.pictures === undefined ? [] : await drawPictures(turn, answered.pictures)
  const message = await layOutShared(turn, line, answered, pictures, true)
  if (!(await talk.house.switchboard.spend(spot.workspace, token))) return stage.tell(note('This is shared already.'), false)
  try {
    await stage.announce(message)
  } catch (error) {
    talk.house.report('share', error)
    await offerAgain(turn, line, REASONS[refusalCode(error) ?? ''] ?? null)
  }
}

/** Offers to share again, where sharing failed or Slack did not say whether it did. */
async function offerAgain({ talk, spot, stage, who }: Turn, line: string, why: string | null): Promise<void> {
  const [token] = await talk.house.switchboard.keepLines(spot.workspace, [{ line, only: who.key, once: true }])
  const said = note(why === null ? 'Slack did not say whether it was shared: look, before you share it again.' : `It was not shared: ${why}.`)
  const again = token === undefined ? [] : [{ type: 'actions' as const, elements: [button('Share again', DOES.share, token)] }]
  await stage.tell({ ...said, blocks: [...said.blocks, ...again] }, false)
}

/** The whole of an answer that was cut, as a text file for the person alone. */
async function sendWhole(turn: Turn, line: string): Promise<void> {
  const text = turn.talk.options.showPlain(await reply(turn, line))
  const bytes = Buffer.from(text, 'utf8')
  await deliver(turn, { name: 'sitlog-answer.txt', size: bytes.length, bytes: () => bytes }, `/${line}`)
  await turn.stage.tell(note('All of it is in your direct messages with Sitlog.'), false)
}

/** A line that did not read, in the fields of its form. */
async function mendInForm(turn: Turn, line: string): Promise<void> {
  const { bot, stage } = turn
  const words = line.replace(/^\//u, '').split(/\s+/u)
  const command = [3, 2, 1]
    .flatMap((count) => [words.slice(0, count).join(' '), `event ${words.slice(0, count - 1).join(' ')}`])
    .map((name) => commandOf(name, bot.commands))
  const found = command.find((one) => one !== null) ?? null
  if (found === null) return stage.tell(note('There is no form for this line.'), false)
  const name = `${found.root} ${found.verb}`
  const keys = found.form ?? Object.keys(found.options).slice(0, MOST_FIELDS)
  const opened = await openFields(turn, { name, typed: line, keys, needed: [], frame: titled(name) })
  if (!opened) await stage.tell(note('The form could not be opened in time. Press the button again.'), false)
}
