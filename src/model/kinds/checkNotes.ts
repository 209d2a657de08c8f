import { LIMITS } from '../limits.ts'
import type { Beside, Id } from '../values.ts'
import { BY_ORDER, count, flag, mark, ownId, references, setOf, text } from './field.ts'
import { kind } from './kind.ts'

/**
 * What people leave as it is, though a check of the map finds something: that check does not speak of these things any more. It hangs on the things, so it stays while they are
 * gone and counts again when they are back.
 */
export interface CheckNote extends Beside {
  readonly id: Id
  /** Which check, by the id of its rule, as `V05`; a newer version may know others. */
  readonly rule: string
  /** The variables that it is about; none for a check of something else, or of the map. Some may be gone. */
  readonly variables: readonly Id[]
  /** The links that it is about; of a loop all of its links in order of travel from the smallest id. Some may be gone. */
  readonly links: readonly Id[]
  /** Whether it is about the loop that the links make, and not about the links. */
  readonly isLoop: boolean
  readonly labels: readonly Id[]
  readonly groups: readonly Id[]
  readonly archetypes: readonly Id[]
  /** Tells two findings of one check about the same things apart; mostly empty. */
  readonly part: string
  /** Why it is left as it is; may be empty. */
  readonly reason: string
  /** Order of making among all of these. */
  readonly made: number
}

export const checkNotes = kind<CheckNote>({
  list: 'checks',
  one: 'check',
  letter: 'c',
  fields: {
    id: ownId(),
    rule: mark(),
    variables: setOf('variables'),
    links: references('links'),
    isLoop: flag(),
    labels: setOf('labels'),
    groups: setOf('groups'),
    archetypes: setOf('archetypeNotes'),
    part: mark(),
    reason: text(),
    made: count(BY_ORDER),
  },
  always: ['id', 'rule'],
  order: 'made',
  most: LIMITS.checkNotes,
  copied: 'about',
  needs: 'which',
  isWhole: ({ rule }) => rule !== '',
  same: sameFinding,
})

/** The same text for notes about one finding. */
function sameFinding(note: CheckNote): string {
  const { rule, part, isLoop, variables, links, labels, groups, archetypes } = note
  return JSON.stringify([rule, part, isLoop, [variables, links, labels, groups, archetypes].flat().sort()])
}
