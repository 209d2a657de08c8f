import { inflateSync } from 'node:zlib'
import type { Rgb } from '../colour/vision.ts'

/** A picture as points: red, green and blue of each, by rows. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** 0 to 1; what lies outside is the nearest point of the edge. */
  at(x: number, y: number): Rgb
}

const SIGNATURE = '89504e470d0a1a0a'

/**
 * Reads a PNG as browsers write screenshots: 8 bits a channel, with or without transparency, not interlaced (RFC 2083). Throws at any other.
 */
export function readPng(bytes: Buffer): Picture {
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('This is no PNG.')
  const parts: Buffer[] = []
  let header: Buffer | null = null
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (name === 'IHDR') header = content
    if (name === 'IDAT') parts.push(content)
    at += length + 12
  }
  if (header === null) throw new Error('The PNG has no header.')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const [depth, kind, , , interlaced] = header.subarray(8)
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0)
    throw new Error('The PNG is not written as a screenshot is.')
  const size = kind === 2 ? 3 : 4
  const points = unfiltered(inflateSync(Buffer.concat(parts)), width * size, height, size)
  return {
    width,
    height,
    at(x, y) {
      const column = Math.min(width - 1, Math.max(0, Math.floor(x)))
      const row = Math.min(height - 1, Math.max(0, Math.floor(y)))
      const from = (row * width + column) * size
      return [(points[from] ?? 0) / 255, (points[from + 1] ?? 0) / 255, (points[from + 2] ?? 0) / 255]
    },
  }
}

/** Takes back what each row says in terms of its neighbours. */
function unfiltered(raw: Buffer, stride: number, height: number, size: number): Uint8Array {
  const out = new Uint8Array(stride * height)
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0
    const from = row * (stride + 1) + 1
    const to = row * stride
    for (let at = 0; at < stride; at++) {
      const left = at < size ? 0 : (out[to + at - size] ?? 0)
      const above = row === 0 ? 0 : (out[to + at - stride] ?? 0)
      const corner = row === 0 || at < size ? 0 : (out[to + at - stride - size] ?? 0)
      out[to + at] = (raw[from + at] ?? 0) + predicted(filter, left, above, corner)
    }
  }
  return out
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}
