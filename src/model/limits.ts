/**
 * What one map may hold. A file beyond these is refused with a sentence, and so is an edit that would lead there; only a text is cut instead. Where several at once
 * can each come to a limit, a reader takes more than an edit may make (docs/decisions/0022-limits-that-several-pass-together.md).
 */
export const LIMITS = {
  /** Bytes of a file that an edit may lead to. */
  bytes: 50 * 1024 * 1024,
  /** Bytes of a file that is opened. */
  openedBytes: 100 * 1024 * 1024,
  /** Records of each kind. */
  variables: 5000,
  links: 15000,
  loopNotes: 20000,
  archetypeNotes: 5000,
  checkNotes: 5000,
  groups: 2000,
  labels: 5000,
  /** So many times as many records of a kind may be aside as may stand. */
  aside: 10,
  /** Objects and arrays inside each other in a file. */
  depth: 100,
  /** The same in what a record, or the map, says in unknown fields: less, because a record lies deeper in the file while it is aside. */
  extrasDepth: 95,
  /** UTF-16 units of a name. */
  name: 2000,
  /** UTF-16 units of any other text, as it may be typed. */
  text: 1_000_000,
  /** The same as it is kept, when several have typed in it at once. */
  keptText: 10_000_000,
  /** Greatest distance of x and y from the origin, px. */
  place: 1_000_000,
  /** Greatest bend of an arc, sagitta over chord. */
  bend: 0.9,
} as const
