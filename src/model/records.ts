import { freeze } from 'immer'
import { column, FIELDS } from './fields/index.ts'
import type { ArchetypeNote, CausalMap, Group, Label, Link, LoopNote, Meta, Variable } from './map.ts'

const DEFAULTS = {
  meta: column(FIELDS.meta, 'fallback'),
  variable: column(FIELDS.variables, 'fallback'),
  link: column(FIELDS.links, 'fallback'),
  loopNote: column(FIELDS.loopNotes, 'fallback'),
  archetypeNote: column(FIELDS.archetypeNotes, 'fallback'),
  group: column(FIELDS.groups, 'fallback'),
  label: column(FIELDS.labels, 'fallback'),
}

/** A map with nothing on it, frozen. */
export function emptyMap(meta: Partial<Meta> = {}): CausalMap {
  const map: CausalMap = {
    meta: { ...DEFAULTS.meta, ...meta },
    variables: {},
    links: {},
    loopNotes: {},
    archetypeNotes: {},
    groups: {},
    labels: {},
    extras: {},
  }
  return freeze(map, true)
}

/** A frozen variable; what is not given is the default. The fields given are trusted. */
export function newVariable(fields: Pick<Variable, 'id'> & Partial<Variable>): Variable {
  return freeze<Variable>({ ...DEFAULTS.variable, ...fields }, true)
}

/** A frozen link of unknown sign; what is not given is the default. The fields given are trusted. */
export function newLink(fields: Pick<Link, 'id' | 'source' | 'target'> & Partial<Link>): Link {
  return freeze<Link>({ ...DEFAULTS.link, ...fields }, true)
}

/** A frozen loop note; what is not given is the default. The fields given are trusted. */
export function newLoopNote(
  fields: Pick<LoopNote, 'id' | 'links' | 'variables'> & Partial<LoopNote>,
): LoopNote {
  return freeze<LoopNote>({ ...DEFAULTS.loopNote, ...fields }, true)
}

/** A frozen archetype note, accepted unless said; what is not given is the default. The fields given are trusted. */
export function newArchetypeNote(
  fields: Pick<ArchetypeNote, 'id' | 'archetype' | 'slots' | 'variables'> & Partial<ArchetypeNote>,
): ArchetypeNote {
  return freeze<ArchetypeNote>({ ...DEFAULTS.archetypeNote, ...fields }, true)
}

/** A frozen group; what is not given is the default. The fields given are trusted. */
export function newGroup(fields: Pick<Group, 'id'> & Partial<Group>): Group {
  return freeze<Group>({ ...DEFAULTS.group, ...fields }, true)
}

/** A frozen label; what is not given is the default. The fields given are trusted. */
export function newLabel(fields: Pick<Label, 'id'> & Partial<Label>): Label {
  return freeze<Label>({ ...DEFAULTS.label, ...fields }, true)
}
