import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addVariable,
  type CausalMap,
  edits,
  emptyMap,
  isSound,
  moveThings,
  renameVariable,
  serialise,
} from '../../model/index.ts'
import { type AnyChange, anyChange, anyStart } from '../../model/testing/index.ts'
import { createMemoryDocument } from '../library/memory.ts'
import type { MapDocument } from '../types/index.ts'

const LONG = process.env.SEDIKO_LONG === '1'

function run(document: MapDocument, change: AnyChange): void {
  change.into((edit, args) => document.run(edit, args, { label: change.name }))
}

/** All of a map but the dates, which undo leaves alone. */
function content(map: CausalMap): CausalMap {
  return { ...map, meta: { ...map.meta, created: '', modified: '' } }
}

function mapOf(document: MapDocument): CausalMap {
  return document.state.getState().map
}

function repeat(step: () => void, isDone: () => boolean): void {
  for (let count = 0; !isDone() && count < 5000; count++) step()
}

const start = emptyMap()
const label = 'Edit'

describe('undo', () => {
  test(
    'takes any sequence of edits back to the exact start, and redo to the exact end',
    () => {
      const seen = new Set<string>()
      fc.assert(
        fc.property(
          anyStart,
          fc.array(anyChange, LONG ? { minLength: 200, maxLength: 200 } : { minLength: 60, maxLength: 200 }),
          (first, changes) => {
            const document = createMemoryDocument(first)
            const { state } = document
            expect(mapOf(document)).toEqual(first)
            for (const change of changes) {
              const before = mapOf(document)
              seen.add(change.name)
              run(document, change)
              if (mapOf(document) !== before) expect(isSound(mapOf(document))).toEqual([])
            }
            const end = mapOf(document)
            repeat(document.undo, () => state.getState().undoLabel === null)
            expect(content(mapOf(document))).toEqual(content(first))
            expect(isSound(mapOf(document))).toEqual([])
            repeat(document.redo, () => state.getState().redoLabel === null)
            expect(content(mapOf(document))).toEqual(content(end))
            expect(serialise(mapOf(document))).toBe(serialise(end))
          },
        ),
        { numRuns: LONG ? 10_000 : 15 },
      )
      expect([...seen].sort()).toEqual(Object.keys(edits).sort())
    },
    LONG ? 3_600_000 : 60_000,
  )

  test('keeps at least 500 steps', () => {
    const document = createMemoryDocument(start)
    document.run(addVariable, { id: 'a', x: 0, y: 0 }, { label })
    for (let x = 1; x <= 500; x++) document.run(moveThings, { places: { a: { x, y: 0 } } }, { label })
    for (let step = 0; step < 500; step++) document.undo()
    expect(mapOf(document).variables.a).toMatchObject({ x: 0 })
    document.undo()
    expect(mapOf(document)).toEqual(start)
  })

  test('says in the words of the command what it would take back and bring again', () => {
    const document = createMemoryDocument(start)
    document.run(addVariable, { id: 'a', x: 0, y: 0 }, { label: 'Add variable' })
    document.run(renameVariable, { id: 'a', name: 'Rain' }, { label: 'Rename variable' })
    document.undo()
    expect(document.state.getState()).toMatchObject({
      undoLabel: 'Add variable',
      redoLabel: 'Rename variable',
    })
  })

  test('an edit that changes nothing leaves no step', () => {
    const document = createMemoryDocument(start)
    document.run(renameVariable, { id: 'gone', name: 'Rain' }, { label })
    expect(document.state.getState().undoLabel).toBeNull()
  })

  test('a new edit clears what could be brought again', () => {
    const document = createMemoryDocument(start)
    document.run(addVariable, { id: 'a', x: 0, y: 0 }, { label })
    document.undo()
    document.run(addVariable, { id: 'b', x: 0, y: 0 }, { label })
    expect(document.state.getState().redoLabel).toBeNull()
  })
})

