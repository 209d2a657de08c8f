import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addVariable,
  type CausalMap,
  changeVariable,
  deleteThings,
  emptyMap,
  LIMITS,
  newVariable,
  numberLoops,
  serialise,
} from '../../model/index.ts'
import { anyMap, fullMap } from '../../model/testing/index.ts'
import { createMemoryDocument } from '../library/memory.ts'
import { changesBetween } from './changes.ts'
import { weightAfter, weightOf } from './weight.ts'

const bytesOf = (map: CausalMap): number => new TextEncoder().encode(serialise(map)).length

/** A map of notes of a million characters each, so many that one more makes its file larger than a file may be. */
function heavyMap(): CausalMap {
  const note = 'n'.repeat(LIMITS.text)
  const count = Math.floor(LIMITS.bytes / LIMITS.text)
  const variables = Array.from({ length: count }, (_, at) =>
    newVariable({ id: `v${at}`, note, made: at + 1 }),
  )
  return { ...emptyMap(), variables: Object.fromEntries(variables.map((one) => [one.id, one])) }
}

test('no map is heavier than it was weighed, also after any step', () => {
  fc.assert(
    fc.property(anyMap, anyMap, (before, after) => {
      const weight = weightAfter(weightOf(before), after, changesBetween(before, after))
      expect(weight.bytes).toBeGreaterThanOrEqual(bytesOf(after))
      expect(weightOf(after).bytes).toBeGreaterThanOrEqual(bytesOf(after))
    }),
  )
})

test('a map near the limit is weighed to the byte, and by what changed from then on', () => {
  const before = heavyMap()
  const was = weightOf(before)
  expect(was).toEqual({ map: before, bytes: bytesOf(before), isExact: true })
  const after = {
    ...before,
    variables: { ...before.variables, a: newVariable({ id: 'a', note: 'é"', made: 99 }) },
  }
  const is = weightAfter(was, after, changesBetween(before, after))
  expect(is.bytes - bytesOf(after)).toBeGreaterThanOrEqual(0)
  expect(is.bytes - bytesOf(after)).toBeLessThan(16)
})

test('an edit that makes a file which is not opened is refused with a sentence, and one that makes it smaller is done', () => {
  const document = createMemoryDocument(heavyMap())
  const { map } = document.state.getState()
  const note = 'n'.repeat(LIMITS.text)
  expect(document.run(addVariable, { id: 'a', x: 0, y: 0 }, { label: 'Add' })).toBeNull()
  const refusal = document.run(changeVariable, { ids: ['a'], fields: { note } }, { label: 'Note' })
  expect(refusal).toBe(
    'The file of this map would be larger than 50 MB, which is the most that Sediko opens. Nothing was changed.',
  )
  expect(document.state.getState().refusal).toEqual({ reason: refusal })
  expect(document.state.getState().map.variables.a?.note).toBe('')
  expect(document.run(deleteThings, { variables: ['v0'] }, { label: 'Delete' })).toBeNull()
  expect(document.run(changeVariable, { ids: ['a'], fields: { note } }, { label: 'Note' })).toBeNull()
  document.undo()
  document.undo()
  document.undo()
  expect(document.state.getState().map).toEqual(map)
})

test('what the program writes by itself and does not fit is not told as refused', () => {
  const document = createMemoryDocument(fullMap())
  const loops = [{ noteId: 'new', links: ['l14998', 'l14999'], number: 1 }]
  const options = { label: 'Number loops', isStep: false }
  expect(document.run(numberLoops, { loops }, options)).toContain('20,001 loops')
  expect(document.state.getState().refusal).toBeNull()
})
