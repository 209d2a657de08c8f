import type { RecordKind } from '../kinds/index.ts'
import type { Id } from '../values.ts'

/** Something that was repaired or left out while reading. */
export interface Notice {
  /** What was done, as a sentence. */
  readonly text: string
  /** Where in the file, as in `variables[3].x`; empty for the whole file. */
  readonly where: string
  /** The record of the map that it is about, when it is about one. */
  readonly at?: { readonly kind: RecordKind; readonly id: Id }
}

/** Takes down what was done; `field` is the one of which the text goes on to say something. */
export type Tell = (where: string, text: string, at?: Notice['at'], field?: string) => void

const MOST = 200

/** A list that keeps the first 200 notices and counts the others, so that a hostile file cannot fill the memory with them. */
export function noticeList(): { readonly tell: Tell; all(): readonly Notice[] } {
  const first: Notice[] = []
  let others = 0
  const tell: Tell = (where, text, at) => {
    if (first.length < MOST) first.push(at ? { text, where, at } : { text, where })
    else others += 1
  }
  const rest = () => (others === 0 ? [] : [{ text: `${others} more places were repaired.`, where: '' }])
  return { tell, all: () => [...first, ...rest()] }
}

/** A value as it can stand in a sentence. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (value === '') return 'empty'
  const text = typeof value === 'string' ? `“${value.slice(0, 120)}”` : String(value)
  return text.length > 60 ? `${[...text.slice(0, 120)].slice(0, 57).join('')}…` : text
}
