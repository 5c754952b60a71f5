import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Refusal } from '../../core/bad-input.ts'

const MOST_BYTES = 10 * 2 ** 20

/** The text of a file, its path as from the folder. Throws Refusal where there is none, or it is no text, or too large. */
export async function readTextFile(folder: string, name: string): Promise<string> {
  const path = resolve(folder, name)
  const found = await stat(path).catch(() => null)
  if (found === null || !found.isFile()) throw new Refusal(`There is no file ${path}.`, 'Give its path, as from the folder in which Sitlog was started.')
  if (found.size > MOST_BYTES) throw new Refusal(`${path} has ${Math.round(found.size / 2 ** 20)} MB; it can have ${MOST_BYTES / 2 ** 20}.`)
  const bytes = await readFile(path).catch((error: Error) => {
    throw new Refusal(`${path} cannot be read (${error.message}).`)
  })
  const text = bytes.toString('utf8')
  if (text.includes('\0') || text.includes('\ufffd')) throw new Refusal(`${path} is no text in UTF-8.`)
  return text
}
