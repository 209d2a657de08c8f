// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { watchInput } from '../focus/lastInput.ts'
import { listenToKeys } from '../keys.ts'
import { leadBackByEscape } from './escapeToMap.ts'

const ends: (() => void)[] = []

afterEach(() => {
  for (const end of ends.splice(0)) end()
  document.body.replaceChildren()
})

test.each(['bar', 'side', 'toasts', 'opened'])(
  'Escape in %s leads back to the map with all that is selected, and what is under way it gives up first',
  async (area) => {
    const world = createTestWorld('A -> + B')
    ends.push(
      watchInput(),
      leadBackByEscape(world),
      listenToKeys(() => world),
    )
    world.choose('A')
    const part = document.body.appendChild(document.createElement('div'))
    part.className = area
    const button = part.appendChild(document.createElement('button'))
    const press = (key: string) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }),
      )
    press('Tab')
    button.focus()
    press('Escape')
    expect([world.chosen(), world.asked.canvas]).toEqual([['A'], ['focus']])
    await world.run('link.from')
    expect(world.session.view.getState().linkingFrom).not.toBeNull()
    press('Escape')
    expect(world.session.view.getState().linkingFrom).toBeNull()
    expect(world.asked.canvas).toEqual(['focus'])
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    button.blur()
    button.focus()
    press('Escape')
    expect(world.chosen()).toEqual([])
  },
)
