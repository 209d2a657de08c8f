import { describe, expect, it, test } from 'vitest'
import { startLinking } from '../../store/index.ts'
import {
  addLabelAt,
  addVariableAt,
  bendLink,
  cancelNaming,
  drawLink,
  drawLinkToNew,
  finishNaming,
  moveThingsTo,
  nameLoop,
  pinLoop,
} from '../index.ts'
import { createTestWorld, historyOf, type TestWorld } from '../testing.ts'

const POINT = { x: 100, y: 50 }

/** Everything the history can give: undone to the start, redone to the end, as texts. */
async function throughHistory(world: TestWorld): Promise<string[]> {
  const texts = [world.text()]
  while (world.isEnabled('edit.undo')) {
    await world.run('edit.undo')
    texts.unshift(world.text())
  }
  return texts
}

describe('naming what was just made', () => {
  it('is one step with the making of it', async () => {
    const world = createTestWorld('A')
    addVariableAt(world, POINT)
    expect(world.session.view.getState().editing).toMatchObject({ fresh: true })
    finishNaming(world, 'Rainfall', 'stop')
    expect(world.text()).toBe('A\nRainfall')
    expect(await throughHistory(world)).toEqual(['A', 'A\nRainfall'])
    await world.run('edit.redo')
    expect(world.text()).toBe('A\nRainfall')
  })

  it('leaves no trace when the name stays empty', () => {
    for (const leave of [
      (w: TestWorld) => finishNaming(w, '  ', 'stop'),
      (w: TestWorld) => finishNaming(w, '', 'next'),
      cancelNaming,
    ]) {
      const world = createTestWorld('A')
      addVariableAt(world, POINT)
      leave(world)
      expect(world.text()).toBe('A')
      expect(historyOf(world)).toEqual({ undoLabel: null, redoLabel: null })
      expect(world.session.view.getState().editing).toBeNull()
    }
  })

  it('goes on by Tab with a linked variable in free space', async () => {
    const world = createTestWorld('')
    addVariableAt(world, POINT)
    finishNaming(world, 'Rainfall', 'next')
    finishNaming(world, 'Grazing', 'next')
    finishNaming(world, 'Debt', 'stop')
    expect(world.text()).toBe('Rainfall -> Grazing -> Debt')
    expect(await throughHistory(world)).toEqual([
      '',
      'Rainfall',
      'Rainfall -> Grazing',
      'Rainfall -> Grazing -> Debt',
    ])
  })

  it('puts the next one beside the last and over no other', () => {
    const world = createTestWorld('')
    addVariableAt(world, POINT)
    for (const name of ['A', 'B', 'C', 'D', 'E']) finishNaming(world, name, 'next')
    cancelNaming(world)
    const places = Object.values(world.map().variables).map(({ x, y }) => ({ x, y }))
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(40)
    }
  })

  it('ends with what was there when the last of a chain stays empty', () => {
    const world = createTestWorld('')
    addVariableAt(world, POINT)
    finishNaming(world, 'Rainfall', 'next')
    finishNaming(world, '', 'stop')
    expect(world.text()).toBe('Rainfall')
    expect(historyOf(world)).toMatchObject({ undoLabel: 'Add variable', redoLabel: null })
  })

  it('makes a linked variable where a link was dropped', () => {
    const world = createTestWorld('A')
    drawLinkToNew(world, world.idOf('A'), { x: 300, y: 10 })
    finishNaming(world, 'B', 'stop')
    expect(world.text()).toBe('A -> B')
    expect(world.map().variables[world.idOf('B')]).toMatchObject({ x: 300, y: 10 })
  })

  it('makes a label, and takes an emptied one away', async () => {
    const world = createTestWorld('A')
    addLabelAt(world, POINT)
    finishNaming(world, 'Cattle post', 'stop')
    const [label] = Object.values(world.map().labels)
    expect(label).toMatchObject({ text: 'Cattle post', ...POINT })
    await world.run('edit.rename')
    finishNaming(world, '', 'stop')
    expect(world.map().labels).toEqual({})
    await world.run('edit.undo')
    expect(Object.values(world.map().labels)).toEqual([label])
  })
})

