import { afterEach, expect, test, vi } from 'vitest'
import { loadArchetype } from './load.ts'

afterEach(() => {
  vi.doUnmock('./escalation.ts')
  vi.resetModules()
})

test('gives the structures and the card of an archetype, the standard structure first', async () => {
  const archetype = await loadArchetype('shifting-the-burden')
  expect(archetype?.card.name).toBe('Shifting the Burden')
  expect(archetype?.structures.map(({ id }) => id)).toEqual([
    'standard',
    'no-side-effect',
    'attention',
    'direct',
  ])
})

test.each(['', 'no-such-archetype', 'constructor', '__proto__', 'toString'])(
  'has nothing for the id “%s”',
  async (id) => {
    expect(await loadArchetype(id)).toBeNull()
  },
)

test('says which card could not be fetched and what to do', async () => {
  vi.doMock('./escalation.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  await expect(loadArchetype('escalation')).rejects.toThrow(
    'The card of “Escalation” could not be fetched. Check your connection and try again.',
  )
})
