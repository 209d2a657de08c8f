import { beforeAll, describe, expect, test } from 'vitest'
import { fetchTelling } from '../../commands/index.ts'
import { type Box, type Drawing, freePlace } from '../../layout/index.ts'
import { type CausalMap, type Id, inOrder, mapFromNotation, printNotation } from '../../model/index.ts'
import { fullMap } from '../../model/testing/index.ts'
import { createMemoryDocument, openSession, type Session } from '../../store/index.ts'
import { drawLine, type LineWorld } from './drawLine.ts'
import { type LinePlan, planLine } from './planLine.ts'
import { readableStart, readLine } from './readLine.ts'
import { hintOf } from './words.ts'

beforeAll(() => fetchTelling())

interface TestWorld extends LineWorld {
  readonly session: Session
  readonly asked: { readonly said: string[]; readonly canvas: string[] }
  map(): CausalMap
  text(): string
  idOf(name: string): Id
  newId(): Id
}

/** A world over one map in memory, of which drawing asks no more than this. */
function createTestWorld(
  notation: string | CausalMap,
  arranged: { readonly readOnly?: boolean } = {},
): TestWorld {
  const document = createMemoryDocument(typeof notation === 'string' ? mapFromNotation(notation) : notation)
  if (arranged.readOnly === true)
    document.state.setState({ saving: { kind: 'readOnly', reason: 'A newer file.' } })
  const said: string[] = []
  const canvas: string[] = []
  const map = () => document.state.getState().map
  let made = 0
  return {
    session: openSession(document),
    asked: { said, canvas },
    map,
    text: () => printNotation(map()).trim(),
    idOf: (name: string) => inOrder(map().variables).find((each) => each.name === name)?.id ?? '',
    newId: () => `new${++made}`,
    page: {
      announce: (text) => said.push(text),
      canvas: { reveal: (ids) => canvas.push(`reveal ${ids.join(',')}`) },
    },
  }
}

function undoLabelOf(world: TestWorld): string | null {
  return world.session.document.state.getState().undoLabel
}

const seen: Box = { left: -300, top: -300, right: 900, bottom: 400 }

function drawingOf(world: TestWorld): Drawing {
  return world.session.drawing.getState().drawing
}

function planOf(world: TestWorld, text: string): LinePlan {
  const reading = readLine(world.map(), text)
  if (!reading.ok) throw new Error(reading.message)
  return planLine(world.map(), reading, { drawing: drawingOf(world), seen }, world.newId)
}

function draw(world: TestWorld, text: string): string | null {
  return drawLine(world, planOf(world, text))
}

/** What stands under the box while this is in it. */
function hint(world: TestWorld, text: string): string {
  return hintOf(text, readLine(world.map(), text), planOf(world, text))
}

/** Pairs of names that lie over each other. */
function overlaps(world: TestWorld): string[] {
  const texts = [...drawingOf(world).variables.values()]
  return texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter(
        (b) =>
          Math.abs(a.centre.x - b.centre.x) < (a.width + b.width) / 2 &&
          Math.abs(a.centre.y - b.centre.y) < (a.height + b.height) / 2,
      )
      .map((b) => `${a.lines.join(' ')} over ${b.lines.join(' ')}`),
  )
}

/** Names through which a link of others runs. */
function crossed(world: TestWorld): string[] {
  const { links } = world.map()
  const drawing = drawingOf(world)
  return [...drawing.variables].flatMap(([id, text]) => {
    const others = [...drawing.links].filter(
      ([link]) => links[link]?.source !== id && links[link]?.target !== id,
    )
    const alone = { ...drawing, variables: new Map(), marks: new Map(), links: new Map(others) }
    return freePlace(alone, text.centre, text) === text.centre ? [] : [text.lines.join(' ')]
  })
}

function isSeen(world: TestWorld, name: string): boolean {
  const { x = 0, y = 0 } = world.map().variables[world.idOf(name)] ?? {}
  return x > seen.left && x < seen.right && y > seen.top && y < seen.bottom
}

