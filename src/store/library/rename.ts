import { changeMeta } from '../../model/index.ts'
import type { MapDocument } from '../types/index.ts'

/** Gives a map another title, as an edit that can be undone. */
export function renameMap(document: MapDocument, title: string): void {
  document.run(changeMeta, { fields: { title } }, { label: 'Rename map' })
}
