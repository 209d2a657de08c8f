import { INFO, type MapRule } from '../../rule.ts'
import { nameOfArchetype } from './nameOfArchetype.ts'
import { standingTags } from './standingTags.ts'

/** A05: an archetype that people accepted without telling its story. Whether a story is true nobody can check; that there is one can be. */
export const untoldTag: MapRule = {
  id: 'A05',
  group: 'archetypes',
  of: 'map',
  severity: INFO,
  why: 'Several archetypes have the same shape: only the story says which it is.',
  find({ map }) {
    return standingTags(map).flatMap(({ note }) => {
      if (note.story.trim() !== '') return []
      return {
        message: `${nameOfArchetype(note.archetype)} was accepted without its story. Tell it in your own words.`,
        where: [{ kind: 'archetype', id: note.id }],
      }
    })
  },
}
