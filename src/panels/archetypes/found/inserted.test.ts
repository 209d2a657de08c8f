import { describe, expect, it, vi } from 'vitest'
import {
  type Archetype,
  beginningOf,
  createRecogniser,
  loadArchetype,
  SUMMARIES,
} from '../../../archetypes/index.ts'
import { insertArchetype } from '../../../commands/index.ts'
import { createTestWorld, type TestWorld } from '../../../commands/testing.ts'
import {
  type ArchetypeNote,
  type CausalMap,
  changeArchetypeNote,
  deleteThings,
  isSound,
  mergeVariables,
  noteLoop,
  removeArchetypeNotes,
  setPolarity,
  splitLink,
} from '../../../model/index.ts'
import { type FoundState, followArchetypes } from './followArchetypes.ts'
import { loopsOf, placementOf } from './placed.ts'

const LIBRARY: readonly Archetype[] = await Promise.all(
  SUMMARIES.map(async ({ id }) => {
    const archetype = await loadArchetype(id)
    if (archetype === null) throw new Error(`There is no ${id}`)
    return archetype
  }),
)

const FORMS = LIBRARY.flatMap((archetype) =>
  archetype.structures.map((structure) => ({
    name: `${archetype.card.name}, ${structure.name}`,
    archetype,
    structure,
  })),
)

const EXAMPLES = LIBRARY.flatMap((archetype) =>
  archetype.card.examples.map((example) => ({
    name: `${archetype.card.name}, ${example.title}`,
    archetype,
    example,
  })),
)

/** The archetypes of the map as the panel shows them. */
async function lookedAt(world: TestWorld): Promise<FoundState> {
  const follower = followArchetypes(world.session.document, createRecogniser)
  follower.subscribe(() => {})
  await vi.waitFor(() => expect(follower.getState().searching).toBe(false), { timeout: 20_000, interval: 5 })
  follower.stop()
  return follower.getState()
}

const notesOf = ({ archetypeNotes }: CausalMap): readonly ArchetypeNote[] => Object.values(archetypeNotes)
const namesOf = ({ loopNotes }: CausalMap): readonly string[] =>
  Object.values(loopNotes)
    .flatMap(({ name }) => name || [])
    .sort()
const proposed = ({ found }: FoundState) =>
  [...(found?.matches ?? []), ...(found?.nearMisses ?? [])].map(
    ({ archetype, structure }) => `${archetype} ${structure}`,
  )

function formOf(id: string, form = 'standard') {
  const found = FORMS.find(({ archetype, structure }) => archetype.card.id === id && structure.id === form)
  if (!found) throw new Error(`There is no ${form} of ${id}`)
  return { archetype: found.archetype, structure: found.structure }
}

