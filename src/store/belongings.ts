import type { Belongings } from './types/index.ts'

/** Keeps what goes with an owner, which may still be in the making: it is asked for only when something is made of it. */
export function belongingsOf<Owner>(owner: () => Owner): Belongings<Owner> {
  const made = new Map<(owner: Owner) => unknown, unknown>()
  return <T>(make: (owner: Owner) => T): T => {
    if (!made.has(make)) made.set(make, make(owner()))
    // The maker is the key of what it made.
    return made.get(make) as T
  }
}
