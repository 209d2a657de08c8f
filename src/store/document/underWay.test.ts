import { expect, test } from 'vitest'
import {
  addPart,
  addPartInPieces,
  addVariable,
  type CausalMap,
  emptyMap,
  freshIds,
  map,
  mapFromNotation,
  type NewPart,
  newLink,
  newVariable,
} from '../../model/index.ts'
import { documentOver, replicaOf } from '../testing/index.ts'
import { type SharedMap, sharedMapOf } from './sharedMap.ts'

/** A document with another that hears of all that it stores. */
function setUp(start: CausalMap) {
  const shared = sharedMapOf(start)
  const there = documentOf(replicaOf(shared))
  const here = documentOf(shared, (update) => void there.receive([update]))
  return { here, there }
}

function documentOf(shared: SharedMap, tell?: (update: Uint8Array) => void) {
  const document = documentOver(shared, tell)
  return { ...document, map: () => document.state.getState().map }
}

const START = map`Rain -> + Grass`

/** A ring of so many variables. */
function ring(count: number): NewPart {
  const all = Array.from({ length: count }, (_, at) => at)
  const part: CausalMap = {
    ...emptyMap(),
    variables: Object.fromEntries(
      all.map((at) => [`p${at}`, newVariable({ id: `p${at}`, name: `P ${at}` })]),
    ),
    links: Object.fromEntries(
      all.map((at) => [
        `k${at}`,
        newLink({ id: `k${at}`, source: `p${at}`, target: `p${(at + 1) % count}` }),
      ]),
    ),
  }
  let last = 0
  return { part, ids: freshIds(part, () => `new${++last}`), dx: 10, dy: 20 }
}

const STEP = { label: 'Paste' }

test('what is added in pieces is what is added at once: one step, for others too', async () => {
  const [one, other] = [setUp(START), setUp(START)]
  other.here.run(addPart, ring(400), STEP)
  let pauses = 0
  const added = one.here.runInPieces(addPartInPieces, ring(400), STEP, { onPause: () => pauses++ })
  expect(one.here.map()).toEqual(START)
  expect(await added).toBeNull()
  expect(one.here.map()).toEqual(other.here.map())
  expect(one.there.map()).toEqual(one.here.map())
  // Fifty records are written between two pauses, and fifty read.
  expect(pauses).toBeGreaterThan(2 * (800 / 50))
  one.here.undo()
  expect(one.here.map()).toEqual(START)
  expect(one.there.map()).toEqual(START)
  expect(one.here.state.getState().undoLabel).toBeNull()
})

test('stopped at any moment it leaves the map as it was, and later edits reach the others', async () => {
  let isDone = false
  for (let at = 2; !isDone; at += 7) {
    const { here, there } = setUp(START)
    const stopping = new AbortController()
    const onPause = (pauses: number): void => {
      if (pauses === at) stopping.abort()
    }
    const added = here.runInPieces(addPartInPieces, ring(150), STEP, { signal: stopping.signal, onPause })
    isDone = await added.then(
      () => true,
      () => false,
    )
    if (isDone) continue
    expect(here.map()).toEqual(START)
    expect(here.state.getState().undoLabel).toBeNull()
    here.run(addVariable, { id: 'later', name: 'Later', x: 0, y: 0 }, STEP)
    expect(Object.keys(here.map().variables)).toHaveLength(3)
    expect(there.map()).toEqual(here.map())
    here.undo()
    expect(here.map()).toEqual(START)
  }
})

test('whatever else is done meanwhile comes after it', async () => {
  const { here, there } = setUp(START)
  const added = here.runInPieces(addPartInPieces, ring(400), STEP, {
    onPause(pauses) {
      if (pauses === 10) here.run(addVariable, { id: 'later', name: 'Later', x: 0, y: 0 }, { label: 'Add' })
    },
  })
  expect(await added).toBeNull()
  expect(Object.keys(here.map().variables)).toHaveLength(403)
  expect(there.map()).toEqual(here.map())
  here.undo()
  expect(Object.keys(here.map().variables)).toHaveLength(402)
  here.undo()
  expect(here.map()).toEqual(START)
})

test('stopping what is done already changes nothing', async () => {
  const { here } = setUp(START)
  const stopping = new AbortController()
  const added = here.runInPieces(addPartInPieces, ring(30), STEP, { signal: stopping.signal })
  here.undo()
  stopping.abort()
  expect(await added).toBeNull()
  expect(here.state.getState().redoLabel).toBe('Paste')
  here.redo()
  expect(Object.keys(here.map().variables)).toHaveLength(32)
})

test('more than a map may have is refused with the sentence of any edit', async () => {
  const { here } = setUp(mapFromNotation('A -> + B'))
  const said = await here.runInPieces(addPartInPieces, ring(4999), STEP)
  expect(said).toContain('5,001 variables')
  expect(here.state.getState().refusal).toEqual({ reason: said })
  expect(Object.keys(here.map().variables)).toHaveLength(2)
})
