import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { geojson } from './geojson.ts'
import { jsonl } from './jsonl.ts'
import { lines } from './lines.ts'

/** Every way to write events to a file, in the order of help. */
export const formats: readonly Format[] = [csv, jsonl, geojson, lines]
