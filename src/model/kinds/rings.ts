import { byMaking } from '../order.ts'
import type { Arrow, ById, Id, LoopType } from '../values.ts'

/** Links by the variables that they join: of each pair the oldest of each sign, the oldest first. */
export type LinksByPair = ReadonlyMap<string, readonly Arrow[]>

function pairOf(source: Id, target: Id): string {
  return `${source} ${target}`
}

/**
 * Sorts links by the variables that they join. Of those with one sign only the oldest is ever on a ring that is looked for, and so a thousand equal links
 * in a file cost no more than one.
 */
export function linksByPair(links: ById<Arrow>): LinksByPair {
  const pairs = new Map<string, Arrow[]>()
  for (const link of Object.values(links)) {
    const pair = pairOf(link.source, link.target)
    const found = pairs.get(pair)
    if (!found) {
      pairs.set(pair, [link])
      continue
    }
    const at = found.findIndex(({ polarity }) => polarity === link.polarity)
    const other = found[at]
    if (other === undefined) found.push(link)
    else if (byMaking(link, other) < 0) found[at] = link
  }
  for (const found of pairs.values()) found.sort(byMaking)
  return pairs
}

/**
 * The oldest links that join these variables in a ring of this type (of any when that is null), compared link by link from the first variable;
 * null when none do.
 */
export function findRing(
  joining: LinksByPair,
  variables: readonly Id[],
  type: LoopType | null,
): readonly Id[] | null {
  if (variables.length < 2 || new Set(variables).size !== variables.length) return null
  const choices: (readonly Arrow[])[] = []
  for (const [index, variable] of variables.entries()) {
    const next = variables[index + 1] ?? variables[0]
    const found = next === undefined ? undefined : joining.get(pairOf(variable, next))
    if (!found) return null
    choices.push(found)
  }
  return type === null ? choices.flatMap(([oldest]) => oldest?.id ?? []) : chooseLinks(choices, type)
}

/** What the signs passed so far amount to: an even or odd number of `-`, or a `?` among them. */
type Standing = LoopType

function after(standing: Standing, link: Arrow): Standing {
  if (standing === 'U' || link.polarity === '?') return 'U'
  if (link.polarity === '+') return standing
  return standing === 'R' ? 'B' : 'R'
}

/** Walks back once to learn from where the type can still be reached, then forward taking the oldest link that keeps it in reach. */
function chooseLinks(choices: readonly (readonly Arrow[])[], type: LoopType): readonly Id[] | null {
  const reach: ReadonlySet<Standing>[] = [new Set([type])]
  for (const links of choices.toReversed()) {
    const later = reach[0] ?? new Set()
    const here = (['R', 'B', 'U'] as const).filter((standing) =>
      links.some((link) => later.has(after(standing, link))),
    )
    reach.unshift(new Set(here))
  }
  const chosen: Id[] = []
  let standing: Standing = 'R'
  for (const [index, links] of choices.entries()) {
    const link = links.find((one) => reach[index + 1]?.has(after(standing, one)))
    if (!link || (index === 0 && !reach[0]?.has('R'))) return null
    standing = after(standing, link)
    chosen.push(link.id)
  }
  return chosen
}
