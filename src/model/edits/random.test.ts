import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSound, loopTypeOf, sameJson } from '../index.ts'
import { anyChange, anyStart, applyChange } from '../testing/index.ts'

const isLong = process.env.SEDIKO_LONG === '1'
const runs = isLong ? 10_000 : 80
const steps = isLong ? 200 : 60

const anySequence = fc.array(anyChange, { minLength: steps / 2, maxLength: steps, size: 'max' })

test('any edits keep the map sound, and one that changes nothing gives the same map', () => {
  fc.assert(
    fc.property(anyStart, anySequence, (start, changes) => {
      let map = start
      for (const change of changes) {
        const applied = applyChange(map, change)
        expect(isSound(applied.map)).toEqual([])
        if (sameJson(applied.map, map)) expect(applied.map).toBe(map)
        map = applied.map
      }
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
