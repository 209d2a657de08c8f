import { describe, expect, it, test } from 'vitest'
import { setPanelOpen, showPanel } from '../../store/index.ts'
import { commandById } from '../index.ts'
import { createTestWorld, forgetPreferences } from '../testing.ts'

const TWO_LOOPS = 'Rainfall -> + Grazing -> + Rainfall; Grazing -> - Debt -> + Rainfall'

/** The label of the loop in the spotlight, as in `R1`. */
function spotlit({ session }: ReturnType<typeof createTestWorld>): string | undefined {
  return session.loops.getState().labels.get(session.spotlit()?.key ?? '')
}

describe('stepping through the loops', () => {
  it('goes round in the order of the list', async () => {
    const world = createTestWorld(TWO_LOOPS)
    const seen: (string | undefined)[] = []
    for (const step of ['next', 'next', 'next', 'previous', 'previous']) {
      await world.run(`loop.${step}`)
      seen.push(spotlit(world))
    }
    expect(seen).toEqual(['R1', 'B1', 'R1', 'B1', 'R1'])
  })

  it('backwards begins with the last', async () => {
    const world = createTestWorld(TWO_LOOPS)
    await world.run('loop.previous')
    expect(spotlit(world)).toBe('B1')
  })

  it('tells the loop and brings it into view', async () => {
    const world = createTestWorld(TWO_LOOPS)
    await world.run('loop.next')
    expect(world.asked.said.at(-1)).toMatch(/^R1: .*Rainfall.*reinforcing/)
    expect(world.asked.canvas.at(-1)).toMatch(/^reveal/)
  })
})

test('the spotlight is held and let go, by a command that is called what it does and says so', async () => {
  const world = createTestWorld(TWO_LOOPS)
  const called = (): string => {
    const label = commandById('loop.hold')?.label
    return typeof label === 'function' ? label(world) : (label ?? '')
  }
  expect(called()).toBe('Hold the spotlight')
  await world.run('loop.next')
  expect(spotlit(world)).toBe('R1')
  expect(called()).toBe('Let go of the spotlight')
  await world.run('loop.hold')
  expect(spotlit(world)).toBeUndefined()
  expect(world.asked.said.at(-1)).toBe('The spotlight is let go.')
  await world.run('loop.hold')
  expect(spotlit(world)).toBe('R1')
})

test('pinning turns on and off', async () => {
  const world = createTestWorld(TWO_LOOPS)
  expect(world.isEnabled('loop.pin')).toBe(false)
  await world.run('loop.next')
  await world.run('loop.pin')
  expect(Object.values(world.map().loopNotes)).toMatchObject([{ pinned: true, number: 1 }])
  await world.run('loop.pin')
  expect(Object.values(world.map().loopNotes)).toMatchObject([{ pinned: false, number: 1 }])
})

test('naming opens the panel on the loop', async () => {
  const world = createTestWorld(TWO_LOOPS)
  expect(world.isEnabled('loop.name')).toBe(false)
  await world.run('loop.next')
  await world.run('loop.name')
  expect(world.session.view.getState()).toMatchObject({ panel: 'loops', panelOpen: true })
  expect(world.asked.named).toEqual([{ key: world.session.spotlit()?.key, giveBack: undefined }])
})

test('a panel that is hidden is shown for the name alone, and all is given back as it was', async () => {
  const world = createTestWorld(TWO_LOOPS)
  const { view } = world.session
  showPanel(view, 'inspect')
  setPanelOpen(view, false)
  await world.run('loop.next')
  const before = view.getState()
  await world.run('loop.name')
  expect(view.getState()).toMatchObject({ panel: 'loops', panelOpen: true })
  world.asked.named[0]?.giveBack?.()
  expect(view.getState()).toEqual(before)
  forgetPreferences(world)
})

test('a map without loops has nothing to step through', () => {
  const world = createTestWorld('A -> B')
  for (const id of ['next', 'previous', 'hold', 'pin', 'name'])
    expect(world.isEnabled(`loop.${id}`)).toBe(false)
})
