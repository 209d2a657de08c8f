/** Things looked at between two pauses: a millisecond at most. */
export const BETWEEN_PAUSES = 200

/** The things for which `isWanted` holds, with pauses. */
export function* sift<T>(things: readonly T[], isWanted: (thing: T) => boolean): Generator<void, T[]> {
  const wanted: T[] = []
  for (const [at, thing] of things.entries()) {
    if (at % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield
    if (isWanted(thing)) wanted.push(thing)
  }
  return wanted
}

/** What `make` makes of each, with pauses. */
export function* each<T, U>(things: ArrayLike<T>, make: (thing: T, at: number) => U): Generator<void, U[]> {
  const made: U[] = []
  for (let at = 0; at < things.length; at++) {
    if (at % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield
    made.push(make(things[at] as T, at))
  }
  return made
}
