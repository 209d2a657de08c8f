import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CausalMap, isSaid, loopTypeOf, serialise } from '../../model/index.ts'
import { anyChange, anyStart } from '../../model/testing/index.ts'
import { createMemoryDocument } from '../library/memory.ts'
import type { MapDocument } from '../types/index.ts'
import { openSession } from './session.ts'

const LONG = process.env.SEDIKO_LONG === '1'

/**
 * All that people said and drew. Numbers of loops, and the notes that only keep those, are the program's and outside undo: so a note may become one with such a note, and a broken one may remember
 * another type, as it was written with a number while the loop was closed.
 */
function said(map: CausalMap): string {
  const notes = Object.values(map.loopNotes)
    .filter(isSaid)
    .map((note) => ({ ...note, id: '', number: 0, type: loopTypeOf(map, note.links) }))
    .map((note) => JSON.stringify(note))
  const drawn = serialise({ ...map, loopNotes: {}, meta: { ...map.meta, created: '', modified: '' } })
  return [drawn, ...notes.sort()].join('\n')
}

/** Goes all the way back or on; what each step was refused for. */
function allOf(step: () => string | null, isDone: () => boolean, rest: () => void): readonly string[] {
  const refusals: string[] = []
  while (!isDone()) {
    const refusal = step()
    if (refusal !== null) refusals.push(refusal)
    rest()
  }
  return refusals
}

test(
  'while loops are followed and numbered, undo takes any edits back to the start, and redo to the end',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        anyStart,
        fc.array(anyChange, { minLength: 5, maxLength: 40 }),
        async (start, changes) => {
          const document: MapDocument = createMemoryDocument(start)
          const session = openSession(document)
          const { state } = document
          const mapNow = () => state.getState().map
          for (const change of changes) {
            change.into((edit, args) => document.run(edit, args, { label: change.name }))
            session.keepNumbers()
          }
          const end = said(mapNow())
          const isStart = () => state.getState().undoLabel === null
          const isEnd = () => state.getState().redoLabel === null
          expect(allOf(document.undo, isStart, session.keepNumbers)).toEqual([])
          expect(said(mapNow())).toBe(said(start))
          expect(allOf(document.redo, isEnd, session.keepNumbers)).toEqual([])
          expect(said(mapNow())).toBe(end)
          await session.close()
        },
      ),
      { numRuns: LONG ? 3000 : 40 },
    )
  },
  LONG ? 3_600_000 : 60_000,
)
