import { LIMITS } from './limits.ts'

/** The text with all white space folded to single spaces and none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
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
 * What names are compared by: Unicode NFC, case and white space folded. Upper case first, so that letters with several
 * small forms meet.
 */
export function foldName(name: string): string {
  return foldSpace(name).normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
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
