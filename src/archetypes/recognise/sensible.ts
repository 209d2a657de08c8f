import { isDoing, isOutside } from './evidence/questionCues.ts'
import type { SearchGraph } from './graph.ts'
import type { Question } from './weighQuestion.ts'

/** A question about what is no loop of its own is asked where the archetype would explain so much of all that feeds back. */
const POINT_OF_MAP = 0.8
/** Where one loop stands, or none, and the words say little, it must be so much of all that is drawn. */
const MOST_OF_ALL = 0.6
/** Roles whose names speak: so many make up for what the shape does not say. */
const SAID_BY_WORDS = 2

/**
 * Whether a teacher would ask it: the rest of the archetype stands, the link would run between variables that act and can be moved, and
 * nothing on the map says otherwise.
 */
export function isSensible(question: Question, graph: SearchGraph): boolean {
  const { plan } = question.missing.finding
  const standing = plan.loops
  const words = question.spoken.length + question.sides
  if (standing < 2 && question.explained < POINT_OF_MAP) return false
  if (standing < 2 && question.ofAll < MOST_OF_ALL && words < SAID_BY_WORDS) return false
  // One loop alone is anything, and so is what would be one.
  if (standing < 1 && words < SAID_BY_WORDS) return false
  if (isPlainLoop(question, graph) && words < SAID_BY_WORDS) return false
  if (question.missing.turn !== null && !isTurnSpoken(question)) return false
  return canBeMoved(question, graph)
}

/** A single round that uses all its links: a vicious circle or a control loop, which lacks nothing. */
function isPlainLoop({ missing: { finding } }: Question, { sources, targets }: SearchGraph): boolean {
  const starts = new Set(finding.links.map((link) => sources[link]))
  const ends = new Set(finding.links.map((link) => targets[link]))
  return starts.size === finding.links.length && ends.size === finding.links.length
}

/** A link with the other sign is there on purpose, unless the names of both its ends are words of their roles. */
function isTurnSpoken({ missing: { key }, spoken }: Question): boolean {
  return key.split('>').every((slot) => spoken.includes(slot))
}

/**
 * Whether something can lead to the variable at the end of the missing link. What nothing moves yet must be something that people do, or play
 * its role by name: into rain and laws no link is proposed.
 */
function canBeMoved(
  { missing: { to, key }, spoken }: Question,
  { into, kinds, names }: SearchGraph,
): boolean {
  const name = names[to] ?? ''
  if (kinds[to] === 'external' || isOutside(name)) return false
  if ((into[to] ?? []).length > 0) return true
  return kinds[to] === 'action' || isDoing(name) || spoken.includes(key.split('>')[1] ?? '')
}
