import { type ById, isolate, type Variable } from '../../model/index.ts'

const isolated = new WeakMap<ById<Variable>, ById<Variable>>()

/** The variables with their names and roles between marks of isolation, for sentences that `Told` shows; made once for a map. */
export function isolatedNames(variables: ById<Variable>): ById<Variable> {
  const known = isolated.get(variables)
  if (known) return known
  const made = Object.fromEntries(
    Object.entries(variables).map(([id, variable]) => {
      return [id, { ...variable, name: isolate(variable.name), role: isolate(variable.role) }]
    }),
  )
  isolated.set(variables, made)
  return made
}
