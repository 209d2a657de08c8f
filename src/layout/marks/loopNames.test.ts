import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CausalMap } from '../../model/index.ts'
import { drawMap as drawBare, type FinishedInput } from '../drawing/drawMap.ts'
import { distanceToBox, overlap } from '../geometry/box.ts'
import { pointAt } from '../geometry/curve.ts'
import { LARGER_MARK } from '../look/loopNameStyle.ts'
import { MARKS } from '../look/style.ts'
import { allMarked, aMap, aPlace, placedMap, plain, scatteredMap } from '../testing.ts'
import type { Box, Drawing, LoopNameDrawing, MarkedLoop, TextDrawing } from '../types.ts'
import { finishMarks } from './finishMarks.ts'

const CALLED = ['Drill when short', 'Supply invites demand', 'Restrictions', 'Overgrazing', '水の輪', 'Trust']

function drawMap(input: FinishedInput, previous?: Drawing): Drawing {
  return drawBare({ ...input, finish: finishMarks }, previous)
}

/** All loops of a map, each with a name. */
function named(map: CausalMap, most = 6): MarkedLoop[] {
  return allMarked(map, most).map((mark, at) => ({ ...mark, name: CALLED[at % CALLED.length] }))
}

function boxOf({ centre: { x, y }, width, height }: Omit<TextDrawing, 'id'>): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function namesIn({ marks }: Drawing): LoopNameDrawing[] {
  return [...marks.values()].flatMap(({ name }) => name ?? [])
}

/** All that a name of a loop lies over, by places along arcs and not by how it is drawn. */
function underNames(drawing: Drawing, scale = 1): string[] {
  const texts = [...drawing.variables.values(), ...drawing.labels.values()].map(boxOf)
  const links = [...drawing.links.values()]
  const points = links.flatMap(({ arc }) => Array.from({ length: 201 }, (_, at) => pointAt(arc, at / 200)))
  const strokes = links.flatMap(({ delay }) => delay.flat())
  const ring = (MARKS.loopDiameter / 2 + MARKS.loopWidth / 2) * scale
  const over: string[] = []
  const names = namesIn(drawing)
  for (const [at, name] of names.entries()) {
    const box = boxOf(name)
    const isIn = ({ x, y }: { x: number; y: number }) => distanceToBox(box, x, y) < 0
    if (texts.some((text) => overlap(text, box))) over.push('word')
    if (points.some(isIn)) over.push('arc')
    if (strokes.some(isIn)) over.push('delay')
    if (links.some(({ sign: { x, y } }) => distanceToBox(box, x, y) < MARKS.signHalf)) over.push('sign')
    for (const { centre } of drawing.marks.values())
      if (distanceToBox(box, centre.x, centre.y) < ring) over.push('mark')
    if (names.slice(at + 1).some((other) => overlap(boxOf(other), box))) over.push('name')
  }
  return over
}

const RING = placedMap('A -> + B\nB -> + C\nC -> + A', { A: [0, -150], B: [170, 120], C: [-170, 120] })

test('a loop says its name under its mark, in its own width and not over it', () => {
  const [mark] = drawMap({ map: RING, marked: named(RING) }).marks.values()
  expect(mark?.name?.lines).toEqual(['Drill when short'])
  expect(mark?.name?.centre.x).toBe(mark?.centre.x)
  const below = (mark?.name?.centre.y ?? 0) - (mark?.centre.y ?? 0)
  expect(below).toBeGreaterThan(MARKS.loopDiameter / 2 + 7)
  expect(below).toBeLessThan(MARKS.loopDiameter)
})

test('a loop without a name, or in a picture on the way of a motion, says none', () => {
  expect(namesIn(drawMap({ map: RING, marked: allMarked(RING) }))).toEqual([])
  expect(namesIn(drawMap({ map: RING, marked: named(RING), isPassing: true }))).toEqual([])
})

test('a long name is cut short after two lines', () => {
  const name = 'The more the towns pump the deeper the wells of the herders have to be dug every dry season'
  const marked = allMarked(RING).map((mark) => ({ ...mark, name }))
  const [text] = namesIn(drawMap({ map: RING, marked }))
  expect(text?.lines).toHaveLength(2)
  expect(text?.lines[1]).toMatch(/…$/)
})

