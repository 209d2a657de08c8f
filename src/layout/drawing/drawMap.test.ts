import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CausalMap, newGroup, newLabel, newLink } from '../../model/index.ts'
import { boxAbout, distanceToBox, grow, holds, overlap } from '../geometry/box.ts'
import { distanceTo, roundOf } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import { allMarked, aMap, aPlace, placedMap, plain } from '../testing.ts'
import { boxOf } from '../text/texts.ts'
import type { Drawing, DrawingInput } from '../types.ts'
import { drawMap } from './drawMap.ts'

const isLong = process.env.SEDIKO_LONG === '1'

const RING = 'A -> + B -> - C -> + A'
const CLOCKWISE = { A: [0, 0], B: [260, 0], C: [130, 220] } as const
const ANTICLOCKWISE = { A: [260, 0], B: [0, 0], C: [130, 220] } as const

function markOf(map: CausalMap) {
  const [mark] = drawMap({ map, marked: allMarked(map) }).marks.values()
  if (!mark) throw new Error('The map has no loop.')
  return mark
}

test('an empty map has a box of no size at the origin', () => {
  const { bounds, links, variables } = drawMap({ map: placedMap('', {}), marked: [] })
  expect(bounds).toEqual({ left: 0, top: 0, right: 0, bottom: 0 })
  expect(links.size + variables.size).toBe(0)
})

test('a mark turns the way its loop turns on the screen', () => {
  expect(markOf(placedMap(RING, CLOCKWISE)).clockwise).toBe(true)
  expect(markOf(placedMap(RING, ANTICLOCKWISE)).clockwise).toBe(false)
})

test('a mark stands in the free middle of its loop', () => {
  const { centre } = markOf(placedMap(RING, CLOCKWISE))
  expect(Math.hypot(centre.x - 130, centre.y - 73)).toBeLessThan(25)
})

test('marks keep clear of names, links, signs and each other where there is room', () => {
  const map = placedMap('A -> + B -> - C -> + A; A -> + C; B -> - A; C -> + D -> + A; Centre', {
    ...CLOCKWISE,
    D: [-140, 260],
    Centre: [130, 74],
  })
  const drawing = drawMap({ map, marked: allMarked(map, 4) })
  const marks = [...drawing.marks.values()]
  expect(marks).toHaveLength(4)
  for (const [index, { centre }] of marks.entries()) {
    for (const text of drawing.variables.values())
      expect(distanceToBox(boxOf(text), centre.x, centre.y)).toBeGreaterThan(MARKS.loopDiameter / 2)
    for (const { arc, sign } of drawing.links.values()) {
      expect(distanceTo(roundOf(arc), centre.x, centre.y)).toBeGreaterThan(MARKS.loopDiameter / 2)
      expect(Math.hypot(sign.x - centre.x, sign.y - centre.y)).toBeGreaterThan(MARKS.loopDiameter / 2)
    }
    for (const other of marks.slice(index + 1))
      expect(Math.hypot(other.centre.x - centre.x, other.centre.y - centre.y)).toBeGreaterThan(
        MARKS.loopDiameter,
      )
  }
})

test('a mark without room is still not over text', () => {
  const map = placedMap('Groundwater level -> + Water available -> + Groundwater level', {
    'Groundwater level': [0, 0],
    'Water available': [0, 46],
  })
  const drawing = drawMap({ map, marked: allMarked(map) })
  const [mark] = drawing.marks.values()
  for (const text of drawing.variables.values())
    expect(distanceToBox(boxOf(text), mark?.centre.x ?? 0, mark?.centre.y ?? 0)).toBeGreaterThan(
      MARKS.loopDiameter / 2 - 1,
    )
})

