import type { Slot } from '../../../archetypes/index.ts'
import { foldName, type Id, type Variable } from '../../../model/index.ts'

/** Why a variable of the map may not fill a slot: it fills another already. By slot; those without a problem are left out. */
export function takenTwice(
  slots: readonly Slot[],
  filled: Readonly<Record<string, Id>>,
  nameOf: (id: Id) => string,
): ReadonlyMap<string, string> {
  const problems = new Map<string, string>()
  const first = new Map<Id, string>()
  for (const { id, role } of slots) {
    const variable = filled[id]
    if (variable === undefined || variable === '') continue
    const other = first.get(variable)
    if (other === undefined) first.set(variable, role)
    else problems.set(id, `“${nameOf(variable)}” fills ${other} already: choose another, or a new variable.`)
  }
  return problems
}

/** Why a name may not be given to a slot: another slot bears it. Null when it is free or empty. */
export function namedTwice(
  slots: readonly Slot[],
  names: Readonly<Record<string, string>>,
  slot: string,
): string | null {
  const wanted = foldName(names[slot] ?? '')
  if (wanted === '') return null
  const other = slots.find(({ id }) => id !== slot && foldName(names[id] ?? '') === wanted)
  return other ? `${other.role} is called so already: each needs a name of its own.` : null
}

/** The variable of the map that bears a name, however it is spelt; null for none and for an empty name. */
export function bearerOf(variables: readonly Variable[], name: string): Variable | null {
  const wanted = foldName(name)
  return wanted === '' ? null : (variables.find((each) => foldName(each.name) === wanted) ?? null)
}
