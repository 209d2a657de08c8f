import type { AnyTold, Catalogue, Given, Told, Tools, ValuesOf } from './types.ts'
import { voice } from './voice.ts'

/** A catalogue as it is said: in the language that is spoken when it is asked. */
export interface Words<C extends Catalogue> {
  /** One text. */
  <Id extends keyof C & string>(
    id: Id,
    ...values: ValuesOf<C[Id]> extends undefined ? [] : [Given<ValuesOf<C[Id]>>]
  ): string
  /** What a pure room told. */
  tell(told: Told<C>): string
}

/**
 * The words of a part of the program, from their English. Values that are told themselves are said first, and have to be of the same catalogue, which may be joined of several. Throws for an id that is
 * not of it: a programmer erred, and what is typed cannot.
 */
export function wordsOf<const C extends Catalogue>(english: C): Words<C> {
  const say = ({ id, values }: AnyTold): string => {
    const meant = Object.hasOwn(english, id) ? english[id] : undefined
    if (meant === undefined) throw new Error(`There is no text “${id}” in this catalogue.`)
    const now = voice()
    const text = now.of(id, meant)
    if (typeof text === 'string') return text
    return apply(text, Object.fromEntries(Object.entries(values ?? {}).map(saidFirst)), now.tools)
  }
  const saidFirst = ([name, value]: readonly [string, unknown]): readonly [string, unknown] => [
    name,
    Array.isArray(value)
      ? value.map((one) => (isTold(one) ? say(one) : one))
      : isTold(value)
        ? say(value)
        : value,
  ]
  return Object.assign((id: string, values?: object) => say({ id, values }), {
    tell: (told: Told<C>) => say(told),
  })
}

/** What stands in a catalogue was checked where it was written. */
function apply(text: (values: never, tools: Tools) => string, values: object, tools: Tools): string {
  return (text as (values: object, tools: Tools) => string)(values, tools)
}

function isTold(value: unknown): value is AnyTold {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}
