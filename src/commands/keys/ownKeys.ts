import type { Command } from '../types.ts'
import { commandForKey, type KeyPress } from './match.ts'

/**
 * The one of these commands that a key means, for a field or a list that answers some keys itself, typing or not; null when it is none of them. On any keyboard, as
 * `commandForKey` has it; Cmd is as good as Ctrl.
 */
export function commandAmong(press: KeyPress, commands: readonly (Command | null)[]): Command | null {
  const known = commands.filter((command) => command !== null)
  return commandForKey(press, known, { mac: press.metaKey, typing: false })
}
