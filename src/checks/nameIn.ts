import { type CausalMap, foldSpace, type Id, inText, nameOrRole, recordOf } from '../model/index.ts'

/** What stands for a name that a variable has not. */
export const UNNAMED = '(unnamed)'

/** What a variable is called, as the middle of a sentence; “(unnamed)” for one without a name, or gone. */
export function nameIn({ variables }: Pick<CausalMap, 'variables'>, id: Id): string {
  return inText(foldSpace(nameOrRole(recordOf(variables, id)))) || UNNAMED
}
