import fc from 'fast-check'
import { applyPatches } from 'immer'
import { expect, test } from 'vitest'
import { type Applied, type CausalMap, isSound, loopTypeOf, serialise } from '../index.ts'
import { anyChange, anyStart, applyChange } from '../testing.ts'

const isLong = process.env.SEDIKO_LONG === '1'
const runs = isLong ? 10_000 : 80
const steps = isLong ? 200 : 60

const anySequence = fc.array(anyChange, { minLength: steps / 2, maxLength: steps, size: 'max' })

function staleTypes(map: CausalMap): readonly string[] {
  return Object.values(map.loopNotes).flatMap((note) => {
    const now = loopTypeOf(map, note.links)
    return now === null || now === note.type ? [] : [note.id]
  })
}

function isPath(path: readonly (string | number)[]): boolean {
  return path.length === 2 || (path.length === 3 && path[0] !== 'meta' && path[0] !== 'extras')
}

test('any edits keep the map sound, and their inverses lead back to the exact start', () => {
  fc.assert(
    fc.property(anyStart, anySequence, (start, changes) => {
      const done: Applied[] = []
      let map = start
      for (const change of changes) {
        const applied = applyChange(map, change)
        expect(isSound(applied.map)).toEqual([])
        expect(staleTypes(applied.map)).toEqual([])
        expect(applied.patches.every(({ path }) => isPath(path))).toBe(true)
        expect(applyPatches(map, [...applied.patches])).toEqual(applied.map)
        if (applied.patches.length === 0) expect(applied.map).toBe(map)
        done.push(applied)
        map = applied.map
      }
      for (const { inverse } of done.toReversed()) map = applyPatches(map, [...inverse])
      expect(map).toEqual(start)
      expect(serialise(map)).toBe(serialise(start))
    }),
    { numRuns: runs },
  )
}, 3_600_000)

test('the random edits meet what they are meant to test: notes of closed loops and of broken ones', () => {
  const met = { closed: 0, broken: 0 }
  for (const [start, changes] of fc.sample(fc.tuple(anyStart, anySequence), { numRuns: 100, seed: 1 })) {
    let map = start
    for (const change of changes) {
      map = applyChange(map, change).map
      for (const note of Object.values(map.loopNotes)) {
        if (loopTypeOf(map, note.links)) met.closed += 1
        else met.broken += 1
      }
    }
  }
  expect(met.closed).toBeGreaterThan(100)
  expect(met.broken).toBeGreaterThan(100)
})
