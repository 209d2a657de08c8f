import {
  type CausalMap,
  deletedRecords,
  type Id,
  type Link,
  nameOrRole,
  recordOf,
} from '../../model/index.ts'
import type { MapDocument } from '../../store/index.ts'

/**
 * The deleted links between a variable that is aside and others on the map. Nothing tells those that went with it from those that somebody had deleted
 * before, so a person is asked.
 */
export function deletedLinksAt(
  { records, state }: Pick<MapDocument, 'records' | 'state'>,
  variable: Id,
): readonly Link[] {
  const { variables } = state.getState().map
  return deletedRecords('links', records('links'), ({ source, target }) => {
    if (source !== variable && target !== variable) return false
    return [source, target].every((end) => end === variable || Object.hasOwn(variables, end))
  })
}

/** So many are named. */
const MOST = 3

/** “Its links from Rain and to Debt are deleted, too.” */
export function linksInWords(
  { variables }: Pick<CausalMap, 'variables'>,
  variable: Id,
  links: readonly Link[],
): string {
  const name = (id: Id) =>
    nameOrRole(recordOf(variables, id)).replace(/\s+/g, ' ').trim() || 'a variable without a name'
  const faces = links.slice(0, MOST).map(({ source, target }) => {
    if (source === target) return 'to itself'
    return source === variable ? `to ${name(target)}` : `from ${name(source)}`
  })
  const all = links.length > MOST ? [...faces, `${links.length - MOST} more`] : faces
  const told = all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
  return links.length === 1 ? `Its link ${told} is deleted, too.` : `Its links ${told} are deleted, too.`
}
