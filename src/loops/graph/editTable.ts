import { type Id, type Link, recordOf } from '../../model/index.ts'
import type { LoopGraph } from '../types.ts'
import type { LinkTable } from './linkTable.ts'
import { namesOf, rankNames } from './names.ts'
import { signsOf } from './signs.ts'

/** More links at once are no small edit. */
const MOST_NEW_LINKS = 12

/** The links of a table, and which number each had before; -1 for one that came. */
interface Renewed {
  readonly links: readonly Link[]
  readonly olds: Int32Array
}

/**
 * The table of a map made from that of before a small edit: what is sorted already is not sorted again. Null when more links
 * came than a small edit brings. Pauses between its passes over all links, which take milliseconds before they are compiled.
 */
export function* editTable(before: LinkTable, graph: LoopGraph): Generator<void, LinkTable | null> {
  const renewed = yield* renewLinks(before.links, graph)
  if (renewed === null) return null
  yield
  const { links, olds } = renewed
  const isUsed = new Uint8Array(before.variables.length)
  const fresh = new Set<Id>()
  const sources = new Int32Array(links.length)
  const targets = new Int32Array(links.length)
  links.forEach((link, number) => {
    const old = olds[number] ?? -1
    const was = before.links[old]
    const isSame = was?.source === link.source && was.target === link.target
    sources[number] = use(
      isSame ? before.graph.sources[old] : placeOf(before.variables, link.source),
      link.source,
    )
    targets[number] = use(
      isSame ? before.graph.targets[old] : placeOf(before.variables, link.target),
      link.target,
    )
  })
  yield
  const variables = renewVariables(before.variables, isUsed, [...fresh].sort())
  if (variables !== before.variables) {
    const numbers = Int32Array.from(before.variables, (id) => placeOf(variables, id))
    const now = (old: number, id: Id): number => (old < 0 ? placeOf(variables, id) : (numbers[old] ?? 0))
    links.forEach(({ source, target }, number) => {
      sources[number] = now(sources[number] ?? 0, source)
      targets[number] = now(targets[number] ?? 0, target)
    })
  }
  yield
  const names = isNamedSo() ? before.names : namesOf(variables, graph.variables)
  const ranks = names === before.names ? before.graph.ranks : rankNames(names)
  return {
    graph: { variables: variables.length, sources, targets, ranks, signs: signsOf(links) },
    links,
    variables,
    names,
    records: graph.variables,
  }

  /** Whether the variables are the same under the same names. */
  function isNamedSo(): boolean {
    if (variables !== before.variables) return false
    if (graph.variables === before.records) return true
    return variables.every((id, at) => (recordOf(graph.variables, id)?.name ?? '') === before.names[at])
  }

  /** Notes that a variable is at an end of a link; -1 for one that was at none before. */
  function use(old: number | undefined, id: Id): number {
    if (old === undefined || old < 0) fresh.add(id)
    else isUsed[old] = 1
    return old ?? -1
  }
}

/** The links of now in the order of their ids; null when more than a few came. */
function* renewLinks(before: readonly Link[], graph: LoopGraph): Generator<void, Renewed | null> {
  const ids = Object.keys(graph.links)
  // Looking whether a record is its own is slow, and needless for one that is known.
  const stayed = before.map((link) => (graph.links[link.id] === link ? link : recordOf(graph.links, link.id)))
  const gone = stayed.reduce((sum, link) => (link === undefined ? sum + 1 : sum), 0)
  yield
  const come = newIds(ids, before, ids.length - (before.length - gone))
  if (come === null) return null
  yield
  const links: Link[] = []
  const olds = new Int32Array(ids.length).fill(-1)
  let next = 0
  const addNewBefore = (end: Id | null) => {
    for (; next < come.length && (end === null || (come[next] ?? '') < end); next++) {
      const link = recordOf(graph.links, come[next] ?? '')
      if (link) links.push(link)
    }
  }
  stayed.forEach((link, old) => {
    if (link === undefined) return
    addNewBefore(link.id)
    olds[links.length] = old
    links.push(link)
  })
  addNewBefore(null)
  return { links, olds }
}

/** Those `count` ids that are not of these links, sorted. What came last is mostly last among the ids. */
function newIds(ids: readonly Id[], before: readonly Link[], count: number): readonly Id[] | null {
  if (count > MOST_NEW_LINKS) return null
  const found: Id[] = []
  let known: Set<Id> | null = null
  for (let at = ids.length - 1; at >= 0 && found.length < count; at--) {
    const id = ids[at] ?? ''
    if (known === null && ids.length - at > count) known = new Set(before.map((link) => link.id))
    const isNew = known === null ? isNotAmong(before, id) : !known.has(id)
    if (isNew) found.push(id)
  }
  return found.sort()
}

function isNotAmong(links: readonly Link[], id: Id): boolean {
  return links.every((link) => link.id !== id)
}

/** The variables that are still used with those that came. */
function renewVariables(before: readonly Id[], isUsed: Uint8Array, fresh: readonly Id[]): readonly Id[] {
  if (fresh.length === 0 && isUsed.every((used) => used === 1)) return before
  return [...before.filter((_, number) => isUsed[number] === 1), ...fresh].sort()
}

/** The place of an id among sorted ones; -1 when it is not there. */
function placeOf(sorted: readonly Id[], id: Id): number {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const other = sorted[middle] ?? ''
    if (other === id) return middle
    if (other < id) low = middle + 1
    else high = middle - 1
  }
  return -1
}
