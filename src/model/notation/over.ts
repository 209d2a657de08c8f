import type { CausalMap, Id, Link, Polarity } from '../map.ts'
import type { Meant, MeantLink } from './meant.ts'

/** What a text adds to what a map says of its links. */
export interface Over {
  /** Links of the map of which the text says the sign or a delay that they did not have. */
  readonly said: readonly { readonly id: Id; readonly polarity?: Polarity; readonly delay?: true }[]
  /** Links that are not there yet, each once; the ends are indexes of the variables that the text means. */
  readonly fresh: readonly MeantLink[]
  /** Those of the fresh ones beside which a link with another sign joins the same two the same way. */
  readonly second: readonly MeantLink[]
  /** How many links of the text were there just so. */
  readonly there: number
}

/**
 * Lays what a text means over a map: a line says what is so, and does not double it. Each link of the text is, in this order, the one of
 * the same sign; one without a sign, to which it gives its own, unless the text draws that one, too; when it says no sign itself, any. The rest
 * is new.
 */
export function meantOver(map: CausalMap, { variables, links }: Extract<Meant, { readonly ok: true }>): Over {
  const byPair = new Map<string, Link[]>()
  for (const link of Object.values(map.links)) {
    const pair = `${link.source} ${link.target}`
    const joining = byPair.get(pair)
    if (joining) joining.push(link)
    else byPair.set(pair, [link])
  }
  const joined = ({ source, target }: MeantLink): readonly Link[] =>
    byPair.get(`${variables[source]?.id ?? ''} ${variables[target]?.id ?? ''}`) ?? []

  const drawn = oncePerSign(links)
  const taken = new Map<Link, MeantLink>()
  const take = (arrow: MeantLink, link: Link | undefined): boolean => {
    if (link !== undefined && !taken.has(link)) taken.set(link, arrow)
    return link !== undefined
  }
  const isDrawnSo = (link: Link): boolean => taken.has(link)
  let left = drawn.filter(
    (arrow) =>
      !take(
        arrow,
        joined(arrow).find((it) => it.polarity === arrow.polarity),
      ),
  )
  left = left.filter((arrow) => {
    const open = joined(arrow).find((link) => link.polarity === '?' && !isDrawnSo(link))
    return arrow.polarity === '?' || !take(arrow, open)
  })
  const any = left.filter((arrow) => arrow.polarity === '?' && joined(arrow).length > 0)
  const delayed = any.flatMap((arrow) =>
    joined(arrow)
      .slice(0, 1)
      .map((link) => [link, arrow] as const),
  )
  const fresh = left.filter((arrow) => !any.includes(arrow))

  const all = [...taken, ...delayed.filter(([link]) => !taken.has(link))]
  const said = all.flatMap(([link, arrow]) => {
    const sign =
      arrow.polarity !== '?' && arrow.polarity !== link.polarity ? { polarity: arrow.polarity } : {}
    const fields = { ...sign, ...(arrow.delay && !link.delay ? { delay: true as const } : {}) }
    return Object.keys(fields).length === 0 ? [] : [{ id: link.id, ...fields }]
  })
  const counts = new Map<string, number>()
  for (const arrow of fresh) counts.set(pairOf(arrow), (counts.get(pairOf(arrow)) ?? 0) + 1)
  const second = fresh.filter((arrow) => joined(arrow).length > 0 || (counts.get(pairOf(arrow)) ?? 0) > 1)
  return { said, fresh, second, there: drawn.length - fresh.length - said.length }
}

/** Links of one pair and sign as one, delayed when any is; one without a sign is what another of the text says of the pair already. */
function oncePerSign(links: readonly MeantLink[]): readonly MeantLink[] {
  const once = new Map<string, MeantLink>()
  for (const link of links) {
    const key = `${link.source} ${link.polarity} ${link.target}`
    const same = once.get(key)
    once.set(key, same ? { ...same, delay: same.delay || link.delay } : link)
  }
  return [...once.values()]
}

function pairOf({ source, target }: MeantLink): string {
  return `${source} ${target}`
}
