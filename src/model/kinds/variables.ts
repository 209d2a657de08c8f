import { LIMITS } from '../limits.ts'
import type { Beside, Colour, Id } from '../values.ts'
import { BY_ORDER, count, flag, line, name, oneOf, ownId, place, reference, text } from './field.ts'
import { kind } from './kind.ts'

/** What sort of thing a variable is. `variable` says nothing in particular. */
export type VariableKind = 'variable' | 'stock' | 'flow' | 'action' | 'perception' | 'gap' | 'external'

/** A quantity that can rise and fall. */
export interface Variable extends Beside {
  readonly id: Id
  /** As the person typed it, at most 2,000 characters; may be empty. Broken into lines only when drawn. */
  readonly name: string
  /** What it is in a structure that was put on the map, told in the place of its name while that is empty (see `nameOrRole`). */
  readonly role: string
  /** Centre of the drawn name, in px at 100 %, x to the right, y down; finite, within ±1,000,000. */
  readonly x: number
  readonly y: number
  readonly note: string
  readonly kind: VariableKind
  readonly unit: string
  readonly colour: Colour
  /** The group it belongs to, or empty. May name a group that is gone: then it belongs to none. */
  readonly group: Id
  /** Stays where it is: no drag, nudge or arranging moves it. */
  readonly locked: boolean
  /** Order of making among all variables: greater is later. Ties are broken by id. */
  readonly made: number
}

/** The colours of variables and groups. */
export const colour = oneOf('none', 'grey', 'red', 'amber', 'green', 'teal', 'blue', 'violet', 'pink')

export const variables = kind<Variable>({
  list: 'variables',
  one: 'variable',
  letter: 'v',
  fields: {
    id: ownId(),
    name: name(),
    x: place(),
    y: place(),
    role: { ...name(), merge: 'said' },
    kind: oneOf('variable', 'stock', 'flow', 'action', 'perception', 'gap', 'external'),
    unit: line(),
    colour,
    group: reference('groups', 'keep'),
    locked: flag(),
    note: text(),
    made: count(BY_ORDER),
  },
  always: ['id', 'name', 'x', 'y'],
  order: 'made',
  most: LIMITS.variables,
  copied: 'chosen',
})
