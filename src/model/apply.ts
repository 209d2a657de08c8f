import { produce, setAutoFreeze } from 'immer'
import { finish } from '../pace/index.ts'
import type { Edit } from './edit.ts'
import type { RecordKind } from './kinds/index.ts'
import { letterOfNote } from './kinds/loopNotes.ts'
import { KINDS, kindOf } from './kinds/table.ts'
import type { CausalMap } from './map.ts'
import { type Settled, settleMap, settleMapInPieces } from './settle/settle.ts'
import type { Id, LoopType } from './values.ts'

setAutoFreeze(true)

/** Gives the number that a loop of this type had before, or the next free one of its letter. */
export type NextNumber = (loop: { readonly type: LoopType; readonly key: string }) => number

/** What an edit did. */
export interface Applied {
  /** The map after it, sound and frozen; the same object when it changed nothing. */
  readonly map: CausalMap
  /** For each record that became part of another by it, that other. */
  readonly merged: Settled['merged']
  /** Why it was not done, as a sentence: the map would hold more than a map may. Then `map` is the map before. */
  readonly refused?: string
}

/**
 * Runs an edit on a frozen map and settles what it left (see `settle`). `nextNumber` gives the number for a loop whose letter
 * changes; without it such a loop keeps its number unless another note has it.
 */
export function applyEdit<A>(map: CausalMap, edit: Edit<A>, args: A, nextNumber?: NextNumber): Applied {
  const edited = produce(map, (draft) => {
    edit(draft, args)
  })
  return finish(settleEdited(map, edited, nextNumber))
}

/** An edit that makes the map after it in pieces, to be settled. */
export type EditInPieces<A> = (map: CausalMap, args: A) => Generator<void, CausalMap>

/** Runs such an edit as `applyEdit` runs one, with pauses. */
export function* applyInPieces<A>(
  map: CausalMap,
  edit: EditInPieces<A>,
  args: A,
  nextNumber?: NextNumber,
): Generator<void, Applied> {
  return yield* settleEdited(map, yield* edit(map, args), nextNumber)
}

function* settleEdited(
  map: CausalMap,
  edited: CausalMap,
  nextNumber: NextNumber | undefined,
): Generator<void, Applied> {
  if (edited === map) return settledAsIs(map)
  const refused = whyTooMuch(edited, map)
  if (refused !== null) return { ...settledAsIs(map), refused }
  const settled = yield* settleMapInPieces(edited, map)
  yield
  const numbered = withNumbers(settled.map, map, nextNumber)
  return { map: numbered === settled.map ? numbered : settleMap(numbered, map).map, merged: settled.merged }
}

function settledAsIs(map: CausalMap): Applied {
  return { map, merged: settleMap(map, map).merged }
}

/** The kind of which an edit made more than a map may hold, as a sentence; null when it made no kind too many. */
function whyTooMuch(edited: CausalMap, before: CausalMap): string | null {
  const isTooMany = (kind: RecordKind) => {
    const count = edited[kind] === before[kind] ? 0 : countOf(edited, kind)
    return count > kindOf(kind).most && count > countOf(before, kind)
  }
  const kind = KINDS.find(isTooMany)
  if (kind === undefined) return null
  const [count, most] = [countOf(edited, kind), kindOf(kind).most]
  return `The map would have ${count.toLocaleString('en')} ${kindOf(kind).list}; a map may have ${most.toLocaleString('en')}. Nothing was changed.`
}

/** How many records of a kind a map has, with those that are aside, which are in its file too. */
function countOf(map: CausalMap, kind: RecordKind): number {
  return Object.keys(map[kind]).length + Object.keys(map.aside[kind]).length
}

/** The map with a number of its new letter for every loop whose letter was changed. */
function withNumbers(map: CausalMap, before: CausalMap, nextNumber: NextNumber | undefined): CausalMap {
  if (map.loopNotes === before.loopNotes) return map
  const turned = Object.values(map.loopNotes).flatMap((note) => {
    const was = before.loopNotes[note.id]
    return was && was.number > 0 && note.number === 0 && letterOfNote(was) !== letterOfNote(note)
      ? [{ note, was }]
      : []
  })
  if (turned.length === 0) return map
  const taken = takenNumbers(map)
  const numbers = new Map<Id, number>()
  for (const { note, was } of turned) {
    const letter = letterOfNote(note)
    let number = nextNumber ? nextNumber({ type: letter, key: note.links.join(' ') }) : was.number
    if (nextNumber) while (taken[letter].has(number)) number++
    else if (taken[letter].has(number)) number = 0
    if (number > 0) taken[letter].add(number)
    numbers.set(note.id, number)
  }
  return produce(map, (draft) => {
    for (const [id, number] of numbers) {
      const note = draft.loopNotes[id]
      if (note) note.number = number
    }
  })
}

function takenNumbers(map: CausalMap): Readonly<Record<LoopType, Set<number>>> {
  const taken: Record<LoopType, Set<number>> = { R: new Set(), B: new Set(), U: new Set() }
  for (const note of Object.values(map.loopNotes))
    if (note.number > 0) taken[letterOfNote(note)].add(note.number)
  return taken
}