test('of a name that has no room its beginning is written, where that has room', () => {
  const written = (width: number): (readonly string[] | undefined)[] => {
    const places = { A: [0, -width / 2], B: [width, width / 3], C: [-width, width / 3] } as const
    const map = placedMap('A -> + B\nB -> + C\nC -> + A', {
      A: [...places.A],
      B: [...places.B],
      C: [...places.C],
    })
    const name = 'Restrictions of trade with towns'
    const { marks } = drawMap({ map, marked: allMarked(map).map((mark) => ({ ...mark, name })) })
    return [...marks.values()].map((mark) => mark.name?.lines)
  }
  expect(written(100)).toEqual([['Restrictions of', 'trade with towns']])
  expect(written(80)).toEqual([['Restrictions…']])
  expect(written(60)).toEqual([undefined])
})

test('a name that has no room right below, above or beside its mark stands round about it, where there is paper', () => {
  const map = placedMap('A -> + B\nB -> + A\nB -> + C\nC -> - A', { A: [0, 0], B: [170, 0], C: [85, 140] })
  const marked = allMarked(map).map((mark) => ({ ...mark, name: 'A gains by using more' }))
  const drawing = drawMap({ map, marked })
  expect([...drawing.marks.values()].map(({ name }) => name?.lines)).toContainEqual([
    'A gains by',
    'using more',
  ])
  expect(underNames(drawing)).toEqual([])
})

test('no mark moves for a name', () => {
  fc.assert(
    fc.property(aMap, (map) => {
      const places = (marked: MarkedLoop[]) =>
        [...drawMap({ map, marked }).marks.values()].map(({ centre }) => centre)
      expect(places(named(map))).toEqual(places(allMarked(map)))
    }),
    { numRuns: 40 },
  )
})

test('names of loops lie over no word, arc, delay, sign, mark or one another, small or large', () => {
  fc.assert(
    fc.property(aMap, fc.boolean(), (map, isLarge) => {
      const drawing = drawMap({ map, marked: named(map), isLarge })
      expect(underNames(drawing, isLarge ? LARGER_MARK : 1)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('nor in forty maps drawn in a hurry, where fewer have room', () => {
  let written = 0
  for (let seed = 1; seed <= 40; seed++) {
    const map = scatteredMap(seed)
    const drawing = drawMap({ map, marked: named(map) })
    written += namesIn(drawing).length
    expect(underNames(drawing), `seed ${seed}`).toEqual([])
  }
  expect(written).toBeGreaterThan(60)
})

test('with names, a drawing made from the one before is the drawing made from nothing', () => {
  const step = fc.record({ which: fc.nat(6), to: aPlace, size: fc.boolean(), isPassing: fc.boolean() })
  fc.assert(
    fc.property(aMap, fc.array(step, { maxLength: 6 }), (map, steps) => {
      const marked = named(map)
      let drawing = drawMap({ map, marked })
      for (const { which, to, size: isLarge, isPassing } of steps) {
        const input = { map, marked, moved: new Map([[`v${which}`, to]]), isLarge, isPassing }
        drawing = drawMap(input, drawing)
        expect(plain(drawing)).toEqual(plain(drawMap(input)))
      }
    }),
    { numRuns: 60 },
  )
})

test('renaming one loop leaves the marks of the others the same objects', () => {
  const map = placedMap('A -> + B\nB -> + A\nC -> + D\nD -> + C', {
    A: [0, 0],
    B: [200, 0],
    C: [900, 0],
    D: [1100, 0],
  })
  const marked = named(map)
  const before = drawMap({ map, marked })
  const after = drawMap(
    { map, marked: marked.map((mark, at) => (at === 0 ? { ...mark, name: 'Other' } : mark)) },
    before,
  )
  const [first, second] = marked.map(({ loop }) => loop.key)
  expect(after.marks.get(first ?? '')?.name?.lines).toEqual(['Other'])
  expect(after.marks.get(second ?? '')).toBe(before.marks.get(second ?? ''))
})

test('a mark is drawn larger for eyes far away where that comes on no word and no other mark', () => {
  const larger = (map: CausalMap, isLarge: boolean) =>
    [...drawMap({ map, marked: allMarked(map), isLarge }).marks.values()].map(
      ({ isLarger }) => isLarger ?? false,
    )
  expect(larger(RING, true)).toEqual([true])
  expect(larger(RING, false)).toEqual([false])
  const narrow = placedMap('A -> + B\nB -> + A', { A: [0, 0], B: [0, 48] })
  expect(larger(narrow, true)).toEqual([false])
  fc.assert(
    fc.property(aMap, (map) => {
      const drawing = drawMap({ map, marked: allMarked(map), isLarge: true })
      const texts = [...drawing.variables.values()].map(boxOf)
      for (const { centre, isLarger } of drawing.marks.values())
        if (isLarger)
          for (const text of texts) expect(distanceToBox(text, centre.x, centre.y)).toBeGreaterThan(18.9)
    }),
    { numRuns: 40 },
  )
})
