import type { Word } from './types.ts'

/** Marks at the ends of a word that are no part of it. */
const MARKS = /^[("'“”‘’[{<]+|[)"'“”‘’\]}>.,;:!?]+$/g

/** The words of a text. What stands in brackets at the end of a name is a remark, and is left out. */
export function wordsIn(text: string): readonly Word[] {
  const bare = text.replace(/\s*\([^()]*\)\s*$/, '')
  return (bare === '' ? text : bare)
    .split(/\s+/)
    .map((raw) => {
      const word = raw.replace(MARKS, '')
      return {
        text: isOfSeveral(raw, word) ? `${word}’` : word,
        low: word.toLowerCase().replace(/’/g, "'"),
        isCut: /[,;]$/.test(raw),
      }
    })
    .filter(({ text: word }) => word !== '')
}

/** Whether an apostrophe behind a plural says whose it is, and closes no quotation. */
function isOfSeveral(raw: string, word: string): boolean {
  return /s['’]$/.test(raw) && raw.startsWith(word)
}
