import { describe, expect, test } from 'vitest'
import type { Match, NearMiss, Recognition } from '../../../archetypes/index.ts'
import {
  type CausalMap,
  changeLink,
  deleteThings,
  mapFromNotation,
  moveThings,
  noteArchetype,
  renameVariable,
  setBend,
  setDelay,
  setPolarity,
} from '../../../model/index.ts'
import { createMemoryDocument } from '../../../store/index.ts'
import { bySymptom, graphDiffers, graphOf, notesDiffer, stillThere } from './graph.ts'

const BURDEN = 'Pain -> + Pill -> - Pain; Pain -> + Rest -> - || Pain; Pill -> + Habit -> - Rest'

/** A map and what it becomes by edits. */
function edited(edits: (run: ReturnType<typeof createMemoryDocument>['run']) => void): {
  readonly before: CausalMap
  readonly after: CausalMap
} {
  const document = createMemoryDocument(mapFromNotation(BURDEN))
  const before = document.state.getState().map
  edits(document.run)
  return { before, after: document.state.getState().map }
}

const label = 'Edit'
const match: Match = {
  archetype: 'shifting-the-burden',
  structure: 'standard',
  slots: { problem_symptom: 'v1', symptomatic_solution: 'v2', fundamental_solution: 'v3', side_effect: 'v4' },
  inverted: [],
  paths: { 'problem_symptom>symptomatic_solution': ['l1'], 'symptomatic_solution>problem_symptom': ['l2'] },
  key: 'm',
  loops: {},
  score: 1,
  undelayed: [],
  unknowns: 0,
  alsoReads: [],
}
const miss: NearMiss = {
  archetype: 'shifting-the-burden',
  structure: 'standard',
  slots: { problem_symptom: 'v1', side_effect: 'v4' },
  inverted: [],
  paths: { 'problem_symptom>symptomatic_solution': ['l1'] },
  key: 'n',
  missing: { from: 'v4', to: 'v1', polarity: '+' },
  link: 'side_effect>problem_symptom',
  asks: 'link',
  turn: null,
  score: 2,
}
const found: Recognition = { matches: [match], nearMisses: [miss], complete: true }

describe('what recognition looks at', () => {
  test('is names and kinds of variables and their order, ends, sign and delay of links', () => {
    const { before } = edited(() => {})
    expect(graphOf(before).variables.v1).toEqual({ name: 'Pain', kind: 'variable', made: 1 })
    expect(graphOf(before).links.l4).toEqual({
      id: 'l4',
      source: 'v3',
      target: 'v1',
      polarity: '-',
      delay: true,
    })
  })

  test.each<[string, boolean, Parameters<typeof edited>[0]]>([
    ['moving', false, (run) => run(moveThings, { places: { v1: { x: 900, y: 900 } } }, { label })],
    ['bending', false, (run) => run(setBend, { ids: ['l1'], bend: 0.4 }, { label })],
    ['a note', false, (run) => run(changeLink, { ids: ['l1'], fields: { note: 'seen' } }, { label })],
    ['a name', true, (run) => run(renameVariable, { id: 'v1', name: 'Ache' }, { label })],
    ['a sign', true, (run) => run(setPolarity, { ids: ['l1'], polarity: '?' }, { label })],
    ['a delay', true, (run) => run(setDelay, { ids: ['l1'], delay: true }, { label })],
    ['a link gone', true, (run) => run(deleteThings, { links: ['l1'] }, { label })],
  ])('is changed by %s: %s', (_, isChanged, edit) => {
    const { before, after } = edited(edit)
    expect(after).not.toBe(before)
    expect(graphDiffers(before, after)).toBe(isChanged)
  })
})

describe('an answer after an edit', () => {
  const afterwards = (edit: Parameters<typeof edited>[0]): string => {
    const { before, after } = edited(edit)
    const { matches, nearMisses } = stillThere(found, before, after)
    return [...matches, ...nearMisses].map(({ key }) => key).join(' ')
  }

  test('stays while nothing of it is touched', () => {
    expect(afterwards((run) => run(deleteThings, { links: ['l6'] }, { label }))).toBe('m n')
  })

  test('loses what lost a link or a variable, or lies on a sign that turned', () => {
    expect(afterwards((run) => run(deleteThings, { links: ['l2'] }, { label }))).toBe('n')
    expect(afterwards((run) => run(deleteThings, { variables: ['v3'] }, { label }))).toBe('n')
    expect(afterwards((run) => run(setPolarity, { ids: ['l1'], polarity: '-' }, { label }))).toBe('')
  })

  test('loses a near miss that has come true, and what has been accepted or dismissed', () => {
    const from = { ...miss, missing: { from: 'v3', to: 'v1', polarity: '-' } } as const
    const { before } = edited(() => {})
    expect(stillThere({ ...found, nearMisses: [from] }, before, before).nearMisses).toEqual([])
    const noted = (key: string) =>
      afterwards((run) =>
        run(
          noteArchetype,
          {
            noteId: 'x',
            key,
            archetype: 'a',
            structure: 's',
            state: 'dismissed',
            slots: ['one'],
            variables: ['v1'],
            inverted: [],
            links: [],
          },
          { label },
        ),
      )
    expect([noted('m'), noted('n'), noted('other')]).toEqual(['n', 'm', 'm n'])
  })
})

test('other notes are those that say something else, not those with another story', () => {
  const { after } = edited((run) =>
    run(
      noteArchetype,
      {
        noteId: 'x',
        key: 'k',
        archetype: 'a',
        structure: 's',
        state: 'accepted',
        slots: ['one'],
        variables: ['v1'],
        inverted: [],
        links: [],
      },
      { label },
    ),
  )
  const notes = after.archetypeNotes
  const { x } = notes
  if (!x) throw new Error('The note was not made')
  expect(notesDiffer({}, notes)).toBe(true)
  expect(notesDiffer(notes, { x: { ...x, story: 'Told' } })).toBe(false)
  expect(notesDiffer(notes, { x: { ...x, state: 'dismissed' } })).toBe(true)
})

test('matches stand together by the variable of their first role, the best first', () => {
  const at = (key: string, symptom: string): Match => ({ ...match, key, slots: { first: symptom } })
  const groups = bySymptom([at('a', 'v2'), at('b', 'v1'), at('c', 'v2')], ({ slots }) => slots.first ?? '')
  expect(groups.map(({ symptom, matches }) => [symptom, matches.map(({ key }) => key).join('')])).toEqual([
    ['v2', 'ac'],
    ['v1', 'b'],
  ])
})
