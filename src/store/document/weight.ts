import {
  type AnyRecord,
  type CausalMap,
  type Id,
  type Json,
  KINDS,
  LIMITS,
  type RecordKind,
  recordText,
  serialise,
} from '../../model/index.ts'
import type { Step } from './changes.ts'

/** How many bytes the file of a map would have: exactly, or no fewer. */
export interface Weight {
  readonly map: CausalMap
  readonly bytes: number
  readonly isExact: boolean
}

/** Weighs a whole map. Lengths are enough for nearly all; only one that could be too heavy is written out and counted. */
export function weightOf(map: CausalMap): Weight {
  let bytes = mostOf(map.meta) + mostOf(map.extras)
  for (const kind of KINDS) {
    for (const record of Object.values(map[kind])) bytes += mostOf(record)
    for (const one of Object.values(map.aside[kind])) bytes += mostOf(one.record)
  }
  return bytes <= LIMITS.bytes ? { map, bytes, isExact: false } : exactly(map)
}

/** The weight of the map that a step made of the one that was weighed: only what changed is looked at. */
export function weightAfter(before: Weight, map: CausalMap, step: Step): Weight {
  const { isExact } = before
  let bytes = before.bytes
  for (const { place, id } of step) {
    if (place === 'meta' || place === 'extras') bytes += mostOf(map[place]) - mostOf(before.map[place])
    else bytes += weightOfRecord(map, place, id, isExact) - weightOfRecord(before.map, place, id, isExact)
  }
  if (bytes <= LIMITS.bytes) return { map, bytes, isExact }
  return exactly(map)
}

/** Why a map may not be, as a sentence: its file could not be opened, and it has become heavier still. */
export function whyTooHeavy(before: Weight, after: Weight): string | null {
  if (after.bytes <= LIMITS.bytes) return null
  const was = before.isExact ? before : exactly(before.map)
  if (after.bytes <= was.bytes) return null
  return `The file of this map would be larger than ${LIMITS.bytes / 2 ** 20} MB, which is the most that Sediko opens. Nothing was changed.`
}

function exactly(map: CausalMap): Weight {
  return { map, bytes: bytesOf(serialise(map)), isExact: true }
}

function weightOfRecord(map: CausalMap, kind: RecordKind, id: Id, isExact: boolean): number {
  const record: AnyRecord | undefined = map[kind][id] ?? map.aside[kind][id]?.record
  if (record === undefined) return 0
  return isExact ? bytesOf(recordText(kind, record)) + AROUND : mostOf(record)
}

/** What stands around a record in the file: its line break, indentation and comma. */
const AROUND = 8

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

/** The most bytes that one UTF-16 unit becomes in JSON, as in `\u0000`. */
const MOST_OF_UNIT = 6
const MOST_OF_NUMBER = 25

/** The most bytes that something can have in a file. */
function mostOf(value: object | Json): number {
  if (typeof value === 'string') return value.length * MOST_OF_UNIT + 2
  if (typeof value !== 'object' || value === null) return MOST_OF_NUMBER
  let bytes = AROUND
  if (Array.isArray(value)) for (const item of value) bytes += 2 + mostOf(item)
  else
    for (const [name, item] of Object.entries(value)) bytes += name.length * MOST_OF_UNIT + 6 + mostOf(item)
  return bytes
}
