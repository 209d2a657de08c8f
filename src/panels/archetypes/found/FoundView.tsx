import type { ReactElement } from 'react'
import type { World } from '../../../commands/index.ts'
import type { Session } from '../../../store/index.ts'

/** What is found on this map. */
export function FoundView(_: {
  readonly world: World
  readonly session: Session
  onShowCard(archetype: string): void
}): ReactElement {
  return <p />
}
