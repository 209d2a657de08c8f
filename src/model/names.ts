import { LIMITS } from './limits.ts'

/** What web pages, PDF and Word leave in copied text and nobody sees. Joiners, by which Persian and emoji are written, are not among it. */
const UNSEEN = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069'
const IS_SEEN = new RegExp(`[^${UNSEEN}\\s]`)
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, 'g')

/** The text with all white space folded to single spaces, and neither that nor what cannot be seen at the ends. */
export function foldSpace(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && !IS_SEEN.test(text.charAt(start))) start += 1
  while (end > start && !IS_SEEN.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end).replace(/\s+/gu, ' ')
}

/**
 * What a variable is called: its name, or the role that it was put on the map for while it has no name. Empty when it has neither,
 * or is gone.
 */
export function nameOrRole(variable: { readonly name: string; readonly role?: string } | undefined): string {
  const { name = '', role = '' } = variable ?? {}
  return role !== '' && name.trim() === '' ? role : name
}

/**
 * What names are compared by: Unicode NFC, case and white space folded, without what cannot be seen. Upper case first, so that letters with
 * several small forms meet.
 */
export function foldName(name: string): string {
  return foldSpace(name.replace(ALL_UNSEEN, '')).normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}

/** True when two names mean the same variable to a reader. */
export function sameName(a: string, b: string): boolean {
  return a === b || foldName(a) === foldName(b)
}

/**
 * The text as it may be kept: half surrogate pairs, which no file can carry, become U+FFFD, and what is beyond `most`
 * UTF-16 units is cut, between characters.
 */
export function tidyText(text: string, most = Number.POSITIVE_INFINITY): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD')
  if (whole.length <= most) return whole
  const last = whole.codePointAt(most - 1)
  return whole.slice(0, last !== undefined && last > 0xffff ? most - 1 : most)
}

/** Breaks of lines and tabs, with the blanks about them: what a name has none of. */
const BREAKS = / *[\t\n\v\f\r\u0085\u2028\u2029]+[\t\n\v\f\r\u0085\u2028\u2029 ]*/g

/** A text on one line: breaks and tabs become single spaces, other spaces stay as they are. */
export function onOneLine(text: string): string {
  return text.replace(BREAKS, ' ')
}

/** A name as it may be kept, on one line: see `tidyText` and `LIMITS.name`. */
export function tidyName(name: string): string {
  return tidyText(onOneLine(name), LIMITS.name)
}
