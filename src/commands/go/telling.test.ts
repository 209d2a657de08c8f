import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { type CausalMap, changeLink, readMapJson } from '../../model/index.ts'
import { createTestWorld } from '../testing.ts'
import type { Here } from '../types.ts'

const HERDS = `
  Rain -> + Grass -> + Cattle -> - || Grass
  Cattle -> ? Debt
  Debt -> + Feed -> + Cattle
`

function water(): CausalMap {
  const url = new URL('../../../examples/water-livestock.sediko.json', import.meta.url)
  const read = readMapJson(JSON.parse(readFileSync(url, 'utf8')))
  if (!read.ok) throw new Error(read.reason)
  return read.map
}

/** A world whose last words are what is asked for. */
function telling(notation: string | CausalMap) {
  const world = createTestWorld(notation)
  const ask = async (id: string): Promise<string | undefined> => {
    await world.run(id)
    return world.asked.said.at(-1)
  }
  const goTo = (where: string): void => {
    world.goTo(where)
    world.choose(where)
  }
  return { world, ask, goTo }
}

test('the overview is said again when it is asked for', async () => {
  const { ask } = telling(water())
  const told =
    '37 variables, 66 links, 17 reinforcing and 19 balancing loops; most loops pass Urban supply gap, 16.'
  expect(await ask('go.overview')).toBe(told)
  expect(await ask('go.overview')).toBe(told)
})

test('of an empty map it says how to begin', async () => {
  expect(await telling('').ask('go.overview')).toBe(
    'The map is empty. N makes a variable, / takes a line such as Rain -> + Grass.',
  )
})

describe('from a variable', () => {
  it('one hears what acts on it and on what it acts, with signs and delays', async () => {
    const { ask, goTo } = telling(HERDS)
    goTo('Grass')
    expect(await ask('go.causes')).toBe(
      '2 act on Grass: Rain (positive) and Cattle (negative, after a delay).',
    )
    expect(await ask('go.effects')).toBe('Grass acts on 1: Cattle (positive).')
    goTo('Cattle')
    expect(await ask('go.effects')).toBe(
      'Cattle acts on 2: Grass (negative, after a delay) and Debt (of unknown sign).',
    )
    goTo('Rain')
    expect(await ask('go.causes')).toBe('Nothing acts on Rain.')
  })

  it('asking again goes to the links that were told, one by one, and round', async () => {
    const { world, ask, goTo } = telling(HERDS)
    goTo('Grass')
    const heard: (string | undefined)[] = []
    for (let times = 0; times < 4; times += 1) {
      await ask('go.causes')
      heard.push(`${world.chosen().join()}: ${world.asked.said.at(-1)}`)
    }
    expect(heard).toEqual([
      'Grass: 2 act on Grass: Rain (positive) and Cattle (negative, after a delay).',
      'Rain>Grass: Link 1 of 2 that leads to Grass.',
      'Cattle>Grass: Link 2 of 2 that leads to Grass.',
      'Rain>Grass: Link 1 of 2 that leads to Grass.',
    ])
    goTo('Debt')
    expect(await ask('go.causes')).toBe('1 acts on Debt: Cattle (of unknown sign).')
  })

  it('one hears its loops by length, and asking again goes through them', async () => {
    const { world, ask, goTo } = telling(HERDS)
    goTo('Cattle')
    const before = world.text()
    expect(await ask('go.loopsHere')).toBe(
      '2 loops pass Cattle, 1 balancing and 1 undetermined; the shortest has 2 links, the longest 3. Again goes to them one by one.',
    )
    expect(await ask('go.loopsHere')).toBe(
      'Loop 1 of 2: B1, balancing, 2 links, 1 delay, through Grass and Cattle.',
    )
    expect(world.session.spotlit()?.links).toHaveLength(2)
    expect(await ask('go.loopsHere')).toBe(
      'Loop 2 of 2: ?1, undetermined, 3 links, through Cattle, Debt and Feed.',
    )
    expect(world.chosen()).toEqual(['Cattle'])
    expect(world.text()).toBe(before)
    goTo('Rain')
    expect(await ask('go.loopsHere')).toBe('No loop passes Rain.')
  })

  it('the numbers are those of the list, also in a map of many loops', async () => {
    const { world, ask, goTo } = telling(water())
    goTo('Urban supply gap')
    const told = (await ask('go.loopsHere')) ?? ''
    const { loops } = world.session.loops.getState().list
    const here = loops.filter(({ variables }) => variables.includes(world.idOf('Urban supply gap')))
    const [reinforcing, balancing] = ['R', 'B'].map(
      (type) => here.filter((loop) => loop.type === type).length,
    )
    const lengths = here.map(({ links }) => links.length)
    expect(told).toBe(
      `16 loops pass Urban supply gap, ${reinforcing} reinforcing and ${balancing} balancing; the shortest has ${Math.min(...lengths)} links, the longest ${Math.max(...lengths)}. Again goes to them one by one.`,
    )
  })

  it('of one loop, or of loops of one length, the length is said once', async () => {
    const { ask, goTo } = telling('A -> + B -> + A; C -> + D -> + C; C -> + E -> - C')
    goTo('A')
    expect(await ask('go.loopsHere')).toBe(
      '1 loop passes A, 1 reinforcing; it has 2 links. Again goes to it.',
    )
    goTo('C')
    expect(await ask('go.loopsHere')).toBe(
      '2 loops pass C, 1 reinforcing and 1 balancing; each has 2 links. Again goes to them one by one.',
    )
  })

  it('delay and evidence are said with the sign', async () => {
    const { world, ask, goTo } = telling('Rain -> + || Grass')
    const ids = Object.keys(world.session.document.state.getState().map.links)
    world.session.document.run(
      changeLink,
      { ids, fields: { evidence: 'documented' } },
      { label: 'Set evidence' },
    )
    goTo('Grass')
    expect(await ask('go.causes')).toBe('1 acts on Grass: Rain (positive, after a delay, documented).')
    goTo('Rain')
    expect(await ask('go.effects')).toBe('Rain acts on 1: Grass (positive, after a delay, documented).')
  })

  it('from a link, the keys that lead to its variables are named', async () => {
    const { ask, goTo } = telling('Rain -> + Grass')
    goTo('Rain>Grass')
    expect(await ask('go.causes')).toBe('You are at a link. > goes to Grass, < to Rain.')
  })
})

