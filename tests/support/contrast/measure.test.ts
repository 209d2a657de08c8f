import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { measure } from './measure.ts'
import { readPng } from './png.ts'

type Paint = (x: number, y: number) => readonly [number, number, number]

const WHITE = [255, 255, 255] as const
const GREY = [150, 150, 150] as const
const INK = [30, 30, 30] as const

/** A PNG of so many points, each painted; its rows are written by each of the five filters in turn. */
function png(width: number, height: number, paint: Paint): Buffer {
  const rows: number[] = []
  const at = (x: number, y: number, channel: number): number =>
    x < 0 || y < 0 ? 0 : (paint(x, y)[channel] ?? 0)
  for (let y = 0; y < height; y++) {
    const filter = y % 5
    rows.push(filter)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++) {
        const [left, above, corner] = [
          at(x - 1, y, channel),
          at(x, y - 1, channel),
          at(x - 1, y - 1, channel),
        ]
        const near = [left, above, corner].reduce((one, other) =>
          Math.abs(left + above - corner - other) < Math.abs(left + above - corner - one) ? other : one,
        )
        const guess = [0, left, above, (left + above) >> 1, near][filter] ?? 0
        rows.push((at(x, y, channel) - guess + 256) % 256)
      }
  }
  const chunk = (name: string, content: Buffer): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(content.length)
    return Buffer.concat([length, Buffer.from(name, 'latin1'), content, Buffer.alloc(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const content = deflateSync(Buffer.from(rows))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', content),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const exempt = null
/** A stem of letters two points wide, smoothed at its sides. */
const stem =
  (colour: readonly [number, number, number], side: readonly [number, number, number]): Paint =>
  (x, y) =>
    y < 4 || y > 15 ? WHITE : x === 10 || x === 11 ? colour : x === 9 || x === 12 ? side : WHITE

const text = (colour: string, alpha = 1) =>
  ({
    kind: 'text',
    name: 'a',
    exempt,
    areas: [{ x: 2, y: 2, width: 6, height: 6 }],
    colour,
    alpha,
    isLarge: false,
  }) as const

test('a PNG is read point by point, whatever filter its rows are written by', () => {
  const paint: Paint = (x, y) => [(x * 37 + y * 11) % 256, (x * y) % 256, (200 - x + 3 * y) % 256]
  const picture = readPng(png(12, 15, paint))
  for (const [x, y] of [
    [0, 0],
    [5, 3],
    [11, 14],
    [7, 4],
    [2, 9],
  ] as const)
    expect(picture.at(x, y).map((value) => Math.round(value * 255))).toEqual([...paint(x, y)])
  expect(() => readPng(Buffer.from('GIF89a..'))).toThrow('no PNG')
})

test('words are as dark as the points that are all theirs, not as their smoothed edges', () => {
  const picture = readPng(png(20, 20, stem(INK, GREY)))
  expect(measure(picture, 2, text('rgb(30, 30, 30)'))?.ratio).toBeGreaterThan(16)
  const faint = readPng(png(20, 20, stem([160, 160, 160], [220, 220, 220])))
  expect(measure(faint, 2, text('rgb(160, 160, 160)'))?.ratio).toBeCloseTo(2.6, 1)
})

test('words that are see-through count as they are seen', () => {
  const half = readPng(png(20, 20, stem([143, 143, 143], GREY)))
  const found = measure(half, 2, text('rgb(30, 30, 30)', 0.5))
  expect(found?.ratio).toBeGreaterThan(3)
  expect(found?.ratio).toBeLessThan(3.5)
})

test('what else lies in the box of words does not count for them', () => {
  const faint = stem([160, 160, 160], [220, 220, 220])
  const crossed: Paint = (x, y) => (y === 18 ? [200, 0, 0] : faint(x, y))
  expect(measure(readPng(png(20, 20, crossed)), 2, text('rgb(160, 160, 160)'))?.ratio).toBeCloseTo(2.6, 1)
})

test('a line is measured against what is beside it', () => {
  const band: Paint = (_, y) => (y === 20 || y === 21 ? INK : y > 10 && y < 30 ? [70, 70, 70] : WHITE)
  const places = [4, 8, 12, 16].map((x) => ({ x, y: 10.5 }))
  const line = { kind: 'stroke', name: 'a', exempt, places, half: 0.5, isDashed: false, alpha: 1 } as const
  const found = measure(readPng(png(40, 40, band)), 2, { ...line, colour: 'rgb(30, 30, 30)' })
  expect(found?.ratio).toBeLessThan(2)
})

test('a shape of the colour of the paper is not there', () => {
  const places = [
    { x: 5, y: 5 },
    { x: 7, y: 5 },
  ]
  const shape = { kind: 'fill', name: 'a', exempt, places, alpha: 1, colour: 'rgb(255, 255, 255)' } as const
  expect(measure(readPng(png(20, 20, () => WHITE)), 2, shape)?.ratio).toBe(1)
})

test('a box is told from what is around it by one side that is marked', () => {
  const box: Paint = (x, y) =>
    x < 10 || x > 50 || y < 10 || y > 30 ? WHITE : x < 14 ? [36, 89, 214] : [245, 245, 245]
  const area = { x: 5, y: 5, width: 20.5, height: 10.5 }
  const spot = { kind: 'edge', name: 'a', exempt, area, inside: 3, outside: 1 } as const
  expect(measure(readPng(png(60, 40, box)), 2, spot)?.ratio).toBeGreaterThan(5)
  const bare: Paint = (x, y) => (box(x, y)[0] === 36 ? [245, 245, 245] : box(x, y))
  expect(measure(readPng(png(60, 40, bare)), 2, spot)?.ratio).toBeLessThan(1.2)
})
