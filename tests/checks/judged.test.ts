import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkInPieces, type Finding } from '../../src/checks/index.ts'
import {
  type CausalMap,
  emptyMap,
  newVariable,
  readMapJson,
  type VariableKind,
} from '../../src/model/index.ts'
import { finish } from '../../src/pace/index.ts'
import { FIFTH_NAMES } from './fifthNames.ts'
import { FOURTH_NAMES } from './fourthNames.ts'
import { HELD_NAMES } from './heldNames.ts'
import { NAMES } from './names.ts'
import { THIRD_NAMES } from './thirdNames.ts'

/** Rules that look at the words of a name. */
const OF_WORDS: ReadonlySet<string> = new Set('V01 V03 V04 V05 V06 V08 V09 V10 V11 V12 V13'.split(' '))

const own = { fine: [], vague: [] }

function findingsOf(map: CausalMap): readonly Finding[] {
  return finish(checkInPieces({ map, own, language: 'en' })).findings
}

/** What is said of the words of a name by itself. */
function saidOf(name: string, kind: VariableKind = 'variable'): readonly Finding[] {
  const variables = { v1: newVariable({ id: 'v1', name, kind, made: 1 }) }
  return findingsOf({ ...emptyMap(), variables }).filter(({ rule }) => OF_WORDS.has(rule))
}

describe.each([
  ['the sixty names that somebody wrote down who built no check', NAMES],
  ['sixty further ones of other work and other words', HELD_NAMES],
  ['a third sixty, of courts, banks, kitchens and mines', THIRD_NAMES],
  ['a fourth, of ministries, clinics, firms and trainees, on which nothing was tuned', FOURTH_NAMES],
  ['a fifth, of towns, clubs, banks, prisons and families, on which nothing was tuned', FIFTH_NAMES],
])('%s', (_, judgedNames) => {
  test('of 30 bad ones at least 27 are told with their rule', () => {
    const bad = judgedNames.flatMap((judged) => (judged.verdict === 'bad' ? [judged] : []))
    const missed = bad.filter(
      ({ name, kind, rule }) => !saidOf(name, kind).some((finding) => finding.rule === rule),
    )
    expect(missed.map(({ name }) => name).length).toBeLessThanOrEqual(3)
  })

  test('of 30 good ones at most 4 are flagged', () => {
    const good = judgedNames.flatMap((judged) => (judged.verdict === 'good' ? [judged] : []))
    const flagged = good.filter(({ name, kind }) => saidOf(name, kind).length > 0)
    expect(flagged.length).toBeLessThanOrEqual(4)
  })
})

const REVIEW = new URL('../../../shared/domain/review-names.json', import.meta.url)

interface Reviewed {
  readonly name: string
  readonly verdict: 'bad' | 'good'
  readonly rule: string | null
  readonly signs_turn: boolean
  readonly kind: string
}

describe('names of a course', () => {
  const isThere = existsSync(REVIEW)
  if (!isThere) console.info('The names of the course are not beside the project: passed over.')
  const all = (): readonly Reviewed[] => JSON.parse(readFileSync(REVIEW, 'utf8')).names

  test.skipIf(!isThere)('all 60 bad ones are told with their rule, and the signs turn as they should', () => {
    const wrong = all().flatMap(({ name, verdict, rule, signs_turn: turn }) => {
      if (verdict === 'good') return []
      const finding = saidOf(name).find((one) => one.rule === rule)
      const [change] = finding?.fix?.changes ?? []
      const turns = change?.kind === 'rename' && change.turn
      return finding !== undefined && turns === turn ? [] : [name]
    })
    expect(wrong).toEqual([])
  })

  test.skipIf(!isThere)('at most 3 of the good ones are flagged', () => {
    const flagged = all().flatMap(({ name, verdict, kind }) =>
      verdict === 'good' && saidOf(name, kind === 'gap' ? 'gap' : 'variable').length > 0 ? [name] : [],
    )
    expect(flagged.length).toBeLessThanOrEqual(3)
  })
})

const EXAMPLES = [
  'hiv-treatment',
  'land-housing',
  'maternal-health',
  'road-safety',
  'water-livestock',
  'youth-unemployment',
  'first-map',
]

test('the names of our own examples: no error while drawing, fewer than fifteen warnings in the review', () => {
  const findings = EXAMPLES.flatMap((file) => {
    const read = readMapJson(
      JSON.parse(readFileSync(new URL(`../../examples/${file}.sediko.json`, import.meta.url), 'utf8')),
    )
    if (!read.ok) throw new Error(read.reason)
    return findingsOf(read.map).filter(({ group }) => group === 'names')
  })
  expect(findings.filter(({ severity }) => severity.drawing === 'error')).toEqual([])
  expect(
    findings.filter(({ severity }) => severity.review !== 'info').map(({ message }) => message).length,
  ).toBeLessThan(15)
})
