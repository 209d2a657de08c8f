// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { type ActionsOn, commandById } from '../../commands/index.ts'
import { createTestWorld, type TestWorld } from '../../commands/testing.ts'
import Actions from './Actions.tsx'
import { actionsOf } from './actionsOf.ts'

afterEach(cleanup)

const on = (kind: ActionsOn['on'], giveBack = () => {}): ActionsOn => ({
  on: kind,
  name: 'Grass',
  at: { x: 120, y: 80 },
  giveBack,
})
const idsOf = (world: TestWorld, kind: ActionsOn['on']) =>
  actionsOf(world, on(kind))
    .flat()
    .map(({ id }) => id)

test('the menu of each part of a map holds commands of the menus that can be done with it now, and no others', () => {
  const world = createTestWorld('Rain -> + Grass -> + Cattle -> - Grass')
  const chosen: readonly (readonly [ActionsOn['on'], readonly string[], string, string])[] = [
    ['variable', ['Grass'], 'edit.rename', 'link.positive'],
    ['link', ['Rain>Grass'], 'link.reverse', 'insert.nextVariable'],
    ['several', ['Rain', 'Grass'], 'arrange.group', 'edit.rename'],
    ['paper', [], 'edit.selectAll', 'edit.delete'],
  ]
  for (const [kind, things, there, not] of chosen) {
    world.choose(...things)
    const ids = idsOf(world, kind)
    expect(ids).toContain(there)
    expect(ids).not.toContain(not)
    // What needs a place stands in this menu alone.
    for (const id of ids.filter((each) => each !== 'view.centreHere'))
      expect([id, commandById(id)?.isEnabled(world)]).toEqual([id, true])
  }
  // Nothing to undo yet: what cannot be done is not there.
  expect(idsOf(world, 'paper')).not.toContain('edit.undo')
})

test('what is put on the paper stands where the menu was asked for', async () => {
  const world = createTestWorld('Rain -> + Grass')
  const [put] = actionsOf(world, on('paper')).flat()
  await put?.run(world)
  const made = Object.values(world.map().variables).at(-1)
  expect(made).toMatchObject({ x: 120, y: 80 })
})

test('a menu that a button asked for offers nothing for a place, since there is none', () => {
  const world = createTestWorld('Rain -> + Grass')
  world.choose('Rain')
  const labels = actionsOf(world, { ...on('paper'), isPlaceless: true })
    .flat()
    .map(({ label }) => String(label))
  expect(labels.length).toBeGreaterThan(5)
  expect(labels.filter((label) => /here$/.test(label))).toEqual([])
})

test('the paper offers to take what is selected there, by its name, and a link to bend through there', async () => {
  const world = createTestWorld('Rain -> + Grass -> + Cattle')
  const labels = () =>
    actionsOf(world, on('paper'))
      .flat()
      .map(({ label }) => label)
  const press = (label: string) =>
    actionsOf(world, on('paper'))
      .flat()
      .find((command) => command.label === label)
      ?.run(world)
  expect(labels().filter((label) => /here$/.test(String(label)))).toEqual(['Centre the view here'])
  await press('Centre the view here')
  expect(world.asked.canvas.at(-1)).toBe('centre on 120 80')

  world.choose('Rain')
  await press('Move Rain here')
  expect(world.map().variables[world.idOf('Rain')]).toMatchObject({ x: 120, y: 80 })
  world.choose('Rain', 'Grass', 'Rain>Grass')
  expect(labels()).toContain('Move 2 things here')
  world.choose('Grass>Cattle')
  expect(labels()).not.toContain('Move 2 things here')
  await press('Bend through here')
  expect(Object.values(world.map().links).filter(({ bent }) => bent)).toHaveLength(1)
})

test('it opens with names and keys, runs what is chosen once it is gone, and gives the focus back when nothing is', async () => {
  const world = createTestWorld('Rain -> + Grass')
  world.choose('Grass')
  const close = vi.fn()
  const back = vi.fn()
  const shown = render(
    <main>
      <Actions world={world} actions={on('variable', back)} onClose={close} />
    </main>,
  )
  expect(await screen.findByRole('menu', { name: 'Actions: Grass' })).toBeTruthy()
  expect(screen.getByRole('menuitem', { name: /^Delete/ }).textContent).toContain('Del')
  await userEvent.keyboard('{Escape}')
  expect(close).toHaveBeenCalledWith(null)
  shown.unmount()
  await vi.waitFor(() => expect(back).toHaveBeenCalledOnce())

  const again = render(
    <main>
      <Actions world={world} actions={on('variable')} onClose={() => again.unmount()} />
    </main>,
  )
  await userEvent.click(await screen.findByRole('menuitem', { name: /^Delete/ }))
  await vi.waitFor(() => expect(world.text()).toBe('Rain'))
})
