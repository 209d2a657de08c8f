import { expect, test } from 'vitest'
import type { CheckAnswer, CheckAsk, Finding } from '../../checks/index.ts'
import { addRecord, deleteThings, renameVariable } from '../../model/index.ts'
import { holdInHand, showPanel } from '../../store/index.ts'
import { createTestWorld } from '../testing.ts'
import { followChecks } from './follow.ts'
import { tellChecks } from './tellChecks.ts'

/** A follower over a map, with a checker and a clock in the hands of the test. */
function followed(notation: string) {
  const world = createTestWorld(notation)
  const asks: CheckAsk[] = []
  let give: (answer: CheckAnswer) => void = () => {}
  let isClosed = false
  let waiting: (() => void) | null = null
  const follower = followChecks(
    world.session,
    () => ({
      ask(ask, onAnswer) {
        asks.push(ask)
        give = onAnswer
      },
      close() {
        isClosed = true
      },
    }),
    (work) => {
      waiting = work
      return () => {
        if (waiting === work) waiting = null
      }
    },
  )
  return {
    world,
    follower,
    asks,
    isClosed: () => isClosed,
    rest() {
      const work = waiting
      waiting = null
      work?.()
    },
    answer: (...findings: readonly Finding[]) => give({ findings, quiet: [], complete: true }),
    keys: () => follower.getState().listed.map(({ key }) => key),
  }
}

const about = (id: string, rule = 'V03', drawing: 'error' | 'off' = 'off'): Finding => ({
  rule,
  group: 'names',
  severity: { drawing, review: 'warning', publish: 'warning' },
  where: [{ kind: 'variable', id }],
  message: 'So it is.',
  why: 'It matters.',
  fix: null,
  key: `${rule} ${id}`,
})

const label = { label: 'x' }

test('nothing is asked before it is begun, and of an empty map nothing at all', () => {
  const { follower, asks, world } = followed('')
  world.session.document.run(addRecord, { kind: 'groups', id: 'g', fields: { name: 'G' } }, label)
  expect(asks).toHaveLength(0)
  follower.begin()
  follower.begin()
  expect(asks).toHaveLength(0)
  expect(follower.getState()).toMatchObject({ listed: [], searching: false, answer: { findings: [] } })
})

test('an edit is looked at once it rests, and never while a hand is at something', () => {
  const { follower, asks, world, rest, answer } = followed('Rain -> + Grass')
  follower.begin()
  answer()
  expect(asks[0]?.mode).toBe('drawing')
  const rename = (name: string) =>
    world.session.document.run(renameVariable, { id: world.idOf('Grass'), name }, label)
  rename('Grass')
  expect(asks).toHaveLength(1)
  rename('Hay')
  expect(follower.getState().searching).toBe(true)
  rest()
  expect(asks).toHaveLength(2)
  answer()
  expect(follower.getState().searching).toBe(false)

  const letGo = holdInHand(world.session.view, { cancel() {} })
  world.session.document.run(renameVariable, { id: world.idOf('Hay'), name: 'Straw' }, label)
  rest()
  expect(asks).toHaveLength(2)
  letGo()
  rest()
  expect(asks).toHaveLength(3)
})

test('what is about things that are gone is not told, and what is left as it is apart', () => {
  const { follower, world, answer, keys } = followed('Rain -> + Grass')
  follower.begin()
  const [rain, grass] = [world.idOf('Rain'), world.idOf('Grass')]
  answer(about(rain), about(grass))
  expect(keys()).toEqual([`V03 ${rain}`, `V03 ${grass}`])
  world.session.document.run(
    addRecord,
    { kind: 'checkNotes', id: 'c', fields: { rule: 'V03', variables: [grass], reason: 'So we say' } },
    label,
  )
  expect(keys()).toEqual([`V03 ${rain}`])
  expect(follower.getState().standing.left).toMatchObject([{ note: { reason: 'So we say' } }])
  world.session.document.run(deleteThings, { variables: [rain] }, label)
  expect(keys()).toEqual([])
})

test('a list that is seen keeps its order, and what is new comes at its end', () => {
  const { follower, world, answer, keys } = followed('A; B; C')
  follower.begin()
  showPanel(world.session.view, 'checks')
  const [a, b, c] = ['A', 'B', 'C'].map(world.idOf)
  if (!a || !b || !c) throw new Error('no variables')
  answer(about(b), about(c))
  answer(about(a), about(c), about(b))
  expect(keys()).toEqual([b, c, a].map((id) => `V03 ${id}`))
  follower.drop(`V03 ${c}`)
  expect(keys()).toEqual([b, a].map((id) => `V03 ${id}`))
  answer(about(a), about(b), about(c))
  expect(keys()).toEqual([b, c, a].map((id) => `V03 ${id}`))
  // Where it is not seen it follows the findings.
  showPanel(world.session.view, 'loops')
  answer(about(a), about(b), about(c))
  expect(keys()).toEqual([a, b, c].map((id) => `V03 ${id}`))
})

test('while drawing errors are told of a thing, and nothing else', () => {
  const { follower, world, answer } = followed('Rain; Grass')
  follower.begin()
  const [rain, grass] = [world.idOf('Rain'), world.idOf('Grass')]
  answer(about(rain, 'V01', 'error'), about(grass))
  const told = (id: string) => tellChecks(follower.getState(), { kind: 'variable', id })
  expect([told(rain), told(grass)]).toEqual([['to be settled: So it is'], []])
})

test('a broken loop, which has no mark, is told at the first end of what is missing', () => {
  const { follower, world, answer } = followed('Rain; Grass')
  follower.begin()
  const rain = world.idOf('Rain')
  answer({
    ...about(rain, 'P05', 'error'),
    where: [
      { kind: 'loop', key: 'gone' },
      { kind: 'variable', id: rain },
    ],
  })
  expect(tellChecks(follower.getState(), { kind: 'variable', id: rain })).toEqual(['to be settled: So it is'])
})

test('stopped it lets go of its checker and asks no more', () => {
  const { follower, world, asks, rest, isClosed } = followed('Rain')
  follower.begin()
  follower.stop()
  world.session.document.run(renameVariable, { id: world.idOf('Rain'), name: 'Hail' }, label)
  rest()
  expect([asks.length, isClosed()]).toEqual([1, true])
})

test('everything is looked at while the panel is seen, and when it is asked for, else only for what is told while drawing', () => {
  const { follower, world, asks, rest, answer } = followed('Rain')
  const rename = (name: string) =>
    world.session.document.run(
      renameVariable,
      { id: Object.keys(world.map().variables)[0] ?? '', name },
      label,
    )
  const modes = () => asks.map(({ mode }) => mode)
  follower.begin()
  answer()
  expect(follower.getState().isWhole).toBe(false)
  showPanel(world.session.view, 'checks')
  answer()
  expect(follower.getState().isWhole).toBe(true)
  showPanel(world.session.view, 'loops')
  rename('Hail')
  rest()
  follower.lookAtAll()
  follower.lookAtAll()
  expect(modes()).toEqual(['drawing', undefined, 'drawing', undefined])
})
