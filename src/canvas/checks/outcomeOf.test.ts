import { expect, test } from 'vitest'
import { mapFromNotation } from '../../model/index.ts'
import { outcomeOf } from './outcomeOf.ts'

function idOf(map: ReturnType<typeof mapFromNotation>, name: string): string {
  return Object.values(map.variables).find((each) => each.name === name)?.id ?? ''
}

test('of a name that is split both are shown, and the links that the second gets', () => {
  const map = mapFromNotation('Nurses and morale -> - Waiting time; Pay -> + Nurses and morale')
  const variable = idOf(map, 'Nurses and morale')
  const outcome = outcomeOf(map, {
    label: 'Split it',
    changes: [{ kind: 'split', variable, names: ['Nurses', 'Morale'] }],
  })
  expect(outcome?.named).toEqual([{ id: variable, name: 'Nurses' }])
  expect(outcome?.added.map(({ lines }) => lines.join(' '))).toEqual(['Morale'])
  expect(outcome?.come.map(({ polarity }) => polarity)).toEqual(['-', '+'])
})

test('a link that comes is shown with its sign', () => {
  const map = mapFromNotation('A -> + B')
  const [source, target] = [idOf(map, 'B'), idOf(map, 'A')]
  const outcome = outcomeOf(map, {
    label: 'Draw it',
    changes: [{ kind: 'addLink', source, target, polarity: '-', delay: false }],
  })
  expect(outcome?.come).toMatchObject([{ polarity: '-' }])
  expect(outcome?.added).toEqual([])
})