describe('drawing', () => {
  test('a whole line is one step, told with the loop that it closed', () => {
    const world = createTestWorld('Rainfall; Debt')
    const before = world.text()
    expect(draw(world, 'rainfall -> + Grazing -> - || Debt -> + Rainfall')).toBeNull()
    expect(world.text()).toBe('Rainfall\nDebt\nRainfall -> + Grazing -> - || Debt -> + Rainfall')
    expect(world.asked.said).toEqual(['1 variable and 3 links drawn; closes B1.'])
    expect(undoLabelOf(world)).toBe('Draw line')
    world.session.document.undo()
    expect(world.text()).toBe(before)
    expect(undoLabelOf(world)).toBeNull()
  })

  test('an arrow of two heads draws a link each way, and is shown so before', () => {
    const world = createTestWorld('A')
    expect(draw(world, 'A <-> - B')).toBeNull()
    expect(world.text()).toBe('A -> - B -> - A')
    expect(world.asked.said).toEqual(['1 variable and 2 links drawn; closes R1.'])
  })

  test('what is new is brought into view, and nothing that is there moves', () => {
    const world = createTestWorld('A -> B -> C -> A')
    const before = world.map()
    draw(world, 'C -> + D -> - A')
    for (const [id, variable] of Object.entries(before.variables))
      expect(world.map().variables[id]).toBe(variable)
    const links = Object.keys(world.map().links).filter((id) => !before.links[id])
    expect(world.asked.canvas).toEqual([`reveal ${[world.idOf('D'), ...links].join(',')}`])
  })

  test('what is there already is told and leaves no step', () => {
    const world = createTestWorld('A -> + B')
    expect(draw(world, 'a -> + b')).toBe('All of this is on the map already.')
    expect(undoLabelOf(world)).toBeNull()
    expect(draw(world, 'A -> + || B')).toBeNull()
    expect(world.text()).toBe('A -> + || B')
  })

  test('a chain over links without a sign gives them their signs, in one step', () => {
    const world = createTestWorld('A -> B -> C -> A')
    const ids = Object.keys(world.map().links)
    expect(hint(world, 'A -> + B -> + C -> - A')).toBe('Enter gives 3 links their signs.')
    expect(draw(world, 'A -> + B -> + C -> - A')).toBeNull()
    expect(world.text()).toBe('A -> + B -> + C -> - A')
    expect(Object.keys(world.map().links)).toEqual(ids)
    expect(world.asked.said).toEqual(['3 links given their signs; ?1 is now B1.'])
    world.session.document.undo()
    expect(world.text()).toBe('A -> B -> C -> A')
    expect(undoLabelOf(world)).toBeNull()
  })

  test.each([
    ['A -> - B', 'Enter draws 1 link: a second link, −, from A to B.'],
    ['A -> + B', 'All of this is on the map already.'],
    ['A -> B', 'All of this is on the map already.'],
    ['A -> + B -> + C', 'Enter draws 1 new variable and 1 link. 1 link is there already.'],
    ['Rain increases A', 'Enter draws 1 new variable. As a link it is written Rain -> + A.'],
    ['The more rain, the less fire', 'Enter draws 1 new variable. As a link it is written Rain -> - Fire.'],
    ['Rain', 'Enter draws 1 new variable.'],
    ['A -> || B', 'Enter gives 1 link its delay.'],
    ['B -> C; B -> - A', 'Enter draws 1 new variable and 1 link and gives 1 link its sign.'],
  ])('before Enter is said of %s: %s', (line, expected) => {
    expect(hint(createTestWorld('A -> + B -> A'), line)).toBe(expected)
  })

  test('a map that can only be read is left alone', () => {
    const world = createTestWorld('A', { readOnly: true })
    expect(draw(world, 'A -> B')).toBe('This map can only be read.')
    expect(world.text()).toBe('A')
  })
})

