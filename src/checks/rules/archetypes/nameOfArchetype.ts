import { SUMMARIES } from '../../../archetypes/index.ts'

/** What an archetype is called; its id where this version does not know it. */
export function nameOfArchetype(archetype: string): string {
  return SUMMARIES.find(({ id }) => id === archetype)?.name ?? archetype
}
