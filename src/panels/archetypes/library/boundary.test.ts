import { expect, test } from 'vitest'
import { SKELETONS } from '../../../archetypes/index.ts'
import { drawName, measureText } from '../../../layout/index.ts'
import { drawBoundary, linksAcross } from './boundary.ts'
import { closeUp } from './closeUp.ts'

const bounded = SKELETONS.filter(({ structure }) => structure.boundary)
const forms = bounded.map(({ archetype, structure }) => [`${archetype}, ${structure.id}`, structure] as const)

test('the boundaries of Wolstenholme’s four are drawn, on the problem and on its solution', () => {
  expect(forms.map(([name]) => name)).toEqual([
    'wol-underachievement, standard',
    'wol-underachievement, solution',
    'wol-out-of-control, standard',
    'wol-out-of-control, solution',
    'wol-relative-achievement, standard',
    'wol-relative-achievement, solution',
    'wol-relative-control, standard',
    'wol-relative-control, solution',
  ])
  for (const [, structure] of forms) expect(drawBoundary(structure, [])?.stretches.length).toBeGreaterThan(0)
  const free = SKELETONS.find(({ structure }) => !structure.boundary)?.structure
  expect(free && drawBoundary(free, [])).toBeNull()
})

test.each(forms)(
  '%s: neither the line nor its name stands over a name, at full size and in the panel',
  (_, form) => {
    for (const structure of [form, closeUp(form, 300)]) {
      const drawn = drawBoundary(structure, [])
      if (drawn === null) throw new Error('There is no boundary.')
      const names = structure.slots.map(({ role, x, y }) => ({ ...drawName(role), x, y }))
      const along = drawn.stretches.flatMap(([x, y, toX, toY]) =>
        Array.from({ length: 101 }, (_each, at) => ({
          x: x + ((toX - x) * at) / 100,
          y: y + ((toY - y) * at) / 100,
        })),
      )
      const lettered = drawn.words.flatMap(({ text, x, y }) => {
        const half = measureText(text, 13, 400) / 2
        return [-half, -half / 2, 0, half / 2, half].map((aside) => ({ x: x + aside, y: y - 4 }))
      })
      for (const point of [...along, ...lettered])
        for (const { x, y, width, height } of names)
          expect(Math.abs(point.x - x) < width / 2 && Math.abs(point.y - y) < height / 2).toBe(false)
    }
  },
)

test.each(forms)(
  '%s: the line runs between the two sides, and through what belongs to both',
  (_, structure) => {
    const { slots, boundary } = structure
    if (boundary === undefined) throw new Error('There is no boundary.')
    const { line } = boundary
    const at = (y: number): number => {
      const below = line.findIndex((point) => point.y >= y)
      const [from, to] = [line[Math.max(0, below - 1)], line[Math.max(0, below)]]
      if (!from || !to || from.y === to.y) return from?.x ?? 0
      return from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)
    }
    for (const { id, x, y } of slots) {
      if (boundary.inside.includes(id)) expect(x, id).toBeLessThan(at(y))
      else if (boundary.outside.includes(id)) expect(x, id).toBeGreaterThan(at(y))
      else expect(Math.abs(x - at(y)), id).toBeLessThan(10)
    }
  },
)

test('the name stands in lines of even length, without a word alone', () => {
  const named = forms.map(([, structure]) => drawBoundary(structure, [])?.words.map(({ text }) => text))
  expect(named[0]).toEqual(['Edge of the part of the', 'organisation that takes the action'])
  expect(named.at(-1)).toEqual(['Edge between party A and party B'])
})

test('every reaction crosses the boundary, and what belongs to both sides does not cross to itself', () => {
  const crossing = (archetype: string, form: string) => {
    const found = bounded.find((one) => one.archetype === archetype && one.structure.id === form)
    return found && linksAcross(found.structure).map(({ from, to }) => `${from}>${to}`)
  }
  expect(crossing('wol-out-of-control', 'standard')).toEqual(['action>reaction', 'reaction>problem'])
  expect(crossing('wol-relative-control', 'solution')).not.toContain('total_effort>joint_agreement')
  expect(crossing('wol-relative-control', 'solution')).toHaveLength(6)
})
