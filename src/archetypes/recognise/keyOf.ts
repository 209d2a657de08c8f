/** Names a match by its archetype, its form and the variables in its slots. */
export function keyOf(archetype: string, structure: string, slots: Readonly<Record<string, string>>): string {
  const filled = Object.entries(slots).map(([slot, variable]) => `${slot}=${variable}`)
  return [archetype, structure, ...filled].join(' ')
}
