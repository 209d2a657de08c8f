import { expect, test } from 'vitest'
import { applyEdit, type CausalMap, deleteThings, type VariableKind } from '../../../model/index.ts'
import { finish } from '../../../pace/index.ts'
import { checkInPieces } from '../../check.ts'
import { foundBy, mapWith, mendedBy, severityOf, toldBy, whereOf } from '../../testing.ts'

const silent: readonly string[] = []
const ring = (count: number): string =>
  [...Array.from({ length: count }, (_, at) => `V${at + 1}`), 'V1'].join(' -> + ')

test('P01 asks what closes a chain of six links, and names its ends', () => {
  const chain = mapWith('A -> + B -> + C -> + D -> + E -> + F -> + G')
  expect(toldBy('P01', chain)).toEqual(['No loop is closed yet. What leads from G back to A?'])
  expect(foundBy('P01', chain).map((finding) => whereOf(finding, chain))).toEqual([['G', 'A']])
  expect(severityOf('P01', chain)).toEqual(['off', 'warning', 'warning'])
  expect(toldBy('P01', mapWith('A -> + B -> + C -> + D -> + E -> + F -> - A'))).toEqual(silent)
  expect(toldBy('P01', mapWith('A -> + B -> + C -> + D -> + E -> + F'))).toEqual(silent)
})

test('P02 asks for the other kind of loop from ten links on', () => {
  expect(toldBy('P02', mapWith(ring(10)))).toEqual([
    'The only loop is reinforcing. What would stop the growth or decline?',
  ])
  expect(severityOf('P02', mapWith(ring(10)))).toEqual(['off', 'info', 'info'])
  expect(toldBy('P02', mapWith(`${ring(10)}; V2 -> - V1`))).toEqual(silent)
  expect(toldBy('P02', mapWith(ring(9)))).toEqual(silent)
})

test('P03 tells a label against the signs that a file brought, and gives the loop its letter', () => {
  const labelled = (sign: string, type: string): CausalMap =>
    mapWith(`Fares -> ${sign} Riders -> - Fares`, {
      loops: [{ path: ['Fares', 'Riders'], type, name: 'Price war' }],
    })
  const wrong = labelled('+', 'R')
  expect(toldBy('P03', wrong)).toEqual([
    'B1 Price war is declared reinforcing, and its signs make it balancing: it has one negative link, Riders to Fares. If the name is right, a sign is wrong.',
  ])
  expect(severityOf('P03', wrong)).toEqual(['error', 'error', 'error'])
  expect(foundBy('P03', wrong).map((finding) => whereOf(finding, wrong))).toEqual([['loop', 'Riders>Fares']])
  const mended = mendedBy('P03', wrong)
  expect(toldBy('P03', mended)).toEqual(silent)
  expect(Object.values(mended.loopNotes)).toMatchObject([{ name: 'Price war', type: 'B', declared: '' }])
  expect(toldBy('P03', labelled('-', 'R'))).toEqual(silent)
  // What an unsigned link leaves open is asked by P12.
  expect(toldBy('P03', labelled('?', 'R'))).toEqual(silent)
})

test('a loop is called as the page calls it, in every check, and as the map has it where the page says nothing', () => {
  const wrong = mapWith('Fares -> + Riders -> - Fares', {
    loops: [{ path: ['Fares', 'Riders'], type: 'R', number: 2, name: 'Price war', pinned: true }],
  })
  const [key = ''] = foundBy('P03', wrong).flatMap(({ where: [place] }) =>
    place.kind === 'loop' ? place.key : [],
  )
  const calledWith = (labels?: ReadonlyMap<string, string>) =>
    finish(checkInPieces({ map: wrong, own: { fine: [], vague: [] }, language: 'en', labels }))
      .findings.filter(({ rule }) => rule === 'P03')
      .map(({ message }) => message.split(' is ')[0])
  expect(calledWith()).toEqual(['B1 Price war'])
  expect(calledWith(new Map([[key, 'B4']]))).toEqual(['B4 Price war'])
  // What it was called while it was of another type is no name of it.
  expect(calledWith(new Map([[key, 'R2']]))).toEqual(['B1 Price war'])
})

test('P03 names the negative links of a loop where they are few, and counts them where they are many', () => {
  const queues = mapWith('A -> - B -> + A', {
    loops: [{ path: ['A', 'B'], type: 'R', name: 'Queues', number: 2 }],
  })
  expect(toldBy('P03', queues)).toEqual([
    'B1 Queues is declared reinforcing (R2), and its signs make it balancing: it has one negative link, A to B. If the name is right, a sign is wrong.',
  ])
  expect(foundBy('P03', queues)[0]?.fix?.label).toBe('Call it balancing')
  const three = mapWith('A -> - B -> - C -> - A', {
    loops: [{ path: ['A', 'B', 'C'], type: 'R', name: 'X' }],
  })
  expect(toldBy('P03', three)[0]).toContain('three negative links, A to B, B to C and C to A.')
  const none = mapWith('A -> + B -> + A', { loops: [{ path: ['A', 'B'], type: 'B', name: 'X' }] })
  expect(toldBy('P03', none)[0]).toContain('its signs make it reinforcing: it has no negative links.')
  const five = mapWith('A -> - B -> - C -> - D -> - E -> - A', {
    loops: [{ path: ['A', 'B', 'C', 'D', 'E'], type: 'R', name: 'X' }],
  })
  expect(toldBy('P03', five)[0]).toContain('it has five negative links.')
})

