import type { Command, Keys } from '../types.ts'
import { isComposing, type MaybeComposed } from './composing.ts'
import { isOfMap, isSingle } from './ownKey.ts'
import { type ParsedKeys, parseKeys } from './parse.ts'
import { keyAt } from './places.ts'

/** What of a `KeyboardEvent` decides which key was meant. */
export interface KeyPress extends MaybeComposed {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  getModifierState?(name: string): boolean
}

/** Where the key was pressed. */
export interface KeyPlace {
  /** On a Mac `Mod` is Cmd, elsewhere Ctrl. */
  readonly mac: boolean
  /** True while a text is being typed: only commands that say so may take the key from it. */
  readonly typing: boolean
  /** False where keys of one sign do nothing, as the person has switched them off. Left out means they work. */
  readonly singleKeys?: boolean
  /** The keyboard is outside of the map: what is a key of the map alone does nothing. */
  readonly outside?: boolean
}

/**
 * The command that a key press means, or null. Shift and a digit are known by their place on the board, whatever sign they type; all else by what the key
 * types; and only when no command wants that, by the place of the key, which serves keyboards of other scripts. The command may be disabled: the caller looks.
 */
export function commandForKey(
  press: KeyPress,
  commands: readonly Command[],
  place: KeyPlace,
): Command | null {
  if (isComposing(press)) return null
  const wanted = (matches: typeof matchesTyped): Command | null =>
    commands.find(
      (command) =>
        (!place.typing || command.whileTyping === true) &&
        (command.keys ?? []).some((keys: Keys) => {
          if (place.singleKeys === false && isSingle(keys)) return false
          if (place.outside && !command.everywhere && isOfMap(keys)) return false
          return matches(press, parseKeys(keys), place.mac)
        }),
    ) ?? null
  return wanted(matchesShiftedDigit) ?? wanted(matchesTyped) ?? wanted(matchesPlace)
}

function matchesShiftedDigit(press: KeyPress, keys: ParsedKeys, mac: boolean): boolean {
  return keys.shift && press.code === `Digit${keys.key}` && sameModifiers(press, keys, mac)
}

function matchesTyped(press: KeyPress, keys: ParsedKeys, mac: boolean): boolean {
  const typed = typedBy(press.key)
  if (typed !== keys.key) return false
  // A sign may need Shift or AltGr to be typed at all; a letter or a named key does not.
  if (!isSign(typed)) return sameModifiers(press, keys, mac)
  if (keys.shift || keys.alt) return false
  return hasAltGraph(press, mac)
    ? !keys.mod
    : modOf(press, mac) === keys.mod && !press.altKey && !otherMod(press, mac)
}

function matchesPlace(press: KeyPress, keys: ParsedKeys, mac: boolean): boolean {
  // What AltGr types is a sign and nothing else.
  if (press.getModifierState?.('AltGraph') === true || keyAt(press) !== keys.key) return false
  if (!isSign(keys.key)) return sameModifiers(press, keys, mac)
  return !keys.shift && !press.altKey && modOf(press, mac) === keys.mod && !otherMod(press, mac)
}

/** What a key types, as `ParsedKeys.key` has it: a character in lower case, wide ones of East Asia and signs of Arabic and of typesetting as the plain ones; a name stays as it is. */
export function typedBy(key: string): string {
  if ([...key].length !== 1) return key
  return ALIKE[key] ?? (/[\uff01-\uff5e]/.test(key) ? key.normalize('NFKC') : key).toLowerCase()
}

const ALIKE: Readonly<Record<string, string>> = { '−': '-', '؟': '?', İ: 'i' }

function isSign(typed: string): boolean {
  return typed.length === 1 && !/\p{L}/u.test(typed)
}

/** Whether what is typed needs the key for third signs, which is Alt on a Mac. */
function hasAltGraph(press: KeyPress, mac: boolean): boolean {
  return press.getModifierState?.('AltGraph') === true || (mac && press.altKey)
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
