import { expect, test } from 'vitest'
import { applyEdit, type CausalMap, map, renameVariable, setPolarity } from '../model/index.ts'
import { finish } from '../pace/index.ts'
import { checkInPieces } from './check.ts'
import { newCheckMemory } from './memory.ts'
import { ERROR, INFO, type LinkRule, type LoopRule, type Rule, type VariableRule } from './rule.ts'
import type { CheckAsk } from './types.ts'

const asked: string[] = []

const short: VariableRule = {
  id: 'T1',
  group: 'names',
  of: 'variable',
  severity: INFO,
  why: 'Short names say little.',
  find({ name }) {
    asked.push(`T1 ${name}`)
    return name.length < 2 ? { message: `“${name}” is short.` } : null
  },
}

const signed: LinkRule = {
  id: 'T2',
  group: 'links',
  of: 'link',
  severity: ERROR,
  why: 'A link without a sign says nothing.',
  find({ id, polarity }) {
    asked.push(`T2 ${id}`)
    return polarity === '?' ? { message: `${id} has no sign.` } : null
  },
}

const circle: LoopRule = {
  id: 'T3',
  group: 'loops',
  of: 'loop',
  severity: INFO,
  why: 'Loops are there.',
  find: (loop, { labelOf }) => ({ message: `${labelOf(loop)} is a loop.` }),
}

const rules: readonly Rule[] = [short, signed, circle]

function ask(of: CausalMap, own = { fine: [], vague: [] } as CheckAsk['own']): CheckAsk {
  return { map: of, own, language: 'en' }
}

/** The map as it comes from another thread: every record a copy. */
function copied(of: CausalMap): CausalMap {
  return structuredClone(of)
}

const herds = map`A -> + Bees -> - A -> ? Cows`

test('what rules find is told with the worst first, and who found nothing is said', () => {
  const { findings, quiet, complete } = finish(checkInPieces(ask(herds), newCheckMemory(), rules))
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
    ['T2', 'l3 has no sign.'],
    ['T1', '“A” is short.'],
    ['T3', 'B1 is a loop.'],
  ])
  expect(findings.map(({ key }) => key)).toEqual(['T2 link:l3', 'T1 variable:v1', 'T3 loop:l1+l2'])
  expect(quiet).toEqual([])
  expect(complete).toBe(true)
  const sound = finish(checkInPieces(ask(map`Ants`), newCheckMemory(), rules))
  expect(sound.quiet).toEqual(['T1', 'T2', 'T3'])
})

test('what says nothing in a mode is not asked then', () => {
  asked.length = 0
  const { findings, quiet } = finish(
    checkInPieces({ ...ask(herds), mode: 'drawing' }, newCheckMemory(), rules),
  )
  expect(findings.map(({ rule }) => rule)).toEqual(['T2'])
  expect(quiet).toEqual([])
  expect(asked).toEqual(['T2 l1', 'T2 l2', 'T2 l3'])
})

test('only what changed is looked at again, also where the map comes as a copy', () => {
  const memory = newCheckMemory()
  finish(checkInPieces(ask(herds), memory, rules))
  asked.length = 0
  const renamed = applyEdit(herds, renameVariable, { id: 'v3', name: 'C' }).map
  const after = finish(checkInPieces(ask(copied(renamed)), memory, rules))
  expect(asked).toEqual(['T1 C', 'T2 l3'])
  expect(after).toEqual(finish(checkInPieces(ask(renamed), newCheckMemory(), rules)))

  asked.length = 0
  const turned = applyEdit(renamed, setPolarity, { ids: ['l2'], polarity: '+' }).map
  const turnedAnswer = finish(checkInPieces(ask(copied(turned)), memory, rules))
  expect(asked).toEqual(['T2 l2'])
  expect(turnedAnswer.findings.map(({ message }) => message)).toContain('R1 is a loop.')
})

test('with other words everything is looked at anew', () => {
  const memory = newCheckMemory()
  finish(checkInPieces(ask(herds), memory, rules))
  asked.length = 0
  finish(checkInPieces(ask(herds, { fine: ['A'], vague: [] }), memory, rules))
  expect(asked).toContain('T1 Bees')
})

test('work that is stopped half way leaves a memory by which the next answer is right', () => {
  const memory = newCheckMemory()
  for (let steps = 1; steps < 6; steps++) {
    const work = checkInPieces(ask(copied(herds)), memory, rules)
    for (let step = 0; step < steps; step++) work.next()
  }
  expect(finish(checkInPieces(ask(herds), memory, rules))).toEqual(
    finish(checkInPieces(ask(herds), newCheckMemory(), rules)),
  )
})
