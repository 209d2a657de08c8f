import { describe, expect, it, vi } from 'vitest'
import { type Archetype, loadArchetype, type Structure } from '../../archetypes/index.ts'
import type { Drawing } from '../../layout/index.ts'
import { type CausalMap, inOrder, mapFromNotation } from '../../model/index.ts'
import { holdLoop, holdMatch, pullSheet, showArchetypes, showPanel } from '../../store/index.ts'
import { finishNaming, insertArchetype } from '../index.ts'
import { createTestWorld, historyOf, type TestWorld } from '../testing.ts'

async function loaded(id: string): Promise<Archetype> {
  const archetype = await loadArchetype(id)
  if (!archetype) throw new Error(`There is no ${id}`)
  return archetype
}

function standardOf({ structures: [structure] }: Archetype): Structure {
  if (!structure) throw new Error('It has no form')
  return structure
}

const archetype = await loaded('limits-to-growth')
const limits = standardOf(archetype)

const centres = (map: CausalMap) => Object.values(map.variables).map(({ id, x, y }) => [id, x, y])
const rolesOf = (world: TestWorld) => Object.values(world.map().variables).map(({ role }) => role)

/** Pairs of names that cover each other. */
function overlaps({ variables }: Drawing): readonly string[] {
  const texts = [...variables.values()]
  return texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => {
      const across = Math.abs(one.centre.x - other.centre.x) < (one.width + other.width) / 2
      const down = Math.abs(one.centre.y - other.centre.y) < (one.height + other.height) / 2
      return across && down ? [`${one.lines.join(' ')} and ${other.lines.join(' ')}`] : []
    }),
  )
}

describe('inserting a form', () => {
  it('lets down a sheet that was pulled up, and shows what was made once there is room', async () => {
    const world = createTestWorld('')
    pullSheet(world.session.view, true)
    await insertArchetype(world, { archetype, structure: limits })
    expect(world.session.view.getState().sheetUp).toBe(false)
    const revealed = () => world.asked.canvas.filter((asked) => asked.startsWith('reveal'))
    expect(revealed()).toEqual([])
    await vi.waitFor(() => expect(revealed()).toHaveLength(1))
  })

  it('shows its links, too, whose arcs reach beyond the names', async () => {
    const world = createTestWorld('')
    await insertArchetype(world, { archetype, structure: limits })
    const revealed = world.asked.canvas.find((asked) => asked.startsWith('reveal')) ?? ''
    for (const id of Object.keys(world.map().links)) expect(revealed).toContain(id)
  })

  it('has the name of its first role typed, and of each after it by Tab, as of all that is just made', async () => {
    const world = createTestWorld('')
    const { view } = world.session
    await insertArchetype(world, { archetype, structure: limits })
    const typing = () => world.map().variables[view.getState().editing?.id ?? '']?.role ?? null
    const [first, second, third, last] = limits.slots.map(({ role }) => role)
    expect([typing(), view.getState().selection.variables.size]).toEqual([first, 1])
    expect(world.asked.said[0]).toContain(`${first}: type its name; Tab goes on to the next role.`)
    expect(finishNaming(world, 'Outreach', 'next')).toBeNull()
    expect(typing()).toBe(second)
    expect(world.asked.said.at(-1)).toBe(`${second}: type its name.`)
    // One may be named later.
    finishNaming(world, '', 'next')
    expect(typing()).toBe(third)
    finishNaming(world, 'Waiting', 'next')
    expect(typing()).toBe(last)
    finishNaming(world, 'Beds', 'next')
    expect(typing()).toBeNull()
    expect(inOrder(world.map().variables).map(({ name }) => name)).toEqual([
      'Outreach',
      '',
      'Waiting',
      'Beds',
    ])
    // What has a name goes on as all else.
    view.setState({ editing: { kind: 'variables', id: world.idOf('Beds'), fresh: false } })
    finishNaming(world, 'Free beds', 'next')
    expect(Object.keys(world.map().variables)).toHaveLength(5)
  })

  it('asks a finger for nothing: all that is new is selected', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' }))
    const world = createTestWorld('')
    await insertArchetype(world, { archetype, structure: limits })
    vi.unstubAllGlobals()
    const { editing, selection } = world.session.view.getState()
    expect([editing, selection.variables.size]).toEqual([null, limits.slots.length])
  })

  it('makes its variables without names and its links, told, in one step of undo', async () => {
    const world = createTestWorld('')
    expect(await insertArchetype(world, { archetype, structure: limits })).toBe(true)
    expect(rolesOf(world).sort()).toEqual(limits.slots.map(({ role }) => role).sort())
    expect(Object.values(world.map().variables).every(({ name }) => name === '')).toBe(true)
    expect(Object.keys(world.map().links)).toHaveLength(limits.links.length)
    expect(world.asked.said.join(' ')).toMatch(
      /^Limits to Growth inserted: 4 variables, 5 links.*Undo takes it back\./,
    )
    expect(historyOf(world).undoLabel).toBe('Insert Limits to Growth')
    world.session.document.undo()
    expect(Object.keys(world.map().variables)).toEqual([])
    expect(historyOf(world).undoLabel).toBeNull()
  })

  it('stands about the middle of what is seen, as it is drawn by hand', async () => {
    const world = createTestWorld('')
    await insertArchetype(world, { archetype, structure: limits })
    const { left, right, top, bottom } = world.session.drawing.getState().drawing.bounds
    expect(Math.abs((left + right) / 2 - 400)).toBeLessThan(25)
    expect(Math.abs((top + bottom) / 2 - 300)).toBeLessThan(25)
    const [first, second] = limits.slots
    const placed = Object.values(world.map().variables)
    const at = (role: string | undefined) => placed.find((each) => each.role === role)
    const shift = (at(second?.role)?.x ?? 0) - (at(first?.role)?.x ?? 0)
    expect(shift).toBeCloseTo((second?.x ?? 0) - (first?.x ?? 0))
  })

  it('covers nothing that is there and moves nothing, also many times over', async () => {
    const world = createTestWorld('A -> + B -> - C -> + A; D -> + A')
    const before = centres(world.map())
    for (let times = 0; times < 4; times++)
      await insertArchetype(world, { archetype, structure: limits, at: { x: 60, y: 40 } })
    expect(centres(world.map()).slice(0, 4)).toEqual(before)
    expect(overlaps(world.session.drawing.getState().drawing)).toEqual([])
  })

  it('lets go of what is in the spotlight, so that what is new is not faded', async () => {
    const world = createTestWorld('A -> + B -> + A')
    const { view } = world.session
    const match = { key: 'm', roles: new Map(), links: new Set<string>(), loops: [] }
    holdMatch(view, match)
    await insertArchetype(world, { archetype, structure: limits })
    expect(view.getState().heldMatch).toBeNull()
    holdLoop(view, world.session.loops.getState().list.loops[0]?.key ?? null)
    await insertArchetype(world, { archetype, structure: limits })
    expect(view.getState().heldLoop).toBeNull()
  })

  it('is refused on a map that can only be read', async () => {
    const world = createTestWorld('A', { readOnly: true })
    expect(await insertArchetype(world, { archetype, structure: limits })).toBe(false)
    expect(Object.keys(world.map().variables)).toHaveLength(1)
  })
})

