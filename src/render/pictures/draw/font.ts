import { readFileSync } from 'node:fs'
import { type Family, fontFile, type Weight } from '../font-files.ts'

/** What is read of a face: how wide its characters are, in ems, and which it has. Kerning is left out: that makes a line 1.5 % too wide at most. */
export interface Font {
  width(codePoint: number): number
  has(codePoint: number): boolean
}

const fonts = new Map<string, Font>()

export function fontOf(family: Family, weight: Weight): Font {
  const key = `${family} ${weight}`
  const known = fonts.get(key)
  if (known !== undefined) return known
  const made = readFont(readFileSync(fontFile(family, weight)))
  fonts.set(key, made)
  return made
}

/** Reads the tables `head`, `hhea`, `hmtx` and `cmap` of a TrueType font. */
function readFont(file: Buffer): Font {
  const table = tablesOf(file)
  const unitsPerEm = file.readUInt16BE(table('head') + 18)
  const measured = file.readUInt16BE(table('hhea') + 34)
  const glyphs = new Map<number, number>()
  const glyphIn = readCmap(file, table('cmap'))
  const glyphOf = (codePoint: number): number => {
    const glyph = glyphs.get(codePoint) ?? glyphIn(codePoint)
    glyphs.set(codePoint, glyph)
    return glyph
  }
  const hmtx = table('hmtx')
  const width = (codePoint: number): number => file.readUInt16BE(hmtx + 4 * Math.min(glyphOf(codePoint), measured - 1)) / unitsPerEm
  return { width, has: (codePoint) => glyphOf(codePoint) !== 0 }
}

function tablesOf(file: Buffer): (name: string) => number {
  const offsets = new Map<string, number>()
  for (let at = 0; at < file.readUInt16BE(4); at++) {
    const entry = 12 + at * 16
    offsets.set(file.toString('latin1', entry, entry + 4), file.readUInt32BE(entry + 8))
  }
  return (name) => {
    const offset = offsets.get(name)
    if (offset === undefined) throw new Error(`A font without the table ${name}.`)
    return offset
  }
}

/** The glyph of a character, 0 where there is none: format 12 of the table where it has one, else format 4. */
function readCmap(file: Buffer, cmap: number): (codePoint: number) => number {
  const tables = Array.from({ length: file.readUInt16BE(cmap + 2) }, (_, at) => cmap + file.readUInt32BE(cmap + 8 + at * 8))
  const long = tables.find((offset) => file.readUInt16BE(offset) === 12)
  const short = tables.find((offset) => file.readUInt16BE(offset) === 4)
  if (long !== undefined) return (codePoint) => inGroups(file, long, codePoint)
  if (short === undefined) throw new Error('A font without a character map that can be read.')
  return (codePoint) => inSegments(file, short, codePoint)
}

function inGroups(file: Buffer, table: number, codePoint: number): number {
  for (let at = 0; at < file.readUInt32BE(table + 12); at++) {
    const group = table + 16 + at * 12
    const first = file.readUInt32BE(group)
    if (codePoint >= first && codePoint <= file.readUInt32BE(group + 4)) return file.readUInt32BE(group + 8) + codePoint - first
  }
  return 0
}

function inSegments(file: Buffer, table: number, codePoint: number): number {
  const doubled = file.readUInt16BE(table + 6)
  for (let at = 0; at < doubled; at += 2) {
    if (codePoint > file.readUInt16BE(table + 14 + at)) continue
    const first = file.readUInt16BE(table + 16 + doubled + at)
    if (codePoint < first) return 0
    const delta = file.readInt16BE(table + 16 + 2 * doubled + at)
    const place = table + 16 + 3 * doubled + at
    const range = file.readUInt16BE(place)
    if (range === 0) return (codePoint + delta) & 0xffff
    const glyph = file.readUInt16BE(place + range + 2 * (codePoint - first))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}
