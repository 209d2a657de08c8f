// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../commands/testing.ts'
import { clearSelection, select } from '../store/index.ts'
import { createTestScene } from './gestures/testing.ts'
import { createWhereabouts } from './here.ts'

let stop = (): void => {}

afterEach(() => {
  stop()
  document.body.replaceChildren()
})

/** A canvas with Cattle, Grass and their link as parts that take the focus, and a button beside it. */
function canvas() {
  const world = createTestWorld('Cattle -> + Grass')
  const scene = createTestScene(world)
  const drawn = document.createElement('div')
  drawn.className = 'react-flow'
  scene.element.append(drawn)
  const part = (name: string, of: string): HTMLElement => {
    const element = document.createElement('div')
    Object.assign(element.dataset, { part: name, of })
    element.tabIndex = 0
    drawn.append(element)
    return element
  }
  const [link = ''] = Object.keys(world.map().links)
  const cattle = part('variable', world.idOf('Cattle'))
  const grass = part('variable', world.idOf('Grass'))
  const arrow = part('link', link)
  const button = document.createElement('button')
  document.body.append(button)
  const whereabouts = createWhereabouts(scene)
  stop = whereabouts.watch()
  const press = (key: string): boolean =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true }),
    )
  return { world, whereabouts, cattle, grass, arrow, button, press, link }
}

test('what has the focus is meant in the place of what is selected, and what is selected where it is among that', () => {
  const { world, whereabouts, arrow, cattle, link } = canvas()
  world.choose('Cattle')
  arrow.focus()
  expect(whereabouts.meant()).toEqual({ kind: 'links', id: link })
  cattle.focus()
  expect(whereabouts.meant()).toBeNull()
  expect(whereabouts.here()).toEqual({ kind: 'variables', id: world.idOf('Cattle') })
})

test('after Space and Escape the focused thing is meant as before', () => {
  const { world, whereabouts, cattle } = canvas()
  cattle.focus()
  select(world.session.view, { variables: [world.idOf('Cattle')] }, 'toggle')
  expect(whereabouts.meant()).toBeNull()
  clearSelection(world.session.view)
  expect(whereabouts.meant()).toEqual({ kind: 'variables', id: world.idOf('Cattle') })
})

test('what was selected later than the focus came is meant, as a link just drawn by hand', () => {
  const { world, whereabouts, cattle } = canvas()
  cattle.focus()
  world.choose('Cattle>Grass')
  expect(whereabouts.meant()).toBeNull()
})

test('from a menu that was opened by keyboard it is meant still, and not from one that was pressed', () => {
  const { world, whereabouts, grass, button, press } = canvas()
  world.choose('Cattle')
  grass.focus()
  press('Tab')
  button.focus()
  press('Enter')
  expect(whereabouts.meant()).toEqual({ kind: 'variables', id: world.idOf('Grass') })
  button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  expect(whereabouts.meant()).toBeNull()
  expect(whereabouts.here()).toBeNull()
})

test('what is gone from the map is meant no more', () => {
  const { whereabouts, grass, button, press } = canvas()
  grass.focus()
  press('Tab')
  button.focus()
  grass.remove()
  expect(whereabouts.meant()).toBeNull()
})
