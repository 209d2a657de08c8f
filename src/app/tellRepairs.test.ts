import { expect, test } from 'vitest'
import { createTestWorld } from '../commands/testing.ts'
import { tellRepairs } from './tellRepairs.ts'

function told(...texts: readonly string[]): readonly string[] {
  const world = createTestWorld('Rain -> + Grass')
  const notices = texts.map((text) => ({ kind: 'repair', text }) as const)
  world.session.document.state.setState({ notices })
  tellRepairs(world, world.session)
  return world.asked.toasts.map(({ text }) => text)
}

test('what was put right as a map was opened is told, the first of it as it is', () => {
  expect(told()).toEqual([])
  expect(told('A link led nowhere.')).toEqual(['A link led nowhere.'])
  expect(told('A link led nowhere.', 'Two names were one.')).toEqual([
    'A link led nowhere. The chip in the bar lists 2 such things.',
  ])
})
