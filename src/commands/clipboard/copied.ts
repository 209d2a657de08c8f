import {
  type CausalMap,
  type Id,
  KINDS,
  type KindedRecord,
  leftOut,
  partOf,
  printNotation,
  readMapJson,
  serialise,
} from '../../model/index.ts'
import type { Session } from '../../store/index.ts'

/** Our own flavour of what is on the clipboard: the copied part as the text of a map file. */
export const OWN_FLAVOUR = 'application/x-sediko+json'

/** The unknown field of that file that says from which map the part was copied. */
const ORIGIN = 'copiedFrom'

/** A part of a map with the id of the map that it came from, or null when that is not known. */
export interface Copied {
  readonly part: CausalMap
  readonly from: Id | null
}

/** What a copy takes along, and what stays behind because only a part of it was chosen. */
export interface CopiedHere extends Copied {
  readonly left: readonly KindedRecord[]
}

/** The selected part of a map with all that belongs to it (`partOf`). Null when nothing is selected. */
export function copySelected(session: Session): CopiedHere | null {
  const { map } = session.document.state.getState()
  const part = partOf(map, session.view.getState().selection)
  return isEmpty(part) ? null : { part, from: session.document.id, left: leftOut(map, part) }
}

/** Whether a part has nothing in it. */
export function isEmpty(part: CausalMap): boolean {
  return KINDS.every((kind) => Object.keys(part[kind]).length === 0)
}

/** What goes on the clipboard: the notation for people and other programs, labels as lines of their own, and our own flavour. */
export function flavoursOf({ part, from }: Copied): { readonly text: string; readonly own: string } {
  const labels = Object.values(part.labels).map(({ text }) => `${text}\n`)
  const text = `${printNotation(part)}${labels.join('')}`.trimEnd()
  return { text, own: serialise(from === null ? part : { ...part, extras: { [ORIGIN]: from } }) }
}

/** A map that our own flavour was read as, with the id of that which it was copied from. */
export function copiedOf(part: CausalMap): Copied {
  const from = part.extras[ORIGIN]
  return { part, from: typeof from === 'string' ? from : null }
}

/** Whether a text begins as the file of a map does, so that it is worth reading as one. */
export function looksOwn(text: string): boolean {
  return /^\s*\{\s*"format":\s*"sediko-map"/.test(text.slice(0, 200))
}

/** Reads our own flavour back, checked and repaired as a file is; null when it is none. */
export function readOwn(text: string): Copied | null {
  if (text === '') return null
  try {
    const read = readMapJson(JSON.parse(text))
    if (!read.ok) return null
    return copiedOf(read.map)
  } catch (problem) {
    if (problem instanceof SyntaxError) return null
    throw problem
  }
}
