import type { List } from '../words/types.ts'
import type { NameWords, Phrases } from './prepare.ts'
import type { NameReading, Word } from './types.ts'

/** Where a name holds one of these phrases, word by word: true for a word that is part of one. */
export function covered(words: readonly Word[], phrases: Phrases): readonly boolean[] {
  const marks = words.map(() => false)
  if (phrases.size === 0) return marks
  words.forEach(({ low }, at) => {
    for (const phrase of phrases.get(low) ?? []) {
      if (phrase.every((part, index) => words[at + index]?.low === part))
        marks.fill(true, at, at + phrase.length)
    }
  })
  return marks
}

/** Whether a name holds one of these phrases. */
export function holdsPhrase({ words }: NameReading, table: NameWords, list: List): boolean {
  return covered(words, table.phrases(list)).includes(true)
}

/** What of a name a rule may speak of: not what is part of a protected phrase, of the language or of the person. */
export function openTo({ words }: NameReading, table: NameWords, list: List): readonly boolean[] {
  const language = covered(words, table.phrases(list))
  const own = covered(words, table.phrases(table.own.fine))
  return words.map((_, at) => !language[at] && !own[at])
}

/** Whether a person said that this name is fine as it is, or all of its words are part of what they said. */
export function isFine({ words }: NameReading, table: NameWords): boolean {
  if (table.own.fine.length === 0 || words.length === 0) return false
  return covered(words, table.phrases(table.own.fine)).every(Boolean)
}
