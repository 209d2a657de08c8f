/**
 * Measures the checks: how long a look at 200 variables takes where they are looked at, as a whole and after one change, and what is said of names that other people wrote. Prints
 * tables and whether each promise is kept.
 *
 *     npm run bench:checks
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type CheckAnswer, type CheckMemory, checkInPieces, newCheckMemory } from '../../src/checks/index.ts'
import {
  applyEdit,
  type CausalMap,
  emptyMap,
  newLink,
  newVariable,
  readMapJson,
  renameVariable,
  type VariableKind,
} from '../../src/model/index.ts'
import { NAMES } from '../checks/names.ts'
import { createChance } from '../support/chance.ts'

const OWN = { fine: [], vague: [] }
const EXAMPLES = new URL('../../examples/', import.meta.url)
const REVIEW = new URL('../../../shared/domain/review-names.json', import.meta.url)
const OF_WORDS: ReadonlySet<string> = new Set('V01 V03 V04 V05 V06 V08 V09 V10 V11 V12 V13'.split(' '))

interface Timed {
  readonly answer: CheckAnswer
  readonly took: number
  readonly longest: number
}

/** As the worker does it: the map comes as a copy. */
function look(map: CausalMap, memory: CheckMemory): Timed {
  const copy = structuredClone(map)
  const started = performance.now()
  const work = checkInPieces({ map: copy, own: OWN, language: 'en' }, memory)
  let longest = 0
  for (let piece = started; ; ) {
    const { done, value } = work.next()
    const now = performance.now()
    longest = Math.max(longest, now - piece)
    piece = now
    if (done) return { answer: value, took: now - started, longest }
  }
}

/** Names from the examples and from what people wrote, with links at random. */
function largeMap(variables: number, links: number, seed: number): CausalMap {
  const chance = createChance(seed)
  const names = [...exampleMaps().flatMap((map) => Object.values(map.variables)), ...NAMES].map(
    ({ name }) => name,
  )
  const made = Array.from({ length: variables }, (_, at) => {
    const name =
      at < names.length ? (names[(at * 7) % names.length] ?? '') : `${names[at % names.length]} ${at}`
    return newVariable({ id: `v${at}`, name, x: (at % 20) * 160, y: Math.floor(at / 20) * 120, made: at + 1 })
  })
  const drawn = Array.from({ length: links }, (_, at) => {
    const source = chance.below(variables)
    const target = (source + 1 + chance.below(variables - 1)) % variables
    const polarity = chance.below(2) === 0 ? '+' : '-'
    return newLink({ id: `l${at}`, source: `v${source}`, target: `v${target}`, polarity, made: at + 1 })
  })
  const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
    Object.fromEntries(all.map((one) => [one.id, one]))
  return applyEdit({ ...emptyMap(), variables: byId(made), links: byId(drawn) }, renameVariable, {
    id: 'v0',
    name: 'Beginning',
  }).map
}

function exampleMaps(): readonly CausalMap[] {
  return readdirSync(EXAMPLES).map((file) => {
    const read = readMapJson(JSON.parse(readFileSync(new URL(file, EXAMPLES), 'utf8')))
    if (!read.ok) throw new Error(read.reason)
    return read.map
  })
}

function saidOf(name: string, kind: VariableKind = 'variable'): readonly string[] {
  const map = { ...emptyMap(), variables: { v1: newVariable({ id: 'v1', name, kind, made: 1 }) } }
  const { findings } = look(map, newCheckMemory()).answer
  return findings.flatMap(({ rule }) => (OF_WORDS.has(rule) ? [rule] : []))
}

function tell(what: string, value: string, isKept: boolean): void {
  console.log(`${isKept ? 'kept  ' : 'BROKEN'}  ${what}: ${value}`)
}

const RUNS = 9

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

for (const [variables, links, most] of [
  [40, 70, 100],
  [200, 400, 100],
  [1000, 3000, null],
] as const) {
  const whole: number[] = []
  const again: number[] = []
  let longest = 0
  for (let run = 0; run < RUNS; run++) {
    const map = largeMap(variables, links, run + 1)
    const memory = newCheckMemory()
    const first = look(map, memory)
    const changed = applyEdit(map, renameVariable, { id: 'v1', name: `Renamed ${run}` }).map
    const second = look(changed, memory)
    whole.push(first.took)
    again.push(second.took)
    longest = Math.max(longest, first.longest, second.longest)
  }
  const told = `whole ${middle(whole).toFixed(1)} ms (worst ${Math.max(...whole).toFixed(1)}), after a rename ${middle(again).toFixed(1)} (worst ${Math.max(...again).toFixed(1)}), longest piece ${longest.toFixed(1)}`
  tell(
    `${variables} variables, ${links} links`,
    told,
    most === null || (middle(whole) < most && middle(again) < most),
  )
}

const examples = exampleMaps().map((map) => look(map, newCheckMemory()).answer.findings)
const named = examples.flat().filter(({ group }) => group === 'names')
const errors = examples.flat().filter(({ severity }) => severity.drawing === 'error')
const warnings = named.filter(({ severity }) => severity.review === 'warning')
tell('errors in the examples while drawing', String(errors.length), errors.length === 0)
tell('warnings about their names in the review', String(warnings.length), warnings.length < 15)
for (const { rule, message } of warnings) console.log(`          ${rule} ${message}`)
for (const { rule, message } of examples
  .flat()
  .filter(({ severity }) => severity.review === 'warning' && !warnings.length))
  console.log(`          ${rule} ${message}`)
console.log(`        remarks about their names: ${named.length - warnings.length}`)

const bad = NAMES.filter(({ verdict }) => verdict === 'bad')
const missed = NAMES.flatMap((judged) =>
  judged.verdict === 'bad' && !saidOf(judged.name, judged.kind).includes(judged.rule) ? [judged.name] : [],
)
const flagged = NAMES.flatMap(({ verdict, name, kind }) =>
  verdict === 'good' && saidOf(name, kind).length > 0 ? [name] : [],
)
tell(
  'of the names of another hand, bad ones told with their rule',
  `${bad.length - missed.length} of ${bad.length}`,
  missed.length <= 3,
)
tell('good ones flagged', String(flagged.length), flagged.length <= 4)

if (existsSync(REVIEW)) {
  const all: readonly { name: string; verdict: string; rule: string; kind: string }[] = JSON.parse(
    readFileSync(REVIEW, 'utf8'),
  ).names
  const right = all.filter(({ verdict, name, rule }) => verdict === 'bad' && saidOf(name).includes(rule))
  const wrong = all.filter(
    ({ verdict, name, kind }) =>
      verdict === 'good' && saidOf(name, kind === 'gap' ? 'gap' : 'variable').length > 0,
  )
  tell(
    'of the names of a course, bad ones told with their rule',
    `${right.length} of 60`,
    right.length === 60,
  )
  tell('good ones flagged', String(wrong.length), wrong.length <= 3)
} else console.log('        the names of a course are not beside the project')
