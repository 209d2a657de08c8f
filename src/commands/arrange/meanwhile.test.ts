import { afterAll, expect, test } from 'vitest'
import { commands } from '../index.ts'
import { createTestWorld, forgetPreferences, type TestWorld } from '../testing.ts'
import type { Command } from '../types.ts'
import { FOUND, set, setLarge } from './testing.ts'

/** By these it is given up, and nothing else. */
const GIVING_UP = ['edit.undo', 'edit.redo', 'edit.clearSelection']
/** These end it as they say, or look for another. */
const isArranging = ({ id }: Command): boolean =>
  /^arrange\.(keep|rings|tidy|leftToRight|hierarchy|around|columns)$/.test(id)

/** All of a map that people draw. */
function state(world: TestWorld): string {
  const { variables, links, labels, groups } = world.map()
  return [variables, links, labels, groups]
    .flatMap((records) => Object.values<object>(records))
    .map((record) => JSON.stringify(record))
    .sort()
    .join('\n')
}

/** What undo shows, step by step, from the map as it is to the first. */
function wayBack(world: TestWorld): readonly string[] {
  const { document } = world.session
  const states = [state(world)]
  while (document.state.getState().steps > 0) {
    document.undo()
    states.push(state(world))
  }
  return states
}

/** There is a step to take back and one to bring again. */
async function draw(world: TestWorld): Promise<void> {
  const [link] = Object.values(world.map().links)
  if (link === undefined) throw new Error('There is no link.')
  world.session.view.setState({
    selection: { variables: new Set(), links: new Set([link.id]), labels: new Set() },
  })
  await world.run('link.delay')
  await world.run('link.reverse')
  await world.run('edit.undo')
}

afterAll(() => forgetPreferences(createTestWorld('')))

test('while an arrangement is looked for: undo, redo and Escape give it up, all else is a step of its own', async () => {
  for (const command of commands.filter((each) => !isArranging(each))) {
    const it = set()
    const { world } = it
    await draw(world)
    const before = state(world)
    const { steps, redoLabel } = world.session.document.state.getState()
    const running = it.run()
    it.timers[0]?.()
    it.say('best', FOUND)
    if (command.isEnabled(world)) await command.run(world)
    const isGivenUp = GIVING_UP.includes(command.id)
    if (isGivenUp) expect(it.arranging(), command.id).toBeNull()
    it.say('final', FOUND)
    await running
    expect(it.arranging(), command.id).toBeNull()
    if (isGivenUp) {
      const now = world.session.document.state.getState()
      expect([state(world), now.steps, now.redoLabel], command.id).toEqual([before, steps, redoLabel])
      continue
    }
    const way = wayBack(world)
    expect(way.indexOf(before), command.id).toBeGreaterThanOrEqual(0)
    expect(way.indexOf(before), command.id).toBeLessThanOrEqual(1)
  }
})

test('while a large one is put into the map portion by portion: it is one step, whole, below what comes in between', async () => {
  const ids = [
    'edit.undo',
    'edit.redo',
    'edit.clearSelection',
    'link.delay',
    'edit.delete',
    'insert.variable',
  ]
  for (const id of ids) {
    const it = setLarge(150)
    const { world } = it
    await draw(world)
    const before = state(world)
    const { steps } = world.session.document.state.getState()
    const running = it.run()
    it.say('final', it.far)
    while (!it.kept().includes(true)) await it.pause()
    expect(it.kept(), id).toContain(false)
    await world.run(id)
    while (it.isWaiting()) await it.pause()
    await running
    if (GIVING_UP.includes(id)) {
      expect([state(world), world.session.document.state.getState().steps], id).toEqual([before, steps])
      continue
    }
    const way = wayBack(world)
    expect(way[2], id).toBe(before)
  }
})

test('a change from anywhere else while it is put into the map has it done first', async () => {
  const it = setLarge(150)
  const { world } = it
  const before = state(world)
  const running = it.run()
  it.say('final', it.far)
  while (!it.kept().includes(true)) await it.pause()
  world.session.document.undo()
  expect(state(world)).toBe(before)
  while (it.isWaiting()) await it.pause()
  await running
  expect(state(world)).toBe(before)
  expect(world.session.document.state.getState().redoLabel).toBe('Arrange as rings')
})
