import { threadId } from 'node:worker_threads'
import type { PlaceHints } from '../../core/gazetteer.ts'
import type { BaseFile } from './base-file.ts'

/** What a thread of the gazetteer is started with. */
export interface GazetteerData {
  readonly file: string
  readonly base: BaseFile
}

/** What is asked of it. `open` answers whether the file is there and made from the right list; `build` makes it and says `Progress` meanwhile. */
export type GazetteerTask =
  | { readonly kind: 'open' }
  | { readonly kind: 'build' }
  | { readonly kind: 'locate'; readonly name: string; readonly hints: PlaceHints }
  | { readonly kind: 'complete'; readonly typed: string; readonly hints: PlaceHints; readonly limit: number }
  | { readonly kind: 'place'; readonly ref: string }
  | { readonly kind: 'lies'; readonly country: string; readonly point: { readonly lat: number; readonly lon: number } }
  | { readonly kind: 'close' }

/** How much of the list has been read, from 0 to 1. */
export interface Progress {
  readonly share: number
}

/** Where operators' files are loaded to: beside the world's places, so that making those anew leaves it alone. */
export function loadedFile(file: string): string {
  return `${file.replace(/\.db$/, '')}-loaded.db`
}

/** The name under which a thread makes the file. */
export function makingFile(file: string, thread: number): string {
  return `${file}.making-${process.pid}-${thread}`
}

/** The name under which this thread makes the file for what operators load. */
export function makingLoadedFile(file: string): string {
  return `${makingFile(file, threadId)}-loaded`
}
