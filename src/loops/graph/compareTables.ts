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
