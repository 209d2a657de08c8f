import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id, Link } from '../map.ts'
import { fillLink } from './fill.ts'

/** Sets note, evidence or reference of several links at once; a value that may not stand there is left out. */
export function changeLink(
  map: Draft<CausalMap>,
  args: {
    readonly ids: readonly Id[]
    readonly fields: Partial<Pick<Link, 'note' | 'evidence' | 'reference'>>
  },
): void {
  for (const id of args.ids) {
    const link = recordOf(map.links, id)
    if (link) fillLink(link, args.fields)
  }
}
