import { type Archetype, SUMMARIES } from '../../../../archetypes/index.ts'

/**
 * With what an archetype may be compared, by id: first those that it is taken for by its own card, then those whose cards name it, as far as these
 * are there; then all others as they are listed.
 */
export function likeliest(
  { card }: Archetype,
  known: ReadonlyMap<string, Archetype>,
): { readonly first: readonly string[]; readonly rest: readonly string[] } {
  const own = card.lookalikes.map(({ archetype }) => archetype)
  const naming = SUMMARIES.flatMap(({ id }) =>
    known.get(id)?.card.lookalikes.some(({ archetype }) => archetype === card.id) ? [id] : [],
  )
  const first = [...new Set([...own, ...naming])].filter((id) => id !== card.id)
  const rest = SUMMARIES.map(({ id }) => id).filter((id) => id !== card.id && !first.includes(id))
  return { first, rest }
}
