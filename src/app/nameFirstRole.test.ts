import { expect, test } from 'vitest'
import { beginningOf, loadArchetype } from '../archetypes/index.ts'
import { createTestWorld } from '../commands/testing.ts'
import { type CausalMap, emptyMap, map } from '../model/index.ts'
import { select } from '../store/index.ts'
import { nameFirstRole } from './nameFirstRole.ts'

async function begun(): Promise<CausalMap> {
  const archetype = await loadArchetype('fixes-that-fail')
  const made = archetype && beginningOf(archetype)
  if (made === null) throw new Error('The archetype is gone.')
  return made
}

const editingIn = (of: CausalMap) => {
  const { session } = createTestWorld(of)
  nameFirstRole(session)
  return session.view.getState().editing
}

test('a map that is begun with an archetype waits for the name of its first role', async () => {
  expect(editingIn(await begun())).toEqual({ kind: 'variables', id: 'problem_symptom', fresh: false })
})

test('one in which a role is named, or any other map, is left as it is', async () => {
  const made = await begun()
  const named = Object.values(made.variables).map((one) => [one.id, { ...one, name: 'Debt' }] as const)
  expect(
    editingIn({ ...made, variables: { ...made.variables, ...Object.fromEntries(named.slice(0, 1)) } }),
  ).toBeNull()
  expect(editingIn(map`Rain -> + Grass`)).toBeNull()
  expect(editingIn(emptyMap())).toBeNull()
})

test('who has begun with something is left at it', async () => {
  const { session } = createTestWorld(await begun())
  select(session.view, { variables: ['fix'] }, 'replace')
  nameFirstRole(session)
  expect(session.view.getState().editing).toBeNull()
})
