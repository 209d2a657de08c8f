import { describe, expect, it, test } from 'vitest'
import { addVariable, newGroup, newVariable, noteLoop } from '../../model/index.ts'
import { createTestWorld, historyOf, type TestWorld } from '../testing.ts'
import { OWN_FLAVOUR } from './copied.ts'

/** A world whose clipboard holds this text, from elsewhere. */
function withText(notation: string, text: string): TestWorld {
  return createTestWorld(notation, { clipboard: { 'text/plain': text }, pointer: { x: 300, y: 200 } })
}

async function pasted(
  notation: string,
  text: string,
): Promise<{ readonly world: TestWorld; readonly told: string }> {
  const world = withText(notation, text)
  await world.run('edit.paste')
  return { world, told: world.asked.toasts.at(-1)?.text ?? '' }
}

describe('copying', () => {
  it('puts the notation and our own flavour on the clipboard, of variables with the links among them', async () => {
    const world = createTestWorld('A -> + B -> - || C -> A')
    world.choose('B', 'C')
    await world.run('edit.copy')
    const [copied] = world.asked.copied
    expect(copied?.['text/plain']).toBe('B -> - || C')
    expect(copied?.[OWN_FLAVOUR]).toContain('"sediko-map"')
    expect(world.asked.said).toEqual(['2 variables and 1 link copied.'])
    expect(historyOf(world).undoLabel).toBeNull()
  })

  it('takes the ends of a link along', async () => {
    const world = createTestWorld('A -> + B -> - A')
    world.choose('A>B')
    await world.run('edit.copy')
    expect(world.asked.copied[0]?.['text/plain']).toBe('A -> + B')
  })

  it('is possible on a map that is only to be looked at; cutting and pasting are not', () => {
    const world = createTestWorld('A', { readOnly: true })
    world.choose('A')
    expect(['copy', 'cut', 'paste', 'duplicate'].map((verb) => world.isEnabled(`edit.${verb}`))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})

describe('pasting what was copied here', () => {
  it('leaves the loops that the room knows their numbers, also after undo, and numbers what comes by what is free', async () => {
    const from = createTestWorld('Rain -> + Debt -> - Rain')
    const loop = { links: ['l1', 'l2'], variables: ['v1', 'v2'], type: 'B', number: 1, noteId: 'a' } as const
    from.session.document.run(noteLoop, { ...loop, fields: { name: 'Thirst' } }, { label: 'Name' })
    from.choose('Rain', 'Debt')
    await from.run('edit.copy')
    // Opening has written nothing: the number is known here only.
    const world = createTestWorld('Grass -> + Cattle -> - Grass', { clipboard: from.asked.copied[0] ?? {} })
    expect(world.map().loopNotes).toEqual({})
    await world.run('edit.paste')
    const numbers = () =>
      Object.values(world.map().loopNotes)
        .map(({ name, number }) => `${name} ${number}`)
        .sort()
    await expect.poll(numbers).toEqual([' 1', 'Thirst 2'])
    world.session.document.undo()
    expect(numbers()).toEqual([' 1'])
  })

  it('makes copies under the same names beside the originals, selected, in one step', async () => {
    const world = createTestWorld('A -> + B -> - || A; B -> C')
    world.choose('A', 'B')
    await world.run('edit.copy')
    await world.run('edit.paste')
    expect(world.text()).toBe(
      'A -> + B -> - || A\nB -> C\n"A" #2 -> + "B" #2 -> - || "A" #2'.replaceAll('"', ''),
    )
    expect(world.chosen()).toEqual(['A', 'B', 'A>B', 'B>A'])
    expect(world.session.view.getState().selection.variables.has(world.idOf('A'))).toBe(false)
    expect(historyOf(world).undoLabel).toBe('Paste')
    const { drawing } = world.session.drawing.getState()
    const places = [...drawing.variables.values()].map(({ centre }) => `${centre.x} ${centre.y}`)
    expect(new Set(places).size).toBe(5)
    await world.run('edit.undo')
    expect(world.text()).toBe('A -> + B -> - || A\nB -> C')
  })

  it('keeps all that is said of things, and brings their group along to another map', async () => {
    const start = createTestWorld('A -> + B').map()
    const a = newVariable({
      ...start.variables.v1,
      id: 'v1',
      note: 'why',
      colour: 'teal',
      group: 'g',
      unit: 't',
    })
    const groups = { g: newGroup({ id: 'g', name: 'Water', made: 1 }) }
    const from = createTestWorld({
      ...start,
      variables: { ...start.variables, v1: { ...a, extras: { newer: [1] } } },
      groups,
    })
    from.choose('A', 'B')
    await from.run('edit.copy')
    const clipboard = from.asked.copied[0] ?? {}
    const to = createTestWorld('X', { clipboard, pointer: { x: 900, y: 700 } })
    await to.run('edit.paste')
    const copy = to.map().variables[to.idOf('A')]
    expect(copy).toMatchObject({ note: 'why', colour: 'teal', unit: 't', extras: { newer: [1] } })
    expect(to.map().groups[copy?.group ?? '']).toMatchObject({ name: 'Water' })
    expect(copy?.group).not.toBe('g')
    const b = to.map().variables[to.idOf('B')]
    expect([((copy?.x ?? 0) + (b?.x ?? 0)) / 2, ((copy?.y ?? 0) + (b?.y ?? 0)) / 2]).toEqual([900, 700])
    // Where the group is, it is joined.
    await from.run('edit.paste')
    expect(Object.keys(from.map().groups)).toEqual(['g'])
  })

  it('knows the last copy by its text, where the browser hands out nothing else', async () => {
    const world = createTestWorld('A -> + B')
    world.choose('A', 'B')
    await world.run('edit.copy')
    const text = world.asked.copied[0]?.['text/plain'] ?? ''
    const other = withText('A', text)
    await other.run('edit.paste')
    expect(Object.keys(other.map().variables)).toHaveLength(3)
  })

  test('duplicating needs no clipboard', async () => {
    const world = createTestWorld('A -> + B')
    world.choose('A>B')
    await world.run('edit.duplicate')
    expect(Object.keys(world.map().variables)).toHaveLength(4)
    expect(world.asked.copied).toEqual([])
    expect(historyOf(world).undoLabel).toBe('Duplicate')
  })

  test('cutting is one step, and pasting puts it back where it was', async () => {
    const world = createTestWorld('A -> + B')
    const { x, y } = world.map().variables.v2 ?? {}
    world.choose('B')
    await world.run('edit.cut')
    expect(world.text()).toBe('A')
    expect(historyOf(world).undoLabel).toBe('Cut')
    await world.run('edit.paste')
    expect(world.map().variables[world.idOf('B')]).toMatchObject({ x, y })
  })
})

/** A world with this map, in which these loops have names, by the signs of their links. */
function withNames(
  notation: string,
  ...loops: readonly (readonly [links: readonly string[], name: string])[]
) {
  const world = createTestWorld(notation)
  loops.forEach(([links, name], index) => {
    const saying = { links, variables: [], type: 'R' as const, number: index + 1, fields: { name } }
    world.session.document.run(noteLoop, { noteId: `n${index + 1}`, ...saying }, { label: 'Name loop' })
  })
  return world
}

const namesOf = (world: TestWorld) =>
  Object.values(world.map().loopNotes)
    .map(({ name, number, links }) => {
      const isWhole = links.every((id) => world.map().links[id])
      return `${name} ${number}${isWhole ? '' : ' broken'}`
    })
    .sort()

const ROUND = 'A -> + B -> - A; B -> + C -> + B'

describe('what belongs to things comes along', () => {
  it('copies the names of loops, and says how many', async () => {
    const from = withNames(ROUND, [['l1', 'l2'], 'Balance'], [['l3', 'l4'], 'Growth'])
    from.choose('A', 'B', 'C')
    await from.run('edit.copy')
    expect(from.asked.said).toEqual(['3 variables, 4 links and 2 named loops copied.'])
    const to = createTestWorld('X', { clipboard: from.asked.copied[0] ?? {} })
    await to.run('edit.paste')
    expect(namesOf(to)).toEqual(['Balance 1', 'Growth 2'])
    expect(to.asked.said).toEqual(['3 variables, 4 links and 2 named loops pasted.'])
    expect(to.asked.toasts).toEqual([])
    await from.run('edit.duplicate')
    expect(namesOf(from)).toEqual(['Balance 0', 'Balance 1', 'Growth 0', 'Growth 2'])
    expect(from.asked.said.at(-1)).toBe('3 variables, 4 links and 2 named loops made as a copy.')
    expect(from.asked.actions).toEqual([])
    await from.run('edit.undo')
    expect(namesOf(from)).toEqual(['Balance 1', 'Growth 2'])
  })

  it('shows which named loop does not come because only a part of it was chosen', async () => {
    const world = withNames('A -> + B -> + C -> + A', [['l1', 'l2', 'l3'], 'Spiral'])
    world.choose('A', 'B')
    const left = 'Not taken along, as only a part was chosen: 1 named loop (“Spiral”).'
    await world.run('edit.copy')
    expect(world.asked.toasts.at(-1)?.text).toBe(`2 variables and 1 link copied. ${left}`)
    await world.run('edit.duplicate')
    expect(world.asked.toasts.at(-1)?.text).toBe(`2 variables and 1 link made as a copy. ${left}`)
    await world.run('edit.undo')
    world.choose('A', 'B')
    await world.run('edit.cut')
    expect(world.asked.toasts.at(-1)?.text).toBe(
      `2 variables and 1 link cut. Deleted with that: 2 links to what stays. ${left}`,
    )
  })

  it('brings a loop that was cut back with its name and its number; a second paste is a copy', async () => {
    const world = withNames(ROUND, [['l1', 'l2'], 'Balance'], [['l3', 'l4'], 'Growth'])
    world.choose('A', 'B', 'C')
    await world.run('edit.cut')
    await world.run('edit.paste')
    expect(namesOf(world)).toEqual(['Balance 1', 'Growth 2'])
    expect(world.asked.said.at(-1)).toBe('3 variables, 4 links and 2 named loops pasted.')
    await world.run('edit.paste')
    expect(namesOf(world)).toEqual(['Balance 0', 'Balance 1', 'Growth 0', 'Growth 2'])
    await world.run('edit.undo')
    await world.run('edit.undo')
    await world.run('edit.undo')
    expect(namesOf(world)).toEqual(['Balance 1', 'Growth 2'])
  })

  it('tells what a map may hold, and changes nothing', async () => {
    const full = createTestWorld(Array.from({ length: 3000 }, (_, index) => `v${index}`).join('\n'))
    full.choose(...Array.from({ length: 2001 }, (_, index) => `v${index}`))
    await full.run('edit.duplicate')
    expect(full.asked.toasts.at(-1)?.text).toBe(
      'The map would have 5,001 variables; a map may have 5,000. Nothing was changed.',
    )
    expect(historyOf(full).undoLabel).toBeNull()
  })
})

describe('names that are on the map already', () => {
  async function pastedOnto(notation: string): Promise<TestWorld> {
    const from = withNames(ROUND, [['l1', 'l2'], 'Balance'])
    from.choose('A', 'B', 'C')
    await from.run('edit.copy')
    const to = createTestWorld(notation, { clipboard: from.asked.copied[0] ?? {} })
    await to.run('edit.paste')
    return to
  }

  it('are offered to be used, and used within the same step', async () => {
    const to = await pastedOnto('b -> - X; a -> + b')
    expect(to.map().variables).toHaveProperty('v1')
    expect(Object.keys(to.map().variables)).toHaveLength(6)
    expect(to.asked.toasts.at(-1)?.text).toBe(
      '2 names were on the map already: “a” and “b”. Use them instead?',
    )
    const action = to.asked.actions.at(-1)
    expect(action?.label).toBe('Use those that are there')
    action?.run()
    expect(to.text()).toBe('b -> - X\na -> + b -> - a\nb -> + C -> + b')
    expect(namesOf(to)).toEqual(['Balance 1'])
    expect(to.chosen()).toEqual(expect.arrayContaining(['a', 'b', 'C', 'a>b']))
    expect(to.asked.said.at(-1)).toBe(
      '1 variable, 3 links and 1 named loop pasted; 2 names that were there used.',
    )
    await to.run('edit.undo')
    expect(to.text()).toBe('b -> - X\na -> + b')
    expect([to.isEnabled('edit.undo'), namesOf(to)]).toEqual([false, []])
    await to.run('edit.redo')
    expect(to.text()).toBe('b -> - X\na -> + b -> - a\nb -> + C -> + b')
    expect(namesOf(to)).toEqual(['Balance 1'])
  })

  it('are used by a command too, for as long as the paste is the last step', async () => {
    const to = await pastedOnto('A')
    expect(to.isEnabled('edit.useThere')).toBe(true)
    await to.run('edit.useThere')
    expect(to.text()).toBe('A -> + B -> - A\nB -> + C -> + B')
    expect(to.isEnabled('edit.useThere')).toBe(false)
    const undone = await pastedOnto('A')
    await undone.run('edit.undo')
    expect(undone.isEnabled('edit.useThere')).toBe(false)
    await pastedOnto('X')
    expect(undone.isEnabled('edit.useThere')).toBe(false)
  })

  it('are left alone when the map has been changed meanwhile', async () => {
    const to = await pastedOnto('A')
    expect(to.asked.toasts.at(-1)?.text).toBe('1 name was on the map already: “A”. Use it instead?')
    to.session.document.run(addVariable, { id: 'q', x: 0, y: 0, name: 'Q' }, { label: 'Add variable' })
    const before = to.map()
    to.asked.actions.at(-1)?.run()
    expect(to.map()).toBe(before)
    expect(to.asked.toasts.at(-1)?.text).toContain('The map has been changed since')
  })

  it('are not offered where nothing would come', async () => {
    const world = createTestWorld('A -> + B')
    world.choose('A', 'B')
    await world.run('edit.copy')
    await world.run('edit.paste')
    expect(world.asked.actions).toEqual([])
    const other = await pastedOnto('X')
    expect(other.asked.actions).toEqual([])
  })
})

describe('pasting a text: map, text, map, sentence', () => {
  test.each([
    ['', 'Rainfall\n\n  Grazing  land ', 'Rainfall\nGrazing land', '2 variables made.'],
    ['B', '1. A\n2) b\n- C\n* [x] D', 'B\nA\nC\nD', '3 variables made; 1 variable was there already.'],
    ['A; B', 'a\nb', 'A\nB', '2 variables were there already.'],
    ['', 'A -> + B -> - || A', 'A -> + B -> - || A', '2 variables and 2 links made.'],
    ['A -> + B', 'A -> + B -> C', 'A -> + B -> C', '1 variable and 1 link made; 1 link was there already.'],
    ['A -> + B', 'A -> + || B', 'A -> + || B', '1 link was given its delay.'],
    ['A -> B -> C', 'A -> + B -> - C', 'A -> + B -> - C', '2 links were given their signs.'],
    ['A -> + B', 'A -> B', 'A -> + B', '1 link was there already.'],
    [
      'A -> + B',
      'from;to;sign\nA;B;-\nB;A;-',
      'A -> + B\nA -> - B -> - A',
      '2 links made; a second link, −, from “A” to “B”.',
    ],
    ['', '- A -> + B\n- B -> - C', 'A -> + B -> - C', '3 variables and 2 links made.'],
    ['', 'Growth (2020 → 2030)\nOther', 'Growth (2020 -> 2030)\nOther', '3 variables and 1 link made.'],
    ['', '- a -> \n- b', '"a ->"\nb', '2 variables made.'],
    [
      'rain',
      'From\tTo\tSign\tDelay\nRain\tGrass\t+\tyes\nGrass\tRain\tnegative\t\n',
      'rain -> + || Grass -> - rain',
      '1 variable and 2 links made.',
    ],
    [
      '',
      'cause,effect,type\n"Rain, heavy","say ""wet""",o\nA,,+\nA,A,+\nA,B,maybe\n',
      'Rain, heavy -> - say "wet"',
      '2 variables and 1 link made. 3 rows could not be read: row 3 does not say where its link goes; also rows 4, 5.',
    ],
    [
      '',
      'Rain\tGrass\t+\nGrass\tCattle\t−\tyes\n',
      'Rain -> + Grass -> - || Cattle',
      '3 variables and 2 links made.',
    ],
    [
      '',
      'Rain, heavy\tGrass\nGrass\tCattle',
      'Rain, heavy -> Grass -> Cattle',
      '3 variables and 2 links made.',
    ],
    [
      '',
      'Rain\tGrass\tsame\nGrass\tCattle\t?\nCattle\tGrass\tOpposite\nCattle\tRain\toften\n',
      'Rain -> + Grass -> Cattle -> - Grass',
      '3 variables and 3 links made. 1 row could not be read: row 4 has the sign “often”.',
    ],
    ['', 'Rain\t\nGrass\t\n', 'Rain\nGrass', '2 variables made.'],
    ['', '1.\tRain\n2.\tGrass\n\t•\tCattle', 'Rain\nGrass\nCattle', '3 variables made.'],
    ['', 'Rain\t->\t+ Grass', 'Rain -> + Grass', '2 variables and 1 link made.'],
    ['', 'source;target\nA;B', 'A -> B', '2 variables and 1 link made.'],
  ])('%j | %j', async (notation, text, expected, sentence) => {
    const { world, told } = await pasted(notation, text)
    expect([world.text(), told]).toEqual([expected, sentence])
    const before = createTestWorld(notation).text()
    if (before === expected) return
    await world.run('edit.undo')
    expect(world.text()).toBe(before)
    expect(world.isEnabled('edit.undo')).toBe(false)
  })

  test.each([
    ['', 'There is no text to paste.'],
    [
      'x\n'.repeat(2001),
      'This text has 2,001 lines; at most 2,000 can be pasted at once. Nothing was changed.',
    ],
    [
      'x'.repeat(1024 * 1024 + 1),
      'This text is larger than 1 MB, more than can be pasted at once; nothing was changed.',
    ],
    ['A -> -> B', 'Line 1, column 6: expected a name, but there is “->”. Nothing was changed.'],
    ['A -> A', 'Line 1, column 6: “A” cannot be linked to itself. Nothing was changed.'],
    [
      'Year\tRain\tGrass\tCattle\tDebt\n2001\t4\t5\t6\t7',
      'These cells say no links: each row needs a cause, an effect and perhaps a sign, or a first row that says from, to and sign. Nothing was changed.',
    ],
    ['from,to\nA,A', 'No row of this table can be read: row 2 links “A” to itself. Nothing was changed.'],
  ])('what cannot be pasted changes nothing', async (text, sentence) => {
    const { world, told } = await pasted('A', text)
    expect(told).toBe(sentence)
    expect(historyOf(world).undoLabel).toBeNull()
  })

  it('puts no name on another', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => `A rather long name of variable ${index}`)
    const { world } = await pasted('A -> + B -> + C -> A', lines.join('\n'))
    const boxes = [...world.session.drawing.getState().drawing.variables.values()]
    for (const a of boxes) {
      for (const b of boxes) {
        if (a === b) continue
        const isApart =
          Math.abs(a.centre.x - b.centre.x) >= (a.width + b.width) / 2 ||
          Math.abs(a.centre.y - b.centre.y) >= (a.height + b.height) / 2
        expect(isApart, `${a.lines.join(' ')} and ${b.lines.join(' ')}`).toBe(true)
      }
    }
  })

  it('says which keys to press when the browser refuses', async () => {
    const world = createTestWorld('A', { clipboard: null })
    await world.run('edit.paste')
    expect(world.asked.toasts.at(-1)?.text).toContain('Press Ctrl+V')
  })
})
