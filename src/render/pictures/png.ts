import { crc32, deflateSync } from 'node:zlib'

/** What the libraries call 3 of 9: from here on it takes twice as long to save a tenth. */
const LEVEL = 3

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Opaque pixels, four bytes each, as PNG: three bytes each, no filter. Half the time and four fifths of the size that resvg's own takes, for areas of one colour. */
export function opaquePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8) // eight bits, red green blue
  const data = deflateSync(rows(pixels, width, height), { level: LEVEL })
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

/** Each row begins with its filter, none. */
function rows(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(height * (3 * width + 1))
  let [to, from] = [0, 0]
  for (let y = 0; y < height; y++) {
    to++
    for (let x = 0; x < width; x++) {
      out[to] = pixels[from] as number
      out[to + 1] = pixels[from + 1] as number
      out[to + 2] = pixels[from + 2] as number
      to += 3
      from += 4
    }
  }
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