describe('using what the map has', () => {
  it('fills slots with variables that are given, doubles no link and puts the others beside them', async () => {
    const world = createTestWorld('Visits -> + Referrals')
    const filled = { performance: world.idOf('Visits'), growing_action: world.idOf('Referrals') }
    const before = centres(world.map())
    await insertArchetype(world, { archetype, structure: limits, filled })
    expect(Object.keys(world.map().variables)).toHaveLength(4)
    const between = Object.values(world.map().links).filter(
      ({ source, target }) => source === filled.performance && target === filled.growing_action,
    )
    expect(between).toHaveLength(1)
    expect(centres(world.map()).slice(0, 2)).toEqual(before)
    expect(world.asked.said.join(' ')).toContain('2 variables, 4 links, with 2 variables of the map')
  })

  it('turns the drawing so that it meets what is there', async () => {
    // The growing thing stands at the left of what feeds it, the other way round than in the drawing.
    const map = mapFromNotation('Visits; Referrals')
    const places: Readonly<Record<string, number>> = { Visits: 0, Referrals: 200 }
    const variables = Object.fromEntries(
      Object.values(map.variables).map((each) => [each.id, { ...each, x: places[each.name] ?? 0, y: 0 }]),
    )
    const world = createTestWorld({ ...map, variables })
    const filled = { performance: world.idOf('Visits'), growing_action: world.idOf('Referrals') }
    await insertArchetype(world, { archetype, structure: limits, filled })
    const slowing = Object.values(world.map().variables).find(({ role }) => role === 'Slowing effect')
    expect(slowing?.x).toBeLessThan(-100)
    expect(overlaps(world.session.drawing.getState().drawing)).toEqual([])
  })

  it('takes the variable that bears a name, and once only', async () => {
    const world = createTestWorld('Visits')
    const names = { performance: 'visits', growing_action: 'VISITS', slowing_action: 'Waiting' }
    await insertArchetype(world, { archetype, structure: limits, names })
    const all = Object.values(world.map().variables).map(({ name }) => name)
    expect(all.sort()).toEqual(['', '', 'Visits', 'Waiting'])
  })

  it('says so when all of it is there already, and changes nothing', async () => {
    const world = createTestWorld('')
    const names = Object.fromEntries(limits.slots.map(({ id, role }) => [id, role]))
    await insertArchetype(world, { archetype, structure: limits, names })
    const before = world.map()
    expect(await insertArchetype(world, { archetype, structure: limits, names })).toBe(false)
    expect(world.map()).toBe(before)
    expect(world.asked.toasts.at(-1)?.text).toMatch(/on the map already/)
  })
})

describe('the commands', () => {
  it('open the library ready for searching', async () => {
    const world = createTestWorld('')
    await world.run('insert.archetype')
    const { panel, panelOpen, archetypes } = world.session.view.getState()
    expect([panel, panelOpen, archetypes]).toEqual([
      'archetypes',
      true,
      { side: 'library', card: null, search: '', wantsFocus: true },
    ])
  })

  it('open it without the field taking the focus where a finger would have the keyboard rise over it', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' }))
    const world = createTestWorld('')
    await world.run('insert.archetype')
    vi.unstubAllGlobals()
    const { panelOpen, archetypes } = world.session.view.getState()
    expect([panelOpen, archetypes.wantsFocus]).toEqual([true, false])
  })

  it('put the open card where the pointer is', async () => {
    const world = createTestWorld('', { pointer: { x: -900, y: 700 } })
    expect(world.isEnabled('insert.thisArchetype')).toBe(false)
    showPanel(world.session.view, 'archetypes')
    showArchetypes(world.session.view, {
      side: 'library',
      card: { archetype: 'limits-to-growth', structure: 'standard' },
    })
    await world.run('insert.thisArchetype')
    const { left, right } = world.session.drawing.getState().drawing.bounds
    expect(Math.abs((left + right) / 2 + 900)).toBeLessThan(25)
  })
})