describe('along a loop', () => {
  it('each step goes to the next link and tells what it does', async () => {
    const { world, ask, goTo } = telling(HERDS)
    goTo('Cattle')
    const heard: string[] = []
    for (const id of ['go.loopOnward', 'go.loopOnward', 'go.loopOnward', 'go.loopBack']) {
      const said = await ask(id)
      heard.push(`${world.chosen().join()}: ${said}`)
    }
    expect(heard).toEqual([
      'Cattle>Grass: Link 2 of 2 of B1: more Cattle, less Grass after a delay.',
      'Grass>Cattle: Link 1 of 2 of B1: more Grass, more Cattle.',
      'Cattle>Grass: Link 2 of 2 of B1: more Cattle, less Grass after a delay.',
      'Grass>Cattle: Link 1 of 2 of B1: more Grass, more Cattle.',
    ])
  })

  it('the loop is that of the mark one is at, or the one that is lit', async () => {
    const { world, ask } = telling(HERDS)
    const [, long] = world.session.loops.getState().list.loops
    world.goTo({ kind: 'loops', id: long?.key ?? '' })
    expect(await ask('go.loopOnward')).toMatch(
      /^Link 1 of 3 of \?1: more Cattle, Debt one way or the other\.$/,
    )
    world.goTo(null)
    await world.run('loop.next')
    expect(await ask('go.loopOnward')).toMatch(/ of B1: /)
  })

  it('from nowhere, and from what is on no loop, it says so', async () => {
    const { world, ask, goTo } = telling(HERDS)
    expect(await ask('go.loopOnward')).toBe('Go to a loop, or to a variable on one, first.')
    expect(await ask('go.causes')).toBe('Go to a variable first.')
    goTo('Rain')
    expect(await ask('go.loopOnward')).toBe('No loop passes what you are at.')
    const at: Here = { kind: 'links', id: 'gone' }
    world.goTo(at)
    expect(await ask('go.loopsHere')).toBe('No loop passes this link.')
  })
})
