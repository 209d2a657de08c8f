import type { OwnWords } from '../types.ts'
import { EN } from '../words/en/index.ts'
import type { LanguageLists } from '../words/language.ts'
import type { List, Pairs } from '../words/types.ts'
import { wordsIn } from './wordsIn.ts'

/** Phrases by their first word, each as its words. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Beginnings of names by their first word: the words of each, and the name without them, `X` in it. */
export type Beginnings = ReadonlyMap<
  string,
  readonly { readonly parts: readonly string[]; readonly template: string }[]
>

/** Looks up the lists of a language, each made ready when it is first asked for. */
export interface NameWords {
  readonly lists: LanguageLists
  /** A person's own words, in small letters; none of them empty. */
  readonly own: OwnWords
  /** Whether a list holds a word. */
  has(list: List, word: string | undefined): boolean
  /** Whether a word or template begins with one of a list, and whether it ends in one, with so many letters before it or more. */
  begins(list: List, word: string): boolean
  ends(list: List, word: string, letters?: number): boolean
  /** What belongs to a word in a list of pairs, looked up by the first. */
  of(list: Pairs, word: string): string | undefined
  phrases(list: List): Phrases
  /** Beginnings of names with a template each: `lack of X / X` by its first word, the longest first. */
  beginnings(list: Pairs): Beginnings
}

/** The languages that there are words of. */
const LANGUAGES: Readonly<Record<string, LanguageLists>> = { en: EN }

/** A text that is the same as long as the words are. */
export function wordsKey(language: string, own: OwnWords): string {
  return JSON.stringify([language, own.fine, own.vague])
}

/** Each list made ready once, whoever asks for it: the lists of a language never change. */
const sets = new WeakMap<List, ReadonlySet<string>>()
const maps = new WeakMap<Pairs, ReadonlyMap<string, string>>()
const tables = new WeakMap<List, Phrases>()
const patterns = new WeakMap<Pairs, Beginnings>()

/** Prepares the words of a language with those of a person; of a language that has none, English. */
export function prepareWords(language: string, own: OwnWords): NameWords {
  const lists = (Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined) ?? EN
  const small = (list: List): List =>
    list.map((word) => word.trim().toLowerCase()).filter((word) => word !== '')
  return {
    lists,
    own: { fine: asWords(own.fine), vague: small(own.vague) },
    has: (list, word) => word !== undefined && made(sets, list, () => new Set(list)).has(word),
    begins: (list, word) => list.some((beginning) => word.startsWith(beginning)),
    ends: (list, word, letters = 0) =>
      list.some((ending) => word.endsWith(ending) && word.length - ending.length >= letters),
    of: (list, word) => made(maps, list, () => new Map(list)).get(word),
    phrases: (list) => made(tables, list, () => phrasesOf(list)),
    beginnings: (list) => made(patterns, list, () => beginningsOf(list)),
  }
}

/** Phrases as the words of a name are read. */
function asWords(phrases: List): List {
  return phrases.flatMap((phrase) => {
    const words = wordsIn(phrase).map(({ low }) => low)
    return words.length === 0 ? [] : [words.join(' ')]
  })
}

function made<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const there = known.get(key)
  if (there !== undefined) return there
  const value = make()
  known.set(key, value)
  return value
}

function phrasesOf(list: List): Phrases {
  const found = new Map<string, (readonly string[])[]>()
  for (const phrase of list) {
    const parts = phrase.split(' ')
    const [first] = parts
    if (first === undefined) continue
    const others = found.get(first)
    if (others) others.push(parts)
    else found.set(first, [parts])
  }
  return found
}

function beginningsOf(list: Pairs): Beginnings {
  const found = new Map<string, { readonly parts: readonly string[]; readonly template: string }[]>()
  for (const [pattern, template] of list) {
    if (!pattern.endsWith(' X')) continue
    const parts = pattern.slice(0, -2).split(' ')
    const first = parts[0] ?? ''
    const others = found.get(first) ?? []
    found.set(
      first,
      [...others, { parts, template }].toSorted((a, b) => b.parts.length - a.parts.length),
    )
  }
  return found
}
