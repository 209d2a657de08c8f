import { expect, test } from 'vitest'
import { commands, type World } from '../../commands/index.ts'
import { createTestWorld } from '../../commands/testing.ts'
import { KEYWORDS } from './keywords.ts'
import { LACKS, whyNot } from './whyNot.ts'

const ids = commands.map(({ id }) => id)

test('every command has other words, and no words outlive their command', () => {
  expect(Object.keys(KEYWORDS).sort()).toEqual([...ids].sort())
  expect(Object.keys(LACKS).filter((id) => !ids.some((each) => each === id))).toEqual([])
})

test.each([
  ['colour', ['view.darkTheme', 'arrange.group']],
  ['print', ['file.exportPng', 'file.exportAs']],
  ['backwards', ['link.reverse']],
  ['presentation', ['view.projector']],
  ['remove', ['edit.delete']],
])('%s is what people say for %j', (word, meant) => {
  const found = ids.filter((id) => KEYWORDS[id]?.includes(word))
  expect(found).toEqual(expect.arrayContaining(meant))
})

test('whatever cannot be done says why, each with a reason of its own', () => {
  const maps = ['', 'A', 'A -> B', 'A -> + B -> + A']
  for (const notation of maps) {
    const world = createTestWorld(notation)
    for (const command of commands) {
      const why = whyNot(command, world)
      expect(why === null, command.id).toBe(command.isEnabled(world))
      if (why !== null) expect(why, command.id).toBe(LACKS[command.id])
    }
  }
})

test('where no map is open or it may not be changed, that is the reason', () => {
  const world = createTestWorld('A', { readOnly: true })
  const reasonOf = (id: string, of: World) => {
    const command = commands.find((each) => each.id === id)
    return command ? whyNot(command, of) : null
  }
  expect(reasonOf('insert.variable', world)).toBe('This map can only be looked at.')
  const { library, page, newId, now } = world
  expect(reasonOf('edit.undo', { library, page, newId, now, session: null })).toBe('Open a map first.')
})
