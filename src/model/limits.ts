/** What one map may hold. A file beyond these is refused with a sentence, and so is an edit that would lead there; only a text is cut instead. */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 50 * 1024 * 1024,
  /** Records of each kind. */
  variables: 5000,
  links: 15000,
  loopNotes: 20000,
  archetypeNotes: 5000,
  groups: 2000,
  labels: 5000,
  /** Objects and arrays inside each other in a file. */
  depth: 100,
  /** UTF-16 units of a name. */
  name: 2000,
  /** UTF-16 units of any other text. */
  text: 1_000_000,
  /** Greatest distance of x and y from the origin, px. */
  place: 1_000_000,
  /** Greatest bend of an arc, sagitta over chord. */
  bend: 0.9,
} as const
