/** What of a `KeyboardEvent` says that an input method has it. */
export interface MaybeComposed {
  readonly isComposing?: boolean
  readonly keyCode?: number
}

/** The key code of what an input method has taken for itself. */
const TAKEN = 229

/**
 * True for a key that belongs to an input method, as the Enter that takes a word or the Escape that gives it up. Safari sends these after the end of the
 * composition, when `isComposing` is false already: they are known by their key code alone.
 */
export function isComposing({ isComposing: composes, keyCode }: MaybeComposed): boolean {
  return composes === true || keyCode === TAKEN
}
