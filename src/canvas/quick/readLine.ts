import {
  ARROW,
  type CausalMap,
  LENIENT,
  LIMITS,
  type Meant,
  meantBy,
  readNotation,
  SIGN_CHARACTERS,
  stretchAt,
} from '../../model/index.ts'

/** What a text in the notation means on a map, or the first word that cannot be read and why. */
export type LineReading =
  | Extract<Meant, { readonly ok: true }>
  | {
      readonly ok: false
      /** Where the word stands in the text; an empty stretch when the text ends too early, or is too much as a whole. */
      readonly start: number
      readonly end: number
      /** A sentence. */
      readonly message: string
      /** True when nothing is wrong but that the text ends here, as while it is being typed. */
      readonly unfinished: boolean
    }

/** More than this at once is not drawn: nobody types it, and nobody could look it over. */
const MOST_AT_ONCE = { characters: 200_000, names: 2000 } as const

/** Reads a text of one or more lines on a map. Never throws. */
export function readLine(map: CausalMap, text: string): LineReading {
  if (text.length > MOST_AT_ONCE.characters)
    return tooMuch(`more than ${inDigits(MOST_AT_ONCE.characters)} characters`)
  const read = readNotation(text, LENIENT)
  if (!read.ok) {
    const { from: start, to: end } = stretchAt(text, read)
    // A quotation that is not closed yet, a bar of two, the first of an arrow or of a bracket, and the end itself.
    const unfinished = /^(\||"[^\r\n]*|[-–—=+<]{1,3}|[([]\S{0,2})?\s*$/.test(text.slice(start))
    return { ok: false, start, end, message: told(text, read.message), unfinished }
  }
  const names = read.chains.reduce((sum, chain) => sum + chain.names.length, 0)
  if (names > MOST_AT_ONCE.names) return tooMuch(`${inDigits(names)} names`)
  const meant = meantBy(map, read.chains)
  if (!meant.ok) {
    const { from: start, to: end } = stretchAt(text, meant.at)
    return { ok: false, start, end, message: told(text, meant.message), unfinished: false }
  }
  const fresh = meant.variables.filter(({ id }) => id === null).length
  if (Object.keys(map.variables).length + fresh > LIMITS.variables)
    return tooMuch('a map too large', `a map holds at most ${inDigits(LIMITS.variables)} variables`)
  if (Object.keys(map.links).length + meant.links.length > LIMITS.links)
    return tooMuch('a map too large', `a map holds at most ${inDigits(LIMITS.links)} links`)
  return meant
}

/** What of a text stands before the place where it cannot be read, without an arrow that leads nowhere. */
export function readableStart(text: string, start: number): string {
  return text.slice(0, start).replace(LEADS_NOWHERE, '')
}

const LEADS_NOWHERE = new RegExp(
  `(?:${ARROW})\\s*(?:[${SIGN_CHARACTERS}]|[([{|][^\\n]?)?\\s*(?:\\|\\||\\|)?\\s*$`,
)

function tooMuch(
  what: string,
  most = `at most ${inDigits(MOST_AT_ONCE.names)} names and ${inDigits(MOST_AT_ONCE.characters)} characters can be drawn at once`,
): LineReading {
  const message = `This would be ${what}: ${most}.`
  return { ok: false, start: 0, end: 0, message, unfinished: false }
}

function inDigits(count: number): string {
  return count.toLocaleString('en-GB')
}

/** Of a single line nobody needs to be told its number. */
function told(text: string, message: string): string {
  return /[\r\n]/.test(text) ? message : message.replace(/^Line 1, c/, 'C')
}
