import { describe, expect, it, test } from 'vitest'
import { applyEdit, mapFromNotation, noteLoop, serialise } from '../../model/index.ts'
import { completeGraph, graphFile, sediko } from '../testing.ts'

const farm = mapFromNotation('Rainfall -> + Grazing land -> - || Debt -> - Rainfall\nDebt -> ? Grazing land')
const files = { 'farm.json': serialise(farm), '-': serialise(farm) }

const short = {
  type: 'U',
  number: 1,
  variables: ['Grazing land', 'Debt'],
  links: ['l2', 'l4'],
  delays: 1,
  name: '',
}
const long = {
  type: 'R',
  number: 1,
  variables: ['Rainfall', 'Grazing land', 'Debt'],
  links: ['l1', 'l2', 'l3'],
  delays: 1,
  name: '',
}
const components = [{ variables: 3, links: 4, independent: 2 }]

/** What `loops --json` says of these files. */
async function answer(line: string | readonly string[], given: Readonly<Record<string, string>> = files) {
  const { code, printed, complained } = await sediko(line, given)
  expect({ code, complained }).toEqual({ code: 0, complained: '' })
  return JSON.parse(printed)
}

describe('--json', () => {
  it('prints every loop, shortest first, its fields in the order that is promised', async () => {
    const { code, printed } = await sediko('loops farm.json --json', files)
    expect(code).toBe(0)
    expect(printed).toBe(
      `${JSON.stringify({
        variables: 3,
        links: 4,
        components,
        loops: [short, long],
        complete: true,
        completeToLength: null,
        total: 2,
        atLeast: 2,
        byType: { R: 1, B: 0, U: 1 },
      })}\n`,
    )
  })

  it('says when it has not listed all, and counts the types of all the same', async () => {
    expect(await answer('loops farm.json --json --max-loops 1')).toMatchObject({
      loops: [short],
      complete: false,
      completeToLength: 2,
      total: 2,
      atLeast: 2,
      byType: { R: 1, B: 0, U: 1 },
    })
  })

  it('lists loops of up to a length', async () => {
    expect(await answer('loops farm.json --json --max-length 2')).toMatchObject({
      loops: [short],
      complete: false,
      completeToLength: 2,
      total: 2,
      byType: { R: 1, B: 0, U: 1 },
    })
    expect(await answer('loops farm.json --json --max-length 3')).toMatchObject({
      loops: [short, long],
      complete: true,
    })
  })

  it('counts without listing', async () => {
    expect(await answer('loops farm.json --json --count')).toMatchObject({
      variables: 3,
      links: 4,
      components,
      loops: [],
      total: 2,
      atLeast: 2,
      byType: { R: 1, B: 0, U: 1 },
    })
  })

  it('lists, counts and reduces the loops through a variable, its name as the program compares names', async () => {
    for (const name of ['rainfall', 'RAINFALL  ', 'v1']) {
      expect(await answer(['loops', 'farm.json', '--json', '--through', name])).toMatchObject({
        loops: [long],
        complete: true,
        total: 1,
        atLeast: 1,
        byType: { R: 1, B: 0, U: 0 },
      })
      const count = await answer(['loops', 'farm.json', '--json', '--count', '--through', name])
      expect(count).toMatchObject({ loops: [], total: 1, byType: { R: 1, B: 0, U: 0 } })
      const few = await answer(['loops', 'farm.json', '--json', '--independent', '--through', name])
      expect(few).toMatchObject({ loops: [long], total: 1 })
    }
  })

  it('lists the independent loops: links less variables and one more in every component', async () => {
    const all = await answer('loops k5.json --json --independent', { 'k5.json': completeGraph(5) })
    expect(all.loops).toHaveLength(5 * 4 - 5 + 1)
    expect(all).toMatchObject({ complete: false, total: 84, atLeast: 84, byType: { R: 0, B: 0, U: 84 } })
    const few = await answer('loops k5.json --json --independent --max-loops 3', {
      'k5.json': completeGraph(5),
    })
    expect(few.loops).toEqual(all.loops.slice(0, 3))
    const two = await answer('loops k5.json --json --independent --max-length 2', {
      'k5.json': completeGraph(5),
    })
    expect(two.loops).toHaveLength(10)
  })

  it('gives the names that people gave', async () => {
    const loop = { links: ['l1', 'l2', 'l3'], variables: ['v1', 'v2', 'v3'], type: 'R', number: 1 } as const
    const { map } = applyEdit(farm, noteLoop, { ...loop, noteId: 'n1', fields: { name: 'Hard times' } })
    const named = { 'farm.json': serialise(map) }
    expect((await answer('loops farm.json --json', named)).loops[1].name).toBe('Hard times')
    expect((await sediko('loops farm.json', named)).printed).toContain('Hard times: Rainfall →')
  })
})

