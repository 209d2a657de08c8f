import type { CausalMap, Id, Polarity } from '../map.ts'
import { foldName, nameOrRole } from '../names.ts'
import { inOrder } from '../order.ts'
import type { Chain, NamedVariable } from './read.ts'
import { tooLong } from './tooLong.ts'

/** A variable that a text names: one of the map, or a new one (`id` null). */
export interface MeantVariable {
  readonly id: Id | null
  /** As the map has it, or as the text first writes it. */
  readonly name: string
}

/** A link that a text draws, by the indexes of its variables. */
export interface MeantLink {
  readonly source: number
  readonly target: number
  readonly polarity: Polarity
  readonly delay: boolean
}

/** What a text means on a map: each variable once, in the order of naming, and each link. */
export type Meant =
  | { readonly ok: true; readonly variables: readonly MeantVariable[]; readonly links: readonly MeantLink[] }
  | { readonly ok: false; readonly at: NamedVariable; readonly message: string }

/**
 * Finds what the chains of a text mean on a map. A name means the variable of that name, or of that role while it has none (`Name #2` the second in order of making), else a new
 * one. Not meant can be: `Name #3` where there are fewer than two, a link from a variable to itself, and a name that is too long.
 */
export function meantBy(map: CausalMap, chains: readonly Chain[]): Meant {
  const long = tooLong(chains)
  if (long) return refused(long.at, long.why)
  const alike = new Map<string, MeantVariable[]>()
  const variables: MeantVariable[] = []
  const indexes = new Map<MeantVariable, number>()
  const links: MeantLink[] = []

  const remember = (variable: MeantVariable): MeantVariable => {
    const key = foldName(variable.name)
    const same = alike.get(key)
    if (same) same.push(variable)
    else alike.set(key, [variable])
    return variable
  }
  for (const variable of inOrder(map.variables)) remember({ id: variable.id, name: nameOrRole(variable) })
  const find = ({ name, ordinal }: NamedVariable): MeantVariable | null => {
    const same = alike.get(foldName(name)) ?? []
    if (ordinal > same.length + 1) return null
    return same[ordinal - 1] ?? remember({ id: null, name })
  }
  const indexOf = (variable: MeantVariable): number => {
    const index = indexes.get(variable) ?? variables.push(variable) - 1
    indexes.set(variable, index)
    return index
  }

  for (const chain of chains) {
    let before = -1
    for (const [place, named] of chain.names.entries()) {
      const variable = find(named)
      if (variable === null)
        return refused(named, `there is no “${named.name}” number ${named.ordinal} on the map`)
      const index = indexOf(variable)
      const arrow = chain.arrows[place - 1]
      if (arrow && index === before) return refused(named, `“${named.name}” cannot be linked to itself`)
      if (arrow) links.push({ source: before, target: index, ...arrow })
      before = index
    }
  }
  return { ok: true, variables, links }
}

function refused(at: NamedVariable, why: string): Meant {
  return { ok: false, at, message: `Line ${at.line}, column ${at.column}: ${why}.` }
}
