import type { Id } from '../../model/index.ts'
import type { LinkTable } from './linkTable.ts'

/** Which number each link has now, -1 for one that went or has other ends; and the links that came, by their numbers now. */
export function renumber(before: LinkTable, after: LinkTable) {
  const numbers = new Int32Array(before.links.length).fill(-1)
  const come: number[] = []
  let old = 0
  after.links.forEach((link, number) => {
    while ((before.links[old]?.id ?? '\uffff') < link.id) old++
    const was = before.links[old]
    if (was?.id === link.id && was.source === link.source && was.target === link.target) numbers[old] = number
    else come.push(number)
  })
  return { numbers, come }
}

/** The links that went, by id; those that came, by their numbers now; and those whose sign or delay is another. */
export function compareTables(before: LinkTable, after: LinkTable) {
  const { numbers, come } = renumber(before, after)
  const gone = new Set<Id>()
  const changed = new Set<Id>()
  before.links.forEach((was, old) => {
    const link = after.links[numbers[old] ?? -1]
    if (link === undefined) gone.add(was.id)
    else if (was.polarity !== link.polarity || was.delay !== link.delay) changed.add(link.id)
  })
  return { gone, come: new Set(come), changed }
}