describe('what was inserted is known', () => {
  it('of all 23 archetypes', () => {
    expect(LIBRARY).toHaveLength(23)
  })

  it.each(FORMS)('$name', async ({ archetype, structure }) => {
    const world = createTestWorld('')
    await insertArchetype(world, { archetype, structure })
    const [note, ...others] = notesOf(world.map())
    expect(others).toEqual([])
    expect(note).toMatchObject({ archetype: archetype.card.id, structure: structure.id, state: 'accepted' })
    expect(note?.slots).toEqual(structure.slots.map(({ id }) => id))
    expect([...(note?.links ?? [])].sort()).toEqual(Object.keys(world.map().links).sort())

    const state = await lookedAt(world)
    const stands = state.standing.get(note?.id ?? '')
    expect(stands).toMatchObject({ inverted: [] })
    expect(Object.keys(stands?.slots ?? {})).toEqual(structure.slots.map(({ id }) => id))
    expect(proposed(state)).toEqual([])

    // Numbers run on in the order of the card.
    const order = (type: string) => structure.loops.filter((loop) => loop.type === type)
    const numbered = (type: string) =>
      Object.values(world.map().loopNotes).flatMap((each) => (each.name && each.type === type ? [each] : []))
    for (const type of ['R', 'B'])
      expect(
        numbered(type)
          .sort((a, b) => a.number - b.number)
          .map(({ name, number }) => `${number} ${name}`),
      ).toEqual(order(type).map(({ name }, at) => `${at + 1} ${name}`))

    // Each loop has the name and story that it should have, and a number.
    const keys = note ? loopsOf(placementOf(note, world.map().links), structure) : {}
    expect(Object.keys(keys)).toEqual(structure.loops.map(({ id }) => id))
    const { list, labels } = world.session.loops.getState()
    for (const { id, type, name } of structure.loops) {
      expect(list.loops.find(({ key }) => key === keys[id])?.type).toBe(type)
      expect(labels.get(keys[id] ?? '')).toMatch(new RegExp(`^${type}\\d+$`))
      const said = Object.values(world.map().loopNotes).find(({ links }) => links.join(' ') === keys[id])
      expect(said).toMatchObject({ name, type })
      expect(said?.story).toMatch(/^\p{Lu}.+\.$/u)
    }

    world.session.document.undo()
    expect([notesOf(world.map()), Object.keys(world.map().variables)]).toEqual([[], []])
    expect(namesOf(world.map())).toEqual([])
    world.session.document.redo()
    expect(notesOf(world.map())).toEqual([note])
    expect(namesOf(world.map())).toEqual(structure.loops.map(({ name }) => name).sort())
  })

  it.each(EXAMPLES)('$name', async ({ archetype, example }) => {
    const world = createTestWorld('')
    const [structure] = archetype.structures
    if (!structure) throw new Error('It has no form')
    const { names, story, title } = example
    await insertArchetype(world, { archetype, structure, names, story, title })
    const [note] = notesOf(world.map())
    expect(note?.story).toBe(story)
    const state = await lookedAt(world)
    expect(state.standing.get(note?.id ?? '')).toBeTruthy()
    expect(proposed(state)).toEqual([])
  })
})

describe('what a map of the start screen begins with is known', () => {
  it.each(LIBRARY.map((archetype) => ({ name: archetype.card.name, archetype })))(
    '$name',
    async ({ name, archetype }) => {
      const map = beginningOf(archetype)
      if (map === null) throw new Error('It has no form')
      expect(isSound(map)).toEqual([])
      expect(map.meta.title).toBe(name)
      const state = await lookedAt(createTestWorld(map))
      expect([...state.standing.values()]).toMatchObject([{ archetype: archetype.card.id }])
      expect(proposed(state)).toEqual([])
      const notes = Object.values(map.loopNotes)
      for (const { name, story } of notes) expect(`${name}: ${story}`).toMatch(/^.+: .+\.$/)
      // As where it is put on a map: each letter is numbered by itself.
      for (const letter of ['R', 'B']) {
        const numbers = notes.flatMap(({ type, number }) => (type === letter ? [number] : []))
        expect(numbers).toEqual(numbers.map((_, at) => at + 1))
      }
    },
  )
})

