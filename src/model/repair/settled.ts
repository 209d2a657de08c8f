import type { RecordKind } from '../kinds/index.ts'
import { KINDS, kindOf } from '../kinds/table.ts'
import type { CausalMap } from '../map.ts'
import { nameOrRole } from '../names.ts'
import type { Settled } from '../settle/settle.ts'
import type { Id } from '../values.ts'
import type { AllEntries, Entry } from './ids.ts'
import { ownField } from './json.ts'
import { showValue, type Tell } from './notices.ts'

/** Tells what settling made of the records of a file: which became one, which were kept aside, and which are odd. */
export function tellSettled({ map, merged }: Settled, entries: AllEntries, tell: Tell): void {
  for (const kind of KINDS) {
    for (const entry of entries[kind].list) {
      const into = merged[kind][entry.id]
      if (into !== undefined) tell(entry.where, TWICE[kind] ?? twice(kind), { kind, id: into })
      else if (entry.why === null) tellPlace(map, kind, entry, tell)
    }
  }
}

const TWICE: Partial<Record<RecordKind, string>> = {
  links: 'This link joins the same variables with the same sign as another; they were made one.',
  loopNotes: 'This loop is spoken of twice; what was said was put together.',
  archetypeNotes: 'This archetype is spoken of twice; what was said was put together.',
  checkNotes: 'This check is left as it is twice; the reasons were put together.',
}

function twice(kind: RecordKind): string {
  return `This ${kindOf(kind).one} is the same as another; they were made one.`
}

function tellPlace(map: CausalMap, kind: RecordKind, entry: Entry, tell: Tell): void {
  const { id, where } = entry
  const at = { kind, id }
  const aside = map.aside[kind][id]
  if (aside && kind === 'links') {
    const [from, to] = ['source', 'target'].map((end) => nameOfEnd(map, ownField(entry.given, end)))
    tell(where, `The link from ${from} to ${to} lacks a variable at one of its ends; it was kept aside.`, at)
  } else if (aside) tell(where, `This ${kindOf(kind).one} has no place on the map; it was kept aside.`, at)
  const link = kind === 'links' ? map.links[id] : undefined
  if (link && link.source === link.target)
    tell(where, 'This link runs from a variable to itself. It was kept, but is on no loop.', at)
}

function nameOfEnd(map: CausalMap, reference: unknown): string {
  const id: Id = typeof reference === 'string' || typeof reference === 'number' ? String(reference) : ''
  const name = nameOrRole(Object.hasOwn(map.variables, id) ? map.variables[id] : undefined)
  if (name !== '') return `“${name}”`
  return id === '' ? 'nowhere' : showValue(id)
}
