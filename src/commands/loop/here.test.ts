import { expect, test } from 'vitest'
import { createTestWorld } from '../testing.ts'

const MAP = 'Cow -> + Milk -> + Cow; Sun -> + Rain -> + Grass -> - Sun'

test.each([
  ['loop.hold', 'Rain', 'B1'],
  ['loop.next', 'Rain', 'B1'],
  ['loop.hold', 'Milk', 'R1'],
  ['loop.pin', 'Rain', 'B1'],
  ['loop.name', 'Rain', 'B1'],
])('%s with nothing lit takes the first loop that passes %s', async (id, at, label) => {
  const world = createTestWorld(MAP)
  const { loops } = world.session
  world.goTo(at)
  await world.run(id)
  const [note] = Object.values(world.map().loopNotes)
  const key = note ? loops.getState().list.loops.find(({ links }) => links[0] === note.links[0])?.key : null
  expect(loops.getState().labels.get(key ?? world.session.spotlit()?.key ?? '')).toBe(label)
})

test('stepping on to a loop that does not pass where one is says so', async () => {
  const world = createTestWorld(MAP)
  world.goTo('Rain')
  await world.run('loop.next')
  expect(world.asked.said.at(-1)).not.toMatch(/does not pass/)
  await world.run('loop.next')
  expect(world.asked.said.at(-1)).toMatch(/^R1: .*\. It does not pass Rain; S goes through those that do\.$/)
})

test('where no loop passes the spotlight holds none, and ] says only that it does not pass', async () => {
  const world = createTestWorld(`${MAP}; Moon`)
  world.goTo('Moon')
  expect(world.isEnabled('loop.hold')).toBe(false)
  await world.run('loop.next')
  expect(world.asked.said.at(-1)).toMatch(/It does not pass Moon\.$/)
})