describe('a tag of what was inserted', () => {
  const fixes = formOf('fixes-that-fail')
  const NAMES = ['Backfire', 'Fix']
  const onlyNote = (world: TestWorld): ArchetypeNote => {
    const [note, ...others] = notesOf(world.map())
    if (!note || others.length > 0) throw new Error('There is not one tag')
    return note
  }
  const stand = async (world: TestWorld) =>
    [...(await lookedAt(world)).standing.values()].map((place) => place !== null)
  const linkOf = (world: TestWorld, from: string, to: string): string => {
    const { links, variables } = world.map()
    const roleOf = (id: string) => variables[id]?.name || variables[id]?.role
    const found = Object.values(links).find(
      ({ source, target }) => roleOf(source) === from && roleOf(target) === to,
    )
    return found?.id ?? ''
  }

  it.each<readonly [string, (world: TestWorld, id: string) => unknown]>([
    [
      'a link of it is gone',
      ({ session }, id) => session.document.run(deleteThings, { links: [id] }, { label: 'Delete' }),
    ],
    [
      'a sign is turned',
      ({ session }, id) => session.document.run(setPolarity, { ids: [id], polarity: '-' }, { label: 'Turn' }),
    ],
  ])('is broken when %s, and known again by undo', async (_, edit) => {
    const world = createTestWorld('')
    await insertArchetype(world, fixes)
    edit(world, linkOf(world, 'Problem symptom', 'Fix'))
    expect(await stand(world)).toEqual([false])
    world.session.document.undo()
    expect(await stand(world)).toEqual([true])
  })

  it('stands when something is put in between, and that is not proposed either', async () => {
    const world = createTestWorld('')
    await insertArchetype(world, fixes)
    const ends = { firstId: 'first', secondId: 'second', variableId: 'between', x: 0, y: 0, name: 'Between' }
    const link = linkOf(world, 'Fix', 'Unintended consequence')
    world.session.document.run(splitLink, { link, ...ends }, { label: 'Split' })
    expect(await stand(world)).toEqual([true])
    expect(proposed(await lookedAt(world))).toEqual([])
  })

  it('has loops of the same numbers when it is undone and inserted once more, and further ones beside a deleted loop', async () => {
    const { archetype, structure } = formOf('wol-relative-control', 'solution')
    const many = { archetype, structure: { ...structure, loops: structure.loops.slice(0, 4) } }
    const world = createTestWorld('A -> + B -> - A')
    const named = () =>
      Object.values(world.map().loopNotes).flatMap(({ name, type, number }) =>
        name ? `${type}${number}` : [],
      )
    await insertArchetype(world, many)
    // The loops that have no name are given theirs, too.
    await vi.waitFor(() => expect(Object.keys(world.map().loopNotes)).toHaveLength(7))
    expect(named()).toEqual(['B2', 'B3', 'B4', 'B5'])
    world.session.document.undo()
    await insertArchetype(world, many)
    expect(named()).toEqual(['B2', 'B3', 'B4', 'B5'])
    world.session.document.undo()
    world.session.document.run(deleteThings, { variables: [world.idOf('A')] }, { label: 'Delete' })
    // What was undone cannot come again: its numbers are let go of, and B1 is kept for the loop that was deleted.
    await vi.waitFor(() => expect(Object.keys(world.map().loopNotes)).toHaveLength(1))
    await insertArchetype(world, many)
    expect(named()).toEqual(['B2', 'B3', 'B4', 'B5'])
  })

  it('goes without the names of its loops', async () => {
    const world = createTestWorld('')
    await insertArchetype(world, fixes)
    const ids = [onlyNote(world).id]
    world.session.document.run(removeArchetypeNotes, { ids }, { label: 'Remove archetype' })
    expect(notesOf(world.map())).toEqual([])
    expect(namesOf(world.map())).toEqual(NAMES)
  })

  it('is there once for each that was inserted', async () => {
    const world = createTestWorld('A -> + B -> - C -> + A')
    for (const { archetype, structure } of [fixes, fixes, formOf('limits-to-growth'), formOf('escalation')])
      await insertArchetype(world, { archetype, structure })
    const state = await lookedAt(world)
    expect(await stand(world)).toEqual([true, true, true, true])
    expect(proposed(state)).toEqual([])
    const { list, labels: labelled } = world.session.loops.getState()
    const labels = list.loops.map(({ key }) => labelled.get(key))
    expect(new Set(labels).size).toBe(labels.length)
  })

  it.each(['edit.duplicate', 'edit.paste'] as const)('comes with a copy by %s', async (command) => {
    const world = createTestWorld('')
    await insertArchetype(world, formOf('shifting-the-burden'))
    await world.run('edit.selectAll')
    await world.run('edit.copy')
    await world.run(command)
    expect(await stand(world)).toEqual([true, true])
    expect(proposed(await lookedAt(world))).toEqual([])
    expect(new Set(notesOf(world.map()).map(({ key }) => key)).size).toBe(2)
  })

  it('stands when a variable of it becomes one with another of the map', async () => {
    const world = createTestWorld('Waiting -> + Anger')
    await insertArchetype(world, fixes)
    const from = Object.values(world.map().variables).find(({ role }) => role === 'Problem symptom')?.id ?? ''
    const into = world.idOf('Waiting')
    world.session.document.run(mergeVariables, { from, into }, { label: 'Merge' })
    expect(onlyNote(world).variables).toContain(into)
    expect(await stand(world)).toEqual([true])
    expect(namesOf(world.map())).toEqual(NAMES)
  })

  it('is put on what is there already with all its links, and once only', async () => {
    const world = createTestWorld('Debt -> + Loan -> - Debt; Loan -> + || Interest -> + Debt')
    const names = { problem_symptom: 'Debt', fix: 'Loan', unintended_consequence: 'Interest' }
    expect(await insertArchetype(world, { ...fixes, names })).toBe(true)
    expect(Object.keys(world.map().links)).toHaveLength(4)
    expect(onlyNote(world).story).toMatch(/^Because of Debt we use Loan/)
    expect(namesOf(world.map())).toEqual(NAMES)
    expect(world.asked.said.join(' ')).toContain(
      'All of Fixes that Fail is on the map already, and is tagged now',
    )
    expect(await stand(world)).toEqual([true])
    expect(await insertArchetype(world, { ...fixes, names })).toBe(false)
    expect(world.asked.toasts.at(-1)?.text).toMatch(/on the map already. Nothing/)
  })
})

