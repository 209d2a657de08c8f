import { type Writable, writable } from '../../formats/index.ts'
import type { World } from '../types.ts'

/** The formats in which the open map can be written. One that may only be looked at cannot be written as a map: what is new in it would be lost. */
export function exportFormats(world: World): readonly Writable[] {
  const isReadOnly = world.session?.document.state.getState().saving.kind === 'readOnly'
  return writable().filter(({ kind }) => !(isReadOnly && kind === 'map'))
}
