import { expect, test } from 'vitest'
import { type Command, commands, type Here, type World } from '../../commands/index.ts'
import { createTestWorld, type TestWorld } from '../../commands/testing.ts'
import { KEYWORDS } from './keywords.ts'
import { ALWAYS, LACKS, NEEDS, whyNot } from './whyNot.ts'

const ids = commands.map(({ id }) => id)

test('every command has other words, and no words outlive their command', () => {
  expect(Object.keys(KEYWORDS).sort()).toEqual([...ids].sort())
  for (const of of [NEEDS, LACKS])
    expect(Object.keys(of).filter((id) => !ids.some((each) => each === id))).toEqual([])
})

test('every command can always be done, or has words for why it cannot', () => {
  const isTold = ({ id, takes }: Command): boolean => (takes ? id in NEEDS : ALWAYS.has(id) !== id in LACKS)
  expect(commands.filter((command) => !isTold(command)).map(({ id }) => id)).toEqual([])
  expect([...ALWAYS].filter((id) => !ids.some((each) => each === id))).toEqual([])
})

test.each([
  ['colour', ['view.darkTheme', 'arrange.group']],
  ['print', ['file.exportPng', 'file.exportAs']],
  ['backwards', ['link.reverse']],
  ['presentation', ['view.projector']],
  ['remove', ['edit.delete']],
])('%s is what people say for %j', (word, meant) => {
  const found = ids.filter((id) => KEYWORDS[id]?.includes(word))
  expect(found).toEqual(expect.arrayContaining(meant))
})

/** What has the focus or is selected, from a map with all of it. */
const SITUATIONS: readonly (readonly [where: string, go: (world: TestWorld) => void, is: string])[] = [
  ['nothing', () => {}, 'nothing is selected'],
  ['a variable', (world) => world.goTo('A'), 'A is a variable'],
  ['a link', (world) => world.goTo('A>B'), 'A to B is a link'],
  ['two variables', (world) => world.choose('A', 'B'), '2 variables are selected'],
  ['the mark of a loop', (world) => world.goTo(markOf(world)), 'R1 is a loop'],
]

function markOf(world: TestWorld): Here {
  const [marked] = world.session.loops.getState().marked
  return { kind: 'loops', id: marked?.loop.key ?? '' }
}

test.each(SITUATIONS)(
  'with %s, whatever cannot be done says why, with a reason of its own that names what has the focus',
  (_, go, is) => {
    for (const notation of ['', 'A', 'A -> B', 'A -> + B -> + A', 'A -> + B -> + A -> + C']) {
      for (const readOnly of [false, true]) {
        const world = createTestWorld(notation, { readOnly })
        if (notation.includes('+')) go(world)
        else if (is !== 'nothing is selected') continue
        for (const command of commands) {
          const why = whyNot(command, world)
          expect(why === null, command.id).toBe(command.isEnabled(world))
          if (why === null) continue
          const known = [
            LACKS[command.id],
            ...(command.id === 'view.group' ? ['A is in no group.'] : []),
            `${NEEDS[command.id]}; ${is}.`,
            'This map can only be looked at.',
          ]
          expect(known, command.id).toContain(why)
        }
      }
    }
  },
)

test('a sign on a variable, and what leads to a link, are refused by their names', () => {
  const world = createTestWorld('Cattle -> + Grass')
  const why = (id: string): string | null => {
    const command = commands.find((each) => each.id === id)
    return command ? whyNot(command, world) : null
  }
  world.goTo('Cattle')
  expect(why('link.positive')).toBe('A sign is set on a link; Cattle is a variable.')
  world.choose('Cattle')
  world.goTo('Cattle>Grass')
  expect(why('view.upstream')).toBe('What leads here is shown for a variable; Cattle to Grass is a link.')
})

test('where no map is open or it may not be changed, that is the reason', () => {
  const world = createTestWorld('A', { readOnly: true })
  const reasonOf = (id: string, of: World) => {
    const command = commands.find((each) => each.id === id)
    return command ? whyNot(command, of) : null
  }
  expect(reasonOf('insert.variable', world)).toBe('This map can only be looked at.')
  const { library, page, newId, now } = world
  expect(reasonOf('edit.undo', { library, page, newId, now, session: null })).toBe(
    'There is nothing to undo.',
  )
})
