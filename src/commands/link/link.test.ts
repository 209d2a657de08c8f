import { describe, expect, it, test } from 'vitest'
import { bendLink, drawLinkToNew, finishNaming } from '../index.ts'
import { createTestWorld, historyOf } from '../testing.ts'

/** Runs a command on a map with this selected and gives the map after it. */
async function after(notation: string, chosen: string, command: string): Promise<string> {
  const world = createTestWorld(notation)
  world.choose(...chosen.split(' ').filter(Boolean))
  await world.run(command)
  return world.text()
}

describe('a command on the selected links: map, selection, command, map', () => {
  test.each([
    ['A -> B', 'A>B', 'link.positive', 'A -> + B'],
    ['A -> + B', 'A>B', 'link.negative', 'A -> - B'],
    ['A -> - B', 'A>B', 'link.unknown', 'A -> B'],
    ['A -> B -> C', 'A>B B>C', 'link.positive', 'A -> + B -> + C'],
    ['A -> + B', 'A>B', 'link.delay', 'A -> + || B'],
    ['A -> + || B', 'A>B', 'link.delay', 'A -> + B'],
    ['A -> + || B -> + C', 'A>B B>C', 'link.delay', 'A -> + || B -> + || C'],
    ['A -> + B', 'A>B', 'link.reverse', 'B -> + A'],
    ['A -> + B; A -> - B', 'A>B', 'link.negative', 'A -> - B'],
  ])('%s | %s | %s | %s', async (notation, chosen, command, expected) => {
    const result = await after(notation, chosen, command)
    expect(result.replace(/^[AB]$\n?/gm, '').trim()).toBe(expected)
  })
})

test('each is one step of the history, named after what it did', async () => {
  const world = createTestWorld('A -> B -> C')
  world.choose('A>B', 'B>C')
  for (const id of ['link.positive', 'link.delay', 'link.reverse']) {
    const before = world.text()
    await world.run(id)
    expect(world.text(), id).not.toBe(before)
    expect(historyOf(world).undoLabel, id).toBeTruthy()
    await world.run('edit.undo')
    expect(world.text(), id).toBe(before)
  }
})

describe('what was done is said', () => {
  test.each([
    ['A -> B', 'A>B', 'link.positive', 'Link from A to B made positive.'],
    ['A -> B -> + A', 'A>B', 'link.positive', 'Link from A to B made positive; ?1 is now R1.'],
    ['A -> B -> + A', 'A>B', 'link.negative', 'Link from A to B made negative; ?1 is now B1.'],
    ['A -> + B', 'A>B', 'link.positive', 'Link from A to B is positive already.'],
    ['A -> + B; B -> + C; A -> + C', 'A>C', 'link.reverse', 'Link from A to C turned round; closes R1.'],
    ['A -> + B', 'A>B', 'link.delay', 'Link from A to B marked with a delay.'],
    ['A -> B -> C', 'A>B B>C', 'link.negative', '2 links made negative.'],
  ])('%s | %s | %s | %s', async (notation, chosen, command, sentence) => {
    const world = createTestWorld(notation)
    world.choose(...chosen.split(' '))
    await world.run(command)
    expect(world.asked.said.at(-1)).toBe(sentence)
  })
})

test('without a link selected they are greyed', () => {
  const world = createTestWorld('A -> B')
  for (const chosen of [[], ['A']]) {
    world.choose(...chosen)
    for (const id of ['positive', 'negative', 'unknown', 'delay', 'reverse', 'automaticBend']) {
      expect(world.isEnabled(`link.${id}`), id).toBe(false)
    }
  }
})

describe('a link by keyboard', () => {
  it('runs from the variable of the first press to that of the second and is selected', async () => {
    const world = createTestWorld('A; B')
    world.choose('A')
    await world.run('link.from')
    world.choose('B')
    await world.run('link.from')
    expect(world.text()).toBe('A -> B')
    expect(world.chosen()).toEqual(['A>B'])
    expect(world.session.view.getState().linkingFrom).toBeNull()
    expect(world.asked.said).toEqual([
      'Link from A: choose the variable that it acts on. Escape gives up.',
      'Link from A to B drawn, sign not said yet.',
    ])
  })

  it('has the sign that was said when it was started, and gives it to a link of none', async () => {
    const world = createTestWorld('A; B -> A')
    for (const [from, to] of [
      ['A', 'B'],
      ['B', 'A'],
    ] as const) {
      world.choose(from)
      await world.run('link.fromNegative')
      world.choose(to)
      await world.run('link.from')
    }
    expect(world.text()).toBe('A\nB -> - A -> - B')
    expect(world.asked.said.filter((said) => !/choose/.test(said))).toEqual([
      'Link from A to B drawn negative; closes ?1.',
      'Link from B to A made negative; ?1 is now R1.',
    ])
  })

  it('with a sign leads to a new variable, too, and to one that bears the name that is typed', async () => {
    const world = createTestWorld('A; B')
    world.choose('A')
    await world.run('link.fromPositive')
    drawLinkToNew(world, world.idOf('A'), { x: 300, y: 0 })
    finishNaming(world, 'C', 'stop')
    await world.run('link.fromNegative')
    drawLinkToNew(world, world.idOf('C'), { x: 300, y: 200 })
    finishNaming(world, 'b', 'stop')
    expect(world.text()).toBe('A\nB\nA -> + C -> - B')
  })

  it('is given up by a second press on the same variable, or by Escape', async () => {
    const world = createTestWorld('A; B')
    for (const end of ['link.from', 'edit.clearSelection']) {
      world.choose('A')
      await world.run('link.from')
      await world.run(end)
      expect(world.session.view.getState().linkingFrom).toBeNull()
    }
    expect(world.text()).toBe('A\nB')
  })
})

test('a bend is handed back', async () => {
  const world = createTestWorld('A -> B')
  world.choose('A>B')
  expect(world.isEnabled('link.automaticBend')).toBe(false)

  bendLink(world, Object.keys(world.map().links)[0] ?? '', 0.4)
  await world.run('link.automaticBend')
  expect(Object.values(world.map().links)[0]).toMatchObject({ bend: null, bent: false })
})

test('a link that becomes one with an equal one as it is turned round says so', async () => {
  const world = createTestWorld('A -> + B -> + A')
  world.choose('A>B')
  await world.run('link.reverse')
  expect(world.text()).toBe('A\nB -> + A')
  expect(world.asked.said.at(-1)).toBe(
    'Link from A to B turned round, and one with an equal link that was there; opens R1.',
  )
})
