import { SUMMARIES } from '../../../archetypes/index.ts'
import type { Drafts, DraftsState, MeantShown } from '../../../store/index.ts'

/** Where what is meant is kept until it is left, with all that is typed and not finished. */
const PLACE = 'meant'
/** Before the id of a slot that has a variable that the person chose. */
const ROLE = 'role.'

/** Keeps what is meant through a reload; null forgets it. */
export function keepMeant(drafts: Drafts, meant: MeantShown | null): void {
  const text = meant === null || meant.archetype === null ? null : textOf(meant)
  if ((drafts.state.getState().drafts.get(PLACE)?.text ?? null) === text) return
  drafts.put(PLACE, text === null ? null : { text, base: '' })
}

/** What an earlier visit meant and did not leave; null for nothing, and for an archetype that this version does not know. */
export function leftMeant(drafts: DraftsState['drafts']): MeantShown | null {
  const kept = new URLSearchParams(drafts.get(PLACE)?.text ?? '')
  const archetype = kept.get('archetype')
  if (!SUMMARIES.some(({ id }) => id === archetype)) return null
  const given = [...kept].flatMap(([key, id]) => (key.startsWith(ROLE) ? [[key.slice(ROLE.length), id]] : []))
  return { archetype, structure: kept.get('structure'), given: Object.fromEntries(given) }
}

function textOf({ archetype, structure, given }: MeantShown): string {
  const roles = Object.entries(given).map(([slot, id]) => [`${ROLE}${slot}`, id])
  return new URLSearchParams([
    ...(archetype === null ? [] : [['archetype', archetype]]),
    ...(structure === null ? [] : [['structure', structure]]),
    ...roles,
  ]).toString()
}
