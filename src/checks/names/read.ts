import { foldSpace, type Variable } from '../../model/index.ts'
import type { NameReading } from './types.ts'

/** Reads a name. */
export function readName({ name, kind }: Pick<Variable, 'name' | 'kind'>): NameReading {
  const folded = foldSpace(name)
  const words = folded === '' ? [] : folded.split(' ').map((text) => ({ text, low: text.toLowerCase() }))
  return { name: folded, words, kind }
}
