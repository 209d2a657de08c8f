// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { FileOutcome } from '../../commands/index.ts'
import { createTestWorld } from '../../commands/testing.ts'
import OpenedFiles from './OpenedFiles.tsx'

afterEach(() => {
  cleanup()
  location.hash = ''
})

const FAILED: FileOutcome = { kind: 'failed', name: 'a.csv', reason: 'It is empty.' }
const ASKS: FileOutcome = {
  kind: 'asks',
  name: 'b.json',
  title: 'Herd',
  age: { kind: 'newer', saved: '', changed: '2026-03-04T05:06:07.000Z' },
  others: 0,
  mapId: 'b',
  picked: { file: new File([], 'b.json'), handle: null },
  openOwn: async () => {},
  takeAsNewer: async () => {},
}

/** The lists that the page is asked for once a person goes on to another address. */
function goneTo(hash: string, files: readonly FileOutcome[]): readonly unknown[] {
  location.hash = '#/map/a'
  const { page, asked } = createTestWorld('')
  render(<OpenedFiles page={page} files={files} />)
  location.hash = hash
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  return asked.opened
}

test('the list of opened files goes with the map when a person goes on to the start page', () => {
  expect(goneTo('', [FAILED])).toContainEqual([])
})

test('it stays on the way to another map, and while a file asks something', () => {
  expect(goneTo('#/map/b', [FAILED])).toEqual([])
  expect(goneTo('', [FAILED, ASKS])).toEqual([])
})
