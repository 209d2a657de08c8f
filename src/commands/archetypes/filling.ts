import type { Structure } from '../../archetypes/index.ts'
import { type ById, foldName, type Id, type Variable } from '../../model/index.ts'

/** Which variable of the map fills which slot, and which names the others get. */
export interface Filling {
  readonly filled: ReadonlyMap<string, Id>
  readonly names: Readonly<Record<string, string>>
}

/**
 * Settles who fills the slots of a form: the variables that are given, and for a name that the map has already the variable that bears
 * it. No variable fills two slots: the slot that comes first has it. What is gone from the map is left out.
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
  const left: Record<string, string> = {}
  for (const { id } of slots) {
    if (filled.has(id)) continue
    const name = names[id]?.trim() ?? ''
    if (name === '') continue
    take(id, byName.get(foldName(name)))
    if (!filled.has(id)) left[id] = name
  }
  return { filled, names: left }
}
