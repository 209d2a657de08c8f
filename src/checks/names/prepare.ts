import type { OwnWords } from '../types.ts'

/** The words of a language and those of a person, ready to be looked up. */
export interface NameWords {
  readonly language: string
  readonly own: OwnWords
}

/** A text that is the same as long as the words are. */
export function wordsKey(language: string, own: OwnWords): string {
  return JSON.stringify([language, own.fine, own.vague])
}

/** Prepares the words of a language with those of a person; of a language that has none, English. */
export function prepareWords(language: string, own: OwnWords): NameWords {
  return { language, own }
}
