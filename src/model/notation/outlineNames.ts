import { recordOf } from '../ids.ts'
import type { CausalMap, Id, Link } from '../map.ts'
import { foldName, nameOrRole } from '../names.ts'
import { inOrder } from '../order.ts'
import { align } from './align.ts'
import type { OutlineArrow } from './arrows.ts'
import { type OutlineEnd, type OutlineMatch, refused } from './plan.ts'
import type { OutlineLine } from './print.ts'
import type { Chain, NamedVariable } from './read.ts'

/** Whom the names of a changed outline mean, and between whom its arrows run. */
export interface NamesOfOutline {
  readonly renamed: ReadonlyMap<Id, string>
  /** Names of new variables; an end that is a number is an index of this. */
  readonly fresh: readonly string[]
  /** The variables of the map that are named. */
  readonly named: ReadonlySet<Id>
  readonly arrows: readonly OutlineArrow[]
}

/** A name of the text that stands in the place of an old one. */
interface Standing {
  readonly old: Id
  readonly named: NamedVariable
  /** Whether its line still has at least half of its names, or is no more than this name. */
  readonly isSameLine: boolean
}

/** Finds whom the names of the text mean, by the rules of `matchOutline`; refuses `Name #3` where there are fewer than two. */
export function namesIn(
  map: CausalMap,
  chains: readonly Chain[],
  lines: readonly OutlineLine[],
  now: CausalMap,
): NamesOfOutline | Extract<OutlineMatch, { ok: false }> {
  const known = variablesByName(map, now)
  const idOf = ({ name, ordinal }: NamedVariable): OutlineEnd | undefined =>
    known.get(foldName(name))?.[ordinal - 1]
  const learn = ({ name }: NamedVariable, end: OutlineEnd): void => {
    const alike = known.get(foldName(name))
    if (alike) alike.push(end)
    else known.set(foldName(name), [end])
  }
  const isTooMany = ({ name, ordinal }: NamedVariable): boolean =>
    ordinal > (known.get(foldName(name))?.length ?? 0) + 1

  const named = new Set<OutlineEnd>(
    chains.flatMap((chain) => chain.names.flatMap((name) => idOf(name) ?? [])),
  )
  const { standing, linkBefore } = standingIn(map, lines, chains, idOf)
  const renamed = new Map<Id, string>()
  for (const { old, named: now, isSameLine } of standing) {
    const meant = idOf(now)
    const isRespelt = meant === old && now.name !== nameOrRole(recordOf(map.variables, old))
    const isRename = meant === undefined && !isTooMany(now) && (isSameLine || !named.has(old))
    if (renamed.has(old) || !(isRespelt || isRename)) continue
    renamed.set(old, now.name)
    named.add(old)
    if (isRename) learn(now, old)
  }

  const fresh: string[] = []
  const arrows: OutlineArrow[] = []
  for (const chain of chains) {
    let source: OutlineEnd = -1
    for (const [place, name] of chain.names.entries()) {
      if (idOf(name) === undefined && isTooMany(name))
        return refused(name, `there is no “${name.name}” number ${name.ordinal} on the map`)
      const target: OutlineEnd = idOf(name) ?? fresh.push(name.name) - 1
      if (idOf(name) === undefined) learn(name, target)
      const arrow = chain.arrows[place - 1]
      if (arrow) arrows.push({ ...arrow, source, target, at: name, before: linkBefore.get(name) ?? null })
      source = target
    }
  }
  const ids = [...named].filter((end) => typeof end === 'string')
  return { renamed, fresh, named: new Set(ids), arrows }
}

/** Variables by folded name, in order of making: those of the map, and after them those that others have made since. */
function variablesByName(map: CausalMap, now: CausalMap): Map<string, OutlineEnd[]> {
  const known = new Map<string, OutlineEnd[]>()
  const since = inOrder(now.variables).filter(({ id }) => !recordOf(map.variables, id))
  for (const variable of [...inOrder(map.variables), ...since]) {
    const name = foldName(nameOrRole(variable))
    const alike = known.get(name)
    if (alike) alike.push(variable.id)
    else known.set(name, [variable.id])
  }
  return known
}

/** Lays the text over the old lines: which name stands where which variable stood, and which link led to it. */
function standingIn(
  map: CausalMap,
  lines: readonly OutlineLine[],
  chains: readonly Chain[],
  idOf: (named: NamedVariable) => OutlineEnd | undefined,
): { readonly standing: readonly Standing[]; readonly linkBefore: ReadonlyMap<NamedVariable, Link> } {
  const standing: Standing[] = []
  const linkBefore = new Map<NamedVariable, Link>()
  const meant = new Map(chains.flatMap(({ names }) => names.map((named) => [named, idOf(named)] as const)))
  const isSame = (old: Id, named: NamedVariable): boolean => meant.get(named) === old
  const naming = new Map<OutlineEnd, Set<Chain>>()
  for (const chain of chains) {
    for (const named of chain.names) {
      const id = meant.get(named)
      if (id === undefined) continue
      const others = naming.get(id)
      if (others) others.add(chain)
      else naming.set(id, new Set([chain]))
    }
  }
  const shared = (line: OutlineLine, chain: Chain): number => {
    const old = new Set<OutlineEnd>(line.variables)
    return chain.names.filter((named) => old.has(meant.get(named) ?? -1)).length
  }
  const isSameLine = ({ variables, links }: OutlineLine, { names, arrows }: Chain): boolean =>
    variables.length === names.length &&
    names.every((named, place) => isSame(variables[place] ?? '', named)) &&
    arrows.every(({ polarity, delay }, place) => {
      const link = recordOf(map.links, links[place] ?? '')
      return link?.polarity === polarity && link.delay === delay
    })
  const likeness = (line: OutlineLine): ReadonlyMap<Chain, number> => {
    const like = new Map<Chain, number>()
    for (const id of new Set(line.variables)) {
      for (const chain of naming.get(id) ?? []) {
        if (like.has(chain)) continue
        const apart = Math.abs(line.variables.length - chain.names.length) / 64
        like.set(chain, 2 * shared(line, chain) - apart + (isSameLine(line, chain) ? 1 : 0))
      }
    }
    return like
  }
  const likeNames = (old: Id, { names }: Chain): ReadonlyMap<NamedVariable, number> =>
    new Map(names.filter((named) => isSame(old, named)).map((named) => [named, 1]))

  for (const [at, to] of align(lines, chains, isSameLine, likeness)) {
    const [line, chain] = [lines[at], chains[to]]
    if (!line || !chain) continue
    const keeps = chain.names.length === 1 || 2 * shared(line, chain) >= chain.names.length
    let last = [-2, -2]
    for (const [i, j] of align(line.variables, chain.names, isSame, (old) => likeNames(old, chain))) {
      const [old, named] = [line.variables[i], chain.names[j]]
      if (old === undefined || named === undefined) continue
      standing.push({ old, named, isSameLine: keeps })
      const link = recordOf(map.links, line.links[i - 1] ?? '')
      if (link && last[0] === i - 1 && last[1] === j - 1) linkBefore.set(named, link)
      last = [i, j]
    }
  }
  return { standing, linkBefore }
}
