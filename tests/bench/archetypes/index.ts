/**
 * Measures recognition: what is proposed for random maps with nothing planted and for textbook maps, where the expected archetypes of the examples
 * stand, and what it takes at the sizes that are promised, beside a search without its bounds. Prints tables and whether each promise is kept.
 *
 *     npm run bench:archetypes
 */
import { type Given, type Recognition, recogniseInPieces, SKELETONS } from '../../../src/archetypes/index.ts'
import {
  type CausalMap,
  emptyMap,
  type Link,
  newLink,
  newVariable,
  type Variable,
} from '../../../src/model/index.ts'
import { exampleMap, FIXES, LARGE } from '../../archetypes/expected.ts'
import { askedOf, isWantedAsked } from '../../archetypes/textbook/asked.ts'
import { FIRST, SECOND } from '../../archetypes/textbook/lists.ts'
import { isHeldBack, isMeantFirst, mapOfCase } from '../../archetypes/textbook/recognised.ts'
import type { TextbookCase } from '../../archetypes/textbook/types.ts'
import { createChance } from '../../support/chance.ts'

const KINDS = ['variable', 'stock', 'flow', 'action', 'perception', 'gap'] as const

/** A map whose links and signs are strewn at random; `isSaid` gives kinds and delays too. */
function randomMap(variables: number, links: number, seed: number, isSaid = false): CausalMap {
  const chance = createChance(seed)
  const made: Record<string, Variable> = {}
  for (let at = 0; at < variables; at++) {
    const kind = isSaid ? (KINDS[chance.below(KINDS.length)] ?? 'variable') : 'variable'
    made[`v${at}`] = newVariable({ id: `v${at}`, name: `Variable ${at}`, kind, made: at })
  }
  const drawn: Record<string, Link> = {}
  const joined = new Set<string>()
  while (joined.size < links) {
    const [from, to] = [chance.below(variables), chance.below(variables)]
    const pair = `${from} ${to}`
    if (from === to || joined.has(pair)) continue
    const id = `l${joined.size}`
    const polarity = chance.below(2) === 0 ? '+' : '-'
    const delay = isSaid && chance.below(4) === 0
    drawn[id] = newLink({ id, source: `v${from}`, target: `v${to}`, polarity, delay, made: joined.size })
    joined.add(pair)
  }
  return { ...emptyMap(), variables: made, links: drawn }
}

/** An answer with the milliseconds that it took, and the longest piece between two pauses. */
interface Timed {
  readonly answer: Recognition
  readonly took: number
  readonly longest: number
}

