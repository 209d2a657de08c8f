import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CausalMap, newVariable } from '../../model/index.ts'
import { anyChange, anyMap, applyChange } from '../../model/testing/index.ts'
import { finish } from '../../pace/index.ts'
import { changesBetween } from './changes.ts'
import { cutUpdate } from './cutUpdate.ts'
import { partsOf, projectWhole } from './projection.ts'
import { emptySharedMap, type SharedMap, sharedMapOf } from './sharedMap.ts'
import { joinUpdates } from './updateBytes.ts'

function shownBy(shared: SharedMap): CausalMap {
  return finish(projectWhole(shared)).map
}

function copyOf(parts: readonly Uint8Array[]): SharedMap {
  const shared = emptySharedMap()
  for (const part of parts) expect(shared.apply(part)).not.toBeNull()
  return shared
}

/** Writes a change into a shared map, as a document does. */
function edit(shared: SharedMap, change: Parameters<typeof applyChange>[1]): void {
  const shown = finish(projectWhole(shared))
  const { map, merged } = applyChange(shown.map, change)
  shared.write(changesBetween(shown.map, map, merged), 'write', partsOf(shown))
}

test('an update in parts is the same update, whoever wrote in it and in whatever turn', () => {
  const anyMoves = fc.array(fc.tuple(fc.nat(2), anyChange, fc.boolean()), { maxLength: 25 })
  fc.assert(
    fc.property(anyMap, anyMoves, fc.integer({ min: 1, max: 9 }), (start, moves, most) => {
      const first = sharedMapOf(start)
      const all = [first, copyOf([first.encode()]), copyOf([first.encode()])]
      for (const [who, change, isTold] of moves) {
        const shared = all[who] ?? first
        edit(shared, change)
        if (isTold) for (const other of all) other.apply(shared.encode())
      }
      for (const shared of all) first.apply(shared.encode())
      const parts = finish(cutUpdate(first.encode(), most))
      expect(shownBy(copyOf(parts))).toEqual(shownBy(copyOf([first.encode()])))
    }),
  )
})

test('a large update is cut into parts of so many pieces, with a pause for each', () => {
  const records = Array.from({ length: 300 }, (_, at) => `v${at}`)
  const map: CausalMap = {
    ...shownBy(emptySharedMap()),
    variables: Object.fromEntries(
      records.map((id) => [id, newVariable({ id, name: 'Ein Bär \u{1F43B}', note: 'ж'.repeat(200) })]),
    ),
  }
  const bytes = sharedMapOf(map).encode()
  const work = cutUpdate(bytes, 50)
  let pauses = 0
  let next = work.next()
  for (; next.done !== true; next = work.next()) pauses++
  expect(next.value.length).toBe(pauses)
  expect(pauses).toBeGreaterThan(30)
  expect(shownBy(copyOf(next.value))).toEqual(shownBy(copyOf([bytes])))
})

test('what is not of the known form is given as it came', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const parts = finish(cutUpdate(bytes))
      if (parts.length > 0) expect(parts.every((part) => part instanceof Uint8Array)).toBe(true)
    }),
  )
  const bytes = Uint8Array.from([1, 1, 1, 0, 3])
  expect(finish(cutUpdate(bytes))).toEqual([bytes])
})

test('the bytes of a map that was filled are put together from those that filled it', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const shared = sharedMapOf(map)
      const held = shared.encode()
      expect(shared.encode()).toBe(held)
      const other = copyOf([held])
      expect(shownBy(other)).toEqual(shownBy(shared))
      // Yjs says the same of a document in which nothing is held.
      expect(shownBy(copyOf([other.encode()]))).toEqual(shownBy(shared))
    }),
  )
})

test('updates of two writers, or with something deleted, are not joined so', () => {
  const [one, two] = [sharedMapOf(shownBy(emptySharedMap())), sharedMapOf(shownBy(emptySharedMap()))]
  expect(joinUpdates([one.encode(), two.encode()])).toBeNull()
  expect(joinUpdates([])).toBeNull()
  expect(joinUpdates([Uint8Array.from([0, 1, 1, 1, 0, 1])])).toBeNull()
})
