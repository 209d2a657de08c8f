import { expect, test } from 'vitest'
import { createArranger } from '../../layout/index.ts'
import { changeMeta, groupVariables, renameVariable, setBend, setLocked } from '../../model/index.ts'
import { moveTo } from '../../store/index.ts'
import { createTestWorld, historyOf } from '../testing.ts'
import { layOut } from './layOut.ts'
import { FOUND as found, LOOP, set, setLarge } from './testing.ts'

test('what was found becomes one step of the history, and is said', async () => {
  const it = set()
  const before = it.world.map()
  const running = it.run()
  const screen = { width: 1600, height: 900 }
  expect(it.asked()).toEqual({ map: before, kind: 'rings', only: null, around: null, effort: 1, screen })
  it.say('final', found)
  await running
  expect(it.place('v1')).toEqual({ x: 10, y: 20 })
  expect(it.world.map().links.l2).toMatchObject({ bend: -0.25, bent: false })
  expect(it.world.asked.said.at(-1)).toBe('Arranged as rings. 3 variables moved. Undo takes it back.')
  expect(it.world.asked.canvas).toEqual(['fit unless seen'])
  expect(it.arranging()).toBeNull()
  expect(historyOf(it.world).undoLabel).toBe('Arrange as rings')
  it.session.document.undo()
  expect(it.world.map()).toEqual(before)
})

test('what is shown at the end of the glide is drawn again as the same objects once it is kept', async () => {
  const seen: unknown[] = []
  const it = set(LOOP, {
    async animate(show) {
      show(0.5)
      seen.push(it.drawn('v2'))
      show(1)
      seen.push(it.session.drawing.getState().drawing.links.get('l1'))
      return true
    },
  })
  const from = it.place('v2').x ?? 0
  const running = it.run()
  it.say('final', found)
  await running
  expect(seen[0]).toMatchObject({ x: from + (300 - from) / 2 })
  expect(it.session.drawing.getState().drawing.links.get('l1')).toBe(seen[1])
})

test('where much moves it arrives in portions, and is one step of the history all the same', async () => {
  const it = setLarge(300)
  const before = it.world.map()
  const running = it.run()
  it.say('final', it.far)
  const [seen, kept] = [new Set<number>(), new Set<number>()]
  for (await it.pause(); it.isWaiting(); await it.pause()) {
    seen.add(it.seen().filter(Boolean).length)
    kept.add(it.kept().filter(Boolean).length)
  }
  await running
  expect(seen.size).toBeGreaterThan(3)
  expect(kept.size).toBeGreaterThan(3)
  expect(it.kept()).not.toContain(false)
  expect(it.world.asked.said.at(-1)).toContain('300 variables moved')
  it.session.document.undo()
  expect(it.world.map()).toEqual(before)
  expect(historyOf(it.world).undoLabel).toBeNull()
})

test.each(['Escape', 'undo', 'close'] as const)(
  '%s while it is being kept takes all of it back',
  async (how) => {
    const it = setLarge(300)
    const before = it.world.map()
    const running = it.run()
    it.say('final', it.far)
    while (!it.kept().includes(true)) await it.pause()
    expect(it.kept()).toContain(false)
    if (how === 'Escape') await it.world.run('edit.clearSelection')
    else if (how === 'undo') await it.world.run('edit.undo')
    else await it.session.close()
    expect(it.world.map()).toEqual(before)
    while (it.isWaiting()) await it.pause()
    await running
    expect(it.world.map()).toEqual(before)
    expect(it.arranging()).toBeNull()
  },
)

test('with several variables selected only those are to move, and are brought into view', async () => {
  const it = set()
  it.world.choose('A', 'B')
  const running = it.run('tidy')
  expect(it.asked()).toMatchObject({ kind: 'tidy', only: ['v1', 'v2'] })
  it.say('final', { places: { v1: { x: 1, y: 2 } }, bends: {} })
  await running
  expect(it.world.asked.said.at(-1)).toBe('Tidied. 1 variable moved. Undo takes it back.')
  expect(it.world.asked.canvas).toEqual(['reveal v1,v2'])
})

