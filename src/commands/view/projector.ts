import type { Session } from '../../store/index.ts'
import { later } from './later.ts'

const projecting = (session: Session) => session.view.getState().projector

/** Shows the map large and without anything around it, or goes back to the table as it was. */
export const projectorMode = later(
  'view',
  'projector',
  'Present',
  'j',
  'project',
  undefined,
  undefined,
  ({ session }) => session !== null && projecting(session) !== null,
)

/** A red dot that follows the pointer. */
export const laserPointer = later('view', 'laser', 'Laser pointer', 'x', 'laser', undefined, projecting)

/** Covers the screen until any key or click. In projector mode `b` alone does it too. */
export const blankScreen = later(
  'view',
  'blank',
  'Blank the screen',
  'Shift+W',
  'blank',
  undefined,
  projecting,
)

/** What who presents goes on with: where the map is shown in parts the next one, and after the last the first; else the next loop. */
export const nextPart = later(
  'view',
  'nextPart',
  'Next part or loop',
  'PageDown',
  'nextPart',
  undefined,
  projecting,
)

/** The one before. */
export const previousPart = later(
  'view',
  'previousPart',
  'Previous part or loop',
  'PageUp',
  'previousPart',
  undefined,
  projecting,
)