describe('renaming', () => {
  it('is a step of its own and says so', async () => {
    const world = createTestWorld('A -> + B')
    world.choose('B')
    await world.run('edit.rename')
    finishNaming(world, 'Debt', 'stop')
    expect(world.text()).toBe('A -> + Debt')
    expect(historyOf(world).undoLabel).toBe('Rename variable')
    expect(world.asked.said.at(-1)).toBe('B renamed to Debt.')
  })

  it('to the same name, or given up, is no step', async () => {
    const world = createTestWorld('A')
    world.choose('A')
    await world.run('edit.rename')
    finishNaming(world, 'A', 'stop')
    await world.run('edit.rename')
    cancelNaming(world)
    expect(world.text()).toBe('A')
    expect(historyOf(world).undoLabel).toBeNull()
  })
})

describe('a name that another variable bears', () => {
  it.each(['A', ' a '])('is refused with a sentence, and changes nothing (%j)', async (name) => {
    const world = createTestWorld('A -> + B')
    world.choose('B')
    await world.run('edit.rename')
    expect(finishNaming(world, name, 'next')).toBe('“A” is on the map already.')
    expect(world.text()).toBe('A -> + B')
    expect(historyOf(world).undoLabel).toBeNull()
    // The typing goes on, and may end well.
    expect(finishNaming(world, 'C', 'stop')).toBeNull()
    expect(world.text()).toBe('A -> + C')
  })

  it('begins a chain at the variable that bears it, and makes no other', () => {
    const world = createTestWorld('A -> + B')
    addVariableAt(world, POINT)
    expect(finishNaming(world, ' b', 'next')).toBeNull()
    expect(finishNaming(world, 'C', 'next')).toBeNull()
    cancelNaming(world)
    expect(world.text()).toBe('A -> + B -> C')
    world.session.document.undo()
    expect(world.text()).toBe('A -> + B')
    expect(historyOf(world).undoLabel).toBeNull()
  })

  it('is refused to a new variable and to one whose name is turned round', async () => {
    const world = createTestWorld('A -> + B')
    addVariableAt(world, POINT)
    expect(finishNaming(world, 'B', 'stop')).toBe('“B” is on the map already.')
    cancelNaming(world)
    world.choose('A')
    await world.run('edit.turnName')
    expect(finishNaming(world, 'b', 'stop')).toBe('“B” is on the map already.')
    cancelNaming(world)
    expect(world.text()).toBe('A -> + B')
    expect(historyOf(world)).toEqual({ undoLabel: null, redoLabel: null })
  })

  it('stays where two bear it already, and may be respelt', async () => {
    const world = createTestWorld('A; A #2; B')
    world.choose('A')
    await world.run('edit.rename')
    expect(finishNaming(world, 'a', 'stop')).toBeNull()
    expect(world.text()).toBe('a\nA #2\nB')
  })
})

