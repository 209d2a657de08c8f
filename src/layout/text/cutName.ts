/** A name cut before this many letters of its first word says nothing. */
const LEAST_LETTERS = 5
/** A word of so many letters says nothing at the end of what is left, as *and* and *of*. */
const SHORT = 3
/** One word of several with fewer letters says nothing alone: many names begin with it. */
const LEAST_ALONE = 7
/** What is no letter at the end of what is left. */
const LOOSE_END = /[\s\p{P}]+$/u

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * The beginning of a name with an ellipsis, not wider than `width` by `measure`: as many whole words as have room, else letters of the first. Null where that would be the whole
 * name, or too little of it.
 */
export function cutName(name: string, width: number, measure: (text: string) => number): string | null {
  const words = name.trim().split(/\s+/u)
  const ended = (text: string): string => `${text.replace(LOOSE_END, '')}…`
  let count = 0
  while (count < words.length && measure(ended(words.slice(0, count + 1).join(' '))) <= width) count++
  if (count === words.length) return null
  while (count > 1 && (words[count - 1] ?? '').length <= SHORT) count--
  if (count === 1 && (words[0] ?? '').length < LEAST_ALONE) return null
  if (count > 0) return ended(words.slice(0, count).join(' '))
  let letters = ''
  let taken = 0
  for (const { segment } of graphemes.segment(words[0] ?? '')) {
    if (measure(ended(letters + segment)) > width) break
    letters += segment
    taken++
  }
  return taken < LEAST_LETTERS ? null : ended(letters)
}
