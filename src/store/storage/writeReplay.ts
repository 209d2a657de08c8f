import { type Json, type Splice, spliceBetween } from '../../model/index.ts'
import type { Step } from '../document/changes.ts'

/** As long a text is written whole; of a longer one only what was changed in it. */
const SHORT = 40

/**
 * What a step wrote, as JSON. Stored beside its bytes: bytes that build on a lost row cannot be read any more, but this
 * can, so one damaged row costs no more than itself.
 */
export function writeReplay(step: Step): string {
  return JSON.stringify(
    step.map((change) => {
      const { place, id } = change
      if (!('fields' in change)) {
        const record = change.after && Object.fromEntries(change.after)
        return { place, id, record }
      }
      const set: Record<string, Json> = {}
      const splices: Record<string, readonly Json[]> = {}
      const cleared: string[] = []
      for (const [name, { before, after }] of change.fields) {
        const splice = after === undefined ? null : spliceOf(before, after)
        if (after === undefined) cleared.push(name)
        else if (splice) splices[name] = [splice.at, splice.removed, splice.inserted, lengthOf(before)]
        else set[name] = after
      }
      const isSpliced = Object.keys(splices).length > 0
      return { place, id, set, ...(isSpliced && { splices }), cleared }
    }),
  )
}

function spliceOf(before: Json | undefined, after: Json): Splice | null {
  if (typeof before !== 'string' || typeof after !== 'string' || after.length <= SHORT) return null
  return spliceBetween(before, after)
}

function lengthOf(text: Json | undefined): number {
  return typeof text === 'string' ? text.length : 0
}
