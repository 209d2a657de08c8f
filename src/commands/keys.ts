import type { Command, Keys } from './types.ts'

/** What of a `KeyboardEvent` decides which key was meant. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly isComposing?: boolean
  getModifierState?(name: string): boolean
}

/** Where the key was pressed. */
export interface KeyPlace {
  /** On a Mac `Mod` is Cmd, elsewhere Ctrl. */
  readonly mac: boolean
  /** True while a text is being typed: only commands that say so may take the key from it. */
  readonly typing: boolean
}

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

/**
 * The command that a key press means, or null. A character is matched by what the key types; only when no command
 * wants that character is the key's place on the board asked, which serves `Shift+1` everywhere and letters on keyboards
 * of other scripts. The command may be disabled: the caller looks.
 */
export function commandForKey(
  press: KeyPress,
  commands: readonly Command[],
  place: KeyPlace,
): Command | null {
  if (press.isComposing === true) return null
  const wanted = (matches: typeof matchesTyped): Command | null =>
    commands.find(
      (command) =>
        (!place.typing || command.whileTyping === true) &&
        (command.keys ?? []).some((keys) => matches(press, parseKeys(keys), place.mac)),
    ) ?? null
  return wanted(matchesTyped) ?? wanted(matchesPlace)
}

function matchesTyped(press: KeyPress, keys: ParsedKeys, mac: boolean): boolean {
  const typed = press.key.length === 1 ? press.key.toLowerCase() : press.key
  if (typed !== keys.key) return false
  // A sign may need Shift or AltGr to be typed at all; a letter or a named key does not.
  const sign = press.key.length === 1 && !/[\p{L}]/u.test(press.key)
  if (sign && !keys.shift && !keys.alt) {
    const byAltGraph = press.getModifierState?.('AltGraph') === true || (mac && press.altKey)
    return byAltGraph ? !keys.mod : modOf(press, mac) === keys.mod && !press.altKey && !otherMod(press, mac)
  }
  return !sign && sameModifiers(press, keys, mac)
}

function matchesPlace(press: KeyPress, keys: ParsedKeys, mac: boolean): boolean {
  const digit = /^Digit(\d)$/.exec(press.code)?.[1]
  if (digit !== undefined) return keys.shift && keys.key === digit && sameModifiers(press, keys, mac)
  // A letter of another script: what stands on that key of a Latin keyboard.
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1]?.toLowerCase()
  const latin = /^[a-z]$/i.test(press.key)
  return letter !== undefined && !latin && keys.key === letter && sameModifiers(press, keys, mac)
}

function sameModifiers(press: KeyPress, keys: ParsedKeys, mac: boolean): boolean {
  return (
    modOf(press, mac) === keys.mod &&
    !otherMod(press, mac) &&
    press.shiftKey === keys.shift &&
    press.altKey === keys.alt
  )
}

function modOf(press: KeyPress, mac: boolean): boolean {
  return mac ? press.metaKey : press.ctrlKey
}

/** Ctrl on a Mac and the Windows key elsewhere belong to the system. */
function otherMod(press: KeyPress, mac: boolean): boolean {
  return mac ? press.ctrlKey : press.metaKey
}

const ARROWS: readonly (readonly [string, string])[] = [
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
]

const NAMES: ReadonlyMap<string, string> = new Map([
  ...ARROWS,
  ['Escape', 'Esc'],
  ['Delete', 'Del'],
  ['-', '−'],
])

const MAC_NAMES: ReadonlyMap<string, string> = new Map([
  ...ARROWS,
  ['Escape', 'esc'],
  ['Delete', '⌦'],
  ['Backspace', '⌫'],
  ['-', '−'],
])

/** Keys as a menu shows them: `Ctrl+Shift+Z`, or `⇧⌘Z` on a Mac. */
export function displayKeys(keys: Keys, mac: boolean): string {
  const { mod, shift, alt, key } = parseKeys(keys)
  const shown = (mac ? MAC_NAMES : NAMES).get(key) ?? (key.length === 1 ? key.toUpperCase() : key)
  if (mac) return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${shown}`
  return [mod ? 'Ctrl' : '', alt ? 'Alt' : '', shift ? 'Shift' : '', shown]
    .filter((part) => part !== '')
    .join('+')
}
