import type { ReactElement } from 'react'
import type { World } from '../../../commands/index.ts'
import type { Session } from '../../../store/index.ts'

/** The library. */
export function LibraryView(_: { readonly world: World; readonly session: Session }): ReactElement {
  return <p />
}
