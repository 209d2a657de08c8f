import { brotliCompressSync } from 'node:zlib'

/** A point of an outline in font units, y upwards. */
export interface OutlinePoint {
  readonly x: number
  readonly y: number
  readonly isOn: boolean
}

/** One letter of a font: its code point, its width and its outlines of quadratic curves. */
export interface Letter {
  readonly code: number
  readonly advance: number
  readonly contours: readonly (readonly OutlinePoint[])[]
}

/** What a font has in common, font units. */
export interface Metrics {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly weight: number
}

/** Table tags by which WOFF2 knows them by a number (W3C WOFF File Format 2.0, section 4.1). */
const KNOWN = {
  cmap: 0,
  head: 1,
  hhea: 2,
  hmtx: 3,
  maxp: 4,
  name: 5,
  'OS/2': 6,
  post: 7,
  glyf: 10,
  loca: 11,
} as const

/** Numbers of 16 bits, most significant first. */
function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [at, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, at * 2)
  return bytes
}

function long(value: number): Buffer {
  return words(value >>> 16, value)
}

/**
 * A TrueType font of these letters, packed as WOFF2 without transforming its tables (OpenType 1.9, `glyf`, `cmap` format 4, and others; W3C WOFF 2.0). The
 * letters come in the order of their code points; a letter that stands for what is missing goes before them.
 */
export function writeFont(letters: readonly Letter[], metrics: Metrics): Buffer {
  const empty: Letter = { code: 0, advance: metrics.unitsPerEm, contours: [] }
  const all = [empty, ...letters]
  const glyphs = all.map(glyph)
  const offsets = [0]
  for (const { length } of glyphs) offsets.push((offsets.at(-1) ?? 0) + length)
  const points = all.flatMap(({ contours }) => contours.flat())
  const [xMin, yMin, xMax, yMax] = box(points)
  const widest = Math.max(...all.map(({ advance }) => advance))
  const most = Math.max(...all.map(({ contours }) => contours.flat().length))
  const { ascent, descent, unitsPerEm, weight } = metrics
  const tables: Readonly<Record<keyof typeof KNOWN, Buffer>> = {
    cmap: cmap(letters),
    head: Buffer.concat([
      words(1, 0, 1, 0),
      long(0),
      long(0x5f0f3cf5),
      words(0x000b, unitsPerEm),
      Buffer.alloc(16),
      words(xMin, yMin, xMax, yMax, 0, 8, 2, 1, 0),
    ]),
    hhea: words(1, 0, ascent, descent, 0, widest, 0, 0, xMax, 1, 0, 0, 0, 0, 0, 0, 0, all.length),
    hmtx: Buffer.concat(all.map((letter) => words(letter.advance, box(letter.contours.flat())[0]))),
    maxp: words(1, 0, all.length, most, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
    name: words(0, 0, 6),
    'OS/2': Buffer.concat([
      words(4, widest, weight, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
      Buffer.alloc(10),
      Buffer.alloc(16),
      Buffer.from('NONE'),
      words(0x40, letters[0]?.code ?? 0, letters.at(-1)?.code ?? 0, ascent, descent, 0, ascent, -descent),
      long(0),
      long(0),
      words(0, 0, 0, 0x20, 1),
    ]),
    post: Buffer.concat([words(3, 0), Buffer.alloc(28)]),
    glyf: Buffer.concat(glyphs),
    loca: Buffer.concat(offsets.map(long)),
  }
  return pack(tables)
}

/** The smallest box around points; nothing has the box of a point at the origin. */
function box(points: readonly OutlinePoint[]): readonly [number, number, number, number] {
  if (points.length === 0) return [0, 0, 0, 0]
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function glyph({ contours }: Letter): Buffer {
  if (contours.length === 0) return Buffer.alloc(0)
  const points = contours.flat()
  const ends = contours.map((_, at) => contours.slice(0, at + 1).flat().length - 1)
  const steps = (of: (point: OutlinePoint) => number): readonly number[] =>
    points.map((point, at) => of(point) - (at === 0 ? 0 : of(points[at - 1] ?? point)))
  const bytes = Buffer.concat([
    words(contours.length, ...box(points), ...ends, 0),
    Buffer.from(points.map(({ isOn }) => (isOn ? 1 : 0))),
    words(...steps(({ x }) => x)),
    words(...steps(({ y }) => y)),
  ])
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}

/** Format 4: a segment for each letter, and the one that ends them. */
function cmap(letters: readonly Letter[]): Buffer {
  const count = letters.length + 1
  const power = 2 ** Math.floor(Math.log2(count))
  const codes = [...letters.map(({ code }) => code), 0xffff]
  const deltas = [...letters.map(({ code }, at) => at + 1 - code), 1]
  const body = words(
    count * 2,
    power * 2,
    Math.log2(power),
    (count - power) * 2,
    ...codes,
    0,
    ...codes,
    ...deltas,
    ...codes.map(() => 0),
  )
  return Buffer.concat([words(0, 1, 3, 1), long(12), words(4, body.length + 6, 0), body])
}

function pack(tables: Readonly<Record<keyof typeof KNOWN, Buffer>>): Buffer {
  const names: readonly (keyof typeof KNOWN)[] = [
    'OS/2',
    'cmap',
    'glyf',
    'head',
    'hhea',
    'hmtx',
    'loca',
    'maxp',
    'name',
    'post',
  ]
  const directory = names.flatMap((name) => {
    // Version 3 says of these two that they are as they were.
    const isPlain = name === 'glyf' || name === 'loca'
    return [KNOWN[name] | (isPlain ? 0xc0 : 0), ...base128(tables[name].length)]
  })
  const packed = brotliCompressSync(Buffer.concat(names.map((name) => tables[name])))
  const whole =
    12 + 16 * names.length + names.reduce((sum, name) => sum + Math.ceil(tables[name].length / 4) * 4, 0)
  const length = 48 + directory.length + packed.length
  const end = Buffer.alloc((4 - (length % 4)) % 4)
  return Buffer.concat([
    Buffer.from('wOF2'),
    long(0x00010000),
    long(length + end.length),
    words(names.length, 0),
    long(whole),
    long(packed.length),
    words(1, 0),
    Buffer.alloc(20),
    Buffer.from(directory),
    packed,
    end,
  ])
}

/** A number in groups of seven bits, the last without a flag. */
function base128(value: number): readonly number[] {
  return value < 128 ? [value] : [...base128(value >> 7).map((part) => part | 0x80), value & 0x7f]
}