test('one selected variable stands in the middle when the rest is to be around it', () => {
  const it = set()
  it.world.choose('B')
  void it.run('around')
  expect(it.asked()).toMatchObject({ kind: 'around', only: null, around: 'v2' })
  it.arranging()?.end('giveUp')
})

test('the best so far is shown once it takes long, and the map does not know of it', async () => {
  const it = set()
  const before = it.world.map()
  const from = it.drawn('v1')
  const running = it.run()
  it.say('best', found)
  expect(it.drawn('v1')).toEqual(from)
  it.timers[0]?.()
  expect(it.drawn('v1')).toEqual({ x: 10, y: 20 })
  expect(it.session.drawing.getState().drawing.links.get('l1')?.bend).toBe(-0.25)
  expect(it.world.asked.said).toEqual(['Arranging. Enter keeps what is shown, Escape stops.'])
  it.say('best', { ...found, places: { v1: { x: 40, y: 50 } } })
  expect(it.drawn('v1')).toEqual({ x: 40, y: 50 })
  expect(it.world.map()).toBe(before)
  it.say('final', found)
  await running
  expect(it.place('v1')).toEqual({ x: 10, y: 20 })
})

test('where very much moves the best so far is not shown, but can be kept', async () => {
  const it = set()
  const from = it.drawn('v1')
  const many = Array.from({ length: 800 }, (_, at): [string, number] => [`l${at}`, 0.2])
  const running = it.run()
  it.timers[0]?.()
  it.say('best', { ...found, bends: Object.fromEntries(many) })
  expect(it.drawn('v1')).toEqual(from)
  await it.world.run('arrange.keep')
  await running
  expect(it.place('v1')).toEqual({ x: 10, y: 20 })
  expect(it.world.map().links.l2?.bend).toBe(0.2)
})

test('Escape gives all back as it was', async () => {
  const it = set()
  const before = it.world.map()
  const from = it.drawn('v1')
  const running = it.run()
  it.timers[0]?.()
  it.say('best', found)
  await it.world.run('edit.clearSelection')
  expect(it.drawn('v1')).toEqual(from)
  await running
  expect(it.world.map()).toBe(before)
  expect(it.world.asked.said.at(-1)).toBe('Not arranged: all is as it was.')
  expect(it.world.asked.toasts).toEqual([])
})

test('Enter keeps the best so far; before there is one there is nothing to keep', async () => {
  const it = set()
  const running = it.run()
  it.timers[0]?.()
  expect(it.world.isEnabled('arrange.keep')).toBe(false)
  it.say('best', found)
  await it.world.run('arrange.keep')
  await running
  expect(it.place('v3')).toEqual({ x: 150, y: 250 })
  expect(historyOf(it.world).undoLabel).toBe('Arrange as rings')
  expect(it.world.isEnabled('arrange.keep')).toBe(false)
})

test('a change of the map meanwhile ends it with a sentence, but for what is no matter of layout', async () => {
  const it = set()
  const running = it.run()
  it.timers[0]?.()
  it.say('best', found)
  it.session.document.run(changeMeta, { fields: { title: 'Cattle' } }, { label: 'Name' })
  expect(it.arranging()).not.toBeNull()
  it.session.document.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label: 'Rename' })
  await running
  expect(it.arranging()).toBeNull()
  expect(it.world.map().links.l1?.bend).toBeNull()
  expect(historyOf(it.world).undoLabel).toBe('Rename')
  expect(it.world.asked.toasts).toEqual([
    { kind: 'info', text: 'The map was changed meanwhile, so the arrangement was dropped.' },
  ])
})

test('so does a drag, and projecting', async () => {
  for (const change of [
    { moved: new Map([['v1', { x: 5, y: 5 }]]) },
    { projector: { laser: false, blank: false, part: null, anew: 0, stage: null } },
  ]) {
    const it = set()
    const running = it.run()
    it.session.view.setState(change)
    await running
    expect(it.arranging()).toBeNull()
    expect(it.world.asked.toasts).toHaveLength(1)
  }
})

