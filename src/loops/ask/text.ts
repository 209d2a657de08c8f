import { type ById, foldName, type Id, type LoopType } from '../../model/index.ts'
import type { FeedbackLoop } from '../types.ts'

/** A word that may stand in a label such as `R1` or `?3`. */
const PART_OF_LABEL = /^[rb?]?\d*$/

/**
 * Whether a loop has all the words of a text in its label, its name or the names of its variables; case, accents of
 * encoding and white space are of no account. Null when there are no words. Every name is looked at once, not once a loop.
 */
export function textTest(
  text: string,
  known: {
    readonly labels: { get(key: string, type?: LoopType): string | undefined }
    readonly names: ReadonlyMap<string, string>
    readonly variables: ById<{ readonly name: string }>
  },
): ((loop: FeedbackLoop) => boolean) | null {
  const words = foldName(text).split(' ').filter(Boolean)
  if (words.length === 0) return null
  const variables = Object.entries(known.variables).map(([id, { name }]) => [id, foldName(name)] as const)
  const names = [...known.names].map(([key, name]) => [key, foldName(name)] as const)
  const tests = words.map((word) => wordTest(word, variables, names, known.labels))
  return (loop) => tests.every((test) => test(loop))
}

function wordTest(
  word: string,
  variables: readonly (readonly [Id, string])[],
  names: readonly (readonly [string, string])[],
  labels: { get(key: string, type?: LoopType): string | undefined },
): (loop: FeedbackLoop) => boolean {
  const passed = idsWith(word, variables)
  const named = idsWith(word, names)
  const mayBeLabel = PART_OF_LABEL.test(word)
  return ({ key, type, variables: own }) => {
    if (passed.size > 0) for (const id of own) if (passed.has(id)) return true
    if (named.has(key)) return true
    return mayBeLabel && (labels.get(key, type) ?? '').toLowerCase().includes(word)
  }
}

function idsWith(word: string, named: readonly (readonly [string, string])[]): ReadonlySet<string> {
  return new Set(named.flatMap(([id, name]) => (name.includes(word) ? id : [])))
}
