/** First strong isolate and pop directional isolate: what stands between them moves nothing about it, whichever way it is written. */
const [START, END] = ['\u2068', '\u2069'] as const
const MARKED = /\u2068([^\u2068\u2069]*)\u2069/u
/** Scripts that are written from right to left. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]/u

/** A name between marks of isolation; one that is empty or blank stays so. */
export function isolate(name: string): string {
  return name.trim() === '' || name.startsWith(START) ? name : `${START}${name}${END}`
}

/**
 * A name as the middle of a text: between marks of isolation where it has letters that are written from right to left, which would turn
 * round what stands beside it. Others need none, and in a text for everywhere have none.
 */
export function inText(name: string): string {
  return FROM_RIGHT.test(name) ? isolate(name) : name
}

/** A text cut at its marks of isolation, which are left out: names, and what stands between them. */
export function isolatedParts(text: string): readonly { readonly text: string; readonly isName: boolean }[] {
  return text
    .split(MARKED)
    .map((part, at) => ({ text: part, isName: at % 2 === 1 }))
    .filter((part) => part.text !== '')
}

/** A text without its marks of isolation: what an element is called, where nothing stands beside it. */
export function unmarked(text: string): string {
  return isolatedParts(text)
    .map((part) => part.text)
    .join('')
}
