import type { Structure } from '../types.ts'

/** Names a match by its archetype, its form and the variables in its slots. */
export function keyOf(archetype: string, structure: string, slots: Readonly<Record<string, string>>): string {
  const filled = Object.entries(slots).map(([slot, variable]) => `${slot}=${variable}`)
  return [archetype, structure, ...filled].join(' ')
}

/** The variables by slot in the order in which a key of recognition has them: what acts from outside stands last. */
export function castOf(
  slots: Structure['slots'],
  variables: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const inside = slots.filter(({ outside }) => !outside)
  const ordered = [...inside, ...slots.filter(({ outside }) => outside)]
  return Object.fromEntries(ordered.map(({ id }) => [id, variables[id] ?? '']))
}
