import { type ById, type CausalMap, type Id, inOrder, type Link, nameOrRole } from '../../model/index.ts'
import type { LitMatch, LoopsState } from '../../store/index.ts'
import { loopIndexOf, MOST_NAMED } from './loopIndex.ts'

/** How many links arrive at a variable and leave it. */
export interface LinkCount {
  readonly into: number
  readonly out: number
}

const NO_LINKS: LinkCount = { into: 0, out: 0 }
const counted = new WeakMap<ById<Link>, ReadonlyMap<Id, LinkCount>>()

/** Links in and out of a variable; counted once for each version of the links. */
export function linksAt(links: ById<Link>, id: Id): LinkCount {
  const known = counted.get(links) ?? countLinks(links)
  counted.set(links, known)
  return known.get(id) ?? NO_LINKS
}

function countLinks(links: ById<Link>): ReadonlyMap<Id, LinkCount> {
  const counts = new Map<Id, LinkCount>()
  for (const { source, target } of Object.values(links)) {
    const from = counts.get(source) ?? NO_LINKS
    counts.set(source, { into: from.into, out: from.out + 1 })
    const to = counts.get(target) ?? NO_LINKS
    counts.set(target, { into: to.into + 1, out: to.out })
  }
  return counts
}

/** "3 links lead here, 2 lead away; on 4 reinforcing loops and 1 balancing loop". */
export function describeVariable(links: ById<Link>, { list }: LoopsState, id: Id): string {
  const { into, out } = linksAt(links, id)
  if (into + out === 0) return 'no links'
  const here = `${into} ${into === 1 ? 'link leads' : 'links lead'} here`
  const away = `${out} ${out === 1 ? 'leads' : 'lead'} away`
  const { R, B, U } = loopIndexOf(list).variables.get(id) ?? { R: 0, B: 0, U: 0 }
  const loops = inSeries([...many(R, 'reinforcing'), ...many(B, 'balancing'), ...many(U, 'undetermined')])
  const on = loops === '' ? `on no loop${sofar(list)}` : `on ${atLeast(list)}${loops}`
  return `${here}, ${away}; ${on}`
}

/** "in the role of Symptom"; empty for a variable that plays none in what is lit. */
export function describeRole(match: LitMatch | null, id: Id): string {
  const role = match?.roles.get(id)
  return role === undefined ? '' : `in the role of ${role}`
}

/** "through Wells, Water and Cattle, 1 delay": the variables of a loop in its order; empty for one that is not listed. */
export function describeLoop({ variables }: CausalMap, { loops }: LoopsState['list'], key: string): string {
  const loop = loops.find((each) => each.key === key)
  if (loop === undefined) return ''
  const names = loop.variables.map((id) => nameOrRole(variables[id]).trim() || 'one without a name')
  const delays = loop.delays === 0 ? '' : `, ${loop.delays} ${loop.delays === 1 ? 'delay' : 'delays'}`
  return `through ${inSeries(names)}${delays}`
}

/** "2 variables: Dams and Wells", "5 variables: Dams, Wells, Rain and 2 more". */
export function describeGroup({ variables }: CausalMap, id: Id): string {
  const members = inOrder(variables).filter(({ group }) => group === id)
  const names = members.slice(0, MOST_NAMED).map((one) => nameOrRole(one).trim() || 'one without a name')
  const more = members.length - names.length
  const all = inSeries(more > 0 ? [...names, `${more} more`] : names)
  return `${members.length} ${members.length === 1 ? 'variable' : 'variables'}: ${all}`
}

/** "closes loop R2", "closes loops R2 and B1", "closes loops R1, R2, B1 and 4 more", "on no loop". */
export function describeLink({ list, labels }: LoopsState, id: Id): string {
  const { first, count } = loopIndexOf(list).links.get(id) ?? { first: [], count: 0 }
  if (count === 0) return `on no loop${sofar(list)}`
  const names = first.map((loop) => labels.get(loop.key) ?? 'without a number')
  const more = count - first.length
  const rest = more > 0 ? [`${atLeast(list)}${more} more`] : []
  return `closes ${count === 1 ? 'loop' : 'loops'} ${inSeries([...names, ...rest])}`
}

/** Where the map has more loops than are listed, what was counted is the least that there is. */
function atLeast({ complete }: LoopsState['list']): string {
  return complete ? '' : 'at least '
}

function sofar({ complete }: LoopsState['list']): string {
  return complete ? '' : ' that is listed'
}

function many(count: number, type: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${type} ${count === 1 ? 'loop' : 'loops'}`]
}

function inSeries(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
