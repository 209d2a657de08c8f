/** What one map may hold. A file beyond these is refused with a sentence; only a name is cut instead. */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 50 * 1024 * 1024,
  variables: 5000,
  links: 15000,
  /** Objects and arrays inside each other in a file. */
  depth: 100,
  /** UTF-16 units of a name. */
  name: 2000,
  /** Greatest distance of x and y from the origin, px. */
  place: 1_000_000,
  /** Greatest bend of an arc, sagitta over chord. */
  bend: 0.9,
} as const