describe('what people have said stays', () => {
  const fixes = formOf('fixes-that-fail')
  const names = { problem_symptom: 'Debt', fix: 'Loan', unintended_consequence: 'Interest' }
  const DRAWN = 'Debt -> + Loan -> - Debt; Loan -> + || Interest -> + Debt'
  const calls = (world: TestWorld, fields: { readonly name?: string; readonly story?: string }) => {
    const loop = world.session.loops.getState().list.loops.find(({ type }) => type === 'B')
    if (!loop) throw new Error('There is no balancing loop')
    const args = { ...loop, noteId: 'said', number: 0, fields }
    world.session.document.run(noteLoop, args, { label: 'Name loop' })
  }

  it('of a loop: only what is empty is filled', async () => {
    const world = createTestWorld(DRAWN)
    calls(world, { name: 'Our way out' })
    await insertArchetype(world, { ...fixes, names })
    const own = Object.values(world.map().loopNotes).find(({ name }) => name === 'Our way out')
    expect(own?.story).toMatch(/^Pain triggers the fix/)
    expect(namesOf(world.map())).toEqual(['Backfire', 'Our way out'])
  })

  it('of a loop that the form closes again', async () => {
    const world = createTestWorld(DRAWN)
    calls(world, { name: 'Our way out', story: 'We borrow.' })
    const links = [...(Object.values(world.map().loopNotes).find(({ name }) => name)?.links ?? [])]
    world.session.document.run(deleteThings, { links }, { label: 'Delete' })
    await insertArchetype(world, { ...fixes, names })
    expect(namesOf(world.map())).toEqual(['Backfire', 'Our way out'])
    const { loops } = world.session.loops.getState().list
    const own = Object.values(world.map().loopNotes).find(({ name }) => name === 'Our way out')
    expect(own?.story).toBe('We borrow.')
    expect(loops.map(({ key }) => key)).toContain(own?.links.join(' '))
  })

  it('of an archetype: its story', async () => {
    const world = createTestWorld(DRAWN)
    await insertArchetype(world, { ...fixes, names })
    const [{ id } = { id: '' }] = notesOf(world.map())
    const { document } = world.session
    document.run(changeArchetypeNote, { id, fields: { story: 'Ours.' } }, { label: 'Tell archetype' })
    document.run(deleteThings, { links: Object.keys(world.map().links) }, { label: 'Delete' })
    await insertArchetype(world, { ...fixes, names })
    expect(notesOf(world.map()).map(({ story }) => story)).toEqual(['Ours.'])
  })
})
