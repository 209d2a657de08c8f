import { type ById, type Id, recordOf } from '../../model/index.ts'
import type { FeedbackLoop } from '../types.ts'
import { count, joinWords, nameIn, TYPE_NAMES } from './words.ts'

/** What two loops have in common, and what only the one or the other has; each in the order of travel of the first that has it. */
export interface LoopComparison {
  readonly variables: Parts
  readonly links: Parts
}

interface Parts {
  readonly shared: readonly Id[]
  readonly onlyOne: readonly Id[]
  readonly onlyOther: readonly Id[]
}

/** Compares two loops by their variables and links. */
export function compareLoops(one: FeedbackLoop, other: FeedbackLoop): LoopComparison {
  return {
    variables: partsOf(one.variables, other.variables),
    links: partsOf(one.links, other.links),
  }
}

function partsOf(one: readonly Id[], other: readonly Id[]): Parts {
  const [mine, theirs] = [new Set(one), new Set(other)]
  return {
    shared: one.filter((id) => theirs.has(id)),
    onlyOne: one.filter((id) => !theirs.has(id)),
    onlyOther: other.filter((id) => !mine.has(id)),
  }
}

/** What a comparison is told with: the two loops with what people call them, and what the map calls their parts. */
export interface ComparedLoops {
  readonly one: FeedbackLoop
  readonly other: FeedbackLoop
  readonly labels: readonly [string, string]
  readonly variables: ById<{ readonly name: string }>
  readonly links: ById<{ readonly source: Id; readonly target: Id; readonly delay?: boolean }>
}

/**
 * A comparison in sentences: what the two are, what they share, and what only each has. "They share no variable." when
 * that is so; links are told as "Rain → Grass", with "(delayed)" behind those that are.
 */
export function tellComparison(compared: ComparedLoops): readonly string[] {
  const { one, other, labels, variables, links } = compared
  const parts = compareLoops(one, other)
  const nameAll = (ids: readonly Id[]): string => joinWords(ids.map((id) => nameIn(variables, id)))
  const arrow = (id: Id): string => {
    const link = recordOf(links, id)
    if (!link) return '(gone)'
    return `${nameIn(variables, link.source)} → ${nameIn(variables, link.target)}${link.delay ? ' (delayed)' : ''}`
  }
  const arrows = (ids: readonly Id[]): string => joinWords(ids.map(arrow))
  const { shared } = parts.variables
  const told = [`${labels[0]} is ${measure(one)}; ${labels[1]} is ${measure(other)}.`]
  if (shared.length === 0) return [...told, 'They share no variable.']
  told.push(`They share ${count(shared.length, 'variable')}: ${nameAll(shared)}.`)
  told.push(
    parts.links.shared.length === 0
      ? 'They share no link.'
      : `They share ${count(parts.links.shared.length, 'link')}: ${arrows(parts.links.shared)}.`,
  )
  for (const [label, own, ownLinks] of [
    [labels[0], parts.variables.onlyOne, parts.links.onlyOne],
    [labels[1], parts.variables.onlyOther, parts.links.onlyOther],
  ] as const) {
    if (own.length > 0) told.push(`Only ${label} passes ${nameAll(own)}.`)
    else if (ownLinks.length > 0) told.push(`Only ${label} takes ${arrows(ownLinks)}.`)
  }
  return told
}

function measure({ type, links, delays }: FeedbackLoop): string {
  const delay = delays === 0 ? 'no delay' : count(delays, 'delay')
  return `${TYPE_NAMES[type]}, ${count(links.length, 'link')}, ${delay}`
}
