import { chosenKeys } from '../../store/index.ts'
import type { Keys } from '../types.ts'
import { parseKeys } from './parse.ts'

/** Whether it is a letter, a digit or a sign, with Shift or without: what speech and a slip of the hand press, too. */
export function isSingle(keys: Keys): boolean {
  const { key, mod, alt } = parseKeys(keys)
  return key.length === 1 && !mod && !alt
}

/** Whether it is for the map alone: a single key, and what deletes or keeps there, as Delete and Enter. Others are pressed anywhere: with Ctrl or Alt, Escape, F2, Page Down. */
export function isOfMap(keys: Keys): boolean {
  const { key, mod, alt } = parseKeys(keys)
  return !mod && !alt && !/^(F\d|Esc|Page)/.test(key)
}

/** The keys of a command as they are on this machine: a single key that the person has chosen stands for all single keys of the command. */
export function keysNow(id: string, keys: readonly Keys[]): readonly Keys[] {
  const chosen = chosenKeys()[id]
  return chosen === undefined ? keys : [chosen, ...keys.filter((each) => !isSingle(each))]
}
