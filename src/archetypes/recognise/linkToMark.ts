import type { Id } from '../../model/index.ts'
import type { Placement } from '../types.ts'

/**
 * The link that gets the delay mark where a way should be slow and none of its links is: the last one that no other way of the placement runs over, so that a loop which should be fast stays so; the first where
 * all are shared. The way is a template link as `from>to`; null where the placement has no links for it.
 */
export function linkToMark({ paths }: Pick<Placement, 'paths'>, key: string): Id | null {
  const path = paths[key] ?? []
  const others = new Set(Object.entries(paths).flatMap(([other, links]) => (other === key ? [] : links)))
  return path.filter((link) => !others.has(link)).at(-1) ?? path[0] ?? null
}
