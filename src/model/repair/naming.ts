import type { Tell } from './notices.ts'

/** What people call fields whose names in a file are other words. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['x', 'place'],
  ['y', 'place'],
  ['polarity', 'sign'],
  ['bend', 'shape'],
  ['bent', 'shape'],
  ['kind', 'kind of variable'],
  ['pinned', 'mark'],
  ['slots', 'roles'],
  ['inverted', 'roles named the other way round'],
  ['declared', 'declared type'],
  ['mentalModel', 'belief'],
  ['created', 'date of making'],
  ['modified', 'date of the last change'],
])

/** What people call a field of a file: “sign” for `polarity`; one that no table knows by its own name in small letters. */
export function fieldInWords(field: string): string {
  return WORDS.get(field) ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** Takes down what is told of a field as a sentence about it: “The sign cannot be “x”; …”. */
export function namingFields(tell: Tell): Tell {
  return (where, text, at, field) =>
    tell(where, field === undefined ? text : `The ${fieldInWords(field)} ${text}`, at)
}
