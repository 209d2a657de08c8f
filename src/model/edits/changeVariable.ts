import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id, Variable } from '../map.ts'
import { fillVariable } from './fill.ts'

/** Sets note, kind, unit, colour or group of several variables at once; a value that may not stand there is left out. */
export function changeVariable(
  map: Draft<CausalMap>,
  args: {
    readonly ids: readonly Id[]
    readonly fields: Partial<Pick<Variable, 'note' | 'kind' | 'unit' | 'colour' | 'group'>>
  },
): void {
  for (const id of args.ids) {
    const variable = recordOf(map.variables, id)
    if (variable) fillVariable(variable, args.fields)
  }
}
