import {
  type CausalMap,
  emptyMap,
  type Id,
  printNotation,
  readMapJson,
  serialise,
} from '../../model/index.ts'
import type { Selection, Session } from '../../store/index.ts'

/** Our own flavour of what is on the clipboard: the copied part as the text of a map file. */
export const OWN_FLAVOUR = 'application/x-sediko+json'

/** The unknown field of that file that says from which map the part was copied. */
const ORIGIN = 'copiedFrom'

/** A part of a map with the id of the map that it came from, or null when that is not known. */
export interface Copied {
  readonly part: CausalMap
  readonly from: Id | null
}

/**
 * The selected part of a map: variables with all links among them and the groups that they are in, links with the variables
 * that they join, and labels. Null when nothing is selected.
 */
export function copySelected(session: Session): Copied | null {
  const { map } = session.document.state.getState()
  const { selection } = session.view.getState()
  const part = partOf(map, selection)
  const count = Object.keys(part.variables).length + Object.keys(part.labels).length
  return count === 0 ? null : { part, from: session.document.id }
}

function partOf(map: CausalMap, { variables, links, labels }: Selection): CausalMap {
  const linksIn = pick(map.links, (link) => {
    return links.has(link.id) || (variables.has(link.source) && variables.has(link.target))
  })
  const ends = new Set(Object.values(linksIn).flatMap(({ source, target }) => [source, target]))
  const variablesIn = pick(map.variables, ({ id }) => variables.has(id) || ends.has(id))
  const groups = new Set(Object.values(variablesIn).map(({ group }) => group))
  return {
    ...emptyMap({ title: map.meta.title }),
    variables: variablesIn,
    links: linksIn,
    labels: pick(map.labels, ({ id }) => labels.has(id)),
    groups: pick(map.groups, ({ id }) => groups.has(id)),
  }
}

function pick<T extends { readonly id: Id }>(
  records: Readonly<Record<Id, T>>,
  isWanted: (record: T) => boolean,
): Record<Id, T> {
  return Object.fromEntries(
    Object.values(records).flatMap((record) => (isWanted(record) ? [[record.id, record]] : [])),
  )
}

/** What goes on the clipboard: the notation for people and other programs, labels as lines of their own, and our own flavour. */
export function flavoursOf({ part, from }: Copied): { readonly text: string; readonly own: string } {
  const labels = Object.values(part.labels).map(({ text }) => `${text}\n`)
  const text = `${printNotation(part)}${labels.join('')}`.trimEnd()
  return { text, own: serialise(from === null ? part : { ...part, extras: { [ORIGIN]: from } }) }
}

/** Reads our own flavour back, checked and repaired as a file is; null when it is none. */
export function readOwn(text: string): Copied | null {
  if (text === '') return null
  try {
    const read = readMapJson(JSON.parse(text))
    if (!read.ok) return null
    const from = read.map.extras[ORIGIN]
    return { part: read.map, from: typeof from === 'string' ? from : null }
  } catch (problem) {
    if (problem instanceof SyntaxError) return null
    throw problem
  }
}
