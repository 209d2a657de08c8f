import { LIMITS } from '../limits.ts'
import type { Beside, Colour, Id } from '../values.ts'
import { BY_ORDER, count, name, ownId } from './field.ts'
import { kind } from './kind.ts'
import { colour } from './variables.ts'

/** A named set of variables; membership is written on the variable. */
export interface Group extends Beside {
  readonly id: Id
  readonly name: string
  readonly colour: Colour
  readonly made: number
}

export const groups = kind<Group>({
  list: 'groups',
  one: 'group',
  letter: 'g',
  fields: { id: ownId(), name: name(), colour, made: count(BY_ORDER) },
  always: ['id', 'name'],
  order: 'made',
  most: LIMITS.groups,
  copied: 'referred',
})
