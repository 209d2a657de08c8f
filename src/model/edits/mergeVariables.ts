import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id, LoopNote, Variable } from '../map.ts'
import { before } from './ask.ts'
import { joinTexts } from './join.ts'
import { mergeInArchetypes } from './mergeInArchetypes.ts'
import { carryNote } from './notes.ts'

/**
 * Makes two variables one. `into` keeps its name and place and takes over the links of `from`, and what it had said
 * nothing about. Links between the two vanish; links that become equal are merged. Notes of loops through `from` alone, or
 * through both one after the other, are carried along, and so are those of archetypes in which not both play a role.
 */
export function mergeVariables(map: Draft<CausalMap>, args: { readonly from: Id; readonly into: Id }): void {
  const { from, into } = args
  const gone = recordOf(map.variables, from)
  const kept = recordOf(map.variables, into)
  if (!gone || !kept || from === into) return
  takeOver(kept, gone)
  const inner = new Set<Id>()
  for (const { id, source, target } of Object.values(before(map).links)) {
    const link = source === from || target === from ? map.links[id] : undefined
    if (!link) continue
    if (source === into || target === into) {
      inner.add(id)
      delete map.links[id]
      continue
    }
    if (source === from) link.source = into
    if (target === from) link.target = into
  }
  delete map.variables[from]
  carryNotes(map, from, into, inner)
  mergeInArchetypes(map, from, into, inner)
}

function takeOver(kept: Draft<Variable>, gone: Draft<Variable>): void {
  kept.note = joinTexts(kept.note, gone.note)
  if (kept.role === '') kept.role = gone.role
  if (kept.kind === 'variable') kept.kind = gone.kind
  if (kept.unit === '') kept.unit = gone.unit
  if (kept.colour === 'none') kept.colour = gone.colour
  if (kept.group === '') kept.group = gone.group
  if (gone.extras) kept.extras = { ...gone.extras, ...kept.extras }
}

function carryNotes(map: Draft<CausalMap>, from: Id, into: Id, inner: ReadonlySet<Id>): void {
  for (const id of Object.keys(before(map).loopNotes)) {
    const note = map.loopNotes[id]
    if (note?.variables.includes(from)) carryMerged(note, from, into, inner)
  }
}

/** A loop that passes both variables lives on only when the link from one to the other is all that it loses. */
function carryMerged(note: Draft<LoopNote>, from: Id, into: Id, inner: ReadonlySet<Id>): void {
  const stays = note.links.map((link) => !inner.has(link))
  const links = note.links.filter((_, index) => stays[index])
  const variables = note.variables
    .filter((_, index) => stays[index])
    .map((variable) => (variable === from ? into : variable))
  const isLoop = links.length >= 2 && new Set(variables).size === variables.length
  if (isLoop) carryNote(note, links, variables)
}
