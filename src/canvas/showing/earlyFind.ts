/** What was pressed before the find bar was there. */
export interface EarlyFind {
  readonly text: string
  /** The first key that was no text, as `Enter`; null when there was none. Those behind it wait. */
  readonly key: string | null
}
