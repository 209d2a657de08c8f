// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../commands/testing.ts'
import { emptyMap } from '../model/index.ts'
import { createMemoryDocument, type Library } from '../store/index.ts'
import { useOpenMap } from './useOpenMap.ts'

afterEach(cleanup)

test('who comes back to a map is never shown the session that was closed', async () => {
  const world = createTestWorld('')
  const library: Library = {
    ...world.library,
    open: async (id) => createMemoryDocument(emptyMap(), { id }),
  }
  const kinds: string[] = []
  const sessions = new Set<unknown>()
  const initialProps: { readonly id: string | null } = { id: null }
  const { rerender, result } = renderHook(
    ({ id }: typeof initialProps) => {
      const opened = useOpenMap(library, world.page, id)
      kinds.push(opened.kind)
      return opened
    },
    { initialProps },
  )
  for (const id of ['a', null, 'a', 'b', 'a']) {
    const before = kinds.length
    rerender({ id })
    if (id === null) {
      expect(result.current.kind).toBe('start')
      continue
    }
    await waitFor(() => expect(result.current.kind).toBe('map'))
    expect(kinds[before]).toBe('opening')
    if (result.current.kind === 'map') sessions.add(result.current.session)
  }
  expect(sessions.size).toBe(4)
})
