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
