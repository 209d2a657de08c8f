import { describe, expect, test } from 'vitest'
import {
  loadArchetype,
  mapOfStructure,
  SKELETONS,
  type Structure,
  SUMMARIES,
} from '../../src/archetypes/index.ts'
import { drawMap, measureDrawing } from '../../src/layout/index.ts'
import { findLoops, labelOf, numberLoops } from '../../src/loops/index.ts'
import { inOrder, loopKey } from '../../src/model/index.ts'
import { pointsOf, touches } from '../examples/shapes.ts'

/** A structure as its card shows it: with the marks of its named loops. */
function draw(structure: Structure, names: Readonly<Record<string, string>> = {}) {
  const map = mapOfStructure(structure, names)
  const list = findLoops(map)
  const notes = Object.values(map.loopNotes)
  const numbers = numberLoops(null, list, notes)
  const named = new Set(notes.map((note) => loopKey(note.links)))
  const marked = list.loops
    .filter((loop) => named.has(loop.key))
    .map((loop) => ({ loop, text: labelOf(numbers, loop) }))
  return { map, drawing: drawMap({ map, marked }) }
}

const NOTHING_OVER = {
  labelOverlaps: 0,
  arcsOverLabels: 0,
  crossings: 0,
  hiddenLinks: 0,
  mergedLinks: 0,
} as const

function qualityOf({ map, drawing }: ReturnType<typeof draw>) {
  const variables = inOrder(map.variables)
  const index = new Map(variables.map(({ id }, place) => [id, place]))
  const links = inOrder(map.links)
  return measureDrawing(
    {
      sizes: variables.map(({ id }) => drawing.variables.get(id) ?? { width: 0, height: 0 }),
      links: links.map(({ source, target }) => ({
        source: index.get(source) ?? -1,
        target: index.get(target) ?? -1,
      })),
    },
    {
      centres: variables.map(({ x, y }) => ({ x, y })),
      bends: links.map(({ id }) => drawing.links.get(id)?.bend ?? 0),
    },
  )
}

describe.each(SKELETONS.map(({ archetype, structure }) => [archetype, structure.id, structure] as const))(
  '%s, form %s',
  (_archetype, _form, structure) => {
    const drawn = draw(structure)
    const { map, drawing } = drawn
    const texts = [...drawing.variables.values()]

    test('has nothing over anything else', () => {
      expect(qualityOf(drawn)).toMatchObject(NOTHING_OVER)
    })

    test('has no arc near a name that it does not join', () => {
      const near: string[] = []
      for (const { id, arc } of drawing.links.values())
        for (const text of texts) {
          if (text.id === map.links[id]?.source || text.id === map.links[id]?.target) continue
          if (pointsOf(arc).some((point) => touches(text, { centre: point, width: 8, height: 8 })))
            near.push(`${id} by ${text.id}`)
        }
      expect(near).toEqual([])
    })

    test('has every sign and the mark of every named loop in the clear', () => {
      const marks = [...drawing.marks.values()]
      expect(marks.map(({ text }) => text).sort()).toEqual(structure.loops.map(({ id }) => id).sort())
      const shapes = [
        ...[...drawing.links.values()].map(({ id, sign }) => ({ id, centre: sign, width: 9, height: 9 })),
        ...marks.map(({ text, centre }) => ({ id: text, centre, width: 26, height: 26 })),
      ]
      const over = shapes.flatMap((shape, index) =>
        [...texts, ...shapes.slice(index + 1)].filter((other) => touches(shape, other)),
      )
      expect(over).toEqual([])
    })

    test('is of a size for a card', () => {
      const { left, right, top, bottom } = drawing.bounds
      expect(right - left).toBeLessThan(800)
      expect(bottom - top).toBeLessThan(700)
    })
  },
)

test.each(SUMMARIES.map(({ id }) => id))('%s has room for the names of its worked examples', async (id) => {
  const archetype = await loadArchetype(id)
  const standard = archetype?.structures[0]
  if (!standard) throw new Error(`There is no archetype ${id}.`)
  for (const { title, names } of archetype.card.examples)
    expect(qualityOf(draw(standard, names)), title).toMatchObject(NOTHING_OVER)
})

describe('drawings of two sides are mirror images', () => {
  const across = ({ x, y }: Structure['slots'][number]) => [0 - x, y]
  const down = ({ x, y }: Structure['slots'][number]) => [x, 0 - y]
  const turned = ({ x, y }: Structure['slots'][number]) => [0 - x, 0 - y]

  test.each<[string, string, (slot: Structure['slots'][number]) => number[]]>([
    ['limits-to-growth', 'adequacy', across],
    ['shifting-the-burden', 'standard', down],
    ['intervenor', 'standard', down],
    ['eroding-goals', 'standard', across],
    ['escalation', 'standard', turned],
    ['escalation', 'relative-result', across],
    ['success-to-the-successful', 'standard', across],
    ['success-to-the-successful', 'fixed-pool', across],
    ['tragedy-of-the-commons', 'standard', down],
    ['tragedy-of-the-commons', 'resource-stock', down],
    ['accidental-adversaries', 'standard', turned],
    ['attractiveness-principle', 'standard', down],
    ['attractiveness-principle', 'relief-budget', down],
    ['attractiveness-principle', 'migration', across],
    ['wol-relative-achievement', 'solution', across],
    ['wol-relative-control', 'standard', across],
    ['wol-relative-control', 'solution', across],
    ['policy-resistance', 'standard', across],
    ['path-dependence', 'standard', across],
  ])('%s, form %s', (archetype, form, mirror) => {
    const found = SKELETONS.find((one) => one.archetype === archetype && one.structure.id === form)
    const places = found?.structure.slots.map(({ x, y }) => [x, y]) ?? []
    expect(places.length).toBeGreaterThan(0)
    expect(found?.structure.slots.map(mirror)).toEqual(expect.arrayContaining(places))
  })
})
