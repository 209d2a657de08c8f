import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readAny } from '../../src/formats/index.ts'
import { type Drawing, drawMap, type TextDrawing } from '../../src/layout/index.ts'
import { findLoops, labelOf, numberLoops } from '../../src/loops/index.ts'
import { type CausalMap, inOrder, isSound, loopKey, loopTypeOf, serialise } from '../../src/model/index.ts'
import { pointsOf, touches } from './shapes.ts'

const FOLDER = new URL('../../examples/', import.meta.url)
const METRICS = new URL('../../../shared/tools/drawing-metrics.mjs', import.meta.url)

/** Loops by type, and how many of them have names, as counted by the people who wrote the maps. */
const EXPECTED: Readonly<Record<string, { R: number; B: number; named: number }>> = {
  'first-map': { R: 1, B: 1, named: 2 },
  'hiv-treatment': { R: 65, B: 70, named: 13 },
  'land-housing': { R: 15, B: 18, named: 21 },
  'maternal-health': { R: 15, B: 12, named: 18 },
  'road-safety': { R: 28, B: 23, named: 18 },
  'water-livestock': { R: 17, B: 19, named: 19 },
  'youth-unemployment': { R: 34, B: 12, named: 19 },
}

function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(`${name}.sediko.json`, FOLDER))
}

const reads = new Map(
  await Promise.all(
    Object.keys(EXPECTED).map(
      async (name) => [name, await readAny(`${name}.sediko.json`, bytesOf(name))] as const,
    ),
  ),
)

function mapOf(name: string): CausalMap {
  const read = reads.get(name)
  if (!read?.ok) throw new Error(read?.reason ?? `There is no ${name}.`)
  expect(read.notices).toEqual([])
  return read.map
}

/** The map as a person sees it on opening: with the marks of all its named loops. */
function drawingOf(map: CausalMap): Drawing {
  const list = findLoops(map)
  const notes = Object.values(map.loopNotes)
  const numbers = numberLoops(null, list, notes)
  const named = new Set(notes.map((note) => loopKey(note.links)))
  const marked = list.loops
    .filter((loop) => named.has(loop.key))
    .map((loop) => ({ loop, text: labelOf(numbers, loop) }))
  return drawMap({ map, marked })
}

test('every file of the folder is an example with known loops', () => {
  const names = readdirSync(FOLDER).map((file) => file.replace('.sediko.json', ''))
  expect(names.sort()).toEqual(Object.keys(EXPECTED).sort())
})

describe.each(Object.entries(EXPECTED))('%s', (name, expected) => {
  const map = mapOf(name)
  const drawing = drawingOf(map)
  const texts: readonly TextDrawing[] = [...drawing.variables.values(), ...drawing.labels.values()]

  test('is sound, canonical and opens without a notice', () => {
    expect(isSound(map)).toEqual([])
    expect(serialise(map)).toBe(new TextDecoder().decode(bytesOf(name)))
  })

  test('has exactly the loops that its makers counted', () => {
    const { byType, complete, total } = findLoops(map)
    const { R, B } = expected
    expect({ byType, complete, total }).toEqual({ byType: { R, B, U: 0 }, complete: true, total: R + B })
  })

  test('has every named loop, closed, with its type, name and number', () => {
    const notes = Object.values(map.loopNotes)
    expect(notes).toHaveLength(expected.named)
    const found = new Map(findLoops(map).loops.map((loop) => [loop.key, loop.type]))
    for (const note of notes) {
      expect.soft(loopTypeOf(map, note.links), note.name).toBe(note.type)
      expect.soft(found.get(loopKey(note.links)), note.name).toBe(note.type)
      expect.soft(note.name).not.toBe('')
      expect.soft(note.number).toBeGreaterThan(0)
    }
  })

  test('says for every link how well it is known', () => {
    const silent = Object.values(map.links).filter((link) => link.evidence === 'none' || link.note === '')
    expect(silent).toEqual([])
  })

  test('has no name over another', () => {
    const over = texts.flatMap((a, index) => texts.slice(index + 1).filter((b) => touches(a, b)))
    expect(over).toEqual([])
  })

  test('has no arc over a name that it does not join', () => {
    const over: string[] = []
    for (const { id, arc } of drawing.links.values()) {
      const link = map.links[id]
      for (const text of texts) {
        if (text.id === link?.source || text.id === link?.target) continue
        if (pointsOf(arc).some((point) => touches(text, { centre: point, width: 2, height: 2 })))
          over.push(`${id} over ${text.id}`)
      }
    }
    expect(over).toEqual([])
  })

  test('has every sign and every mark of a named loop in the clear', () => {
    const small = [...drawing.links.values()].map(({ id, sign }) => ({
      id,
      centre: sign,
      width: 9,
      height: 9,
    }))
    const marks = [...drawing.marks.values()].map(({ key, centre }) => ({
      id: key,
      centre,
      width: 26,
      height: 26,
    }))
    expect(marks).toHaveLength(expected.named)
    const over = [...small, ...marks].flatMap((one) => texts.filter((text) => touches(one, text)))
    expect(over).toEqual([])
  })

  test('shows something of every link, and of two between the same names each apart', () => {
    const ends = inOrder(map.links).map(({ id, source, target }) => {
      const arc = drawing.links.get(id)?.arc
      const names = texts.filter((text) => text.id === source || text.id === target)
      const seen = (arc ? pointsOf(arc) : []).filter(
        (point) => !names.some((name) => touches(name, { centre: point, width: 0, height: 0 })),
      )
      return { id, pair: [source, target].sort().join(' '), seen }
    })
    expect(ends.filter(({ seen }) => seen.length === 0)).toEqual([])
    const alike = ends.flatMap((one, at) =>
      ends.slice(at + 1).flatMap((other) => {
        if (one.pair !== other.pair) return []
        const [a, b] = [one.seen[one.seen.length >> 1], other.seen[other.seen.length >> 1]]
        return a && b && Math.hypot(a.x - b.x, a.y - b.y) < 10 ? [`${one.id} on ${other.id}`] : []
      }),
    )
    expect(alike).toEqual([])
  })

  test('passes the reference metrics where they are at hand', async (context) => {
    if (!existsSync(METRICS)) {
      console.log(`${name}: not held against the reference metrics, which lie outside the project`)
      context.skip()
    }
    const { measure } = await import(/* @vite-ignore */ METRICS.href)
    const links = inOrder(map.links)
    const graph = {
      nodes: texts.map(({ id, width, height }) => ({ id, w: width, h: height })),
      edges: links.map(({ source, target }) => ({ s: source, t: target })),
    }
    const places = Object.fromEntries(texts.map(({ id, centre }) => [id, [centre.x, centre.y]]))
    const sagittas = links.map(({ id, source, target }) => {
      const from = drawing.variables.get(source)?.centre ?? { x: 0, y: 0 }
      const to = drawing.variables.get(target)?.centre ?? { x: 0, y: 0 }
      return (drawing.links.get(id)?.bend ?? 0) * Math.hypot(to.x - from.x, to.y - from.y)
    })
    expect(measure(graph, places, sagittas)).toMatchObject({
      labelOverlaps: 0,
      arcOverLabel: 0,
      hidden: 0,
      merged: 0,
    })
  })
})