test('a sign stands outside the bow, on the other side when that is blocked', () => {
  const free = placedMap('A -> + B', { B: [300, 0] })
  const [link] = drawMap({ map: free, marked: [] }).links.values()
  const outside = link?.sign ?? { x: 0, y: 0 }
  expect(outside.y).toBeGreaterThan((link?.arc.to.y ?? 0) + 4)
  const blocked = placedMap('A -> + B; C', { B: [300, 0], C: [outside.x, outside.y + 6] })
  const [moved] = drawMap({ map: blocked, marked: [] }).links.values()
  expect(moved?.sign.y).toBeLessThan(link?.arc.to.y ?? 0)
})

test('a delay is two strokes of 10 px, 4 px apart, at the middle of the arc, or beside a name that is there', () => {
  const places = { A: [0, 0], B: [400, 0], C: [200, -200] } as const
  const [link] = drawMap({ map: placedMap('A -> + || B; C', places), marked: [] }).links.values()
  const [one, other] = link?.delay ?? []
  if (!link || !one || !other) throw new Error('There is no delay mark.')
  expect(Math.hypot(one[0].x - one[1].x, one[0].y - one[1].y)).toBeCloseTo(MARKS.delayStroke)
  expect(Math.hypot(one[0].x - other[0].x, one[0].y - other[0].y)).toBeCloseTo(MARKS.delayApart, 1)
  expect((one[0].x + other[1].x) / 2).toBeCloseTo(200, 0)
  const over = { ...places, C: [200, link.arc.middle.y] } as const
  // Bent by hand, as the arc would keep off the name by itself.
  const start = placedMap('A -> + || B; C', over)
  const byHand = Object.entries(start.links).map(([id, it]) => [id, { ...it, bend: link.bend, bent: true }])
  const [moved] = drawMap({ map: { ...start, links: Object.fromEntries(byHand) }, marked: [] }).links.values()
  expect(Math.abs((moved?.delay[0]?.[0].x ?? 200) - 200)).toBeGreaterThan(15)
})

test('a head is a closed triangle of 9 px with its tip 3 px before the name', () => {
  const drawing = drawMap({ map: placedMap('A -> B', { B: [300, 100] }), marked: [] })
  const [link] = drawing.links.values()
  const target = drawing.variables.get('v2')
  if (!link || !target) throw new Error('There is no link.')
  const [tip, left, right] = link.head
  expect(distanceToBox(boxOf(target), tip.x, tip.y)).toBeCloseTo(MARKS.gap)
  const base = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 }
  expect(Math.hypot(tip.x - base.x, tip.y - base.y)).toBeCloseTo(MARKS.headLength, 1)
  expect(distanceTo(roundOf(link.arc), base.x, base.y)).toBeLessThan(0.01)
})

test('a group is a box around its members with room', () => {
  const map = placedMap('A; B; C', { A: [0, 0], B: [200, 50], C: [900, 900] })
  const variables = Object.fromEntries(
    Object.values(map.variables).map((it) => [it.id, { ...it, group: it.name === 'C' ? '' : 'g' }]),
  )
  const groups = { g: newGroup({ id: 'g', name: 'Water' }), empty: newGroup({ id: 'empty', name: 'None' }) }
  const drawing = drawMap({ map: { ...map, variables, groups }, marked: [] })
  expect([...drawing.groups.keys()]).toEqual(['g'])
  const box = drawing.groups.get('g')?.box
  expect(box?.left).toBeCloseTo((drawing.variables.get('v1')?.width ?? 0) / -2 - MARKS.groupPadding)
  expect(box?.bottom).toBeCloseTo(50 + 9.5 + MARKS.groupPadding)
})

