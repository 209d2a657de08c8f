import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id } from '../map.ts'
import { tidyName } from '../names.ts'

/** Gives a variable a name, cut at 2,000 characters. The same name may be on several variables. */
export function renameVariable(
  map: Draft<CausalMap>,
  args: { readonly id: Id; readonly name: string },
): void {
  const variable = recordOf(map.variables, args.id)
  if (variable) variable.name = tidyName(args.name)
}
