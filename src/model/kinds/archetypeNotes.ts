import { LIMITS } from '../limits.ts'
import type { Beside, Id } from '../values.ts'
import { BY_ORDER, count, grade, mark, ownId, references, setOf, text } from './field.ts'
import { kind } from './kind.ts'

/** What people said of an archetype that was found: it is this one, or it is not. */
export type ArchetypeState = 'accepted' | 'dismissed'

/**
 * What people have said about an archetype that was recognised in the map. When what it runs over is deleted or turned the
 * note stays: it is then broken, and is whole again as soon as an undo or an edit brings that back.
 */
export interface ArchetypeNote extends Beside {
  readonly id: Id
  /** Which archetype, by its id in the library; a newer version may know others. */
  readonly archetype: string
  /** Which form of it, by its id within the archetype. */
  readonly structure: string
  readonly state: ArchetypeState
  /** The roles that are filled, by their ids in the structure; at least one. */
  readonly slots: readonly Id[]
  /** The variable in each: `variables[i]` fills `slots[i]`. Some may be gone. */
  readonly variables: readonly Id[]
  /** Those of `slots` whose variable is named the other way round: more of it is less of the role. */
  readonly inverted: readonly Id[]
  /** All links of its paths, in no order that means anything. Some may be gone. */
  readonly links: readonly Id[]
  /**
   * What recognition called the match or near miss when this was said, so that it is not proposed again. At most one note
   * of a map has it; empty when not known.
   */
  readonly key: string
  /** The archetype's story told of this map; may be empty. */
  readonly story: string
  /**
   * The sentence that `story` was told by, with `{slot}` where a name goes, as long as nobody has changed what the program told: so it follows the names. Empty
   * where people told it.
   */
  readonly told: string
  /** The belief that keeps it going here; may be empty. */
  readonly mentalModel: string
  /** Order of making among all archetype notes. */
  readonly made: number
}

// Accepted outweighs dismissed, and is what a note says that does not say which.
const state = { ...grade('dismissed', 'accepted'), fallback: 'accepted' as const }

export const archetypeNotes = kind<ArchetypeNote>({
  list: 'archetypes',
  one: 'archetype',
  records: ['note on an archetype', 'notes on archetypes'],
  letter: 'a',
  fields: {
    id: ownId(),
    archetype: { ...mark(), merge: 'own' },
    structure: { ...mark(), merge: 'own' },
    state,
    slots: references(''),
    variables: references('variables'),
    inverted: setOf(''),
    links: setOf('links'),
    key: mark(),
    story: text(),
    told: mark(),
    mentalModel: text(),
    made: count(BY_ORDER),
  },
  always: ['id', 'archetype', 'structure', 'state', 'slots', 'variables'],
  order: 'made',
  most: LIMITS.archetypeNotes,
  copied: 'about',
  needs: 'which variable plays each of its roles',
  isWhole: ({ slots, variables }) => slots.length > 0 && slots.length === variables.length,
  same: ({ key }) => (key === '' ? null : key),
})
