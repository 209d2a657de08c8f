import { isFine } from './masks.ts'
import type { NameWords } from './prepare.ts'
import type { NameReading } from './types.ts'

/** What a name lacks to be one: `noun` where it breaks off, as “Lack of”, `word` where it is a number; null where it is whole. A year says when. */
export function lackOf(reading: NameReading, table: NameWords): 'noun' | 'word' | null {
  const { words } = reading
  const last = words.at(-1)
  if (last === undefined || isFine(reading, table)) return null
  if (words.every(({ low }) => /^[\d.,]+$/.test(low))) {
    return words.length === 1 && /^(?:19|20)\d\d$/.test(last.low) ? null : 'word'
  }
  return table.has(table.lists.neverLast, last.low) ? 'noun' : null
}
