import type { CausalMap, Id, Link, Polarity } from '../map.ts'
import type { OutlineEnd } from './plan.ts'
import type { NamedVariable } from './read.ts'

/** An arrow of a changed outline. */
export interface OutlineArrow {
  readonly source: OutlineEnd
  readonly target: OutlineEnd
  readonly polarity: Polarity
  readonly delay: boolean
  /** The name that it leads to. */
  readonly at: NamedVariable
  /** The link that stood there before. */
  readonly before: Link | null
}

/** Which links the arrows of a text mean. */
interface DrawnLinks {
  readonly kept: readonly { readonly arrow: OutlineArrow; readonly link: Link }[]
  readonly fresh: readonly OutlineArrow[]
  readonly gone: readonly Id[]
}

/** Finds for every arrow the link that it means, by the rules of `matchOutline`. An arrow that says again what another says adds at most a delay. */
export function drawnAs(map: CausalMap, arrows: readonly OutlineArrow[]): DrawnLinks {
  const links = Object.values(map.links)
  const byPair = new Map<string, Link[]>()
  for (const link of links) {
    const joining = byPair.get(pairOf(link))
    if (joining) joining.push(link)
    else byPair.set(pairOf(link), [link])
  }
  const kept = new Map<Link, OutlineArrow>()
  /** What is drawn already, by pair and sign. */
  const drawn = new Map<string, OutlineArrow>()
  const delayed = new Set<OutlineArrow>()
  let left = arrows

  const keep = (arrow: OutlineArrow, link: Link | undefined | null): boolean => {
    if (!link || kept.has(link)) return false
    kept.set(link, arrow)
    if (!drawn.has(signedPair(arrow))) drawn.set(signedPair(arrow), arrow)
    return true
  }
  const repeats = (arrow: OutlineArrow): boolean => {
    const first = drawn.get(signedPair(arrow))
    if (first && arrow.delay) delayed.add(first)
    return first !== undefined
  }
  const takeOut = (isDone: (arrow: OutlineArrow) => boolean): void => {
    left = left.filter((arrow) => !isDone(arrow))
  }
  const joins = (arrow: OutlineArrow): readonly Link[] => byPair.get(pairOf(arrow)) ?? []

  takeOut((arrow) => joins(arrow).some((link) => link === arrow.before && keep(arrow, link)))
  takeOut(
    (arrow) =>
      repeats(arrow) ||
      keep(
        arrow,
        joins(arrow).find((link) => link.polarity === arrow.polarity),
      ),
  )
  takeOut((arrow) => repeats(arrow) || joins(arrow).some((link) => keep(arrow, link)))
  takeOut(
    (arrow) =>
      repeats(arrow) || (arrow.source !== arrow.target && sharesEnd(arrow) && keep(arrow, arrow.before)),
  )
  const fresh: OutlineArrow[] = []
  takeOut((arrow) => {
    if (repeats(arrow)) return true
    drawn.set(signedPair(arrow), arrow)
    fresh.push(arrow)
    return true
  })
  const withDelay = (arrow: OutlineArrow): OutlineArrow =>
    delayed.has(arrow) ? { ...arrow, delay: true } : arrow
  return {
    kept: [...kept].map(([link, arrow]) => ({ link, arrow: withDelay(arrow) })),
    fresh: fresh.map(withDelay),
    gone: links.filter((link) => !kept.has(link)).map(({ id }) => id),
  }
}

type Ends = Pick<OutlineArrow, 'source' | 'target'>

/** Ids never begin with a space, so a new variable's number is told from an id. */
function pairOf({ source, target }: Ends): string {
  return [source, target].map((end) => (typeof end === 'number' ? ` ${end}` : end)).join(' ')
}

function signedPair(arrow: OutlineArrow): string {
  return `${pairOf(arrow)} ${arrow.polarity}`
}

function sharesEnd({ source, target, before }: OutlineArrow): boolean {
  return before?.source === source || before?.target === target
}
