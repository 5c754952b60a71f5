import { open, unlink } from 'node:fs/promises'
import { join, parse } from 'node:path'

/** What is written to a file: its name, and its pieces as they come. */
export interface FileToSave {
  readonly name: string
  readonly chunks: AsyncIterable<string | Uint8Array>
}

/** Where a file was written. */
export interface SavedFile {
  readonly path: string
  readonly bytes: number
}

/** A file that could not be written; the message says why, and that nothing was left behind. */
export class CannotSave extends Error {
  constructor(message: string) {
    super(`${message} No file was left behind.`)
    this.name = 'CannotSave'
  }
}

/** Writes a file into the folder chunk by chunk, beside what is there: never over it. On any failure the half that was written goes. */
export async function saveFile(file: FileToSave, folder: string, signal: AbortSignal): Promise<SavedFile> {
  const { path, handle } = await create(folder, file.name)
  try {
    let bytes = 0
    for await (const chunk of file.chunks) {
      signal.throwIfAborted()
      const data = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      await handle.writeFile(data)
      bytes += data.length
    }
    await handle.close()
    return { path, bytes }
  } catch (error) {
    await handle.close().catch(() => undefined)
    await unlink(path)
    throw signal.aborted ? new CannotSave('Stopped.') : plainly(error, folder)
  }
}

/** More files of one name than this in one folder are a mistake. */
const MOST_OF_A_NAME = 1000

async function create(folder: string, name: string): Promise<{ path: string; handle: Awaited<ReturnType<typeof open>> }> {
  const { name: stem, ext } = parse(safeName(name))
  for (let copy = 1; copy <= MOST_OF_A_NAME; copy++) {
    const path = join(folder, copy === 1 ? `${stem}${ext}` : `${stem}-${copy}${ext}`)
    try {
      return { path, handle: await open(path, 'wx') }
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw plainly(error, folder)
    }
  }
  throw new CannotSave(`There are ${MOST_OF_A_NAME.toLocaleString('en')} files named like ${stem}${ext} here.`)
}

/** A name that stays in its folder and needs no quoting, whatever it was made from. */
function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/u, '')
    .slice(0, 100)
  return plain === '' ? 'sitlog' : plain
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'You may not write here.',
  EPERM: 'You may not write here.',
  EROFS: 'This folder is read-only.',
  ENOENT: 'This folder is no longer there.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'Your share of the disk is full.',
  EFBIG: 'The file grew larger than this disk allows.',
  EIO: 'The disk did not take it.',
}

/** A fault of the disk in plain words; every other error as it was. */
function plainly(error: unknown, folder: string): unknown {
  const reason = REASONS[codeOf(error)]
  return reason === undefined ? error : new CannotSave(`${reason} The folder is ${folder}.`)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** `812 bytes`, `12.4 kB`, `3.1 MB`. */
export function showSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
