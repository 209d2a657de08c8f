// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { createTestScene } from '../gestures/testing.ts'
import { goTo } from './focusCanvas.ts'
import { showFocused } from './showFocused.ts'

test('on the projector the focus that comes back moves no view, and one that goes on, or comes by Tab, is shown', async () => {
  const world = createTestWorld('Rain -> + Grass')
  const scene = createTestScene(world)
  const shown: unknown[] = []
  for (const name of ['Rain', 'Grass']) {
    const element = scene.element.appendChild(document.createElement('div'))
    element.tabIndex = -1
    element.dataset.part = 'variable'
    element.dataset.of = world.idOf(name)
  }
  let isTabbed = false
  const elsewhere = document.body.appendChild(document.createElement('button'))
  scene.element.addEventListener('focusin', ({ target }) =>
    showFocused(scene, { revealHit: (hit) => shown.push(hit) }, target, isTabbed),
  )
  const focus = (name: string): void => {
    elsewhere.focus()
    goTo(scene, { part: 'variable', of: world.idOf(name) })
  }
  focus('Rain')
  focus('Rain')
  expect(shown).toHaveLength(2)
  await world.run('view.projector')
  focus('Rain')
  expect(shown).toHaveLength(2)
  focus('Grass')
  expect(shown).toHaveLength(3)
  focus('Grass')
  expect(shown).toHaveLength(3)
  isTabbed = true
  focus('Grass')
  expect(shown).toHaveLength(4)
})
