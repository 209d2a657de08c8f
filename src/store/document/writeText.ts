import { type Id, joinPieces, type Part, type Splice, splicesBetween } from '../../model/index.ts'
import type { Place } from './changes.ts'
import type { Records } from './sharedRecords.ts'

/** Changes a text, shown as one of several, where each of them lies. */
export function writeText(
  records: Records,
  place: Place,
  ids: readonly Id[],
  field: string,
  after: string,
): void {
  const { text, parts } = joinPieces(
    ids.map((id) => {
      const value = records.read(place, id)?.fields.get(field)
      return { id, text: typeof value === 'string' ? value : '' }
    }),
  )
  const [first = ''] = ids
  const all: readonly Part[] = parts.length > 0 ? parts : [{ id: first, text: '', start: 0 }]
  for (const splice of splicesBetween(text, after).toReversed()) {
    for (const { id, splice: own } of spread(all, splice)) records.splice(place, id, field, own)
  }
}

/** A splice of a joined text as splices of its parts, the last first. What stands between two parts is of neither. */
function spread(
  parts: readonly Part[],
  { at, removed, inserted }: Splice,
): readonly { id: Id; splice: Splice }[] {
  const holder = parts.findLastIndex(({ start }) => start <= at)
  return parts
    .map(({ id, start, text }, index) => {
      const from = Math.min(Math.max(at - start, 0), text.length)
      const to = Math.min(Math.max(at + removed - start, 0), text.length)
      const isHolder = index === Math.max(holder, 0)
      return { id, splice: { at: from, removed: to - from, inserted: isHolder ? inserted : '' } }
    })
    .filter(({ splice }) => splice.removed > 0 || splice.inserted !== '')
    .toReversed()
}