test('P05 tells a named loop that was broken, and draws the one link that it lacks', () => {
  const whole = mapWith('Trust -> + Trade -> - Trust', {
    loops: [{ path: ['Trust', 'Trade'], type: 'B', name: 'Envy', number: 1 }],
  })
  expect(toldBy('P05', whole)).toEqual(silent)
  const broken = applyEdit(whole, deleteThings, { links: ['l2'] }).map
  expect(toldBy('P05', broken)).toEqual([
    'B1 Envy is no longer closed. Its link from Trade to Trust is gone.',
  ])
  // It makes a false picture, so that it is told while drawing, too.
  expect(severityOf('P05', broken)).toEqual(['error', 'error', 'error'])
  const mended = mendedBy('P05', broken)
  expect(toldBy('P05', mended)).toEqual(silent)
  expect(Object.values(mended.links).map(({ polarity }) => polarity)).toEqual(['+', '-'])
  expect(toldBy('P03', mended)).toEqual(silent)
})

test('P05 leaves it to the person where more than one link or a variable is gone', () => {
  const whole = mapWith('A -> + B -> + C -> + A', {
    loops: [{ path: ['A', 'B', 'C'], type: 'R', name: 'Ring' }],
  })
  const both = applyEdit(whole, deleteThings, { links: ['l2', 'l3'] }).map
  expect(foundBy('P05', both).map(({ fix }) => fix)).toEqual([null])
  const without = applyEdit(whole, deleteThings, { variables: ['v2'] }).map
  expect(foundBy('P05', without).map(({ fix }) => fix)).toEqual([null])
  // A loop of which nobody said anything is simply gone.
  const bare = applyEdit(mapWith('A -> + B -> + A'), deleteThings, { links: ['l2'] }).map
  expect(toldBy('P05', bare)).toEqual(silent)
})

test('P06 asks for a name of what is kept on the map', () => {
  const kept = (name: string, pinned: boolean): CausalMap =>
    mapWith('A -> + B -> + A', {
      loops: [{ path: ['A', 'B'], type: 'R', number: 3, name, story: 'So it goes.', pinned }],
    })
  expect(toldBy('P06', kept('', true))).toEqual([
    'R3 is kept on the map unnamed. Give it a name that people will remember.',
  ])
  expect(severityOf('P06', kept('', true))).toEqual(['off', 'info', 'warning'])
  expect(toldBy('P06', kept('', false))).toEqual(silent)
  expect(toldBy('P06', kept('Ring', true))).toEqual(silent)
})

test('P07 tells two loops of one name', () => {
  const two = (other: string): CausalMap =>
    mapWith('A -> + B -> + A; B -> + C -> - B', {
      loops: [
        { path: ['A', 'B'], type: 'R', name: 'Growth' },
        { path: ['B', 'C'], type: 'B', name: other },
      ],
    })
  expect(toldBy('P07', two('growth'))).toEqual(['R1 and B1 have the same name, Growth. Give one another.'])
  expect(severityOf('P07', two('growth'))).toEqual(['off', 'warning', 'warning'])
  expect(toldBy('P07', two('Limit'))).toEqual(silent)
})

test('P07: of two loops of one number in a file the second gets another', () => {
  const numbered = mapWith('A -> + B -> + A; B -> + C -> + B', {
    loops: [
      { path: ['A', 'B'], type: 'R', name: 'One', number: 1 },
      { path: ['B', 'C'], type: 'R', name: 'Other', number: 1 },
    ],
  })
  expect(new Set(Object.values(numbered.loopNotes).map(({ number }) => number))).toEqual(new Set([1, 2]))
  expect(toldBy('P07', numbered)).toEqual(silent)
})

test('P08 asks once for the goal of a balancing loop, and only where kinds are given', () => {
  const text = 'Queue -> + Overtime -> - Queue; Stress -> + Leave -> - Stress'
  const kinds = { Overtime: 'action' } as const
  expect(toldBy('P08', mapWith(text, { kinds }))).toEqual([
    'B1 shows no goal. What level is it trying to reach? Draw the goal, and the gap to it.',
  ])
  expect(severityOf('P08', mapWith(text, { kinds }))).toEqual(['off', 'info', 'off'])
  expect(toldBy('P08', mapWith(text))).toEqual(silent)
  const gap = { Queue: 'gap', Stress: 'gap' } as const
  expect(toldBy('P08', mapWith(text, { kinds: gap }))).toEqual(silent)
  const goals = `${text}; Target queue -> - Overtime; Desired rest -> + Leave`
  expect(toldBy('P08', mapWith(goals, { kinds }))).toEqual(silent)
})

