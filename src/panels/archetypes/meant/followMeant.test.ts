import { expect, test } from 'vitest'
import type { RecogniseAnswer, RecogniseAsk } from '../../../archetypes/index.ts'
import { createTestWorld } from '../../../commands/testing.ts'
import { addLink } from '../../../model/index.ts'
import { followMeant } from './followMeant.ts'

const LACK = {
  key: 'k',
  archetype: 'escalation',
  structure: 'standard',
  slots: {},
  inverted: [],
  paths: {},
  open: [],
  links: [],
  stand: 0,
  of: 1,
  complete: true,
}

test('it is asked anew for other roles and after edits, and the last answer stays until the next', () => {
  const world = createTestWorld('A -> + B')
  const asks: RecogniseAsk[] = []
  let answer: (answer: RecogniseAnswer) => void = () => {}
  let closed = false
  let run: () => void = () => {}
  const follower = followMeant(
    world.session.document,
    () => ({
      ask(ask, onAnswer) {
        asks.push(ask)
        answer = onAnswer
      },
      close() {
        closed = true
      },
    }),
    (work) => {
      run = work
      return () => {}
    },
  )
  const found = { matches: [], nearMisses: [], complete: true }
  follower.mean({ archetype: 'escalation', structure: 'standard', given: {} })
  expect(follower.getState()).toMatchObject({ lack: null, searching: true })
  answer({ found, notes: [], lack: LACK })
  expect(follower.getState()).toEqual({ lack: LACK, searching: false, problem: null })

  const [source, target] = [world.idOf('B'), world.idOf('A')]
  world.session.document.run(addLink, { id: 'new', source, target }, { label: 'Draw' })
  expect(follower.getState()).toMatchObject({ lack: LACK, searching: true })
  run()
  expect(Object.keys(asks.at(-1)?.graph.links ?? {})).toContain('new')

  follower.mean({ archetype: 'escalation', structure: 'standard', given: { a_activity: source } })
  expect(follower.getState().lack).toBe(LACK)
  follower.mean({ archetype: 'eroding-goals', structure: 'standard', given: {} })
  expect(follower.getState().lack).toBeNull()
  expect(asks).toHaveLength(4)
  follower.stop()
  expect(closed).toBe(true)
})
