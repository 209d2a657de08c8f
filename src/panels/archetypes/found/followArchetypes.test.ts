import { expect, test } from 'vitest'
import type { RecogniseAnswer, RecogniseAsk, Recogniser } from '../../../archetypes/index.ts'
import {
  deleteThings,
  mapFromNotation,
  moveThings,
  noteArchetype,
  renameVariable,
} from '../../../model/index.ts'
import { createMemoryDocument } from '../../../store/index.ts'
import { followArchetypes } from './followArchetypes.ts'

const label = 'Edit'
const BURDEN = 'Pain -> + Pill -> - Pain; Pain -> + Rest -> - || Pain; Pill -> + Habit -> - Rest'
const PLACEMENT = {
  archetype: 'shifting-the-burden',
  structure: 'standard',
  slots: { problem_symptom: 'v1', symptomatic_solution: 'v2' },
  inverted: [],
  paths: { 'problem_symptom>symptomatic_solution': ['l1'], 'symptomatic_solution>problem_symptom': ['l2'] },
}
const FOUND: RecogniseAnswer = {
  found: {
    matches: [{ ...PLACEMENT, key: 'm', loops: {}, score: 1, undelayed: [], unknowns: 0, alsoReads: [] }],
    nearMisses: [],
    complete: true,
  },
  notes: [],
}

/** A follower with recogniser and clock in the hands of the test. */
function set() {
  const document = createMemoryDocument(mapFromNotation(BURDEN))
  const asks: { readonly ask: RecogniseAsk; answer(answer: RecogniseAnswer): void }[] = []
  let isClosed = false
  let rest: (() => void) | null = null
  let tellError = (_: string): void => {}
  const recogniser: Recogniser = {
    ask: (ask, answer) => void asks.push({ ask, answer }),
    close() {
      isClosed = true
    },
  }
  const follower = followArchetypes(
    document,
    (onError) => {
      tellError = onError
      return recogniser
    },
    (work) => {
      rest = work
      return () => {
        rest = null
      }
    },
  )
  return {
    document,
    asks,
    follower,
    answer: (answer: RecogniseAnswer) => asks.at(-1)?.answer(answer),
    /** Lets the rest after an edit pass. */
    pass: () => rest?.(),
    isResting: () => rest !== null,
    isClosed: () => isClosed,
    fail: (sentence: string) => tellError(sentence),
    keys: () => follower.getState().found?.matches.map(({ key }) => key),
  }
}

test('it looks from the first who wants to know, and tells when there is an answer', () => {
  const { follower, asks, answer, keys } = set()
  expect(asks).toHaveLength(0)
  let told = 0
  follower.subscribe(() => {
    told++
  })
  expect(follower.getState()).toMatchObject({ found: null, searching: true })
  answer(FOUND)
  expect([keys(), follower.getState().searching]).toEqual([['m'], false])
  expect(told).toBeGreaterThan(1)
})

test('it looks again after a rest when the graph changes, and not when things move', () => {
  const { document, follower, asks, answer, pass, isResting, keys } = set()
  follower.subscribe(() => {})
  answer(FOUND)
  document.run(moveThings, { places: { v1: { x: 5, y: 5 } } }, { label })
  expect(isResting()).toBe(false)
  document.run(renameVariable, { id: 'v4', name: 'Need of pills' }, { label })
  expect(asks).toHaveLength(1)
  expect([keys(), follower.getState().searching]).toEqual([['m'], true])
  pass()
  expect(asks[1]?.ask.graph.variables.v4?.name).toBe('Need of pills')
  answer(FOUND)
  expect(follower.getState().searching).toBe(false)
})

test('what lost a link is gone at once, and is back with it', () => {
  const { document, follower, answer, keys } = set()
  follower.subscribe(() => {})
  answer(FOUND)
  document.run(deleteThings, { links: ['l2'] }, { label })
  expect(keys()).toEqual([])
  document.undo()
  expect(keys()).toEqual(['m'])
})

test('an answer that comes after an edit is told as far as it still holds, and the search goes on', () => {
  const { document, follower, answer, keys } = set()
  follower.subscribe(() => {})
  document.run(deleteThings, { links: ['l1'] }, { label })
  answer(FOUND)
  expect([keys(), follower.getState().searching]).toEqual([[], true])
})

test('accepted archetypes are watched, and nothing that was noted is proposed', () => {
  const { document, follower, asks, answer, pass } = set()
  follower.subscribe(() => {})
  document.run(
    noteArchetype,
    {
      noteId: 'n',
      state: 'accepted',
      key: 'm',
      archetype: PLACEMENT.archetype,
      structure: PLACEMENT.structure,
      slots: Object.keys(PLACEMENT.slots),
      variables: Object.values(PLACEMENT.slots),
      inverted: [],
      links: ['l1', 'l2'],
    },
    { label },
  )
  pass()
  expect(asks.at(-1)?.ask).toMatchObject({ notes: [PLACEMENT], dismissed: new Set(['m']) })
  answer({ ...FOUND, notes: [null] })
  expect(follower.getState().standing).toEqual(new Map([['n', null]]))
  expect(follower.getState().found?.matches).toEqual([])
})

test('what the person points at is asked for at once, until it is gone', () => {
  const { document, follower, asks, answer, pass } = set()
  follower.subscribe(() => {})
  answer(FOUND)
  follower.pointAt({ symptom: 'v1', fix: 'v2' })
  expect(asks.at(-1)?.ask.given).toEqual({ symptom: 'v1', fix: 'v2' })
  expect(follower.getState()).toMatchObject({ found: null, searching: true })
  document.run(deleteThings, { variables: ['v2'] }, { label })
  pass()
  expect(asks.at(-1)?.ask.given).toBeNull()
})

test('why there is no answer is told, and a stopped follower looks no more', () => {
  const { document, follower, fail, pass, asks, isClosed } = set()
  follower.subscribe(() => {})
  fail('Archetypes could not be looked for (gone).')
  expect(follower.getState()).toMatchObject({
    searching: false,
    problem: 'Archetypes could not be looked for (gone).',
  })
  document.run(renameVariable, { id: 'v1', name: 'Ache' }, { label })
  follower.stop()
  pass()
  expect([asks.length, isClosed()]).toEqual([1, true])
})
