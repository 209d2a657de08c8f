import { freeze } from 'immer'
import type { CausalMap, Id, Link, Polarity, Variable } from '../map.ts'
import { foldName } from '../names.ts'
import { emptyMap, newLink, newVariable } from '../records.ts'
import { type Chain, type NamedVariable, readNotation } from './read.ts'

/** How the records of a map made from text are named; `order` counts from 1. */
export interface NotationIds {
  variable(order: number): Id
  link(order: number): Id
}

const SHORT: NotationIds = { variable: (order) => `v${order}`, link: (order) => `l${order}` }
const COLUMNS = 6
const STEP = { x: 200, y: 120 }

/**
 * The map that a text says, its variables on a plain grid; ids `v1`, `v2`, ... and `l1`, `l2`, ... in order of making unless others
 * are given. Equal links are merged, as the rules for pairs say. Throws on a text that cannot be read: it is for texts that a program has written; for those that a person
 * types ask `readNotation` first.
 */
export function mapFromNotation(text: string, ids: NotationIds = SHORT): CausalMap {
  const read = readNotation(text)
  if (!read.ok) throw new Error(read.message)
  const variables: Record<Id, Variable> = {}
  const links: Record<Id, Link> = {}
  const known = new Map<string, Id[]>()
  let count = 0

  const find = (named: NamedVariable): Id => {
    const alike = known.get(foldName(named.name)) ?? []
    const found = alike[named.ordinal - 1]
    if (found !== undefined) return found
    if (named.ordinal > alike.length + 1) throw new Error(missingText(named, alike.length))
    count += 1
    const id = ids.variable(count)
    const place = { x: ((count - 1) % COLUMNS) * STEP.x, y: Math.floor((count - 1) / COLUMNS) * STEP.y }
    variables[id] = newVariable({ id, name: named.name, ...place, made: count })
    known.set(foldName(named.name), [...alike, id])
    return id
  }

  const joined = new Map<string, Id>()
  const join = (source: Id, target: Id, polarity: Polarity, delay: boolean): void => {
    const pair = `${source} ${polarity} ${target}`
    const equal = links[joined.get(pair) ?? '']
    if (equal) {
      if (delay) links[equal.id] = newLink({ ...equal, delay })
      return
    }
    const made = joined.size + 1
    const id = ids.link(made)
    joined.set(pair, id)
    links[id] = newLink({ id, source, target, polarity, delay, made })
  }

  for (const chain of read.chains) follow(chain, find, join)
  return freeze({ ...emptyMap(), variables, links }, true)
}

function follow(
  chain: Chain,
  find: (named: NamedVariable) => Id,
  join: (source: Id, target: Id, polarity: Polarity, delay: boolean) => void,
): void {
  const passed = chain.names.map(find)
  chain.arrows.forEach(({ polarity, delay }, index) => {
    const source = passed[index]
    const target = passed[index + 1]
    if (source !== undefined && target !== undefined) join(source, target, polarity, delay)
  })
}

function missingText({ name, ordinal, line, column }: NamedVariable, known: number): string {
  const there = known === 1 ? 'one variable' : `${known} variables`
  return `Line ${line}, column ${column}: “${name} #${ordinal}” is named, but there is only ${there} of that name before.`
}

/** A map in one line, for tests: map`Births -> + Population -> + Births`. See `mapFromNotation`. */
export function map(text: TemplateStringsArray, ...values: readonly (string | number)[]): CausalMap {
  return mapFromNotation(String.raw(text, ...values))
}
