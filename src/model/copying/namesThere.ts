import type { RecordKind } from '../kinds/index.ts'
import { fieldOf } from '../kinds/kind.ts'
import { ordered } from '../kinds/ordered.ts'
import { KINDS, kindOf } from '../kinds/table.ts'
import type { CausalMap } from '../map.ts'
import { foldName } from '../names.ts'
import type { AnyRecord, Id } from '../values.ts'
import { type IdsByKind, recordAt } from './references.ts'

/** Names of a part that are on a map already. */
export interface NamesThere {
  /** Which record of the map bears the name of which of the part, each once. */
  readonly use: IdsByKind
  /** As the map has them. */
  readonly names: readonly string[]
}

/**
 * Finds the things of a part, such as variables, whose name is on the map already, white space and case aside. Where several bear one name the first stands for the first and so on;
 * in the map that the part was copied from each stands for itself where it still bears its name. What is used already is passed over.
 */
export function namesThere(
  map: CausalMap,
  part: CausalMap,
  isHome: boolean,
  used: IdsByKind = {},
): NamesThere {
  const names: string[] = []
  const use = KINDS.filter(areThingsWithNames).map((kind) => {
    const pairs = pairsOf(map, part, kind, isHome, used[kind] ?? {})
    for (const [, other] of pairs) names.push(nameOf(other))
    return [kind, Object.fromEntries(pairs.map(([id, other]) => [id, other.id]))] as const
  })
  return { use: Object.fromEntries(use), names }
}

function areThingsWithNames(kind: RecordKind): boolean {
  const { copied, fields } = kindOf(kind)
  return copied !== 'about' && fields.name?.shape.sort === 'line'
}

function pairsOf(
  map: CausalMap,
  part: CausalMap,
  kind: RecordKind,
  isHome: boolean,
  used: Readonly<Record<Id, Id>>,
) {
  const free = new Map<string, AnyRecord[]>()
  const taken = new Set(Object.values(used))
  for (const record of ordered(kind, map[kind])) {
    if (taken.has(record.id)) continue
    const name = foldName(nameOf(record))
    const others = free.get(name)
    if (others) others.push(record)
    else free.set(name, [record])
  }
  const pairs: (readonly [Id, AnyRecord])[] = []
  const take = (record: AnyRecord, isWanted: (other: AnyRecord) => boolean): boolean => {
    const others = free.get(foldName(nameOf(record))) ?? []
    const other = nameOf(record).trim() === '' ? undefined : others.find(isWanted)
    if (!other) return false
    others.splice(others.indexOf(other), 1)
    pairs.push([record.id, other])
    return true
  }
  const all = ordered(kind, part[kind]).filter(({ id }) => !Object.hasOwn(used, id))
  const isItself = (record: AnyRecord): boolean =>
    isHome && recordAt(map, kind, record.id) !== undefined && take(record, ({ id }) => id === record.id)
  for (const record of all.filter((one) => !isItself(one))) take(record, () => true)
  return pairs
}

function nameOf(record: AnyRecord): string {
  return String(fieldOf(record, 'name') ?? '')
}