describe('reading', () => {
  const read = (text: string) => readLine(createTestWorld('A; A; B').map(), text)

  test.each([
    ['A -> + + B', 7, 8, 'Column 8: expected a name'],
    ['A\n-> B', 2, 4, 'Line 2, column 1: expected a name'],
    ['B -> b', 5, 6, 'Column 6: “b” cannot be linked to itself.'],
    ['B -> Big B #3 -> C', 5, 13, 'Column 6: there is no “Big B” number 3 on the map.'],
  ])('%j is marked from %i to %i', (text, start, end, message) => {
    expect(read(text)).toMatchObject({ ok: false, start, end, unfinished: false })
    expect(read(text)).toMatchObject({ message: expect.stringContaining(message) })
  })

  test.each(['A ->', 'A -> + ', 'A -> |', 'A -> "B', 'A -', 'A +', 'A (+)'])(
    '%j is only not at its end',
    (text) => {
      expect(read(text)).toMatchObject({ ok: false, unfinished: true })
    },
  )

  test('what stands before the trouble can be shown', () => {
    expect(readableStart('A -> + B -> - || ', 17)).toBe('A -> + B ')
    expect(readableStart('A -> + + B', 7)).toBe('A ')
  })

  test('an absurd text gets a sentence', () => {
    expect(read('x'.repeat(200_001))).toMatchObject({
      message: expect.stringContaining('200,000 characters'),
    })
    const many = Array.from({ length: 2001 }, (_, at) => `N${at}`).join(';')
    expect(read(many)).toMatchObject({ message: expect.stringContaining('2,001 names') })
  })
})

describe('places', () => {
  test('a closed chain of new variables becomes a ring in the middle of what is seen', () => {
    const world = createTestWorld('')
    draw(world, 'A -> + B; B -> + C; C -> + D; D -> - A')
    const places = ['A', 'B', 'C', 'D'].map((name) => world.map().variables[world.idOf(name)])
    const xs = places.map((place) => (place?.x ?? 0) - 300)
    const ys = places.map((place) => (place?.y ?? 0) - 50)
    expect(xs.map(Math.sign)).toEqual([-1, 1, 1, -1])
    expect(ys.map(Math.sign)).toEqual([-1, -1, 1, 1])
    expect(overlaps(world)).toEqual([])
  })

  test('a chain from one variable back to it becomes a ring through it', () => {
    const world = createTestWorld('A; B')
    draw(world, 'A -> X -> Y -> Z -> A')
    expect(overlaps(world)).toEqual([])
    for (const name of ['X', 'Y', 'Z']) expect([name, isSeen(world, name)]).toEqual([name, true])
  })

  test('a chain between two variables runs between them, beside what stands there', () => {
    const world = createTestWorld('A; B; C; D; E; F')
    draw(world, 'A -> Between -> F')
    const { x = 0 } = world.map().variables[world.idOf('Between')] ?? {}
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(1000)
    expect(overlaps(world)).toEqual([])
  })

  test('a tail into a loop hangs on it', () => {
    const world = createTestWorld('')
    draw(world, 'Start -> A -> B -> C -> A -> End')
    expect(overlaps(world)).toEqual([])
    expect(['Start', 'A', 'B', 'C', 'End'].filter((name) => !isSeen(world, name))).toEqual([])
  })

  test.each([
    'Births -> + Food; Population -> + Food; Health care -> + Disease; Births -> + Health care; Crowding -> + Births',
    'Health care -> + Births; Disease -> + Food; Deaths -> + Population; Deaths -> + Food',
    'Food -> + Health care; Food -> + Crowding; Crowding -> + Deaths; Disease -> + Population; Disease -> + Crowding',
  ])('no link of the same text runs through a new name: %s', (text) => {
    const world = createTestWorld('')
    draw(world, text)
    expect(crossed(world)).toEqual([])
    expect(overlaps(world)).toEqual([])
  })

  test('names alone, many of them, and far more than can be placed one by one never lie over each other', () => {
    for (const count of [3, 40, 300]) {
      const world = createTestWorld('A -> + B -> - A')
      draw(world, Array.from({ length: count }, (_, at) => `Variable number ${at}`).join('\n'))
      expect(Object.keys(world.map().variables)).toHaveLength(count + 2)
      expect(overlaps(world)).toEqual([])
    }
  })
})

test('on a full map nothing is drawn: the line says so as it is read, and so does drawing it', async () => {
  const world = createTestWorld(fullMap())
  const line = readLine(world.map(), 'V 1 -> Quite new')
  expect(line).toMatchObject({ ok: false, message: expect.stringContaining('at most 5,000 variables') })
  const things = { variables: [{ id: 'new', name: 'Quite new', x: 0, y: 0 }] }
  const refusal = drawLine(world, { ...planOf(createTestWorld('A'), 'A -> B'), things })
  expect(refusal).toBe('The map would have 5,001 variables; a map may have 5,000. Nothing was changed.')
  expect(world.asked.said).toEqual([])
  await world.session.close()
})
