import type { CheckMode } from '../../checks/index.ts'
import type { World } from '../../commands/index.ts'
import type { Session } from '../../store/index.ts'

/** What every part of the panel needs. */
export interface ChecksProps {
  readonly world: World
  readonly session: Session
  readonly readOnly: boolean
  readonly mode: CheckMode
}
