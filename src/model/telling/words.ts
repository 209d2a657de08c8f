import type { Evidence } from '../kinds/links.ts'
import type { VariableKind } from '../kinds/variables.ts'
import type { Colour } from '../values.ts'

/** What sort of thing a variable is, in the middle of a sentence; empty for one of no particular sort. */
export const KIND_IN_WORDS: Readonly<Record<VariableKind, string>> = {
  variable: '',
  stock: 'stock',
  flow: 'flow',
  action: 'action',
  perception: 'perception',
  gap: 'gap',
  external: 'from outside',
}

/** Colours by name; empty for none. */
export const COLOUR_IN_WORDS: Readonly<Record<Colour, string>> = {
  none: '',
  grey: 'grey',
  red: 'red',
  amber: 'amber',
  green: 'green',
  teal: 'teal',
  blue: 'blue',
  violet: 'violet',
  pink: 'pink',
}

/** How well a link is known; empty where nobody has said. */
export const EVIDENCE_IN_WORDS: Readonly<Record<Evidence, string>> = {
  none: '',
  assumption: 'assumed',
  plausible: 'stands to reason',
  documented: 'documented',
}

/** So many letters of a longer text are told. */
const BEGINNING = 80

/** The beginning of a text in one line, cut behind a word where there is one; the whole of a short one. */
export function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  if (letters.length <= BEGINNING) return line
  const cut = letters.slice(0, BEGINNING).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > BEGINNING / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, '')}…`
}
