import { castDraft, type Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id } from '../map.ts'
import { nextMade } from '../order.ts'
import { newLink } from '../records.ts'
import { addVariable } from './addVariable.ts'
import { notesWhere } from './archetypeNotes.ts'
import { before, isFreeId, tidyPoint } from './ask.ts'
import { carryNote } from './notes.ts'

/**
 * Makes two variables of one: what acts on it goes on acting on the first, what it acts on is acted on by the second, of the same
 * kind, unit, colour and group, and a `+` link joins them. So the effect from end to end, and the type of every loop, stays. Notes of
 * loops and archetypes run over the new link.
 */
export function splitVariable(
  map: Draft<CausalMap>,
  args: {
    readonly id: Id
    readonly variableId: Id
    readonly linkId: Id
    readonly x: number
    readonly y: number
    readonly name?: string
  },
): void {
  const { id, variableId, linkId, x, y, name = '' } = args
  const first = recordOf(map.variables, id)
  const isPossible =
    first && isFreeId(map, 'variables', variableId) && isFreeId(map, 'links', linkId) && tidyPoint(x, y)
  if (!isPossible) return
  const old = before(map)
  const { kind, unit, colour, group } = first
  addVariable(map, { id: variableId, x, y, name, kind, unit, colour, group })
  const moved = new Set<Id>()
  for (const { id: out, source } of Object.values(old.links)) {
    const link = source === id ? map.links[out] : undefined
    if (!link) continue
    link.source = variableId
    moved.add(out)
  }
  const made = nextMade(old.links)
  map.links[linkId] = castDraft(newLink({ id: linkId, source: id, target: variableId, polarity: '+', made }))
  addToArchetypes(map, linkId, moved)
  for (const noteId of Object.keys(old.loopNotes)) {
    const note = map.loopNotes[noteId]
    const at = note ? note.variables.indexOf(id) : -1
    if (!note || at < 0) continue
    carryNote(note, note.links.toSpliced(at, 0, linkId), note.variables.toSpliced(at + 1, 0, variableId))
  }
}

/** Adds a link to every archetype note whose paths run over any of `beside`, which it lengthens. */
function addToArchetypes(map: Draft<CausalMap>, link: Id, beside: ReadonlySet<Id>): void {
  for (const note of notesWhere(map, ({ links }) => links.some((id) => beside.has(id)))) {
    if (!note.links.includes(link)) note.links = [...note.links, link]
  }
}
