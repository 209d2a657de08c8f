import { describe, expect, it, test } from 'vitest'
import { changeMeta } from '../../model/index.ts'
import { startEditing } from '../../store/index.ts'
import { takeNaming } from '../actions/naming.ts'
import { reasonPlace } from '../checks/reasons.ts'
import { createTestWorld } from '../testing.ts'

type TestWorld = ReturnType<typeof createTestWorld>

/** A world in which somebody types the title of the map when a file is asked for. */
function typingTitle(): TestWorld {
  const world: TestWorld = createTestWorld('Rain -> + Grass', {
    takeTyped: () =>
      void world.session.document.run(changeMeta, { fields: { title: 'Herds' } }, { label: 'Rename map' }),
  })
  return world
}

const toastsOf = (world: TestWorld): readonly string[] => world.asked.toasts.map(({ text }) => text)

test.each(['file.save', 'file.saveAs', 'file.exportSvg', 'file.exportPng'])(
  'what stands in the field that has the focus goes into the file: %s',
  async (id) => {
    const world = typingTitle()
    await world.run(id)
    expect(world.asked.saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^Herds\./)])
    expect(toastsOf(world)).toEqual([expect.stringMatching(/^Saved to Herds\.[\w.]+\.$/)])
  },
)

test.each([
  ['outline', 'Rain -> ->', 'what was typed in the outline and does not read'],
  ['quickLine', 'Rain -> + Mud', 'the quick line, which is not drawn'],
  ['walk/escalation/standard/a', 'Debt', 'the archetype that is being filled in'],
  // A name that is in its key is no field of that name.
  [
    reasonPlace({ key: 'V02 variable:a variable:b a / name / group' }),
    'Two wells',
    'why something stays as it is, which is being typed',
  ],
])('what cannot be taken is said with the file: %s', async (place, text, told) => {
  const world = createTestWorld('Rain')
  world.session.document.drafts.put(place, { text, base: '' })
  await world.run('file.save')
  await world.run('file.exportSvg')
  expect(toastsOf(world)).toEqual([
    expect.stringMatching(new RegExp(`^Saved to .*\\. Not in it: ${told}\\.$`)),
    expect.stringMatching(new RegExp(`^Saved to .*\\. Not in it: ${told}\\.$`)),
  ])
})

test('a name that another variable bears is said, and that text is kept aside; what belongs in no file is not', async () => {
  const world = createTestWorld('Rain; Grass')
  const id = world.idOf('Grass')
  startEditing(world.session.view, { kind: 'variables', id, fresh: false })
  const { drafts } = world.session.document
  drafts.put('aside/x/title', { text: 'Mine', base: '' })
  drafts.put('variables/gone/nameOnMap', { text: 'Debt', base: '' })
  drafts.put('versions/now/name', { text: 'Before the rain', base: '' })
  drafts.put('title', { text: 'Herds ', base: 'Herds' })
  await world.run('file.save')
  drafts.put(`variables/${id}/nameOnMap`, { text: 'Rain', base: 'Grass' })
  await world.run('file.save')
  expect(toastsOf(world).map((text) => text.replace(/^Saved to [^ ]+/, ''))).toEqual([
    ' Not in it: text that was typed and is kept aside.',
    ' Not in it: a name that is being typed; text that was typed and is kept aside.',
  ])
})

describe('a name that is taken while it is typed', () => {
  it('is in the map, and its typing goes on', () => {
    const world = createTestWorld('Rain')
    const id = world.idOf('Rain')
    startEditing(world.session.view, { kind: 'variables', id, fresh: true })
    expect(takeNaming(world, 'Rainfall ')).toBe(world.map().variables[id]?.name)
    expect(world.map().variables[id]?.name.trim()).toBe('Rainfall')
    expect(world.session.view.getState().editing).toEqual({ kind: 'variables', id, fresh: false })
  })

  it('is not where it is empty, or that of another', () => {
    const world = createTestWorld('Rain; Grass')
    const id = world.idOf('Rain')
    const before = world.map()
    startEditing(world.session.view, { kind: 'variables', id, fresh: true })
    expect([takeNaming(world, ' '), takeNaming(world, 'grass')]).toEqual([null, null])
    expect(world.map()).toBe(before)
    expect(world.session.view.getState().editing?.fresh).toBe(true)
  })
})
