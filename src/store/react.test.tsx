// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { addVariable, type CausalMap, map } from '../model/index.ts'
import { createMemoryDocument } from './library/memory.ts'
import { useMap } from './react.ts'
import { openSession } from './session/session.ts'

afterEach(cleanup)

test('a map is read once, however its saving goes, and again when it is another', () => {
  const document = createMemoryDocument(map`Rain -> + Grass`)
  const session = openSession(document)
  let reads = 0
  const names = ({ variables }: CausalMap) => {
    reads++
    return Object.values(variables).map(({ name }) => name)
  }
  function Names() {
    return <p>{useMap(session, names).join()}</p>
  }
  render(<Names />)
  const before = reads
  act(() => document.state.setState({ saving: { kind: 'saving' } }))
  act(() => document.state.setState({ saving: { kind: 'saved' } }))
  expect(reads).toBe(before)
  act(() => void document.run(addVariable, { id: 'c', x: 0, y: 0, name: 'Cattle' }, { label: 'Add' }))
  expect(reads).toBeGreaterThan(before)
  expect(screen.getByText('Rain,Grass,Cattle')).toBeDefined()
})
