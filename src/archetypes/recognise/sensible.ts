import { hasToSpeak, holdsBack, isDoing, isOutside, isResult } from './evidence/questionCues.ts'
import type { SearchGraph } from './graph.ts'
import type { Question } from './weighQuestion.ts'

/** What is no more than one loop is asked about where the archetype would explain so much of all that feeds back. */
const POINT_OF_MAP = 0.8
/** Where one loop stands and the words say little, it must be so much of all that is drawn. */
const MOST_OF_ALL = 0.75
/** Where the missing link would begin at nothing, or join what is joined otherwise, it must be so much of it. */
const NEARLY_ALL = 0.75
/** So many roles whose names speak make up for what the shape does not say. */
const SAID_BY_WORDS = 2
/** Nothing else, or hardly anything, is drawn. */
const ALL = 0.9

/** With more loops than this a shape speaks for itself. */
const TELLING_LOOPS = 2

/**
 * Whether a teacher would ask it: the rest of the archetype stands, the link would run between variables that act and can be moved, and
 * nothing on the map says otherwise.
 */
export function isSensible(question: Question, graph: SearchGraph): boolean {
  const { plan } = question.missing.finding
  const { explained, ofAll, spoken, said } = question
  const isSaid = said >= SAID_BY_WORDS
  if (plan.slots.some((slot) => hasToSpeak(slot) && !spoken.includes(slot))) return false
  if (plan.loops < 2 && explained < POINT_OF_MAP) return false
  if (plan.loops < 2 && ofAll < MOST_OF_ALL && !isSaid) return false
  // No loop stands yet, or a vicious circle or control loop, which lacks nothing: anything could be made of these.
  if ((plan.loops < 1 || isPlainLoop(question, graph)) && !isSaid) return false
  if (isPlainLoop(question, graph) && !(isDone(question, graph) && isAllDrawn(question))) return false
  if (question.missing.turn !== null) return isTurnSpoken(question)
  return canAct(question, graph) && canBeMoved(question, graph) && isNoChord(question, graph)
}

/** A single round that uses all its links. */
function isPlainLoop({ missing: { finding } }: Question, { sources, targets }: SearchGraph): boolean {
  const starts = new Set(finding.links.map((link) => sources[link]))
  const ends = new Set(finding.links.map((link) => targets[link]))
  return starts.size === finding.links.length && ends.size === finding.links.length
}

/** Whether the missing link would begin at something that people do, by its kind or by the word of its role. */
function isDone({ missing: { from, key }, spoken }: Question, { kinds }: SearchGraph): boolean {
  return kinds[from] === 'action' || spoken.includes(key.split('>')[0] ?? '')
}

/** Whether nothing but the rest of the archetype is drawn, link for link. */
function isAllDrawn({ missing: { finding }, ofAll }: Question): boolean {
  return ofAll >= ALL && finding.links.length === finding.plan.links.length
}

/** A link with the other sign is there on purpose, unless the names of both its ends are words of their roles. */
function isTurnSpoken({ missing: { key }, spoken }: Question): boolean {
  return key.split('>').every((slot) => spoken.includes(slot))
}

/** What leads nowhere and is called by what comes out in the end, as cost or income, is drawn to be looked at and not to act. */
function canAct({ missing: { from, key }, spoken }: Question, { out, names }: SearchGraph): boolean {
  const [slot = ''] = key.split('>')
  return (
    (out[from] ?? []).length > 0 || !isResult(names[from] ?? '') || (holdsBack(slot) && spoken.includes(slot))
  )
}

/**
 * Whether something can lead to the variable at the end of the missing link: no link is proposed into rain and laws. Into what nothing moves
 * yet it is only where nearly all that is drawn would be explained: from what leads nowhere, so that both loose ends are joined; or when
 * names say so and it does more than push one thing from outside.
 */
function canBeMoved({ missing, ofAll, said, spoken }: Question, graph: SearchGraph): boolean {
  const { from, to, finding, key } = missing
  const { into, out, kinds, targets, delays } = graph
  const name = graph.names[to] ?? ''
  if (kinds[to] === 'external' || isOutside(name)) return false
  if ((into[to] ?? []).length > 0) return true
  if (ofAll < NEARLY_ALL) return false
  const isAll = ofAll >= ALL
  const isLarge = finding.plan.loops > 1
  if (
    (out[from] ?? []).length === 0
      ? isLarge || said >= SAID_BY_WORDS
      : isAll && finding.plan.loops > TELLING_LOOPS
  )
    return true
  const isSaid = kinds[to] === 'action' || isDoing(name) || spoken.includes(key.split('>')[1] ?? '')
  const isInner = (link: number): boolean =>
    delays[link] === 1 || !finding.variables.includes(targets[link] ?? -1)
  if (isAll && (isSaid || said >= SAID_BY_WORDS)) return true
  return isSaid && ((out[to] ?? []).length > 1 || (out[to] ?? []).some(isInner))
}

/** A link between two that lead somewhere and are led to makes of one shape another; names must ask for it, or many loops. */
function isNoChord(
  { missing, said, inner, explained, ofAll }: Question,
  { out, into, sources }: SearchGraph,
): boolean {
  const { from, to, finding } = missing
  const { loops, skeleton } = finding.plan
  const leads = (out[from] ?? []).length > 0
  const isLed = (into[to] ?? []).some(
    (link) => inner[link] === 1 || finding.variables.includes(sources[link] ?? -1),
  )
  if (!leads || !isLed || said >= SAID_BY_WORDS) return true
  return (
    (loops > TELLING_LOOPS && explained >= POINT_OF_MAP) ||
    (loops > 1 && ofAll >= ALL && skeleton.structure.id === 'standard')
  )
}
