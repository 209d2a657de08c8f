import { expect, test } from 'vitest'
import { findLoops, labelOf, numberLoops } from '../../loops/index.ts'
import { isSound, loopKey } from '../../model/index.ts'
import { mapOfStructure } from './draw.ts'
import { SKELETONS } from './skeletons.ts'

const burden = SKELETONS.find(({ archetype }) => archetype === 'shifting-the-burden')?.structure
if (!burden) throw new Error('Shifting the Burden is gone.')
const structure = burden

test('calls variables as they are named, and after their role where they are not', () => {
  const { variables } = mapOfStructure(structure, { problem_symptom: ' Late trains ', side_effect: '  ' })
  expect(variables.problem_symptom?.name).toBe('Late trains')
  expect(variables.side_effect?.name).toBe('Side effect of the quick fix')
})

test('draws links with their sign and delay, where the structure has them', () => {
  const { links } = mapOfStructure(structure)
  expect(Object.keys(links)).toHaveLength(6)
  expect(links['fundamental_solution:problem_symptom']).toMatchObject({
    source: 'fundamental_solution',
    target: 'problem_symptom',
    polarity: '-',
    delay: true,
  })
})

test('gives a sound map whose named loops keep their letter, number and name, for every structure', () => {
  for (const { archetype, structure } of SKELETONS) {
    const map = mapOfStructure(structure)
    expect(isSound(map), archetype).toEqual([])
    const list = findLoops(map)
    const numbers = numberLoops(null, list, Object.values(map.loopNotes))
    for (const note of Object.values(map.loopNotes)) {
      const loop = list.loops.find(({ key }) => key === loopKey(note.links))
      expect(loop && labelOf(numbers, loop), `${archetype} ${structure.id}`).toBe(note.id)
      expect(note.name).not.toBe('')
    }
  }
})
