// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { createTestWorld, type TestWorld } from '../commands/testing.ts'
import { startEditing } from '../store/index.ts'
import { keepDrafts } from './keepDrafts.ts'

afterEach(() => document.body.replaceChildren())

/** A map on which the page begins to look for what was left: so much as a name of a variable on the canvas. */
function left(name: string, text: string, before: (world: TestWorld) => void = () => {}): TestWorld {
  const world = createTestWorld('Rain -> + Grass')
  const { session } = world
  before(world)
  keepDrafts(world, session)
  session.document.drafts.put(`variables/${world.idOf(name)}/nameOnMap`, { text, base: name })
  return world
}

const drafts = ({ session }: TestWorld): number => session.document.drafts.state.getState().drafts.size
const editing = ({ session }: TestWorld) => session.view.getState().editing

test('a name that was begun when the page went is gone on with in its field, and is no name yet', () => {
  const world = left('Rain', 'Rainf')
  expect(editing(world)).toEqual({ kind: 'variables', id: world.idOf('Rain'), fresh: false })
  expect([world.text(), drafts(world)]).toEqual(['Rain -> + Grass', 1])
})

test('where somebody is at something else it is put where it belongs', () => {
  const naming = left('Rain', 'Rainf', ({ session, idOf }) =>
    startEditing(session.view, { kind: 'variables', id: idOf('Grass'), fresh: false }),
  )
  expect([naming.text(), drafts(naming)]).toEqual(['Rainf -> + Grass', 0])
  const typing = left('Rain', 'Rainf', () => {
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
  })
  expect([typing.text(), drafts(typing), editing(typing)]).toEqual(['Rainf -> + Grass', 0, null])
})

test('a name that ends something larger is put where it belongs as the page goes, with all of that', () => {
  const world = createTestWorld('Rain -> + Grass')
  const { document: doc, view } = world.session
  keepDrafts(world, world.session)
  const id = world.idOf('Rain')
  startEditing(view, { kind: 'variables', id, fresh: false, gesture: 'reword' })
  doc.drafts.put(`variables/${id}/nameOnMap`, { text: 'Drought', base: 'Rain' })
  window.dispatchEvent(new Event('pagehide'))
  expect([world.text(), drafts(world), editing(world)]).toEqual(['Drought -> + Grass', 0, null])
})