function timed(map: CausalMap, given: Given | null = null): Timed {
  const started = performance.now()
  const work = recogniseInPieces(map, SKELETONS, { given, dismissed: new Set() })
  let longest = 0
  for (let piece = started; ; ) {
    const { done, value } = work.next()
    const now = performance.now()
    longest = Math.max(longest, now - piece)
    piece = now
    if (done) return { answer: value, took: now - started, longest }
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

const promises: { readonly what: string; readonly value: number; readonly atMost: number }[] = []

function promise(what: string, value: number, atMost: number): void {
  promises.push({ what, value, atMost })
}

console.log('Random maps of 30 variables and 50 links, nothing planted, 200 of each; seeds 1 to 200')
for (const isSaid of [false, true]) {
  const answers = Array.from({ length: 200 }, (_, at) => timed(randomMap(30, 50, at + 1, isSaid)).answer)
  const mean = (count: (answer: Recognition) => number): number =>
    answers.reduce((sum, answer) => sum + count(answer), 0) / answers.length
  const proposals = mean(({ matches }) => matches.length)
  const near = mean(({ nearMisses }) => nearMisses.length)
  const how = isSaid ? 'with random kinds and delays' : 'without kinds or delays'
  console.log(
    `  ${how.padEnd(30)} proposals a map ${proposals.toFixed(3)}, near misses a map ${near.toFixed(3)}`,
  )
  if (!isSaid) promise('unasked proposals a random map, near misses with them', proposals + near, 0.3)
}

console.log('\nSmaller random maps, where small archetypes are looked for; 100 of each, without kinds')
for (const [variables, links] of [
  [24, 38],
  [15, 24],
  [10, 15],
  [6, 8],
] as const) {
  const answers = Array.from({ length: 100 }, (_, at) => timed(randomMap(variables, links, at + 1)))
  const proposals = answers.reduce((sum, { answer }) => sum + answer.matches.length, 0) / answers.length
  const maps = answers.filter(({ answer }) => answer.matches.length > 0).length
  const asked = answers.reduce((sum, { answer }) => sum + answer.nearMisses.length, 0) / answers.length
  console.log(
    `  ${`${variables} / ${links}`.padEnd(10)} proposals a map ${proposals.toFixed(2)}, on ${maps} of 100 maps, questions a map ${asked.toFixed(2)}, ${median(answers.map(({ took }) => took)).toFixed(0)} ms`,
  )
}

console.log('\nTextbook maps: all of a list, and every third of them')
const counted = (cases: readonly TextbookCase[], what: (one: TextbookCase) => boolean): string => {
  const held = cases.filter((_, at) => isHeldBack(at))
  return `${cases.filter(what).length} of ${cases.length}, every third ${held.filter(what).length} of ${held.length}`
}
const matchesOf = (one: TextbookCase): Recognition['matches'] => timed(mapOfCase(one)).answer.matches
const isFirst = (one: TextbookCase): boolean => matchesOf(one)[0]?.archetype === one.meant
const isGood = (one: TextbookCase): boolean => isMeantFirst(one, matchesOf(one))
const isProposed = (one: TextbookCase): boolean => matchesOf(one).length > 0
const isWanted = (one: TextbookCase): boolean => isWantedAsked(askedOf(one))
const isAsked = (one: TextbookCase): boolean => askedOf(one).told.length > 0
const shareOf = (cases: readonly TextbookCase[], what: (one: TextbookCase) => boolean): number =>
  cases.filter(what).length / cases.length
for (const { title, whole, near, lookAlikes } of [FIRST, SECOND]) {
  console.log(`  ${title} list`)
  console.log(`    whole: the meant one is first      ${counted(whole, isFirst)}`)
  console.log(`    whole: it, or one that is as good  ${counted(whole, isGood)}`)
  console.log(`    whole: something is asked          ${counted(whole, isAsked)}`)
  console.log(`    look-alikes: something is proposed ${counted(lookAlikes, isProposed)}`)
  console.log(`    look-alikes: something is asked    ${counted(lookAlikes, isAsked)}`)
  console.log(`    nearly: something is proposed      ${counted(near, isProposed)}`)
  console.log(`    nearly: the wanted is asked        ${counted(near, isWanted)}`)
  promise(`share of whole textbook maps missed, ${title} list`, 1 - shareOf(whole, isGood), 0.05)
  promise(`share of look-alikes with a proposal, ${title} list`, shareOf(lookAlikes, isProposed), 0.05)
  promise(`share of look-alikes with a question, ${title} list`, shareOf(lookAlikes, isAsked), 0.1)
  promise(`share of wanted questions not asked, ${title} list`, 1 - shareOf(near, isWanted), 0.25)
}
const times = [FIRST, SECOND]
  .flatMap(({ whole, near, lookAlikes }) => [...whole, ...near, ...lookAlikes])
  .map((one) => timed(mapOfCase(one)).took)
console.log(`  ms: median ${median(times).toFixed(0)}, worst ${Math.max(...times).toFixed(0)}`)
promise('textbook maps, median ms', median(times), 100)

console.log('\nExpected in the examples: place among the proposals, milliseconds')
for (const { map, archetype, slots } of LARGE) {
  const { answer, took } = timed(exampleMap(map))
  const fits = (match: Recognition['matches'][number]): boolean =>
    match.archetype === archetype && Object.entries(slots).every(([slot, id]) => match.slots[slot] === id)
  const place = 1 + answer.matches.findIndex(fits)
  console.log(
    `  ${map.padEnd(20)} ${archetype.padEnd(26)} ${place} of ${answer.matches.length} ${took.toFixed(0).padStart(6)} ms`,
  )
  promise(`${archetype} in ${map}: its place`, place === 0 ? Number.POSITIVE_INFINITY : place, 3)
}
for (const { map, archetype, slots } of FIXES) {
  const { problem_symptom: symptom = '', fix = '', unintended_consequence: wanted = '' } = slots
  const { answer, took } = timed(exampleMap(map), { symptom, fix })
  const row = answer.matches.find((match) => match.archetype === archetype)
  const offered = [row?.slots.unintended_consequence, ...(row?.others?.unintended_consequence ?? [])]
  const isThere = offered.includes(wanted)
  console.log(
    `  ${map.padEnd(20)} ${`${symptom}, ${fix}`.padEnd(26)} ${wanted} ${isThere ? 'is' : 'IS NOT'} among ${offered.length} ${took.toFixed(0).padStart(6)} ms`,
  )
  promise(
    `consequences of ${fix} on ${symptom} in ${map}`,
    isThere ? offered.length : Number.POSITIVE_INFINITY,
    6,
  )
}

console.log('\nTime, ms: median and worst of several maps, and the longest piece between two pauses')
for (const [variables, links, maps, atMost] of [
  [40, 70, 20, 50],
  [200, 400, 10, 1_000],
  [1_000, 3_000, 3, 2_000],
] as const) {
  const runs = Array.from({ length: maps }, (_, at) => timed(randomMap(variables, links, at + 1, true)))
  const times = runs.map(({ took }) => took)
  const stopped = runs.filter(({ answer }) => !answer.complete).length
  console.log(
    `  ${`${variables} / ${links}`.padEnd(14)} median ${median(times).toFixed(0).padStart(5)} worst ${Math.max(
      ...times,
    )
      .toFixed(0)
      .padStart(5)}` +
      ` piece ${Math.max(...runs.map(({ longest }) => longest))
        .toFixed(0)
        .padStart(4)}; ${stopped} of ${maps} stopped at the budget and say so`,
  )
  promise(`${variables} variables and ${links} links, median ms`, median(times), atMost)
}

console.log('\nMust hold.')
let broken = 0
for (const { what, value, atMost } of promises) {
  const isKept = value <= atMost
  if (!isKept) broken += 1
  console.log(
    `${what.padEnd(66)} ${value.toFixed(value % 1 === 0 ? 0 : 3).padStart(9)}  at most ${String(atMost).padEnd(6)} ${isKept ? 'kept' : 'NOT kept'}`,
  )
}
if (broken > 0) {
  console.log(`\n${broken} promises are not kept.`)
  process.exitCode = 1
}
