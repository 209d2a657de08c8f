import { SUMMARIES } from '../../../archetypes/index.ts'
import type { World } from '../../../commands/index.ts'
import type { Session } from '../../../store/index.ts'

/** What every part of the view needs. */
export interface FoundProps {
  readonly world: World
  readonly session: Session
  readonly readOnly: boolean
  /** Shows a card of the library, with the standard form unless another is said. */
  onShowCard(archetype: string, structure?: string): void
}

/** What an archetype is called; its id when this version does not know it. */
export function archetypeName(id: string): string {
  return SUMMARIES.find((summary) => summary.id === id)?.name ?? id
}
