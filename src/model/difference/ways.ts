import type { Json } from '../map.ts'

/** A field's value in the one map and in the other; undefined where it has none. */
export interface ChangedField {
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/**
 * What can become of a record. It came or went; it was put aside, for want of a place, came back from there, or was let go of; it got another name or wording, another place on the map; a link was turned round,
 * or leads elsewhere, or got another sign, a delay or another bend; what is said of it, its group, its colour or whether it is
 * locked is another; or something else of it is.
 */
export const WAYS = [
  'added',
  'gone',
  'setAside',
  'broughtBack',
  'letGo',
  'renamed',
  'turned',
  'redirected',
  'signed',
  'delayed',
  'regrouped',
  'moved',
  'bent',
  'locked',
  'recoloured',
  'retold',
  'changed',
] as const
export type Way = (typeof WAYS)[number]

/** By the names of fields, which mean the same on every kind of record. A field without a row is `changed`. */
const WAY_OF: ReadonlyMap<string, Way> = new Map([
  ['name', 'renamed'],
  ['text', 'renamed'],
  ['x', 'moved'],
  ['y', 'moved'],
  ['source', 'redirected'],
  ['target', 'redirected'],
  ['polarity', 'signed'],
  ['delay', 'delayed'],
  ['group', 'regrouped'],
  ['bend', 'bent'],
  ['bent', 'bent'],
  ['locked', 'locked'],
  ['colour', 'recoloured'],
  ['note', 'retold'],
  ['story', 'retold'],
  ['told', 'retold'],
  ['mentalModel', 'retold'],
])

/** The way in which a changed field changes its record. */
export function wayOf(field: string): Way {
  return WAY_OF.get(field) ?? 'changed'
}

/** What became of a record that stayed, of which these fields differ. A link that is turned round is bent the other way by that alone. */
export function waysOf(fields: ReadonlyMap<string, ChangedField>): readonly Way[] {
  const isTurned = areSwapped(fields.get('source'), fields.get('target'))
  const ways = new Set([...fields.keys()].map(wayOf))
  if (isTurned) {
    ways.delete('redirected')
    ways.add('turned')
    if (!fields.has('bent') && isMirrored(fields.get('bend'))) ways.delete('bent')
  }
  return WAYS.filter((way) => ways.has(way))
}

function areSwapped(source: ChangedField | undefined, target: ChangedField | undefined): boolean {
  return source !== undefined && source.before === target?.after && source.after === target?.before
}

function isMirrored(bend: ChangedField | undefined): boolean {
  return typeof bend?.before === 'number' && bend.after === -bend.before
}
