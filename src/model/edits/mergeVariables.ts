import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id, LoopNote } from '../map.ts'
import { newVariable } from '../records.ts'
import { before } from './ask.ts'
import { mergeInArchetypes } from './mergeInArchetypes.ts'
import { mergeInChecks } from './mergeInChecks.ts'
import { carryNote } from './notes.ts'
import { takeIn } from './takeIn.ts'

/**
 * Makes two variables one. `into` keeps its name and place, takes over the links of `from` and takes in what was said of it; the other name
 * stays within reach as *also*. Links between the two vanish, and what was written in them joins its note; links that become equal are merged; links that are aside for want
 * of another end run to `into`. Notes of loops through `from` alone, or
 * through both one after the other, are carried along, and so are those of archetypes in which not both play a role.
 */
export function mergeVariables(map: Draft<CausalMap>, args: { readonly from: Id; readonly into: Id }): void {
  const { from, into } = args
  const gone = recordOf(map.variables, from)
  if (!gone || !recordOf(map.variables, into) || from === into) return
  takeIn(map, 'variables', into, gone)
  const inner = new Set<Id>()
  for (const { id, source, target } of Object.values(before(map).links)) {
    const link = source === from || target === from ? map.links[id] : undefined
    if (!link) continue
    // As it is by now: another that became part of `into` in the same edit may be what it led to.
    if (link.source === into || link.target === into) {
      inner.add(id)
      for (const note of [link.note, link.reference, ...Object.values(link.also ?? {}).flat()])
        takeIn(map, 'variables', into, newVariable({ id: from, name: '', x: 0, y: 0, made: 0, note }))
      delete map.links[id]
      continue
    }
    if (source === from) link.source = into
    if (target === from) link.target = into
  }
  delete map.variables[from]
  redirectAside(map, from, into)
  carryNotes(map, from, into, inner)
  mergeInArchetypes(map, from, into, inner)
  mergeInChecks(map, from, into)
}

function redirectAside(map: Draft<CausalMap>, from: Id, into: Id): void {
  for (const { record } of Object.values(before(map).aside.links)) {
    const { id, source, target } = record
    const aside = source === from || target === from ? map.aside.links[id] : undefined
    if (!aside || source === into || target === into || source === target) continue
    if (source === from) aside.record.source = into
    else aside.record.target = into
  }
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
