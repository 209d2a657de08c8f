import type { Structure } from '../../archetypes/index.ts'
import { type ById, foldName, type Id, type Variable } from '../../model/index.ts'

/** Which variable of the map fills which slot, and which names the others get. */
export interface Filling {
  readonly filled: ReadonlyMap<string, Id>
  readonly names: Readonly<Record<string, string>>
}

/**
 * Settles who fills the slots of a form: the variables that are given, and for a name that the map has already the variable that bears
 * it. No variable fills two slots and no name stands twice: the slot that comes first has it, and the other waits for a name. What is
 * gone from the map is left out.
 */
export function settleFilling(
  { slots }: Structure,
  variables: ById<Variable>,
  given: Readonly<Record<string, Id>>,
  names: Readonly<Record<string, string>>,
): Filling {
  const filled = new Map<string, Id>()
  const taken = new Set<Id>()
  const take = (slot: string, id: Id | undefined): void => {
    if (id === undefined || !variables[id] || taken.has(id)) return
    filled.set(slot, id)
    taken.add(id)
  }
  for (const { id } of slots) take(id, given[id])
  const byName = new Map(Object.values(variables).map(({ id, name }) => [foldName(name), id]))
  const used = new Set<string>()
  const left: Record<string, string> = {}
  for (const { id } of slots) {
    const name = names[id]?.trim() ?? ''
    const folded = foldName(name)
    if (filled.has(id) || folded === '' || used.has(folded)) continue
    used.add(folded)
    const bearer = byName.get(folded)
    if (bearer === undefined) left[id] = name
    else take(id, bearer)
  }
  return { filled, names: left }
}
