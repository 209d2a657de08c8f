import type { Keys } from '../types.ts'

/** `Keys` taken apart. */
export interface ParsedKeys {
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** A character in lower case, or a name as `KeyboardEvent.key` has it: `Delete`, `F2`, `Escape`. */
  readonly key: string
}

/** Takes `Mod+Shift+Z` or `Mod++` apart; the part after the last joining `+` is the key. Throws on a modifier it does not know. */
export function parseKeys(keys: Keys): ParsedKeys {
  const join = keys.slice(0, -1).lastIndexOf('+')
  const modifiers = join < 0 ? [] : keys.slice(0, join).split('+')
  const key = keys.slice(join + 1)
  const unknown = modifiers.find((modifier) => !['Mod', 'Shift', 'Alt'].includes(modifier))
  if (unknown !== undefined || key === '') throw new Error(`Keys not understood: ${keys}`)
  return {
    mod: modifiers.includes('Mod'),
    shift: modifiers.includes('Shift'),
    alt: modifiers.includes('Alt'),
    key: key.length === 1 ? key.toLowerCase() : key,
  }
}
