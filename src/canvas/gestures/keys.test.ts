// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { createTestWorld, type TestWorld } from '../../commands/testing.ts'
import { groupVariables, setLocked } from '../../model/index.ts'
import { onKey } from './keys.ts'
import { createTestScene } from './testing.ts'

afterEach(() => document.body.replaceChildren())

/** Presses keys on a drawn part. */
function pressing(world: TestWorld) {
  const scene = createTestScene(world)
  scene.element.addEventListener('keydown', (event) => onKey(scene, event))
  const drawn = scene.element.appendChild(document.createElement('div'))
  drawn.className = 'react-flow'
  return (part: string, of: string, key: string): void => {
    const element = drawn.appendChild(document.createElement('div'))
    Object.assign(element.dataset, { part, of })
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    element.remove()
  }
}

const placeOf = (world: TestWorld, name: string) => {
  const { x, y } = world.map().variables[world.idOf(name)] ?? {}
  return { x, y }
}

test('arrows move what is selected, and say what that is and where it went, or why it stays', async () => {
  const world = createTestWorld('Cattle -> + Grass')
  const press = pressing(world)
  world.choose('Cattle')
  const before = placeOf(world, 'Cattle')
  press('variable', world.idOf('Cattle'), 'ArrowLeft')
  expect(world.asked.said.at(-1)).toBe('Cattle moved left.')
  expect(placeOf(world, 'Cattle')).toEqual({ ...before, x: (before.x ?? 0) - 8 })
  world.session.document.run(setLocked, { ids: [world.idOf('Cattle')], locked: true }, { label: 'Lock' })
  press('variable', world.idOf('Cattle'), 'ArrowUp')
  await expect.poll(() => world.asked.said.at(-1)).toBe('Cattle not moved: locked in place.')
})

test('on a map that can only be looked at arrows and Enter say so', () => {
  const world = createTestWorld('Cattle -> + Grass', { readOnly: true })
  const press = pressing(world)
  world.choose('Cattle')
  for (const key of ['ArrowLeft', 'Enter']) {
    world.asked.toasts.length = 0
    press('variable', world.idOf('Cattle'), key)
    expect(world.asked.toasts.map(({ text }) => text)).toEqual(['This map can only be looked at.'])
  }
  expect(world.session.view.getState().editing).toBeNull()
})

test('Space on the mark of a loop holds that loop and tells it, and lets it go', async () => {
  const world = createTestWorld('Cattle -> + Debt -> + Cattle -> + Grass -> - Cattle')
  const press = pressing(world)
  for (const { loop } of world.session.loops.getState().marked) {
    world.goTo({ kind: 'loops', id: loop.key })
    press('mark', loop.key, ' ')
    await expect.poll(() => world.asked.said.at(-1)).toMatch(/^[RB]1: /)
    expect(world.session.view.getState().heldLoop).toBe(loop.key)
  }
  const { heldLoop } = world.session.view.getState()
  press('mark', heldLoop ?? '', ' ')
  expect(world.session.view.getState().heldLoop).toBeNull()
})

test('Space on a group says that all in it is selected, and that it is not any more', async () => {
  const world = createTestWorld('Cattle -> + Grass\nRain')
  const press = pressing(world)
  const ids = [world.idOf('Cattle'), world.idOf('Grass')]
  world.session.document.run(groupVariables, { ids, group: 'g', name: 'Herd' }, { label: 'Group' })
  press('group', 'g', ' ')
  await expect.poll(() => world.asked.said).toEqual(['Herd selected: 2 variables.'])
  expect(world.chosen()).toEqual(['Cattle', 'Grass'])
  press('group', 'g', ' ')
  expect(world.asked.said.at(-1)).toBe('Herd not selected any more.')
  expect(world.chosen()).toEqual([])
})
