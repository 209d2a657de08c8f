import { expect, test } from 'vitest'
import { loadArchetype, SUMMARIES } from '../../../archetypes/index.ts'
import { drawName } from '../../../layout/index.ts'
import { closeUp } from './closeUp.ts'

const WIDTH = 300

test('every form comes nearer, evenly, and no two of its names touch', async () => {
  for (const { id } of SUMMARIES) {
    for (const structure of (await loadArchetype(id))?.structures ?? []) {
      const { slots } = closeUp(structure, WIDTH)
      const shares = slots.flatMap(({ x, y }, at) => {
        const from = structure.slots[at]
        return [...(from && from.x !== 0 ? [x / from.x] : []), ...(from && from.y !== 0 ? [y / from.y] : [])]
      })
      expect(Math.max(...shares) - Math.min(...shares), id).toBeLessThan(1e-9)
      expect(Math.max(...shares), id).toBeLessThanOrEqual(1)
      slots.forEach((one, at) => {
        for (const other of slots.slice(at + 1)) {
          const [a, b] = [drawName(one.role), drawName(other.role)]
          const apart =
            Math.abs(one.x - other.x) > (a.width + b.width) / 2 ||
            Math.abs(one.y - other.y) > (a.height + b.height) / 2
          expect(apart, `${id} ${structure.id}: ${one.role}, ${other.role}`).toBe(true)
        }
      })
    }
  }
})

test('what is narrow enough stays as it is', () => {
  const slot = { id: 'a', role: 'A', kind: 'variable', hint: '', outside: false, x: 0, y: 0 } as const
  const structure = {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [slot, { ...slot, id: 'b', role: 'B', x: 150 }],
    links: [],
    loops: [],
    walks: [],
  }
  expect(closeUp(structure, WIDTH)).toEqual(structure)
})
