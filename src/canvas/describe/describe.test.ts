// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { changeLink, changeVariable, groupVariables } from '../../model/index.ts'
import { holdLoop } from '../../store/index.ts'
import { createTestScene } from '../gestures/testing.ts'
import { followSpotlight } from '../spotlight.ts'
import { keepDescribed } from './describe.ts'

/** A canvas with an element for each variable, link, group and loop, which is all that descriptions look at. */
function open() {
  const world = createTestWorld('Rain -> + Grass -> + Cattle -> - || Grass')
  const scene = createTestScene(world)
  const { document: map, loops } = world.session
  map.run(
    changeVariable,
    {
      ids: [world.idOf('Grass')],
      fields: { kind: 'stock', unit: 'tonnes', colour: 'green', note: 'Measured twice a year' },
    },
    { label: 'Change' },
  )
  const [link] = Object.values(world.map().links)
  map.run(
    changeLink,
    { ids: [link?.id ?? ''], fields: { evidence: 'documented', note: 'Rain grows grass' } },
    { label: 'Change' },
  )
  map.run(groupVariables, { ids: [world.idOf('Grass')], group: 'g', name: 'Land' }, { label: 'Group' })
  const draw = (part: string, of: string): HTMLElement => {
    const element = document.createElement('div')
    element.dataset.part = part
    element.dataset.of = of
    element.tabIndex = 0
    scene.element.append(element)
    return element
  }
  const [loop] = loops.getState().list.loops
  const drawn = {
    rain: draw('variable', world.idOf('Rain')),
    grass: draw('variable', world.idOf('Grass')),
    link: draw('link', link?.id ?? ''),
    group: draw('group', 'g'),
    mark: draw('mark', loop?.key ?? ''),
  }
  const stops = [followSpotlight(scene), keepDescribed(scene)]
  const words = (part: keyof typeof drawn) => {
    drawn[part].dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    return drawn[part].getAttribute('aria-description')
  }
  const stop = () => {
    for (const each of stops) each()
    scene.element.remove()
  }
  return { world, words, stop, key: loop?.key ?? '' }
}

test('each thing says what its fields hold when it takes the focus', () => {
  const { words, stop } = open()
  expect(words('grass')).toBe(
    '2 links lead here, 1 leads away; on 1 balancing loop, stock, unit: tonnes, green, in group Land, note: Measured twice a year',
  )
  expect(words('link')).toBe('on no loop, documented, note: Rain grows grass')
  expect(words('group')).toBe('1 variable: Grass')
  expect(words('mark')).toBe('through Grass and Cattle, 1 delay')
  stop()
})

test('what is faded says that it is outside the spotlight, first of all, and no more once that is off', () => {
  const { world, words, stop, key } = open()
  holdLoop(world.session.view, key)
  expect(words('rain')).toMatch(/^outside the spotlight, 0 links lead here/)
  expect(words('link')).toMatch(/^outside the spotlight, on no loop/)
  expect(words('group')).toMatch(/^outside the spotlight, 1 variable/)
  expect(words('mark')).toBe('through Grass and Cattle, 1 delay')
  expect(words('grass')).toMatch(/^2 links lead here/)
  holdLoop(world.session.view, null)
  expect(words('rain')).toMatch(/^0 links lead here/)
  stop()
})

test('what has the focus hears of the spotlight, too, once the page has nothing else to do', async () => {
  vi.useFakeTimers()
  const { world, words, stop, key } = open()
  words('rain')
  holdLoop(world.session.view, key)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(document.querySelector('[data-part="variable"]')?.getAttribute('aria-description')).toMatch(
    /^outside/,
  )
  stop()
  vi.useRealTimers()
})
