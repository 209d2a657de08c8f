import type { Keys } from '../types.ts'
import { parseKeys } from './parse.ts'

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
