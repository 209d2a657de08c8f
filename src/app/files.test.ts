import { expect, test } from 'vitest'
import { createTestWorld } from '../commands/testing.ts'
import { readMapJson } from '../model/index.ts'
import { mapFile } from './files.ts'

test('a map that leaves the page in a hurry bears the id by which it is known again, as a saved one does', async () => {
  const world = createTestWorld('Rain -> + Grass')
  const { document } = world.session
  const { name, bytes } = mapFile(document, '2026-03-04T05:06:07.000Z')
  expect(name).toMatch(/\.sediko\.json$/)
  const read = readMapJson(JSON.parse(await bytes.text()))
  if (!read.ok) throw new Error(read.reason)
  expect(read.map.extras).toEqual({ id: document.id })
  expect(read.map.meta.modified).toBe('2026-03-04T05:06:07.000Z')
  await world.run('file.save')
  expect(world.asked.saved.map(({ text }) => JSON.parse(text).id)).toEqual([document.id])
})
