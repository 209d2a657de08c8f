import {
  type ById,
  type CausalMap,
  emptyMap,
  type Id,
  type Link,
  type LoopNote,
  newLink,
  newLoopNote,
  newVariable,
  rotateLoop,
  type Variable,
} from '../../model/index.ts'
import type { NamedLoop, Structure } from '../types.ts'
import { nameIn } from './story.ts'

/** The id that a link of a structure has in its drawing. */
function linkId(from: string, to: string): Id {
  return `${from}:${to}`
}

function byId<T extends { readonly id: Id }>(records: readonly T[]): ById<T> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}

function noteOf({ id, type, name, path }: NamedLoop): LoopNote {
  const links = path.map((slot, index) => linkId(slot, path[(index + 1) % path.length] ?? slot))
  // A loop's identity starts at its smallest link, wherever the story begins.
  const turned = rotateLoop(links, path)
  return newLoopNote({ id, ...turned, type, name, number: Number(id.slice(1)), pinned: true })
}

/**
 * A structure as a map of its own, by its hand-made drawing: variables with the ids of their slots, links with ids
 * `from:to`, and a note for each named loop with its number, so that its mark is drawn. A variable is called as `names`
 * says, or after its role where that says nothing.
 */
export function mapOfStructure(
  structure: Structure,
  names: Readonly<Record<string, string>> = {},
): CausalMap {
  const variables: Variable[] = structure.slots.map(({ id, role, kind, x, y }, made) =>
    newVariable({ id, name: nameIn(names, id) ?? role, kind, x, y, made }),
  )
  const links: Link[] = structure.links.map(({ from, to, polarity, delay, why, bend }, made) =>
    newLink({
      id: linkId(from, to),
      source: from,
      target: to,
      polarity,
      delay,
      bend: bend ?? null,
      note: why,
      made,
    }),
  )
  return {
    ...emptyMap({ title: structure.name }),
    variables: byId(variables),
    links: byId(links),
    loopNotes: byId(structure.loops.map(noteOf)),
  }
}
