import { text } from './inline.ts'
import type { Keyboard } from './keyboard.ts'

/** Reads a number from 1 to `count`; the place in the list, or null for Enter. */
export async function choose(count: number, keyboard: Keyboard): Promise<number | null> {
  const prompt = `1–${count}, or Enter to drop it: `
  for (;;) {
    const typed = await keyboard.ask({ prompt, complete: nothing, prefill: '', keep: false })
    const number = Number(typed)
    if (typed === null || typed.trim() === '') return null
    if (Number.isInteger(number) && number >= 1 && number <= count) return number - 1
    keyboard.print(`“${text(typed.trim())}” is no number from 1 to ${count}.`)
  }
}

async function nothing(line: string): Promise<{ word: string; candidates: string[] }> {
  return { word: line, candidates: [] }
}
