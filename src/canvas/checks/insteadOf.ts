import type { Finding, Place } from '../../checks/index.ts'
import { type ById, type LoopNote, loopKey } from '../../model/index.ts'

/**
 * Where the dot of a loop may stand, in turn, when its own mark is not drawn, as that of a broken loop never is: at what else the finding is about, as the ends of the link that is missing, at
 * what is left of its links, and at the variables that people said it passes. None for a finding about anything else, which has its place.
 */
export function insteadOf(
  place: Place,
  { where }: Pick<Finding, 'where'>,
  notes: ById<LoopNote>,
): readonly Place[] {
  if (place.kind !== 'loop') return []
  const note = Object.values(notes).find(({ links }) => loopKey(links) === place.key)
  return [
    ...where.slice(1),
    ...place.key.split(' ').map((id): Place => ({ kind: 'link', id })),
    ...(note?.variables ?? []).map((id): Place => ({ kind: 'variable', id })),
  ]
}
