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
    for (const id of ids) expect([id, commandById(id)?.isEnabled(world)]).toEqual([id, true])
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
