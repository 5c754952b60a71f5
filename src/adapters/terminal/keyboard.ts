import { createInterface, type Interface } from 'node:readline/promises'
import type { Candidates } from './complete.ts'
import { KEPT } from './history.ts'
import { lineQueue } from './line-queue.ts'
import { offer } from './offer.ts'
import { joinPastes } from './paste.ts'

/** What one reading of a line needs. */
export interface Asking {
  readonly prompt: string
  /** Offers candidates for the line up to the cursor. */
  complete(line: string): Promise<Candidates>
  /** What already stands in the line, to be corrected. */
  readonly prefill: string
  /** True for the commands themselves; answers to questions are not kept in the history. */
  readonly keep: boolean
  /** What Ctrl-D on an empty line stands for, where it does not leave. */
  readonly ctrlD?: string
}

/** A person at a keyboard, or a stream that stands for one. */
export interface Keyboard {
  /** The next line; null when it was dropped with Ctrl-C, or when nobody is there any more. */
  ask(asking: Asking): Promise<string | null>
  /** True once the input has ended and every line of it was read. */
  gone(): boolean
  /** Prints a text on lines of its own, above the line that is being typed. */
  print(text: string): void
  close(): void
}

/** What a keyboard is opened on. */
export interface KeyboardOptions {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream
  /** Lines typed before, oldest first. */
  readonly history: readonly string[]
  remember(line: string): void
  /** Ctrl-C while an answer is awaited. */
  interrupt(): void
}

/** Opens a line editor on a terminal. Where the input is none, lines are read and echoed, so that the session reads the same. */
export function openKeyboard({ input, output, history, remember, interrupt }: KeyboardOptions): Keyboard {
  const editing = input.isTTY === true
  const queue = lineQueue()
  const pastes = joinPastes({ input, output: editing ? output : null, push: queue.push })
  let asking: Asking | null = null
  const editor = createInterface({
    input,
    output,
    terminal: editing,
    history: history.toReversed(),
    historySize: KEPT,
    completer: (line: string) => candidates(line, asking),
  })
  editor.on('line', pastes.line)
  editor.on('close', () => {
    pastes.end()
    queue.end()
  })
  input.prependListener('keypress', (_, key: { ctrl: boolean; name?: string }) => {
    if (key.ctrl && key.name === 'd' && editor.line === '' && asking?.ctrlD !== undefined) standIn(editor, asking.ctrlD)
  })
  editor.on('error', queue.end) // the window was closed over the session
  keepHistory(editor, history, remember, () => asking?.keep !== false && !pastes.open())
  editor.on('SIGINT', () => {
    pastes.drop()
    if (asking === null) interrupt()
    else clearLine(editor, output, asking.keep, queue.drop)
  })
  return {
    async ask(next) {
      if (queue.gone()) return null
      const ahead = queue.ahead() > 0
      showPrompt(editor, output, next, editing && !ahead)
      asking = next
      const line = await queue.next()
      asking = null
      if (line !== null && (ahead || !editing)) output.write(`${line}\n`)
      return line
    },
    gone: queue.gone,
    print(text) {
      const typing = editing && asking !== null
      output.write(`${typing ? '\r\u001b[2K' : ''}${text}\n`)
      if (typing) editor.prompt(true)
    },
    close: () => editor.close(),
  }
}

/** Types a line for a key that would close the editor on an empty one. */
function standIn(editor: Interface, line: string): void {
  editor.write(line)
  queueMicrotask(() => editor.write('\n'))
}

function showPrompt(editor: Interface, output: NodeJS.WritableStream, { prompt, prefill }: Asking, editing: boolean): void {
  if (!editing) {
    output.write(prompt)
    return
  }
  editor.setPrompt(prompt)
  editor.prompt(true)
  if (prefill !== '') editor.write(prefill)
}

async function candidates(line: string, asking: Asking | null): Promise<[string[], string]> {
  if (asking === null) return [[], line]
  return offer(await asking.complete(line).catch(() => ({ word: line, candidates: [] })))
}

/** Keeps commands, and takes what answered a question, or chose by number, out of the editor's history again. */
function keepHistory(editor: Interface, before: readonly string[], remember: (line: string) => void, keeping: () => boolean): void {
  let kept: readonly string[] = before.toReversed()
  editor.on('history', (lines: string[]) => {
    const [latest = ''] = lines
    if (!keeping() || /^\s*(?:\d+|exit|quit)\s*$/i.test(latest)) lines.splice(0, lines.length, ...kept)
    else if (latest !== kept[0]) remember(latest)
    kept = [...lines]
  })
}

/** Ctrl-C: an empty command line says how to leave, a question is dropped, anything else is cleared. */
function clearLine(editor: Interface, output: NodeJS.WritableStream, command: boolean, drop: () => unknown): void {
  const empty = editor.line === ''
  editor.write(null, { ctrl: true, name: 'e' })
  editor.write(null, { ctrl: true, name: 'u' })
  if (command && !empty) return
  output.write('\n')
  if (!command) {
    drop()
    return
  }
  output.write('exit or Ctrl-D leaves.\n')
  editor.prompt()
}
