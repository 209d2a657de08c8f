/** Something that was repaired or left out while reading, as a sentence, and where: as in `variables[3].x`; empty for the whole file. */
export interface Notice {
  readonly text: string
  readonly where: string
}

/** Takes down what was done. */
export type Tell = (where: string, text: string) => void

const MOST = 200

/** A list that keeps the first 200 notices and counts the others, so that a hostile file cannot fill the memory with them. */
export function noticeList(): { readonly tell: Tell; all(): readonly Notice[] } {
  const first: Notice[] = []
  let others = 0
  const tell: Tell = (where, text) => {
    if (first.length < MOST) first.push({ text, where })
    else others += 1
  }
  const rest = () => (others === 0 ? [] : [{ text: `${others} more places were repaired.`, where: '' }])
  return { tell, all: () => [...first, ...rest()] }
}

/** A value as it can stand in a sentence. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (value === '') return 'empty'
  const text = typeof value === 'string' ? `“${value}”` : String(value)
  return text.length > 60 ? `${[...text].slice(0, 57).join('')}…` : text
}