describe('for people', () => {
  it('prints a table', async () => {
    expect((await sediko('loops farm.json', files)).printed).toBe(
      `2 loops: 1 reinforcing, 0 balancing, 1 undetermined
?1     2  ||    Grazing land → Debt → Grazing land
R1     3  ||    Rainfall → Grazing land → Debt → Rainfall
`,
    )
  })

  it('calls a loop by the number that the map keeps', async () => {
    const loop = { links: ['l1', 'l2', 'l3'], variables: ['v1', 'v2', 'v3'], type: 'R', number: 7 } as const
    const kept = applyEdit(farm, noteLoop, { ...loop, noteId: 'n', fields: { pinned: true } }).map
    const { printed } = await sediko('loops kept.json', { 'kept.json': serialise(kept) })
    expect(printed).toContain('\nR7     3  ||    Rainfall')
  })

  test.each([
    ['--max-loops 1', 'the first 1 of 2 loops, all of up to 2 links among them: 1 reinforcing'],
    ['--through debt', '2 loops through “Debt”: 1 reinforcing'],
    ['--count --through rainfall', '1 loop through “Rainfall”: 1 reinforcing'],
    ['--count', '2 loops: 1 reinforcing'],
    ['--count --max-length 2', '1 loop of up to 2 links: 0 reinforcing, 0 balancing, 1 undetermined'],
    ['--independent', '2 independent of 2 loops: 1 reinforcing'],
    ['--independent --max-length 2', '1 independent of up to 2 links of 2 loops: 1 reinforcing'],
  ])('says with %s what is listed', async (flags, head) => {
    const { printed } = await sediko(`loops farm.json ${flags}`, files)
    expect(printed.startsWith(head), printed).toBe(true)
  })

  it('lets no name move the cursor of a terminal', async () => {
    const map = mapFromNotation('"A\u001b[2J\u0007B" -> + C -> + "A\u001b[2J\u0007B"')
    const { printed } = await sediko('loops bad.json', { 'bad.json': serialise(map) })
    expect(printed).toContain('A [2J B')
    expect(printed).not.toMatch(/[^\P{Cc}\n]/u)
  })
})

describe('a variable that is asked for', () => {
  const alike = {
    'g.json': graphFile(
      ['a', 'A', 'b'],
      [
        [0, 2],
        [2, 0],
        [1, 2],
        [2, 1],
        [0, 1],
      ],
    ),
  }

  test('an unknown name is a sentence with names that are near', async () => {
    const { code, complained } = await sediko(['loops', 'farm.json', '--through', 'Rainfal'], files)
    expect(code).toBe(2)
    expect(complained).toBe('sediko: There is no variable called “Rainfal”; is it “Rainfall”?\n')
    const far = await sediko(['loops', 'farm.json', '--through', 'Xylophone\u001b'], files)
    expect(far.complained).toBe('sediko: There is no variable called “Xylophone”.\n')
  })

  test('of several alike one must be said', async () => {
    const { code, complained } = await sediko(['loops', 'g.json', '--through', 'a'], alike)
    expect(code).toBe(2)
    expect(complained).toBe('sediko: 2 variables are called “a”; say which: “a #1”, “a #2”.\n')
    const second = await answer(['loops', 'g.json', '--json', '--through', 'a #2'], alike)
    expect(second.loops.map((loop: { links: string[] }) => loop.links)).toEqual([
      ['e2', 'e3'],
      ['e1', 'e4', 'e2'],
    ])
  })
})

describe('a graph', () => {
  it('has unknown signs unless they are said, and numbers and equal texts for names', async () => {
    const graph = graphFile(
      [7, 'x', 'x'],
      [
        [0, 1, '+'],
        [1, 0, '-'],
        [1, 2],
        [2, 1, '?'],
        [2, 2],
      ],
    )
    expect(await answer('loops g.json --json', { 'g.json': graph })).toMatchObject({
      variables: 3,
      links: 5,
      components: [{ variables: 3, links: 4, independent: 2 }],
      loops: [
        { type: 'B', variables: ['7', 'x'], links: ['e0', 'e1'] },
        { type: 'U', variables: ['x', 'x'], links: ['e2', 'e3'] },
      ],
      complete: true,
      total: 2,
      byType: { R: 0, B: 1, U: 1 },
    })
  })

  it('has a loop for each of parallel links', async () => {
    const graph = graphFile(
      ['a', 'b'],
      [
        [0, 1, '+'],
        [0, 1, '-'],
        [0, 1, '+'],
        [1, 0, '+'],
      ],
    )
    expect(await answer('loops g.json --json', { 'g.json': graph })).toMatchObject({
      components: [{ variables: 2, links: 4, independent: 3 }],
      total: 3,
      byType: { R: 2, B: 1, U: 0 },
    })
  })

  it('may be empty', async () => {
    expect(await answer('loops g.json --json', { 'g.json': graphFile([], []) })).toEqual({
      variables: 0,
      links: 0,
      components: [],
      loops: [],
      complete: true,
      completeToLength: null,
      total: 0,
      atLeast: 0,
      byType: { R: 0, B: 0, U: 0 },
    })
  })
})

test('a long answer is printed in pieces', async () => {
  const { printed, prints } = await sediko('loops k8.json --json', { 'k8.json': completeGraph(8) })
  expect(JSON.parse(printed).loops).toHaveLength(16_064)
  expect(prints).toBeGreaterThan(10)
})
