import { type ById, type Id, nameOrRole, onOneLine, recordOf, type Variable } from '../../model/index.ts'
import type { Aim, Block, Reference, Words } from './types.ts'

/** A variable as text calls it: its name, the role that it plays while it has none, or that it has neither. */
export function calledIn(variables: ById<Variable>, id: Id): string {
  return onOneLine(nameOrRole(recordOf(variables, id))).trim() || 'a variable without a name'
}

/** A name that leads to a variable. */
export function toVariable(variables: ById<Variable>, id: Id): Reference {
  return { text: calledIn(variables, id), to: { kind: 'variables', id } }
}

/** The same as the text of a sentence of its own. */
export function sentence(...words: Words): Block {
  return { kind: 'sentence', words }
}

/** People's own words below what they are called; nothing for an empty text. */
export function prose(called: string, text: string): readonly Block[] {
  return text.trim() === '' ? [] : [{ kind: 'prose', called, text: text.trim() }]
}

/** Facts as one sentence: "Stock, unit mm per year, amber."; nothing for none. */
export function factsInWords(facts: readonly string[]): readonly Block[] {
  const text = facts.join(', ')
  return text === '' ? [] : [sentence(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`)]
}

/** References with what stands between names in a row: "A", "A and B", "A, B and C". */
export function inSeries(all: readonly Words[]): Words {
  return all.flatMap((words, at): Words => {
    if (at === 0) return words
    return [at === all.length - 1 ? ' and ' : ', ', ...words]
  })
}

/** Names one thing among all. */
export function keyOfAim({ kind, id }: Aim): string {
  return `${kind}/${id}`
}