test('a drag that begins during the last glide ends it too', async () => {
  const it = set(LOOP, {
    async animate(show) {
      show(0.5)
      moveTo(it.session.view, new Map([['v1', { x: 5, y: 5 }]]))
      return false
    },
  })
  const before = it.world.map()
  const running = it.run()
  it.say('final', found)
  await running
  expect(it.world.map()).toBe(before)
  expect(it.world.asked.canvas).toEqual([])
})

test('a second one takes the place of the first', async () => {
  const it = set()
  const first = it.run()
  const second = it.run('tidy')
  await first
  expect(it.arranging()).not.toBeNull()
  it.say('final', found)
  await second
  expect(historyOf(it.world).undoLabel).toBe('Tidy')
  expect(it.world.asked.toasts).toEqual([])
})

test('a map that is closed meanwhile is left alone', async () => {
  const it = set()
  const before = it.world.map()
  const running = it.run()
  await it.session.close()
  await running
  expect(it.world.map()).toBe(before)
})

test('what is locked or bent by hand stays as it is', async () => {
  const it = set()
  it.session.document.run(setLocked, { ids: ['v1'], locked: true }, { label: 'Lock' })
  it.session.document.run(setBend, { ids: ['l2'], bend: 0.5 }, { label: 'Bend' })
  const place = it.place('v1')
  const running = it.run()
  it.say('final', found)
  await running
  expect(it.place('v1')).toEqual(place)
  expect(it.world.map().links.l2).toMatchObject({ bend: 0.5, bent: true })
  expect(it.world.asked.said.at(-1)).toContain('2 variables moved')
})

test('where all is locked or nothing is better that is told', async () => {
  const it = set()
  const running = it.run('tidy')
  it.say('final', { places: { v1: { x: it.place('v1').x ?? 0, y: it.place('v1').y ?? 0 } }, bends: {} })
  await running
  expect(it.world.asked.toasts.at(-1)?.text).toBe('Nothing needed to be moved.')
  expect(historyOf(it.world).undoLabel).toBeNull()
  it.session.document.run(setLocked, { ids: ['v1', 'v2', 'v3'], locked: true }, { label: 'Lock' })
  await it.run()
  expect(it.world.asked.toasts.at(-1)?.text).toBe('Nothing is moved: all of these are locked in place.')
})

test('a failure is told, and the map is as it was', async () => {
  const world = createTestWorld(LOOP)
  const before = world.map()
  const arranger = createArranger({
    createWorker: () => null,
    loadEngine: () => Promise.reject(new Error('no network')),
  })
  await layOut(world, world.session, 'rings', {
    arranger,
    later: () => () => {},
    soon: (work) => work(),
  })
  expect(world.map()).toBe(before)
  expect(world.asked.toasts).toEqual([
    { kind: 'error', text: 'Arranging failed (no network); the map is as it was.' },
  ])
  expect(world.session.view.getState().arranging).toBeNull()
})

test('each way can be asked for where it makes sense', () => {
  const world = createTestWorld(`${LOOP}; D`)
  const enabled = (): string[] =>
    ['rings', 'tidy', 'leftToRight', 'hierarchy', 'around', 'columns'].filter((way) =>
      world.isEnabled(`arrange.${way}`),
    )
  expect(enabled()).toEqual(['rings', 'tidy', 'leftToRight', 'hierarchy'])
  world.choose('A')
  expect(enabled()).toEqual(['rings', 'tidy', 'leftToRight', 'hierarchy', 'around'])
  const grouping = { ids: [world.idOf('D')], group: 'g', name: 'Water' }
  world.session.document.run(groupVariables, grouping, { label: 'Group' })
  expect(enabled()).toContain('columns')
  world.choose('A', 'B')
  expect(enabled()).toEqual(['rings', 'tidy', 'leftToRight', 'hierarchy'])
  world.choose('A', 'D')
  expect(enabled()).toEqual(['rings', 'tidy', 'leftToRight', 'hierarchy', 'columns'])
  expect(createTestWorld('A').isEnabled('arrange.rings')).toBe(false)
})
