import { castDraft, type Draft } from 'immer'
import type { CausalMap, Variable } from '../map.ts'
import { tidyName } from '../names.ts'
import { nextMade } from '../order.ts'
import { newVariable } from '../records.ts'
import { before, isFreeId, tidyPoint } from './ask.ts'
import { fillVariable } from './fill.ts'

/** A new variable: where, and what is already known of it. */
export type NewVariable = Pick<Variable, 'id' | 'x' | 'y'> &
  Partial<Pick<Variable, 'name' | 'role' | 'note' | 'kind' | 'unit' | 'colour' | 'group'>>

/** Makes a variable, the youngest of all. Nothing when the id is taken or the place is no place. */
export function addVariable(map: Draft<CausalMap>, args: NewVariable): void {
  const point = tidyPoint(args.x, args.y)
  if (!point || !isFreeId(map, 'variables', args.id)) return
  const made = nextMade(before(map).variables)
  const named = newVariable({ id: args.id, name: tidyName(args.name ?? ''), ...point, made })
  const variable = castDraft({ ...named })
  fillVariable(variable, args)
  map.variables[args.id] = variable
}
