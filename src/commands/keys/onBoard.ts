import type { Keys } from '../types.ts'
import { parseKeys } from './parse.ts'
import { isOfAnotherScript, placeOf } from './places.ts'

/** What the keys of a board type without a modifier, by their place (`KeyboardEvent.code`), as `navigator.keyboard.getLayoutMap` tells. */
export type Board = ReadonlyMap<string, string>

/**
 * Keys as they stand on this board: what another script or the French have on the key that is meant by its place. All else stays, a sign, too, that the board does
 * not type without Shift: where it stands is not told.
 */
export function keysOnBoard(keys: Keys, board: Board): Keys {
  const { key, shift } = parseKeys(keys)
  const isDigit = /^\d$/.test(key)
  if (key.length > 1 || (isDigit && shift) || [...board.values()].includes(key)) return keys
  const there = board.get(placeOf(key) ?? '')
  if (there === undefined || [...there].length !== 1) return keys
  const isMeant = isDigit || isOfAnotherScript(there)
  return isMeant ? `${keys.slice(0, -1)}${there}` : keys
}
