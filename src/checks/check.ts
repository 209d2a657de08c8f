import { drawMap } from '../layout/index.ts'
import { type FeedbackLoop, type LoopList, startLoopSearch } from '../loops/index.ts'
import { type CausalMap, type Link, recordOf, type Variable } from '../model/index.ts'
import { CHECK_LOOPS } from './loopLimits.ts'
import {
  type CheckMemory,
  newCheckMemory,
  type Remembered,
  sameLoopsIn,
  withKnownLoops,
  withKnownRecords,
} from './memory.ts'
import { intoThere } from './mend/intoThere.ts'
import { prepareWords, wordsKey } from './names/prepare.ts'
import { readName } from './names/read.ts'
import { toldOnce } from './once.ts'
import { inTurn } from './order.ts'
import { type AnyRule, atLink, atLoop, atVariable, type Found, type Rule, type RuleOfOne } from './rule.ts'
import { RULES } from './rules/index.ts'
import { type Seen, see } from './see.ts'
import type { CheckAnswer, CheckAsk, Finding, Place } from './types.ts'

/** So many things are looked at between two pauses. */
const BETWEEN = 50
/** Steps of the search of loops between two pauses. */
const LOOP_STEPS = 50_000

/**
 * Looks at a map with all rules, with pauses. The same map, words and rules give the same answer, whatever is remembered: a memory only spares work. A map
 * that comes again with a few records changed has only these looked at by rules about one thing.
 */
export function* checkInPieces(
  ask: CheckAsk,
  memory: CheckMemory = newCheckMemory(),
  all: readonly Rule[] = RULES,
): Generator<void, CheckAnswer> {
  const { mode } = ask
  const rules = mode === undefined ? all : all.filter(({ severity }) => severity[mode] !== 'off')
  const map = withKnownRecords(memory.map, ask.map)
  yield
  const seen = yield* seeInPieces(map, ask, memory)
  const findings: Finding[] = []
  const spoke = new Set<string>()
  const fixed = intoThere(seen)
  const tell = (rule: AnyRule, found: Found, place: Place): void => {
    spoke.add(rule.id)
    findings.push(findingOf(rule, found.fix ? { ...found, fix: fixed(found.fix) } : found, place))
  }
  const ofVariable = rules.filter((rule) => rule.of === 'variable')
  const ofLink = rules.filter((rule) => rule.of === 'link')
  const ofLoop = rules.filter((rule) => rule.of === 'loop')
  yield* askOfEach(seen.variables, ofVariable, seen, memory, atVariable, () => [], tell)
  yield* askOfEach(seen.links, ofLink, seen, memory, atLink, (link) => endsOf(link, map), tell)
  yield* askOfEach(seen.list.loops, ofLoop, seen, memory, atLoop, (loop) => alongLoop(loop, seen), tell)
  for (const rule of rules) {
    if (rule.of !== 'map' && rule.of !== 'mapInPieces') continue
    const found = rule.of === 'map' ? rule.find(seen) : yield* rule.find(seen)
    for (const one of found) tell(rule, one, { kind: 'map' })
    yield
  }
  const quiet = rules.flatMap(({ id }) => (spoke.has(id) ? [] : [id]))
  return { findings: inTurn(toldOnce(findings, seen), seen), quiet, complete: seen.list.complete }
}

function* seeInPieces(map: CausalMap, ask: CheckAsk, memory: CheckMemory): Generator<void, Seen> {
  const key = wordsKey(ask.language, ask.own)
  const isSame = memory.words?.key === key
  const words = isSame && memory.words ? memory.words.prepared : prepareWords(ask.language, ask.own)
  if (!isSame) forget(memory)
  memory.words = { key, prepared: words }
  yield
  const list = yield* loopsOf(map, memory)
  memory.map = map
  memory.list = list
  return see(map, {
    list,
    words,
    reading(variable) {
      const known = memory.readings.get(variable)
      if (known) return known
      const reading = readName(variable)
      memory.readings.set(variable, reading)
      return reading
    },
    labels: ask.labels ?? new Map(),
    draw(input) {
      memory.drawing = drawMap(input, memory.drawing ?? undefined)
      return memory.drawing
    },
  })
}

/** What was read with other words is read again: the records that it hangs on are let go of. */
function forget(memory: CheckMemory): void {
  const fresh = newCheckMemory()
  memory.said = fresh.said
  memory.readings = fresh.readings
}

function* loopsOf(map: CausalMap, memory: CheckMemory): Generator<void, LoopList> {
  if (memory.list !== null && sameLoopsIn(memory.map, map)) return memory.list
  const search = startLoopSearch(map, CHECK_LOOPS)
  let list = search.step(LOOP_STEPS)
  while (list === null) {
    yield
    list = search.step(LOOP_STEPS)
  }
  return withKnownLoops(memory.list, list)
}

function* askOfEach<T extends Variable | Link | FeedbackLoop>(
  things: readonly T[],
  rules: readonly RuleOfOne<T>[],
  seen: Seen,
  { said }: CheckMemory,
  placeOf: (thing: T) => Place,
  around: (thing: T) => readonly unknown[],
  tell: (rule: AnyRule, found: Found, place: Place) => void,
): Generator<void, void> {
  let count = 0
  for (const thing of things) {
    const known = said.get(thing) ?? new Map<string, Remembered>()
    said.set(thing, known)
    const always = around(thing)
    for (const rule of rules) {
      const besides = [...always, ...(rule.besides?.(thing, seen) ?? [])]
      const before = known.get(rule.id)
      const found =
        before !== undefined && areSame(before.besides, besides) ? before.found : rule.find(thing, seen)
      if (before === undefined || before.found !== found) known.set(rule.id, { besides, found })
      if (found !== null) tell(rule, found, placeOf(thing))
    }
    if (++count % BETWEEN === 0) yield
  }
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, at) => Object.is(value, other[at]))
}

function endsOf({ source, target }: Link, { variables }: CausalMap): readonly unknown[] {
  return [recordOf(variables, source), recordOf(variables, target)]
}

function alongLoop(loop: FeedbackLoop, { map, noteOf, labelOf }: Seen): readonly unknown[] {
  const { key, links, variables } = loop
  return [
    noteOf(key),
    labelOf(loop),
    ...links.map((id) => recordOf(map.links, id)),
    ...variables.map((id) => recordOf(map.variables, id)),
  ]
}

function findingOf(
  rule: AnyRule,
  { message, where, fix, choices, why, severity, part }: Found,
  place: Place,
): Finding {
  const places: Finding['where'] = where ?? [place]
  return {
    rule: rule.id,
    group: rule.group,
    severity: severity ?? rule.severity,
    where: places,
    message,
    why: why ?? rule.why,
    fix: fix ?? null,
    ...(choices === undefined ? {} : { choices }),
    ...(part === undefined ? {} : { part }),
    key: [rule.id, ...placesKept(places).map(placeKey), ...(part === undefined ? [] : [part])].join(' '),
  }
}

/** The places by which a finding is known: of one about the map that alone, whatever things it leads to, which may be others tomorrow. */
export function placesKept(where: Finding['where']): readonly Place[] {
  const [first] = where
  return first.kind === 'map' ? [first] : where
}

/** A place as a text without spaces but those within the key of a loop. */
export function placeKey(place: Place): string {
  if (place.kind === 'map') return 'map'
  return place.kind === 'loop' ? `loop:${place.key.replaceAll(' ', '+')}` : `${place.kind}:${place.id}`
}
