/** A key press, as far as its place on the board goes. */
interface Placed {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
}

/** What stands on the keys of the board of the United States beside letters and digits, without Shift and with it. */
const SIGNS: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Backslash: ['\\', '|'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
}

/**
 * What a key means by its place alone, as `ParsedKeys.key` has it; null where what it types decides. A letter's key is one wherever no Latin letter stands on it; a
 * digit's key without Shift, too, since the French have signs there. The key of a sign is only where it types a letter of another script: on any other board some sign stands on it.
 */
export function keyAt({ key, code, shiftKey }: Placed): string | null {
  if (/^[a-z]$/i.test(key)) return null
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter !== undefined) return letter.toLowerCase()
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return shiftKey ? null : digit
  return isOfAnotherScript(key) ? (SIGNS[code]?.[shiftKey ? 1 : 0] ?? null) : null
}

/** The place (`KeyboardEvent.code`) of a letter, a digit or a sign that is typed without Shift, on the board of the United States; null for any other. */
export function placeOf(key: string): string | null {
  if (/^[a-z]$/.test(key)) return `Key${key.toUpperCase()}`
  if (/^\d$/.test(key)) return `Digit${key}`
  return Object.keys(SIGNS).find((code) => SIGNS[code]?.[0] === key) ?? null
}

/** True for a letter that is not Latin. */
export function isOfAnotherScript(key: string): boolean {
  return /^\p{L}/u.test(key) && !/^\p{Script=Latin}/u.test(key)
}
