import { findLoops } from '../../loops/index.ts'
import type { ArchetypeSummary, Structure } from '../types.ts'
import { mapOfStructure } from './draw.ts'
import { type Archetype, loadArchetype } from './load.ts'
import { slotsNamedIn, templateOf } from './story.ts'
import { SUMMARIES } from './summaries.ts'

/** For tests only: the whole library, and what is wrong with its data, a sentence a fault. */

/** Every archetype in the order of the list. Rejects when one cannot be loaded. */
export function wholeLibrary(): Promise<readonly Archetype[]> {
  return Promise.all(
    SUMMARIES.map(async ({ id }) => {
      const archetype = await loadArchetype(id)
      if (!archetype) throw new Error(`There is no archetype ${id}.`)
      return archetype
    }),
  )
}

/** What stands in a list more than once. */
function twice(items: readonly string[]): readonly string[] {
  return items.filter((item, index) => items.indexOf(item) !== index)
}

/** The letter of a closed round of slots, worked out from its links; null where a link of it is missing. */
function letterOf({ links }: Structure, round: readonly string[]): 'R' | 'B' | null {
  let negatives = 0
  for (const [index, from] of round.entries()) {
    const to = round[(index + 1) % round.length]
    const link = links.find((other) => other.from === from && other.to === to)
    if (!link) return null
    if (link.polarity === '-') negatives++
  }
  return negatives % 2 === 0 ? 'R' : 'B'
}

/** The slots on a feedback loop of the structure, named or not, or on a named walk. */
function slotsOnLoops(structure: Structure): ReadonlySet<string> {
  const cycles = findLoops(mapOfStructure(structure)).loops.flatMap((loop) => loop.variables)
  return new Set([...cycles, ...structure.walks.flatMap(({ walk }) => walk)])
}

/** What is wrong with a structure: links and loops that do not join up, signs that do not come out, slots marked wrongly. */
export function structureFaults(structure: Structure): readonly string[] {
  const { slots, links, loops, walks, boundary } = structure
  const faults: string[] = []
  const ids = slots.map(({ id }) => id)
  const rounds = [
    ...loops.map(({ path, ...loop }) => ({ ...loop, round: path, repeats: 0 })),
    ...walks.map(({ walk, ...loop }) => ({ ...loop, round: walk, repeats: 1 })),
  ]
  const pairs = links.map(({ from, to }) => `${from}>${to}`)
  for (const id of [...twice(ids), ...twice(pairs), ...twice(rounds.map((round) => round.id))])
    faults.push(`${id} stands twice`)
  for (const { from, to, bend } of links) {
    if (from === to || !ids.includes(from) || !ids.includes(to))
      faults.push(`${from}>${to} joins no two slots`)
    if (Math.abs(bend ?? 0) > 0.9) faults.push(`${from}>${to} bends too far`)
  }
  for (const { id, type, name, round, repeats } of rounds) {
    const letter = letterOf(structure, round)
    if (letter === null) faults.push(`${id} is not closed`)
    else if (letter !== type) faults.push(`${id} is ${letter}, not ${type}`)
    if (!id.startsWith(type) || !/^[RB][1-9]$/.test(id)) faults.push(`${id} has the wrong letter`)
    if (twice(round).length !== repeats) faults.push(`${id} passes ${twice(round).length} slots twice`)
    if (name === '') faults.push(`${id} has no name`)
  }
  const onLoops = slotsOnLoops(structure)
  for (const { id, role, outside } of slots) {
    if (outside === onLoops.has(id)) faults.push(`${id} is ${outside ? 'on a loop' : 'on no loop'}`)
    if (!/^[a-z]+(_[a-z0-9]+)*$/.test(id)) faults.push(`${id} is no id of a slot`)
    if (role === '' || role.length > 30) faults.push(`The role of ${id} is empty or too long`)
  }
  if (boundary) {
    const sides = [...boundary.inside, ...boundary.outside, ...boundary.across].sort()
    if (sides.join() !== [...ids].sort().join())
      faults.push('The boundary leaves a slot out, or has one twice')
    if (boundary.inside.length === 0 || boundary.outside.length === 0)
      faults.push('The boundary parts nothing')
    if (boundary.name === '' || boundary.line.length < 2) faults.push('The boundary has no name or no line')
  }
  return faults
}

