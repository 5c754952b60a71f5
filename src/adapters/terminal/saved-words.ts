import { showSize } from './save-file.ts'
import type { Turn } from './take-turn.ts'

/** Where the files of an answer were written, a line each; `shown` makes a path safe for where it is printed. */
export function savedWords({ saved, pictures }: Pick<Turn, 'saved' | 'pictures'>, shown: (path: string) => string): string {
  return [...(saved === null ? [] : [saved]), ...pictures].map(({ path, bytes }) => `\nSaved as ${shown(path)} (${showSize(bytes)}).`).join('')
}
