import { describe, expect, it, test } from 'vitest'
import { findLoops } from '../../loops/index.ts'
import { cancelNaming, finishNaming } from '../index.ts'
import { createTestWorld, historyOf, type TestWorld } from '../testing.ts'

const TRAP = 'A -> + B -> - || C -> - A; B -> + A; C -> B; D -> - B'

/** The types of all loops, by the variables that they pass. */
function typesOf(world: TestWorld): readonly string[] {
  return findLoops(world.map())
    .loops.map(({ type, variables }) => `${type} ${[...variables].sort().join(' ')}`)
    .sort()
}

describe('turning a name round', () => {
  it('flips the signs at the variable and takes its new name in one step; every loop keeps its type', async () => {
    const world = createTestWorld(TRAP)
    const before = typesOf(world)
    expect(before).toHaveLength(3)
    world.choose('B')
    await world.run('edit.turnName')
    expect(world.session.view.getState().editing).toMatchObject({ kind: 'variables', fresh: false })
    finishNaming(world, 'Not B', 'stop')
    expect(world.text()).toBe('A -> - Not B -> + || C -> - A\nNot B -> - A\nC -> Not B\nD -> + Not B')
    expect(typesOf(world)).toEqual(before)
    expect(historyOf(world).undoLabel).toBe('Turn name round')
    await world.run('edit.undo')
    expect(world.text()).toBe(createTestWorld(TRAP).text())
    expect(historyOf(world).undoLabel).toBeNull()
  })

  it('leaves no trace when the name is given up', async () => {
    const world = createTestWorld(TRAP)
    world.choose('B')
    await world.run('edit.turnName')
    cancelNaming(world)
    expect(world.text()).toBe(createTestWorld(TRAP).text())
    expect(historyOf(world)).toEqual({ undoLabel: null, redoLabel: null })
  })

  it('twice is two steps', async () => {
    const world = createTestWorld('A -> + B')
    for (const name of ['C', 'D']) {
      world.choose(name === 'C' ? 'A' : 'C')
      await world.run('edit.turnName')
      finishNaming(world, name, 'stop')
    }
    expect(world.text()).toBe('D -> + B')
    await world.run('edit.undo')
    expect(world.text()).toBe('C -> - B')
  })
})

describe('merging', () => {
  it('makes one of several in one step, and none of their links runs to itself', async () => {
    const world = createTestWorld('A -> + B -> + C -> + D; E -> - A; E -> - C')
    world.choose('C', 'B', 'A')
    await world.run('edit.merge')
    expect(world.text()).toBe('A -> + D\nE -> - A')
    expect(world.chosen()).toEqual(['A'])
    expect(world.asked.said.at(-1)).toBe('2 variables merged into A.')
    await world.run('edit.undo')
    expect(world.text()).toBe('A -> + B -> + C -> + D\nE -> - A\nE -> - C')
    expect(historyOf(world).undoLabel).toBeNull()
  })

  it('says which loops it closes', async () => {
    const world = createTestWorld('A -> + B; B -> + C')
    world.choose('A', 'C')
    await world.run('edit.merge')
    expect(world.asked.said.at(-1)).toBe('C merged into A; closes R1.')
  })
})

describe('putting a variable into a link, and splitting one', () => {
  test.each([
    ['link.putInBetween', 'A>B', 'X -> + B -> + A -> - || X', 'Put variable in between'],
    ['edit.split', 'A', 'B -> + A -> + X -> - || B', 'Split variable'],
  ])('%s keeps the types of loops and takes the name in one step', async (id, thing, expected, label) => {
    const world = createTestWorld('A -> - || B -> + A')
    const [before] = findLoops(world.map()).loops
    world.choose(thing)
    await world.run(id)
    finishNaming(world, 'X', 'stop')
    const [after] = findLoops(world.map()).loops
    expect([after?.type, after?.links.length]).toEqual([before?.type, 3])
    expect(linksOf(world)).toEqual(linksOf(createTestWorld(expected)))
    expect(historyOf(world).undoLabel).toBe(label)
    await world.run('edit.undo')
    expect(world.text()).toBe('A -> - || B -> + A')
  })

  test.each(['', 'Escape'])('leaves no trace without a name (%j)', async (how) => {
    for (const [id, thing] of [
      ['link.putInBetween', 'A>B'],
      ['edit.split', 'A'],
    ] as const) {
      const world = createTestWorld('A -> - B -> + A')
      world.choose(thing)
      await world.run(id)
      if (how === 'Escape') cancelNaming(world)
      else finishNaming(world, ' ', 'stop')
      expect(world.text()).toBe('A -> - B -> + A')
      expect(historyOf(world)).toEqual({ undoLabel: null, redoLabel: null })
    }
  })

  test('gives the focus back to the link that was to be split', async () => {
    const world = createTestWorld('A -> - B -> + A')
    world.goTo('A>B')
    const link = world.here()
    await world.run('link.putInBetween')
    world.goTo('A')
    cancelNaming(world)
    expect(world.here()).toEqual(link)
    expect(world.chosen()).toEqual(['A>B'])
  })
})

/** The links by the names of their ends, in no order. */
function linksOf(world: TestWorld): readonly string[] {
  const { variables, links } = world.map()
  return Object.values(links)
    .map((link) => {
      const [source, target] = [variables[link.source]?.name, variables[link.target]?.name]
      return `${source} ${link.polarity}${link.delay ? '||' : ''} ${target}`
    })
    .sort()
}