describe('edits that are one step', () => {
  function typing(pause: number) {
    let time = 0
    const document = createMemoryDocument(start, { clock: () => time })
    document.run(addVariable, { id: 'a', x: 0, y: 0 }, { label: 'Add variable' })
    for (const name of ['R', 'Ra', 'Rai', 'Rain']) {
      time += pause
      document.run(renameVariable, { id: 'a', name }, { label: 'Rename variable', group: 'name a' })
    }
    return document
  }

  test('letters typed within a second of each other', () => {
    const document = typing(900)
    document.undo()
    expect(mapOf(document).variables.a).toMatchObject({ name: '' })
    document.redo()
    expect(mapOf(document).variables.a).toMatchObject({ name: 'Rain' })
  })

  test('not letters typed after a pause', () => {
    const document = typing(1100)
    document.undo()
    expect(mapOf(document).variables.a).toMatchObject({ name: 'Rai' })
  })

  test('not what is typed after an undo', () => {
    const document = typing(100)
    document.undo()
    document.redo()
    document.run(renameVariable, { id: 'a', name: 'Rainfall' }, { label, group: 'name a' })
    document.undo()
    expect(mapOf(document).variables.a).toMatchObject({ name: 'Rain' })
  })

  test('a gesture, however long it takes', () => {
    let time = 0
    const document = createMemoryDocument(start, { clock: () => time })
    document.run(addVariable, { id: 'a', x: 0, y: 0 }, { label: 'Add variable', gesture: 'new a' })
    time = 60_000
    document.run(renameVariable, { id: 'a', name: 'Rain' }, { label: 'Rename', gesture: 'new a' })
    expect(document.state.getState().undoLabel).toBe('Add variable')
    document.undo()
    expect(mapOf(document)).toEqual(start)
    document.redo()
    expect(mapOf(document).variables.a).toMatchObject({ name: 'Rain' })
  })

  test('a gesture that is given up leaves no trace, and what could be brought again still can', () => {
    const document = createMemoryDocument(start)
    document.run(addVariable, { id: 'z', x: 0, y: 0 }, { label: 'Add variable' })
    document.undo()
    document.run(addVariable, { id: 'a', x: 0, y: 0 }, { label, gesture: 'new a' })
    document.run(renameVariable, { id: 'a', name: 'R' }, { label, gesture: 'new a' })
    document.run(edits.deleteThings, { variables: ['a'] }, { label, gesture: 'new a' })
    expect(document.state.getState()).toMatchObject({ undoLabel: null, redoLabel: 'Add variable' })
    expect(mapOf(document)).toEqual(start)
  })

  test('a gesture can be given up as a whole, but only while it is the last thing done', () => {
    const document = createMemoryDocument(start)
    document.run(addVariable, { id: 'z', x: 0, y: 0 }, { label: 'Add variable' })
    document.undo()
    document.run(addVariable, { id: 'a', x: 0, y: 0 }, { label, gesture: 'new a' })
    document.giveUp('new b')
    expect(document.state.getState().undoLabel).toBe(label)
    document.giveUp('new a')
    expect(document.state.getState()).toMatchObject({ undoLabel: null, redoLabel: 'Add variable' })
    expect(mapOf(document)).toEqual(start)
  })

  test('a gesture that was given up comes back as it was, after other edits too, and its later edits join it', () => {
    const document = createMemoryDocument(start)
    document.run(addVariable, { id: 'a', x: 0, y: 0 }, { label, gesture: 'new a' })
    const made = mapOf(document).variables.a
    document.giveUp('new a')
    expect(document.bringBack('new b')).toBe(false)
    document.run(addVariable, { id: 'z', x: 5, y: 5 }, { label: 'Add variable' })
    expect(document.bringBack('new a')).toBe(true)
    expect(document.bringBack('new a')).toBe(false)
    expect(mapOf(document).variables.a).toEqual(made)
    document.run(renameVariable, { id: 'a', name: 'Rain' }, { label: 'Rename', gesture: 'new a' })
    document.undo()
    expect(mapOf(document).variables).not.toHaveProperty('a')
    expect(document.state.getState()).toMatchObject({ undoLabel: 'Add variable', redoLabel: label })
  })
})
