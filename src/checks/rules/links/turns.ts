import type { NameWords } from '../../names/prepare.ts'
import { plainWords } from '../plainWords.ts'

/** A word of a note that raises or lowers, or says more or less. */
export interface Turn {
  /** Where it stands among all words of the note, and how many words it is. */
  readonly at: number
  readonly length: number
  readonly text: string
  readonly polarity: '+' | '-'
  /** The words behind it and before it in its clause, as far as the next of its kind, the nearest few. */
  readonly after: readonly string[]
  readonly before: readonly string[]
  /** Whether it can be said of what stands before it, as “falls”. */
  readonly isOfBefore: boolean
  /** Whether it compares, as “more”, and does nothing by itself. */
  readonly isComparative: boolean
}

/** Words within which a verb and what it acts on stand. */
const NEAR = 3

/** The words of a note by clauses, as commas and the like part them, and words as “when”, with which a clause begins. */
export function clausesOf(note: string, { has, lists }: NameWords): readonly (readonly string[])[] {
  return note
    .split(/[,;:.!?]+(?=\s|$)|\s[-–—→]+>?\s/u)
    .map(plainWords)
    .flatMap((words) => {
      const starts = words.flatMap((word, at) => (at > 0 && has(lists.noteWhen, word) ? [at] : []))
      return [0, ...starts].map((from, index) => words.slice(from, starts[index]))
    })
    .filter((words) => words.length > 0)
}

/** The words of a note that raise or lower, in their order. */
export function turnsIn(clauses: readonly (readonly string[])[], words: NameWords): readonly Turn[] {
  let start = 0
  return clauses.flatMap((clause) => {
    const found = marksIn(clause, words)
    const turns = found.map((mark, index): Turn => {
      const from = Math.max(end(found[index - 1]), mark.at - NEAR)
      const to = Math.min(found[index + 1]?.at ?? clause.length, mark.at + mark.length + mark.reach)
      return {
        at: start + mark.at,
        length: mark.length,
        text: clause.slice(mark.at, mark.at + mark.length).join(' '),
        polarity: mark.polarity,
        before: clause.slice(from, mark.at),
        after: clause.slice(mark.at + mark.length, to),
        isOfBefore: mark.isOfBefore,
        isComparative: mark.isComparative,
      }
    })
    start += clause.length
    return turns
  })
}

interface Mark {
  readonly at: number
  readonly length: number
  readonly reach: number
  readonly polarity: '+' | '-'
  readonly isOfBefore: boolean
  readonly isComparative: boolean
}

function end(mark: Mark | undefined): number {
  return mark === undefined ? 0 : mark.at + mark.length
}

function marksIn(clause: readonly string[], { has, lists, phrases }: NameWords): readonly Mark[] {
  const signs = [
    [[lists.noteRaise, lists.noteMore, lists.noteRises], '+'],
    [[lists.noteLower, lists.noteLess, lists.noteFalls], '-'],
  ] as const
  return clause.flatMap((word, at): readonly Mark[] => {
    if (has(lists.noteOut, word)) {
      const reach = clause.slice(at + 1, at + 2 + NEAR).findIndex((other) => has(lists.noteAway, other))
      // What is pushed out stands before the “out”, and behind it what it is pushed out of.
      if (reach > 0)
        return [
          { at, length: 1, reach: reach + NEAR, polarity: '-', isOfBefore: false, isComparative: false },
        ]
    }
    for (const [tables, polarity] of signs) {
      const parts = tables
        .map((list) =>
          phrases(list)
            .get(word)
            ?.find((all) => all.every((part, next) => clause[at + next] === part)),
        )
        .find((found) => found !== undefined)
      if (parts === undefined) continue
      const text = parts.join(' ')
      const isOfBefore = has(lists.noteRises, text) || has(lists.noteFalls, text)
      const isComparative = has(lists.noteMore, text) || has(lists.noteLess, text)
      return [{ at, length: parts.length, reach: NEAR, polarity, isOfBefore, isComparative }]
    }
    return []
  })
}
