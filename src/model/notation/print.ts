import type { CausalMap, Id, Link } from '../map.ts'
import { foldName } from '../names.ts'
import { inOrder } from '../order.ts'
import { writeName } from './name.ts'

/**
 * The canonical text of a map: variables and links in order of making, each link once. A chain runs on as long as the next link
 * starts where the last one ended. A variable that the chains would bring in too late, or never, stands on a line of its own
 * before. Reading it back gives the same names, links, signs, delays and order; an empty map is an empty text.
 */
export function printNotation(map: CausalMap): string {
  const order = inOrder(map.variables).map((variable) => variable.id)
  const names = namesOf(map)
  const nameOf = (id: Id) => names.get(id) ?? ''
  const lines: string[] = []
  let introduced = 0
  for (const chain of chainsOf(map)) {
    const passed = variablesOf(chain)
    const late = order.slice(introduced, firstInOrder(order, introduced, passed))
    lines.push(...late.map(nameOf))
    introduced = Math.max(introduced + late.length, ...passed.map((id) => order.indexOf(id) + 1))
    lines.push(
      chain.reduce(
        (text, link) => `${text} ${arrowOf(link)} ${nameOf(link.target)}`,
        nameOf(passed[0] ?? ''),
      ),
    )
  }
  lines.push(...order.slice(introduced).map(nameOf))
  return lines.map((line) => `${line}\n`).join('')
}

function namesOf(map: CausalMap): ReadonlyMap<Id, string> {
  const alike = new Map<string, number>()
  const names = new Map<Id, string>()
  for (const { id, name } of inOrder(map.variables)) {
    const ordinal = (alike.get(foldName(name)) ?? 0) + 1
    alike.set(foldName(name), ordinal)
    names.set(id, writeName({ name, ordinal }))
  }
  return names
}

function chainsOf(map: CausalMap): readonly (readonly Link[])[] {
  const chains: Link[][] = []
  for (const link of inOrder(map.links)) {
    const last = chains.at(-1)
    if (last?.at(-1)?.target === link.source) last.push(link)
    else chains.push([link])
  }
  return chains
}

function variablesOf(chain: readonly Link[]): readonly Id[] {
  return [...chain.slice(0, 1).map((link) => link.source), ...chain.map((link) => link.target)]
}

/**
 * The least place in the order, from `introduced` on, such that the variables from there on come in the chain one after the
 * other, none left out: those before it must be brought in first.
 */
function firstInOrder(order: readonly Id[], introduced: number, passed: readonly Id[]): number {
  const places = [...new Set(passed.map((id) => order.indexOf(id)))].filter((place) => place >= introduced)
  let from = introduced
  while (!places.filter((place) => place >= from).every((place, index) => place === from + index)) from += 1
  return from
}

function arrowOf(link: Link): string {
  const sign = link.polarity === '?' ? '' : ` ${link.polarity}`
  return `->${sign}${link.delay ? ' ||' : ''}`
}
