import { freeze } from 'immer'
import type { CausalMap, Id, Label, Variable } from '../map.ts'
import { emptyMap } from '../records.ts'
import { readArchetypeNotes } from './archetypeNotes.ts'
import { type Entries, type Entry, readEntries } from './ids.ts'
import { isJsonObject, type JsonObject, ownField } from './json.ts'
import { readLinks } from './links.ts'
import { readLoopNotes } from './loopNotes.ts'
import { type Notice, noticeList, type Tell } from './notices.ts'
import { freeGrid, readPlace } from './places.ts'
import { readRecord } from './record.ts'
import { readTop } from './top.ts'

/**
 * Makes a map of any JSON in the shape of the current version: what cannot stand is set right or left out, and each time it is
 * told where and what. What does not look like a map at all gives an empty one. The map is frozen, and repairing it again
 * changes nothing.
 */
export function repairMap(json: unknown): { readonly map: CausalMap; readonly notices: readonly Notice[] } {
  const { tell, all } = noticeList()
  if (!isJsonObject(json)) {
    tell('', 'This is not a map; nothing could be read from it.')
    return { map: emptyMap(), notices: all() }
  }
  const variables = readEntries(json, { name: 'variables', one: 'variable', letter: 'v' }, tell)
  const links = readEntries(json, { name: 'links', one: 'link', letter: 'l' }, tell)
  const loops = readEntries(json, { name: 'loops', one: 'loop', letter: 'n' }, tell)
  const archetypes = readEntries(json, { name: 'archetypes', one: 'archetype', letter: 'a' }, tell)
  const groups = readEntries(json, { name: 'groups', one: 'group', letter: 'g' }, tell)
  const variableIds = new Set(variables.list.map((entry) => entry.id))
  const labels = readEntries(json, { name: 'labels', one: 'label', letter: 't' }, tell, variableIds)

  const read = readLinks(links, variables, tell)
  const around = { ...read, findLink: links.find, findVariable: variables.find }
  const map: CausalMap = {
    ...readTop(json, tell),
    variables: readPlaced(variables, tell, (entry, settled) => readVariable(entry, settled, groups, tell)),
    links: read.links,
    loopNotes: readLoopNotes(loops, around, tell),
    archetypeNotes: readArchetypeNotes(archetypes, around, tell),
    groups: inTurn(groups, ({ given, id, where }, made) =>
      readRecord('groups', given, { id, made }, where, tell),
    ),
    labels: readPlaced(
      labels,
      tell,
      (entry, settled): Label => readRecord('labels', entry.given, settled, entry.where, tell),
    ),
  }
  return { map: freeze(map, true), notices: all() }
}

function inTurn<T>(entries: Entries, read: (entry: Entry, made: number) => T): Record<Id, T> {
  return Object.fromEntries(entries.list.map((entry, index) => [entry.id, read(entry, index + 1)]))
}

/** Reads things that have a place; those without one get one on a grid, clear of the others. */
function readPlaced<T>(
  entries: Entries,
  tell: Tell,
  read: (entry: Entry, settled: JsonObject) => T,
): Record<Id, T> {
  const places = entries.list.map((entry) => readPlace(entry.given))
  const standing = places.filter((place) => place !== null)
  const free = freeGrid(places.length - standing.length, standing).values()
  return inTurn(entries, (entry, made) => {
    const own = places[made - 1]
    const place = own ?? free.next().value
    if (!own) tell(entry.where, 'This had no place on the map; it was put where there is room.')
    return read(entry, { id: entry.id, made, ...place })
  })
}

function readVariable(entry: Entry, settled: JsonObject, groups: Entries, tell: Tell): Variable {
  const named = ownField(entry.given, 'group')
  const group = groups.find(named)
  const fixed = group === undefined ? settled : { ...settled, group }
  return readRecord('variables', entry.given, fixed, entry.where, tell)
}