/** What is wrong with a card: names of slots, loops and archetypes that are not there, and what is empty or out of range. */
export function cardFaults(
  { card, structures }: Archetype,
  summaries: readonly ArchetypeSummary[],
): readonly string[] {
  const faults: string[] = []
  const [standard] = structures
  if (!standard) return ['There is no structure']
  if (standard.id !== 'standard') faults.push('The first structure is not the standard one')
  for (const id of twice(structures.map((structure) => structure.id))) faults.push(`${id} stands twice`)
  for (const { id, name, when } of structures)
    if (name === '' || (when === '') !== (id === 'standard'))
      faults.push(`${id} does not say what it is and when it serves`)
  const slots = standard.slots.map(({ id }) => id).sort()
  const known = new Set(structures.flatMap((structure) => structure.slots.map(({ id }) => id)))
  for (const id of slotsNamedIn(card.storyTemplate))
    if (!slots.includes(id)) faults.push(`The story names ${id}`)
  for (const structure of structures) {
    const always = templateOf(card, structure.id).replace(/\[[^[\]]*\]/g, '')
    if (/[[\]]/.test(always)) faults.push(`The story of ${structure.id} has a bracket without its other`)
    // Roles from outside may have nobody who plays them.
    const sure = structure.slots.filter(({ outside }) => !outside).map(({ id }) => id)
    for (const id of slotsNamedIn(always))
      if (!sure.includes(id)) faults.push(`The story of ${structure.id} cannot do without ${id}`)
  }
  for (const id of Object.keys(card.formStories ?? {}))
    if (!structures.some((structure) => structure.id === id)) faults.push(`There is no form ${id} to tell of`)
  for (const { slot } of card.series) if (!known.has(slot)) faults.push(`A series names ${slot}`)
  for (const { points, ...line } of [...card.series, ...card.references])
    if (points.length !== 21 || points.some((point) => !(point >= 0 && point <= 1)))
      faults.push(`The series of ${'slot' in line ? line.slot : line.name} is not 21 points from 0 to 1`)
  const loops = [...standard.loops, ...standard.walks].map(({ id }) => id)
  for (const { feeds } of card.wrongMoves) {
    if (feeds.length === 0 || twice(feeds).length > 0) faults.push('A wrong move feeds no loop, or one twice')
    for (const id of feeds) if (!loops.includes(id)) faults.push(`A wrong move feeds ${id}`)
  }
  const others = summaries.map(({ id }) => id).filter((id) => id !== card.id)
  for (const id of [...card.lookalikes.map(({ archetype }) => archetype), ...card.leadsTo])
    if (!others.includes(id)) faults.push(`There is no other archetype ${id}`)
  for (const { text, level, change } of card.leverage) {
    if (!Number.isInteger(level) || level < 1 || level > 12) faults.push(`There is no level ${level}`)
    if (text === '' || change === '' || /_|->/.test(change)) faults.push(`“${change}” is not for people`)
  }
  for (const { title, names } of card.examples) {
    const named = Object.keys(names).sort()
    if (named.join() !== slots.join()) faults.push(`“${title}” does not name every slot`)
    if (twice(Object.values(names)).length > 0 || Object.values(names).some((name) => name.trim() === ''))
      faults.push(`“${title}” has an empty name or one twice`)
  }
  for (const { cite, url } of [...card.sources, ...card.examples.flatMap(({ sources }) => sources)])
    if (cite === '' || !/^(https?:\/\/\S+)?$/.test(url))
      faults.push(`“${cite}” cannot be looked up at “${url}”`)
  for (const list of [card.sources, card.questions, card.earlyWarnings, card.leverage, card.wrongMoves])
    if (list.length === 0) faults.push('A part of the card is empty')
  if (card.examples.length < 2) faults.push('There are fewer than two examples')
  return faults
}