describe('drawing a link', () => {
  test('gives it no sign and selects it', () => {
    const world = createTestWorld('A; B')
    drawLink(world, world.idOf('A'), world.idOf('B'))
    expect(world.text()).toBe('A -> B')
    expect(world.chosen()).toEqual(['A>B'])
  })

  test('that closes a loop says so', () => {
    const world = createTestWorld('A -> + B')
    drawLink(world, world.idOf('B'), world.idOf('A'))
    expect(world.asked.said.at(-1)).toBe('Link from B to A drawn, sign not said yet; closes ?1.')
  })

  test('that is there selects that one', () => {
    const world = createTestWorld('A -> B')
    drawLink(world, world.idOf('A'), world.idOf('B'))
    expect(world.text()).toBe('A -> B')
    expect(world.chosen()).toEqual(['A>B'])
    expect(world.asked.toasts).toEqual([{ kind: 'info', text: 'Link from A to B is there already.' }])
    expect(historyOf(world).undoLabel).toBeNull()
  })

  test('that is there with a sign selects that one as well, and draws no second beside it', () => {
    const world = createTestWorld('A -> + B -> - A')
    drawLink(world, world.idOf('A'), world.idOf('B'))
    expect(world.text()).toBe('A -> + B -> - A')
    expect(world.chosen()).toEqual(['A>B'])
    expect(world.asked.toasts).toEqual([{ kind: 'info', text: 'Link from A to B is there already.' }])
    expect(world.asked.said).toEqual([])
    expect(historyOf(world).undoLabel).toBeNull()
  })

  test('of another sign, said first, is a second one beside that which is there', () => {
    const world = createTestWorld('A -> + B')
    startLinking(world.session.view, world.idOf('A'), '-')
    drawLink(world, world.idOf('A'), world.idOf('B'))
    expect(Object.values(world.map().links).map(({ polarity }) => polarity)).toEqual(['+', '-'])
    startLinking(world.session.view, world.idOf('A'), '-')
    drawLink(world, world.idOf('A'), world.idOf('B'))
    expect(Object.values(world.map().links)).toHaveLength(2)
    expect(world.asked.toasts).toEqual([{ kind: 'info', text: 'Link from A to B is there already.' }])
  })

  test('to the variable itself is refused with a question', () => {
    const world = createTestWorld('Debt')
    drawLink(world, world.idOf('Debt'), world.idOf('Debt'))
    expect(world.text()).toBe('Debt')
    expect(world.asked.toasts).toEqual([
      { kind: 'info', text: 'A variable is not linked to itself. Through what does Debt affect itself?' },
    ])
  })

  test('from or to what is gone does nothing', () => {
    const world = createTestWorld('A')
    drawLink(world, 'gone', world.idOf('A'))
    drawLink(world, world.idOf('A'), 'gone')
    drawLinkToNew(world, 'gone', POINT)
    expect(world.text()).toBe('A')
    expect(historyOf(world).undoLabel).toBeNull()
  })
})

test('a drag of several things is one step', async () => {
  const world = createTestWorld('A; B')
  const before = world.map()
  moveThingsTo(world, { [world.idOf('A')]: { x: 5, y: 6 }, [world.idOf('B')]: { x: 7, y: 8 } })
  expect(Object.values(world.map().variables)).toMatchObject([
    { x: 5, y: 6 },
    { x: 7, y: 8 },
  ])
  await world.run('edit.undo')
  expect(world.map()).toEqual(before)
})

test('a bend is one step', async () => {
  const world = createTestWorld('A -> B')
  const before = world.map()
  bendLink(world, Object.keys(before.links)[0] ?? '', -0.3)
  expect(Object.values(world.map().links)).toMatchObject([{ bend: -0.3, bent: true }])
  await world.run('edit.undo')
  expect(world.map()).toEqual(before)
})

test('a loop is named and pinned by its key, and keeps its number', async () => {
  const world = createTestWorld('A -> + B -> + A; B -> - C -> + A')
  const { list, labels } = world.session.loops.getState()
  const [first] = list.loops
  const key = first?.key ?? ''
  nameLoop(world, key, '  Growth ')
  pinLoop(world, key, true)
  expect(Object.values(world.map().loopNotes)).toMatchObject([
    { name: 'Growth', pinned: true, type: 'R', number: 1 },
  ])
  expect(world.session.loops.getState().labels.get(key)).toBe(labels.get(key))
  expect(world.asked.said).toEqual(['R1 named Growth.', 'R1 pinned.'])
  nameLoop(world, key, '')
  pinLoop(world, key, false)
  // The number stays with the loop, of which nothing else is said any more.
  expect(Object.values(world.map().loopNotes)).toMatchObject([{ name: '', pinned: false, number: 1 }])
})

