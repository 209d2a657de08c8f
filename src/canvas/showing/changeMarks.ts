import {
  type CausalMap,
  type Difference,
  foldSpace,
  type Id,
  type RecordDifference,
  type Way,
} from '../../model/index.ts'

/** How a change is drawn: each with a line and words of its own, so that none is told by its colour alone. */
export type ChangeLook = 'added' | 'gone' | 'changed' | 'moved'

/** A mark on something that changed. */
export interface ChangeMark {
  readonly kind: 'variables' | 'links' | 'labels'
  readonly id: Id
  readonly look: ChangeLook
  /** What happened, in a word or two; empty where its ends say it already. */
  readonly text: string
}

/** Longer names are cut in a tag. */
const LONGEST = 24

/**
 * What is marked of a difference: variables, links and labels. Those that are gone, or are not on the map that is seen, are drawn as
 * they were, from the map in which they are.
 */
export function marksOf(difference: Difference): readonly ChangeMark[] {
  const added = new Set(
    difference.records.flatMap(({ kind, id, ways }) =>
      kind === 'variables' && ways[0] === 'added' ? [id] : [],
    ),
  )
  return difference.records.flatMap((record): readonly ChangeMark[] => {
    const { kind, id } = record
    if (kind !== 'variables' && kind !== 'links' && kind !== 'labels') return []
    const look = lookOf(record)
    const text = textOf(record, difference, added)
    const isNowhere = record.ways[0] === 'letGo' || (look === 'changed' && text === '')
    return isNowhere ? [] : [{ kind, id, look, text }]
  })
}

function lookOf({ ways }: RecordDifference): ChangeLook {
  const [first] = ways
  if (first === 'added' || first === 'broughtBack') return 'added'
  if (first === 'gone' || first === 'setAside') return 'gone'
  return ways.every((way) => way === 'moved') ? 'moved' : 'changed'
}

function textOf(record: RecordDifference, difference: Difference, added: ReadonlySet<Id>): string {
  const words = record.ways.map((way) => wordOf(way, record, difference, added))
  return words.filter((word) => word !== '').join(', ')
}

function wordOf(
  way: Way,
  { kind, id, fields }: RecordDifference,
  difference: Difference,
  added: ReadonlySet<Id>,
): string {
  const now = (field: string) => fields.get(field)?.after
  switch (way) {
    // A link says nothing that its end says already.
    case 'added':
      return kind === 'links' && leadsTo(difference.after, id, added) ? '' : 'new'
    case 'gone':
      return kind === 'links' && leadsTo(difference.before, id, goneOf(difference)) ? '' : 'gone'
    case 'setAside':
      return 'put aside'
    case 'broughtBack':
      return 'back'
    case 'renamed':
      return renamed(fields.get(kind === 'labels' ? 'text' : 'name')?.before)
    case 'redirected':
      return 'leads elsewhere'
    case 'signed':
      return `was ${String(fields.get('polarity')?.before).replace('-', '−')}`
    case 'delayed':
      return now('delay') === true ? 'delay' : 'no delay'
    case 'regrouped':
      return 'other group'
    case 'recoloured':
      return 'other colour'
    case 'locked':
      return now('locked') === true ? 'locked' : 'unlocked'
    case 'retold':
      return 'note'
    default:
      return way
  }
}

const gone = new WeakMap<Difference, ReadonlySet<Id>>()

function goneOf(difference: Difference): ReadonlySet<Id> {
  const known = gone.get(difference)
  if (known) return known
  const { before, after } = difference
  const ids = new Set(Object.keys(before.variables).filter((id) => !Object.hasOwn(after.variables, id)))
  gone.set(difference, ids)
  return ids
}

function leadsTo(map: CausalMap, link: Id, ends: ReadonlySet<Id>): boolean {
  const { source = '', target = '' } = map.links[link] ?? {}
  return ends.has(source) || ends.has(target)
}

function renamed(before: unknown): string {
  const letters = [...foldSpace(typeof before === 'string' ? before : '')]
  if (letters.length === 0) return 'named'
  return `was ${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('')}`
}
