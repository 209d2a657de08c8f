import { foldSpace, type Variable } from '../../model/index.ts'
import type { NameReading } from './types.ts'
import { wordsIn } from './wordsIn.ts'

/** Reads a name. */
export function readName({ name, kind }: Pick<Variable, 'name' | 'kind'>): NameReading {
  const folded = foldSpace(name)
  return { name: folded, words: wordsIn(folded), kind }
}