test('the bounds hold names, arcs, heads, signs and marks', () => {
  fc.assert(
    fc.property(aMap, (map) => {
      const drawing = drawMap({ map, marked: allMarked(map) })
      const whole = grow(drawing.bounds, 0.001)
      for (const text of drawing.variables.values()) {
        const { left, top, right, bottom } = boxOf(text)
        expect(holds(whole, { x: left, y: top }) && holds(whole, { x: right, y: bottom })).toBe(true)
      }
      for (const { arc, head, sign } of drawing.links.values())
        for (const point of [arc.from, arc.to, sign, ...head]) expect(holds(whole, point)).toBe(true)
      for (const { centre } of drawing.marks.values())
        expect(overlap(boxAbout(centre, MARKS.loopDiameter, MARKS.loopDiameter), whole)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('nothing changed: the same drawing', () => {
  const map = placedMap(RING, CLOCKWISE)
  const marked = allMarked(map)
  const drawing = drawMap({ map, marked })
  expect(drawMap({ map, marked }, drawing)).toBe(drawing)
  expect(
    drawMap({ map: { ...map, meta: { ...map.meta, title: 'Else' } }, marked: [...marked] }, drawing),
  ).toBe(drawing)
})

test('what a drag does not touch keeps its objects', () => {
  const map = placedMap(`${RING}; D -> + E -> + D; F`, {
    ...CLOCKWISE,
    D: [1000, 0],
    E: [1200, 0],
    F: [600, 600],
  })
  const marked = allMarked(map)
  const before = drawMap({ map, marked })
  const after = drawMap({ map, marked, moved: new Map([['v1', { x: -30, y: 10 }]]) }, before)
  expect(after.links.get('l4')).toBe(before.links.get('l4'))
  expect(after.variables.get('v2')).toBe(before.variables.get('v2'))
  expect(after.variables.get('v1')).not.toBe(before.variables.get('v1'))
  expect(after.links.get('l1')).not.toBe(before.links.get('l1'))
  expect(after.labels).toBe(before.labels)
  const [, far] = [...before.marks.keys()]
  const distant = [...before.marks.values()].find(({ centre }) => centre.x > 800)
  expect(distant && after.marks.get(distant.key)).toBe(distant)
  expect(far).toBeDefined()
  const renamed = { ...map, links: { ...map.links } }
  expect(drawMap({ map: renamed, marked }, before).links).toBe(before.links)
})

test('while a person moves a name its links follow the loop rule, but for those bent by hand', () => {
  const start = placedMap(RING, CLOCKWISE)
  const [one, two, three] = Object.values(start.links).map((link) => ({ ...link, bend: 0.4 }))
  if (!one || !two || !three) throw new Error('The ring has three links.')
  const links = { [one.id]: one, [two.id]: two, [three.id]: { ...three, bent: true } }
  const map = { ...start, links }
  const moved = new Map([['v1', { x: -30, y: 10 }]])
  const bendsOf = (input: Omit<DrawingInput, 'map' | 'marked'>) =>
    [...drawMap({ map, marked: [], ...input }).links.values()].map(({ bend }) => bend)
  const ruled = drawMap({ map: start, marked: [], moved }).links.get(one.id)?.bend
  expect(bendsOf({ moved, isDragged: true })).toEqual([ruled, 0.4, 0.4])
  // Moved by the program, as for the projector, they keep their shape.
  expect(bendsOf({ moved })).toEqual([0.4, 0.4, 0.4])
  const all = new Map(Object.values(start.variables).map(({ id, x, y }) => [id, { x: x + 50, y: y - 9 }]))
  expect(bendsOf({ moved: all, isDragged: true })).toEqual([0.4, 0.4, 0.4])
  expect(bendsOf({ bends: new Map([[two.id, -0.2]]) })).toEqual([0.4, -0.2, 0.4])
})

/** One step of editing: what the next input is made from the last. */
type Step = (input: DrawingInput) => DrawingInput

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(1, items.length)]

const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.nat(6), aPlace).map(
    ([at, to]): Step =>
      ({ moved, ...input }) => {
        const variable = pick(Object.values(input.map.variables), at)
        return variable ? { ...input, moved: new Map([...(moved ?? []), [variable.id, to]]) } : input
      },
  ),
  fc.constant<Step>(({ map, moved, ...input }) => {
    const variables = Object.values(map.variables).map((it) => [it.id, { ...it, ...moved?.get(it.id) }])
    return { ...input, map: { ...map, variables: Object.fromEntries(variables) } }
  }),
  fc.tuple(fc.nat(11), fc.double({ min: -0.9, max: 0.9, noNaN: true })).map(
    ([at, bend]): Step =>
      (input) => {
        const link = pick(Object.values(input.map.links), at)
        return link ? { ...input, bending: { id: link.id, bend } } : input
      },
  ),
  fc.constant<Step>(({ bending, ...input }) => input),
  fc.boolean().map(
    (isDragged): Step =>
      (input) => ({ ...input, isDragged }),
  ),
  fc.constant<Step>(({ moved, ...input }) => input),
  fc.dictionary(fc.constantFrom('l0', 'l1', 'l2', 'l5'), fc.double({ min: -0.9, max: 0.9, noNaN: true })).map(
    (bends): Step =>
      (input) => ({ ...input, bends: new Map(Object.entries(bends)) }),
  ),
  fc.tuple(fc.nat(6), fc.nat(6), fc.nat(90)).map(
    ([from, to, number]): Step =>
      (input) => {
        const ids = Object.keys(input.map.variables)
        const link = newLink({
          id: `m${number}`,
          source: pick(ids, from) ?? '',
          target: pick(ids, to) ?? '',
          made: 100 + number,
        })
        return { ...input, map: { ...input.map, links: { ...input.map.links, [link.id]: link } } }
      },
  ),
  fc.nat(11).map(
    (at): Step =>
      (input) => {
        const gone = pick(Object.keys(input.map.links), at)
        const links = Object.entries(input.map.links).filter(([id]) => id !== gone)
        return { ...input, map: { ...input.map, links: Object.fromEntries(links) } }
      },
  ),
  fc.tuple(fc.nat(11), fc.boolean()).map(
    ([at, delay]): Step =>
      (input) => {
        const link = pick(Object.values(input.map.links), at)
        return link
          ? { ...input, map: { ...input.map, links: { ...input.map.links, [link.id]: { ...link, delay } } } }
          : input
      },
  ),
  fc.tuple(fc.nat(6), fc.constantFrom('', 'Rain', 'A longer name than before')).map(
    ([at, name]): Step =>
      (input) => {
        const it = pick(Object.values(input.map.variables), at)
        return it
          ? {
              ...input,
              map: { ...input.map, variables: { ...input.map.variables, [it.id]: { ...it, name } } },
            }
          : input
      },
  ),
  aPlace.map(
    (place): Step =>
      (input) => ({
        ...input,
        map: { ...input.map, labels: { t: newLabel({ id: 't', text: 'A label', ...place }) } },
      }),
  ),
)

test('a drawing made from the one before is the drawing made from nothing', () => {
  fc.assert(
    fc.property(aMap, fc.array(aStep, { maxLength: 8 }), fc.nat(5), (map, steps, most) => {
      let input: DrawingInput = { map, marked: allMarked(map, most) }
      let drawing: Drawing = drawMap(input)
      for (const step of steps) {
        input = step(input)
        input = { ...input, marked: allMarked(input.map, most) }
        const next = drawMap(input, drawing)
        expect(plain(next)).toEqual(plain(drawMap(input)))
        for (const [id, link] of next.links) {
          const old = drawing.links.get(id)
          if (old && old !== link) expect(link).not.toEqual(old)
        }
        drawing = next
      }
    }),
    { numRuns: isLong ? 5000 : 120 },
  )
}, 300_000)

test('a link that gave way to a label runs as it would without once the label has gone, though it gave way far', () => {
  const text = 'Trust in the health service'
  const map = placedMap(`Rain -> + ${text}; ${text} -> + Rain; Well; Groundwater level`, {
    Rain: [58, 0],
    Well: [0, 0],
    'Groundwater level': [0, 0],
    [text]: [177, 53],
  })
  const [there, back] = Object.values(map.links)
  if (!there || !back) throw new Error('There are two links.')
  const bends = [0, null, null, 0, null, 0]
  const links = bends.map((bend, at) => {
    const { source, target } = [0, 3].includes(at) ? there : back
    return newLink({ id: `l${at}`, source, target, bend, made: at })
  })
  const labelled = (x: number, y: number): DrawingInput => ({
    marked: [],
    map: {
      ...map,
      links: Object.fromEntries(links.map((link) => [link.id, link])),
      labels: { t: newLabel({ id: 't', text: 'A label', x, y }) },
    },
  })
  const inTheWay = drawMap(labelled(47, 97))
  const bendOf = ({ links: drawn }: Drawing) => drawn.get('l5')?.bend
  expect(bendOf(drawMap(labelled(0, 0), inTheWay))).toBe(bendOf(drawMap(labelled(0, 0))))
  expect(bendOf(inTheWay)).not.toBe(bendOf(drawMap(labelled(0, 0))))
})

test('drawings made in haste hold all links, and the next without haste is the drawing made from nothing', () => {
  const aHastyStep = fc.tuple(aStep, fc.boolean())
  fc.assert(
    fc.property(aMap, fc.array(aHastyStep, { maxLength: 8 }), (map, steps) => {
      let input: DrawingInput = { map, marked: [] }
      let drawing: Drawing = drawMap(input)
      for (const [step, isHasty] of [...steps, [(it: DrawingInput) => it, false] as const]) {
        input = step(input)
        drawing = drawMap({ ...input, isHasty }, drawing)
        if (isHasty) expect(new Set(drawing.links.keys())).toEqual(new Set(Object.keys(input.map.links)))
        else expect(plain(drawing)).toEqual(plain(drawMap(input)))
      }
    }),
    { numRuns: isLong ? 5000 : 120 },
  )
}, 300_000)

test('in haste links bend around the loops of before, and no ring is looked for', () => {
  const map = placedMap(RING, CLOCKWISE)
  const before = drawMap({ map, marked: [] })
  const back = newLink({ id: 'back', source: 'v2', target: 'v1', made: 9 })
  const linked = { ...map, links: { ...map.links, back } }
  const hasty = drawMap({ map: linked, marked: [], isHasty: true }, before)
  const after = drawMap({ map: linked, marked: [] }, hasty)
  const bends = ({ links }: Drawing) => ['l2', 'back'].map((id) => links.get(id)?.bend)
  expect(bends(hasty)).toEqual([before.links.get('l2')?.bend, 0.1])
  expect(bends(after)).toEqual([before.links.get('l2')?.bend, 0.3])
})

test('on the way of a motion marks are in the middle of their loops, and find their place once it is over', () => {
  const map = placedMap(`${RING}; A -> + D; D -> + A`, { ...CLOCKWISE, D: [130, 75] })
  const marked = allMarked(map)
  const moved = new Map(Object.values(map.variables).map(({ id, x, y }) => [id, { x: x + 5, y }]))
  const passing = drawMap({ map, marked, moved, isPassing: true }, drawMap({ map, marked }))
  expect([...passing.marks.keys()]).toEqual(marked.map(({ loop }) => loop.key))
  const still = drawMap({ map, marked, moved }, passing)
  expect(still).toEqual(drawMap({ map, marked, moved }))
  expect([...still.marks.values()]).not.toEqual([...passing.marks.values()])
})

test('a variable without a name is drawn by its role, and by its name once it has one', () => {
  const map = placedMap('A -> + B', { A: [0, 0], B: [300, 0] })
  const linesOf = (fields: { name: string; role: string }) => {
    const [a] = Object.values(map.variables)
    const variables = a ? { ...map.variables, [a.id]: { ...a, ...fields } } : {}
    return [...drawMap({ map: { ...map, variables }, marked: [] }).variables.values()][0]?.lines
  }
  expect(linesOf({ name: '', role: 'Problem symptom' })).toEqual(['Problem', 'symptom'])
  expect(linesOf({ name: 'Queues', role: 'Problem symptom' })).toEqual(['Queues'])
  expect(linesOf({ name: '', role: '' })).toEqual([])
})
