import type { Drawing } from '../layout/index.ts'
import type { FeedbackLoop, LoopList } from '../loops/index.ts'
import { sameLoop } from '../loops/index.ts'
import {
  type AnyRecord,
  type ById,
  type CausalMap,
  KINDS,
  type Link,
  sameJson,
  type Variable,
} from '../model/index.ts'
import type { NameWords } from './names/prepare.ts'
import type { NameReading } from './names/types.ts'
import type { Found } from './rule.ts'

/** What a rule about one thing said of it, and what else it had looked at. */
export interface Remembered {
  readonly besides: readonly unknown[]
  readonly found: Found | null
}

/** What is kept from one look at a map to the next. Whoever looks again and again keeps one; it may be thrown away at any time. */
export interface CheckMemory {
  /** What was said of a record that never changes, by rule. */
  said: WeakMap<Variable | Link | FeedbackLoop, Map<string, Remembered>>
  readings: WeakMap<Variable, NameReading>
  /** Of the last map. */
  map: CausalMap | null
  list: LoopList | null
  /** The last that a rule asked for: what is as it was then is not drawn again. */
  drawing: Drawing | null
  /** With which words all this was read, as `wordsKey` tells them; other words begin anew. */
  words: { readonly key: string; readonly prepared: NameWords } | null
}

/** A memory of nothing. */
export function newCheckMemory(): CheckMemory {
  return {
    said: new WeakMap<Variable | Link | FeedbackLoop, Map<string, Remembered>>(),
    readings: new WeakMap<Variable, NameReading>(),
    map: null,
    list: null,
    drawing: null,
    words: null,
  }
}

/**
 * The map with the records of an earlier one where they say the same: what comes from another thread is a copy, all of whose records look new.
 * A map that is the same object is given back at once.
 */
export function withKnownRecords(before: CausalMap | null, map: CausalMap): CausalMap {
  if (before === null || before === map) return map
  const kinds = KINDS.map((kind) => [kind, knownIn<AnyRecord>(before[kind], map[kind])] as const)
  return { ...map, ...Object.fromEntries(kinds) }
}

function knownIn<R extends AnyRecord>(before: ById<R>, now: ById<R>): ById<R> {
  if (before === now) return now
  return Object.fromEntries(
    Object.entries(now).map(([id, record]) => {
      const known = Object.hasOwn(before, id) ? before[id] : undefined
      return [id, known !== undefined && sameJson({ ...known }, { ...record }) ? known : record]
    }),
  )
}

/** The list with the loops of an earlier one where they are the same. */
export function withKnownLoops(before: LoopList | null, list: LoopList): LoopList {
  if (before === null) return list
  const known = new Map(before.loops.map((loop) => [loop.key, loop]))
  const loops = list.loops.map((loop) => {
    const old = known.get(loop.key)
    return old !== undefined && sameLoop(old, loop) ? old : loop
  })
  return { ...list, loops }
}

/** Whether two maps have the same links with the same ends, signs and delays, so that the same loops are there. */
export function sameLoopsIn(before: CausalMap | null, map: CausalMap): boolean {
  if (before === null) return false
  if (before.links === map.links) return true
  const [old, now] = [Object.values(before.links), Object.values(map.links)]
  return (
    old.length === now.length &&
    now.every((link) => {
      const was = before.links[link.id]
      return (
        was === link ||
        (was !== undefined &&
          was.source === link.source &&
          was.target === link.target &&
          was.polarity === link.polarity &&
          was.delay === link.delay)
      )
    })
  )
}
