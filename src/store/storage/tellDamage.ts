import { type CausalMap, isSaid, KINDS, kindOf } from '../../model/index.ts'
import { factsOf, type Line } from '../library/entries.ts'
import type { DamageNotice } from '../types/index.ts'
import { counted, editInWords, listed, quoted } from './inWords.ts'
import type { Gap, Salvage } from './salvage.ts'

/** Things of one sort that are told one by one; beyond them only how many. */
const MOST_TOLD = 5

/**
 * What the damage of a map has cost, thing by thing: which changes are gone, and what they have left behind.
 * `line` is the map's line in the library as it was found.
 */
export function tellDamage(saved: Salvage, map: CausalMap, line: Line | null): DamageNotice {
  const isLost = saved.gaps.length > 0 || !saved.hasSnapshot
  const details = [
    ...some(saved.gaps.map((gap) => gapInWords(gap, map))),
    ...(isLost && saved.redone > 0
      ? [`${counted(saved.redone, 'more change')} had been damaged in part and could be made again.`]
      : []),
    ...(saved.futile > 0
      ? [`${counted(saved.futile, 'later change')} of what is lost with that came to nothing.`]
      : []),
    ...(isLost ? [...some(danglingLinks(map)), ...some(brokenNotes(map)), ...groupless(map)] : []),
    ...missingCounts(saved, map, line),
    ...(isLost && (line === null || line.doubtful) ? [NO_LINE] : []),
  ]
  return { kind: 'damage', text: headline(saved, line), details }
}

const NO_LINE =
  'What the library had noted of this map was damaged too, so it cannot be told whether later changes are missing.'

function headline(saved: Salvage, line: Line | null): string {
  const count = saved.gaps.reduce((sum, gap) => sum + gap.count, 0)
  if (!saved.hasSnapshot) {
    return 'The stored copies of this map were damaged. What could still be read of it is here; the rest is lost.'
  }
  if (count > 0) {
    const changes = count === 1 ? 'One stored change' : `${count} stored changes`
    return `${changes} of this map could not be read. What could not be read was set aside; everything else is here.`
  }
  if (line === null || line.doubtful) {
    return 'What the library had noted of this map was damaged, so it cannot be told whether its last changes are missing. Everything stored of it is here.'
  }
  if (saved.redone > 0) {
    const changes =
      saved.redone === 1
        ? 'A stored change of this map was'
        : `${saved.redone} stored changes of this map were`
    return `${changes} damaged in part. It could be made again from what was whole, so nothing is lost.`
  }
  return 'A stored copy of this map was damaged. Another copy was whole, so nothing is lost.'
}

function gapInWords({ count, after, before }: Gap, map: CausalMap): string {
  const what = count === 1 ? 'One change is lost' : `${count} changes are lost`
  const places = [
    ...(after ? [`after ${editInWords(after, map)}`] : []),
    ...(before ? [`before ${editInWords(before, map)}`] : []),
  ]
  if (!before) return `${what}: the last${after ? `, ${listed(places)}` : ' of all'}.`
  return `${what}: ${listed(places)}.`
}

function danglingLinks(map: CausalMap): readonly string[] {
  return Object.values(map.aside.links).flatMap(({ record: { source, target }, why }) => {
    if (why !== 'noEnd') return []
    const [from, to] = [map.variables[source], map.variables[target]]
    if (from)
      return [`A link from ${quoted(from.name)} leads to a variable that is not there, and is kept aside.`]
    if (to)
      return [`A link to ${quoted(to.name)} comes from a variable that is not there, and is kept aside.`]
    return ['A link between two variables that are not there is kept aside.']
  })
}

function brokenNotes(map: CausalMap): readonly string[] {
  return Object.values(map.loopNotes).flatMap((note) => {
    const { name, links } = note
    if (!isSaid(note) || links.every((id) => Object.hasOwn(map.links, id))) return []
    return [`The loop ${name ? quoted(name) : 'that has a note'} lacks links.`]
  })
}

function groupless(map: CausalMap): readonly string[] {
  const lost = Object.values(map.variables).filter(({ group }) => group && !Object.hasOwn(map.groups, group))
  return lost.length === 0 ? [] : [`${counted(lost.length, 'variable')} belonged to a group that is lost.`]
}

function missingCounts(saved: Salvage, map: CausalMap, line: Line | null): readonly string[] {
  // A line older than the rows counts what was there before.
  if (!line?.counts || line.doubtful || (line.last ?? 0) < saved.last) return []
  const found = factsOf(map).counts ?? {}
  const fewer = KINDS.flatMap((kind) => {
    const missing = (line.counts?.[kind] ?? 0) - (found[kind] ?? 0)
    const [one, many] = kindOf(kind).records ?? [kindOf(kind).one]
    return missing > 0 ? [counted(missing, one, many)] : []
  })
  if (fewer.length > 0) return [`It has ${listed(fewer)} fewer than when it was last saved.`]
  return saved.gaps.length > 0 ? ['It has as many variables and links as when it was last saved.'] : []
}

function some(sentences: readonly string[]): readonly string[] {
  if (sentences.length <= MOST_TOLD) return sentences
  return [...sentences.slice(0, MOST_TOLD), `There are ${sentences.length - MOST_TOLD} more like this.`]
}
