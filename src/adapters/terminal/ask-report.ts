import { LONGEST_WITH_REPORT } from '../../core/invocation.ts'
import type { Keyboard } from './keyboard.ts'

const END = '.'

/** A report as it is pasted or typed, up to a line that holds only a dot; null where it was dropped. What is longer than a report is cut, so that it is refused. */
export async function askReport(keyboard: Keyboard): Promise<string | null> {
  keyboard.print('Paste it. A line with only a dot ends it, or Ctrl-D; Ctrl-C drops it.')
  let text = ''
  for (;;) {
    const typed = await keyboard.ask({ prompt: '', complete: nothing, prefill: '', keep: false, ctrlD: END })
    if (typed === null) return keyboard.gone() && text.trim() !== '' ? text.trim() : null
    const lines = typed.split('\n')
    const ends = lines.at(-1)?.trim() === END
    if (text.length <= LONGEST_WITH_REPORT) text += `${lines.slice(0, ends ? -1 : undefined).join('\n')}\n`
    if (ends) return text.trim()
  }
}

async function nothing(line: string): Promise<{ word: string; candidates: string[] }> {
  return { word: line, candidates: [] }
}
