import { recall, remember } from '../environment.ts'

/**
 * Whether keys of one sign, as N and +, run commands on this machine. Who dictates or whose hands tremble may switch them off (WCAG 2.1.4); keys with Ctrl, Cmd or Alt and
 * those that have a name, as Delete, work all the same.
 */
export function hasSingleKeys(): boolean {
  return recall('singleKeys', (value) => typeof value === 'boolean', true)
}

/** Switches them on or off for this machine. */
export function setSingleKeys(on: boolean): void {
  remember('singleKeys', on)
}

/** Single keys as commands have them: a letter, a digit or a sign, with Shift or without. */
type ChosenKeys = Readonly<Record<string, string>>

let chosen: ChosenKeys | null = null

/** The single keys that were chosen on this machine in the place of those that commands come with, by the ids of commands. */
export function chosenKeys(): ChosenKeys {
  chosen ??= recall('chosenKeys', isChosenKeys, {})
  return chosen
}

/** Keeps them on this machine. */
export function chooseKeys(next: ChosenKeys): void {
  chosen = next
  remember('chosenKeys', next)
}

function isChosenKeys(value: unknown): value is ChosenKeys {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((keys) => typeof keys === 'string' && /^(Shift\+)?\S$/u.test(keys))
  )
}