test('P09 asks what slows a reinforcing loop that nothing else touches', () => {
  expect(toldBy('P09', mapWith('A -> + B -> + A'))).toEqual([
    'R1 has nothing to slow it. What will run short first?',
  ])
  expect(severityOf('P09', mapWith('A -> + B -> + A'))).toEqual(['off', 'info', 'off'])
  expect(toldBy('P09', mapWith('A -> + B -> + A; B -> + C -> - B'))).toEqual(silent)
})

test('P10 asks where time goes in a loop, on maps that say of others where', () => {
  const two = 'A -> + B -> + A; C -> + D -> + C'
  expect(toldBy('P10', mapWith(two, { links: { 'C>D': { delay: true } } }))).toEqual([
    'R1 has neither a stock nor a delay. Where in it does something build up or take time?',
  ])
  expect(severityOf('P10', mapWith(two, { kinds: { C: 'stock' } }))).toEqual(['off', 'info', 'info'])
  expect(toldBy('P10', mapWith(two))).toEqual(silent)
  const both = mapWith(two, { links: { 'C>D': { delay: true } }, kinds: { A: 'stock' } })
  expect(toldBy('P10', both)).toEqual(silent)
})

test('P11 asks for a shorter story from nine links on, but not of loops that are there only because links multiply', () => {
  expect(toldBy('P11', mapWith(ring(9)))).toEqual(['R1 has 9 links. Can it be told in six?'])
  expect(severityOf('P11', mapWith(ring(9)))).toEqual(['off', 'info', 'info'])
  expect(toldBy('P11', mapWith(ring(8)))).toEqual(silent)
  const beside = Array.from({ length: 9 }, (_, at) => `V${((at + 1) % 9) + 1} -> - V${at + 1}`).join('; ')
  expect(toldBy('P11', mapWith(`${ring(9)}; ${beside}`))).toEqual(silent)
})

test('P12 tells of a link without a sign on loops, once a link', () => {
  const open = mapWith('A -> + B -> ? A')
  expect(toldBy('P12', open)).toEqual([
    'Whether ?1 reinforces or balances is open, since the link from B to A has no sign. Does a rise in B raise or lower A, other things being equal?',
  ])
  expect(severityOf('P12', open)).toEqual(['off', 'warning', 'warning'])
  expect(toldBy('P12', mapWith('A -> + B -> ? A; A -> + C -> + B'))[0]).toMatch(
    /^Whether 2 loops reinforce or balance is open/,
  )
  expect(toldBy('P12', mapWith('A -> + B -> - A; B -> ? C'))).toEqual(silent)
})

test('P14 asks whether two rivals drive one another on, and knows a stock with two ordinary brakes', () => {
  const rivals = mapWith('Share -> + Fare A -> - Share; Share -> - Fare B -> + Share', {
    kinds: { 'Fare A': 'action', 'Fare B': 'action' },
  })
  expect(toldBy('P14', rivals)).toEqual([
    'B2 and B1 pull Share in opposite directions. Could each be making the other work harder?',
  ])
  expect(severityOf('P14', rivals)).toEqual(['off', 'info', 'info'])
  const kinds: Record<string, VariableKind> = { Stock: 'stock', Orders: 'action', Spoilage: 'flow' }
  const brakes = 'Stock -> - Orders -> + Stock; Stock -> + Spoilage -> - Stock'
  expect(toldBy('P14', mapWith(brakes, { kinds }))).toEqual(silent)
  const plain = 'Share -> + Fare A -> - Share; Share -> - Fare B -> + Share'
  expect(toldBy('P14', mapWith(plain))).toEqual(silent)
})

test('P15 tells of more than seven loops kept on the map', () => {
  const text = Array.from({ length: 8 }, (_, at) => `A${at} -> + B${at} -> + A${at}`).join('; ')
  const kept = (count: number): CausalMap =>
    mapWith(text, {
      loops: Array.from({ length: count }, (_, at) => ({
        path: [`A${at}`, `B${at}`],
        type: 'R',
        name: `Loop ${at}`,
        pinned: true,
      })),
    })
  expect(toldBy('P15', kept(8))).toEqual([
    '8 loops are kept on the map at once. Keep the marks of those that the story needs.',
  ])
  expect(severityOf('P15', kept(8))).toEqual(['off', 'info', 'info'])
  expect(toldBy('P15', kept(7))).toEqual(silent)
})

test('P05 tells a loop that a file names over a link that it has not', () => {
  const file = mapWith('Trust -> + Trade', {
    loops: [{ path: ['Trust', 'Trade'], links: ['l1', 'gone'], type: 'B', name: 'Envy' }],
  })
  expect(toldBy('P05', file)).toEqual(['Envy is no longer closed. Its link from Trade to Trust is gone.'])
})
