import type { Id } from '../../model/index.ts'
import type { LinkTable } from './tabulate.ts'

/** The links that went, by id; those that came, by their numbers now; and those whose sign or delay is another. */
export function compareTables(before: LinkTable, after: LinkTable) {
  const gone = new Set<Id>()
  const come = new Set<number>()
  const changed = new Set<Id>()
  let old = 0
  after.links.forEach((link, number) => {
    for (; (before.links[old]?.id ?? '\uffff') < link.id; old++) gone.add(before.links[old]?.id ?? '')
    const was = before.links[old]
    if (was?.id !== link.id) {
      come.add(number)
      return
    }
    old++
    if (was === link) return
    if (was.source !== link.source || was.target !== link.target) {
      gone.add(link.id)
      come.add(number)
    } else if (was.polarity !== link.polarity || was.delay !== link.delay) {
      changed.add(link.id)
    }
  })
  for (; old < before.links.length; old++) gone.add(before.links[old]?.id ?? '')
  return { gone, come, changed }
}

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
