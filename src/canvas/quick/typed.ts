/** What was typed into the quick line: the text in it, and lines that were ended before anybody could draw them. */
export interface Typed {
  readonly text: string
  readonly ended: readonly string[]
  /** True while it comes from the bare box, and is still being typed. */
  readonly bare: boolean
}

/** Whether a key is that which opens the line, pressed where it would be all that the line says: then it types nothing. */
export function isAskedAgain(
  key: string,
  { selectionStart, selectionEnd, value }: HTMLTextAreaElement,
): boolean {
  return key === '/' && selectionStart === 0 && selectionEnd === value.length
}

/** What the box and what stands in for it are given. */
export interface QuickProps {
  readonly typed: Typed
  onTyped(typed: Typed): void
}
