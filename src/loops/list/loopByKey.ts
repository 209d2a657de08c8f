import { type ById, type CausalMap, type Link, loopTypeOf } from '../../model/index.ts'
import type { FeedbackLoop } from '../types.ts'

/** The loop over these links, for one that the list does not reach; null when it is not closed. */
export function loopByKey(map: CausalMap, key: string): FeedbackLoop | null {
  const links = key.split(' ')
  const type = loopTypeOf(map, links)
  if (type === null) return null
  const passed = links.flatMap((id): readonly Link[] => linkOf(map.links, id))
  const signs = passed.map((link) => link.polarity).join('')
  const count = (isCounted: (link: Link) => boolean) => passed.filter(isCounted).length
  return Object.freeze({
    key,
    links,
    variables: passed.map((link) => link.source),
    signs,
    type,
    negatives: count((link) => link.polarity === '-'),
    unknowns: count((link) => link.polarity === '?'),
    delays: count((link) => link.delay),
  })
}

function linkOf(links: ById<Link>, id: string): readonly Link[] {
  const link = links[id]
  return link ? [link] : []
}