test('nothing of it changes a map that is open to be looked at', () => {
  const world = createTestWorld('A -> + B -> + A', { readOnly: true })
  const [a, b] = [world.idOf('A'), world.idOf('B')]
  const key = world.session.loops.getState().list.loops[0]?.key ?? ''
  const before = world.map()
  addVariableAt(world, POINT)
  addLabelAt(world, POINT)
  drawLink(world, a, b)
  drawLinkToNew(world, a, POINT)
  moveThingsTo(world, { [a]: POINT })
  bendLink(world, Object.keys(before.links)[0] ?? '', 0.2)
  nameLoop(world, key, 'Name')
  pinLoop(world, key, true)
  expect(world.map()).toBe(before)
  expect(world.session.view.getState().editing).toBeNull()
})

describe('a name that is on the map, typed for a variable that came with a link', () => {
  test.each(['stop', 'next'] as const)('closes the loop (%s)', async (then) => {
    const world = createTestWorld('')
    addVariableAt(world, POINT)
    finishNaming(world, 'Rain', 'next')
    finishNaming(world, 'Grass', 'next')
    expect(finishNaming(world, ' rain', then)).toBeNull()
    expect(world.session.view.getState().editing).toBeNull()
    expect(world.text()).toBe('Rain -> Grass -> Rain')
    expect(world.chosen()).toEqual(['Grass>Rain'])
    await world.run('link.negative')
    expect(world.text()).toBe('Rain -> Grass -> - Rain')
    await world.run('edit.undo')
    await world.run('edit.undo')
    expect(world.text()).toBe('Rain -> Grass')
  })

  test('does so where a link was dropped on the paper, and never twice', () => {
    const world = createTestWorld('A -> + B; C')
    drawLinkToNew(world, world.idOf('A'), POINT)
    expect(finishNaming(world, 'C', 'stop')).toBeNull()
    drawLinkToNew(world, world.idOf('A'), POINT)
    expect(finishNaming(world, 'B', 'stop')).toBeNull()
    expect(Object.values(world.map().links)).toHaveLength(2)
    expect(Object.values(world.map().variables)).toHaveLength(3)
    expect(world.asked.toasts.at(-1)?.text).toMatch(/is there already/)
  })

  test('is refused where the link would lead back to its own variable', () => {
    const world = createTestWorld('A')
    drawLinkToNew(world, world.idOf('A'), POINT)
    expect(finishNaming(world, 'A', 'stop')).toBe(
      'A variable is not linked to itself. Through what does A affect itself?',
    )
    expect(world.session.view.getState().editing).not.toBeNull()
    cancelNaming(world)
    expect(world.text()).toBe('A')
  })
})

describe('right after a link came with a variable', () => {
  test('+ − 0 and D belong to that link', async () => {
    const world = createTestWorld('A')
    drawLinkToNew(world, world.idOf('A'), POINT)
    finishNaming(world, 'B', 'next')
    finishNaming(world, 'C', 'stop')
    expect(world.chosen()).toEqual(['C'])
    await world.run('link.negative')
    await world.run('link.delay')
    expect(world.text()).toBe('A -> B -> - || C')
    await world.run('link.positive')
    await world.run('link.delay')
    expect(world.text()).toBe('A -> B -> + C')
    await world.run('link.unknown')
    expect(world.text()).toBe('A -> B -> C')
  })

  test('but not once something else was selected, nor to a link that is gone', async () => {
    const world = createTestWorld('A')
    drawLinkToNew(world, world.idOf('A'), POINT)
    finishNaming(world, 'B', 'stop')
    expect(world.isEnabled('link.positive')).toBe(true)
    world.choose('A')
    world.choose('B')
    expect(world.isEnabled('link.positive')).toBe(false)
    drawLinkToNew(world, world.idOf('A'), POINT)
    cancelNaming(world)
    expect(world.isEnabled('link.positive')).toBe(false)
  })
})
