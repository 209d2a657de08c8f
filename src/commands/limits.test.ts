import { afterAll, expect, test, vi } from 'vitest'
import { loadArchetype } from '../archetypes/index.ts'
import { LIMITS } from '../model/index.ts'
import { fullMap } from '../model/testing/index.ts'
import { insert } from './archetypes/insert.ts'
import { drawLink, drawLinkToNew, pinLoop } from './index.ts'
import { createTestWorld, historyOf, type TestWorld } from './testing.ts'

const archetype = await loadArchetype('limits-to-growth')
const structure = archetype?.structures[0]
if (!archetype || !structure) throw new Error('There is no limits-to-growth')

/** One world for all: a map on which nothing more can be made stays as it is. */
const full = createTestWorld(fullMap(), { clipboard: { 'text/plain': 'One more' } })

afterAll(() => full.session.close())

/** Everything by which a person makes something, and of what a full map then would have too many. */
const MAKING: readonly (readonly [
  name: string,
  act: (world: TestWorld) => unknown,
  kind: 'variables' | 'links' | 'labels' | 'groups' | 'loopNotes',
])[] = [
  ['a variable by N or a double click', (world) => world.run('insert.variable'), 'variables'],
  [
    'the next variable by Tab',
    (world) => {
      world.choose('V 7')
      return world.run('insert.nextVariable')
    },
    'variables',
  ],
  [
    'a variable by dragging out of another',
    (world) => drawLinkToNew(world, 'v7', { x: 0, y: 0 }),
    'variables',
  ],
  ['a link', (world) => drawLink(world, 'v7', 'v4000'), 'links'],
  ['a label', (world) => world.run('insert.label'), 'labels'],
  ['what a text on the clipboard says', (world) => world.run('edit.paste'), 'variables'],
  [
    'a second of what is selected',
    (world) => {
      world.choose('V 7')
      return world.run('edit.duplicate')
    },
    'variables',
  ],
  [
    'two of a variable',
    (world) => {
      world.choose('V 7')
      return world.run('edit.split')
    },
    'variables',
  ],
  [
    'a variable in a link',
    (world) => {
      world.choose('V 7>V 8')
      return world.run('link.putInBetween')
    },
    'variables',
  ],
  ['an archetype', (world) => insert(world, world.session, { archetype, structure }), 'variables'],
  [
    'a group',
    (world) => {
      world.choose('V 7', 'V 8')
      return world.run('arrange.group')
    },
    'groups',
  ],
  [
    'a pinned loop',
    async (world) => {
      const key = 'l14998 l14999'
      // Loops of so large a map are looked for in pieces.
      const isListed = () => world.session.loops.getState().list.loops.some((loop) => loop.key === key)
      await vi.waitFor(() => expect(isListed()).toBe(true), { timeout: 30_000 })
      pinLoop(world, key, true)
    },
    'loopNotes',
  ],
]

const LISTS = {
  variables: 'variables',
  links: 'links',
  labels: 'labels',
  groups: 'groups',
  loopNotes: 'loops',
} as const

test.each(MAKING)(
  'on a full map %s is not made, which is told, and nothing else is said or done',
  async (_, act, kind) => {
    const before = full.map()
    const [toasts, said] = [full.asked.toasts.length, full.asked.said.length]
    await act(full)
    const most = LIMITS[kind].toLocaleString('en')
    expect(full.asked.toasts.slice(toasts)).toEqual([
      {
        kind: 'error',
        text: expect.stringMatching(
          new RegExp(
            `^The map would have [\\d,]+ ${LISTS[kind]}; a map may have ${most}\\. Nothing was changed\\.$`,
          ),
        ),
      },
    ])
    expect(full.asked.said.slice(said)).toEqual([])
    expect(full.map()).toBe(before)
    expect(full.session.view.getState().editing).toBeNull()
    expect(historyOf(full).undoLabel).toBeNull()
  },
)
