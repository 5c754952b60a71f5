import { appendFile, chmod, readFile, writeFile } from 'node:fs/promises'

/** How many typed lines are kept from one day to the next. */
export const KEPT = 1000

const OWNER_ONLY = 0o600

/** The lines typed before, oldest first. A file that is not there, or cannot be read, is an empty history. */
export async function readHistory(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const lines = text.split('\n').filter((line) => line !== '')
  const kept = lines.slice(-KEPT)
  if (kept.length < lines.length) await writeFile(file, `${kept.join('\n')}\n`, { mode: OWNER_ONLY }).catch(() => undefined)
  return kept
}

/** Adds a line at once, so that two sessions keep both their lines and a crash loses none. Nobody else may read the file. */
export async function addToHistory(file: string, line: string): Promise<void> {
  await appendFile(file, `${line}\n`, { mode: OWNER_ONLY })
    .then(() => chmod(file, OWNER_ONLY))
    .catch(() => undefined)
}
