import type { AnyRule } from '../rule.ts'
import type { NameWords } from './prepare.ts'
import type { NameReading, Told } from './types.ts'

/** A rule that looks at nothing but the words of a name and the kind of the variable. */
export interface NameTeller extends AnyRule {
  /** What it says of a name of at least one word; null when nothing. */
  tell(reading: NameReading, words: NameWords): Told | null
}
