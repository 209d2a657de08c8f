import type { Id, RecordKind } from '../../model/index.ts'
import { type Session, showPanel } from '../../store/index.ts'

type Place = { readonly kind: RecordKind; readonly id: Id }

/** The row that was asked for and not yet shown. */
const asked = (): { place: Place | null } => ({ place: null })

/** The id on the page of the row of a record that is aside. */
export function rowId({ kind, id }: Place): string {
  return `aside-${kind}-${id}`
}

/** Shows what is kept aside, with the row of this record before the person. */
export function showAside(session: Session, place: Place): void {
  session.of(asked).place = place
  showPanel(session.view, 'aside')
}

/** The row that was asked for since the panel was last drawn; null when none was. */
export function takeAsked(session: Session): Place | null {
  const { place } = session.of(asked)
  session.of(asked).place = null
  return place
}
