import type { Id } from '../../model/index.ts'
import type { Match, NearMiss, Placement, Structure } from '../types.ts'

/** What a variable is called; text for people. */
export type NameOf = (variable: Id) => string

/**
 * A match in the person's own names, a sentence a loop: "Quick fix (balancing): Late arrivals → Hired buses → Late arrivals." Its number in
 * the structure is left out: on the map it has another. Then which roles are named the other way round, and what speaks against it.
 */
export function tellMatch(match: Match, structure: Structure, nameOf: NameOf): readonly string[] {
  const name = (slot: string): string => nameOf(match.slots[slot] ?? '')
  const loops = structure.loops.map(({ name: called, path, type }) => {
    const round = [...path, path[0] ?? ''].map(name).join(' → ')
    return `${called} (${type === 'R' ? 'reinforcing' : 'balancing'}): ${round}.`
  })
  const walks = structure.walks.map(({ name: called, walk }) => `${called}: ${walk.map(name).join(' → ')}.`)
  const turned = match.inverted.map(
    (slot) =>
      `${name(slot)} stands for the opposite of “${roleOf(structure, slot)}”: more of the one is less of the other.`,
  )
  const unknown =
    match.unknowns === 0
      ? []
      : [
          `It takes ${match.unknowns === 1 ? 'a link' : `${match.unknowns} links`} of unknown sign for what would fit.`,
        ]
  return [...loops, ...walks, ...turned, ...unknown]
}

/** Why it is proposed, in one sentence: its shape, and what of its signs and delays is not known. */
export function tellWhy(match: Match, structure: Structure): string {
  const template = Object.values(match.paths).length
  const drawn = new Set(Object.values(match.paths).flat()).size
  const more = drawn - template
  const loops = structure.loops.length === 1 ? 'its loop closes' : `its ${structure.loops.length} loops close`
  const ways = more === 0 ? 'link for link' : more === 1 ? 'with one link more' : `with ${more} links more`
  const slow = match.undelayed.length === 0 ? '' : ', though no delay is marked where it should be slow'
  const signs = match.unknowns === 0 ? ' with the right signs' : ''
  return `On this map ${loops}${signs}, ${ways}${unless(match.unknowns)}${slow}.`
}

/** What the signs that nobody has said must be, as the end of a sentence; nothing where all are said. */
function unless(unknowns: number): string {
  if (unknowns === 0) return ''
  return unknowns === 1
    ? ', if the sign that is not known yet is the right one'
    : `, if the ${unknowns} signs that are not known yet are the right ones`
}

/** What could stand in a role as well, a sentence a role: "Fuel costs or Road wear could be “Unintended consequence” as well." None where nothing else could. */
export function tellOthers(
  { others = {} }: Pick<Match, 'others'>,
  structure: Structure,
  nameOf: NameOf,
): readonly string[] {
  return Object.entries(others).map(([slot, variables]) => {
    const names = variables.map(nameOf)
    const all = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
    return `${all} could be “${roleOf(structure, slot)}” as well.`
  })
}

/** A near miss as a question: "If Hired buses also weakened Staffed health posts, this would look like Shifting the Burden. Does it?" */
export function askNearMiss({ missing, asks }: NearMiss, archetype: string, nameOf: NameOf): string {
  const [from, to] = [nameOf(missing.from), nameOf(missing.to)]
  const does = missing.polarity === '+' ? 'raised' : 'lowered'
  if (asks === 'sign')
    return `The map does not say which way “${from}” acts on “${to}”. If more of it ${does} it, this would be ${archetype}. Does it?`
  if (asks === 'delay')
    return `Does it take long until “${from}” acts on “${to}”? With a delay there, this would look like ${archetype}.`
  if (asks === 'link')
    return `If more “${from}” also ${does} “${to}”, this would look like ${archetype}. Does it?`
  const is = missing.polarity === '+' ? 'lowers' : 'raises'
  return `On the map more “${from}” ${is} “${to}”. If it ${does} it instead, this would look like ${archetype}. Does it?`
}

/** Asks about a delay that a match should have and the map does not: "Is the way from Reform to Unemployment slower than the rest?" */
export function askDelay(match: Placement, link: string, structure: Structure, nameOf: NameOf): string {
  const planned = structure.links.find(({ from, to }) => `${from}>${to}` === link)
  const name = (slot: string | undefined): string => nameOf(match.slots[slot ?? ''] ?? '')
  return `Does it take long until “${name(planned?.from)}” acts on “${name(planned?.to)}”? No delay is marked there.`
}

function roleOf({ slots }: Structure, slot: string): string {
  return slots.find(({ id }) => id === slot)?.role ?? slot
}
