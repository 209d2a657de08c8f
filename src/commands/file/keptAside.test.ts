import { expect, test } from 'vitest'
import { repairMap } from '../../model/index.ts'
import { startEditing } from '../../store/index.ts'
import { createTestWorld } from '../testing.ts'
import { keptAside } from './keptAside.ts'

const WITHOUT_END = {
  variables: [{ id: 'v1', name: 'Rain', x: 0, y: 0 }],
  links: [{ id: 'l1', source: 'v1', target: 'v2' }],
}

function entry(world: ReturnType<typeof createTestWorld>): readonly [boolean, string] {
  const { label } = keptAside
  return [keptAside.isEnabled(world), typeof label === 'string' ? label : label(world)]
}

test('what is kept aside can be shown where there is something, and says how much', () => {
  const world = createTestWorld(repairMap(WITHOUT_END).map)
  expect(entry(world)).toEqual([true, 'What is kept aside (1)'])
  world.session.document.drafts.put('links/gone/note', { text: 'Since 2016', base: '' })
  expect(entry(world)).toEqual([true, 'What is kept aside (2)'])
})

test('a text that stands at its own place is not kept aside', () => {
  const world = createTestWorld('Rain')
  const { document, view } = world.session
  expect(entry(world)).toEqual([false, 'What is kept aside'])
  document.drafts.put('title', { text: 'Half', base: '' })
  document.drafts.put('variables/v1/nameOnMap', { text: 'Debt', base: 'Rain' })
  startEditing(view, { kind: 'variables', id: 'v1', fresh: false })
  expect(entry(world)).toEqual([false, 'What is kept aside'])
})
