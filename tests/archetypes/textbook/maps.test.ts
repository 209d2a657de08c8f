import { describe, expect, test } from 'vitest'
import { loadArchetype, type Structure, SUMMARIES } from '../../../src/archetypes/index.ts'
import { mapFromNotation, readNotation } from '../../../src/model/index.ts'
import { LOOK_ALIKES as FIFTH_LOOK_ALIKES } from './fifth/lookAlikes.ts'
import { NEAR as FIFTH_NEAR } from './fifth/near.ts'
import { WHOLE as FIFTH_WHOLE } from './fifth/whole.ts'
import { LOOK_ALIKES as FOURTH_LOOK_ALIKES } from './fourth/lookAlikes.ts'
import { NEAR as FOURTH_NEAR } from './fourth/near.ts'
import { WHOLE as FOURTH_WHOLE } from './fourth/whole.ts'
import { LOOK_ALIKES } from './lookAlikes.ts'
import { NEAR } from './near.ts'
import { LOOK_ALIKES as SECOND_LOOK_ALIKES } from './second/lookAlikes.ts'
import { NEAR as SECOND_NEAR } from './second/near.ts'
import { WHOLE as SECOND_WHOLE } from './second/whole.ts'
import { LOOK_ALIKES as THIRD_LOOK_ALIKES } from './third/lookAlikes.ts'
import { NEAR as THIRD_NEAR } from './third/near.ts'
import type { TextbookCase } from './types.ts'
import { linksOf, needsOf, pathsFor } from './walking.ts'
import { WHOLE } from './whole.ts'

// These maps are data that recognition is held against. Here they are held against the archetypes by plain walking, without it.

const ALL_WHOLE = [...WHOLE, ...SECOND_WHOLE, ...FOURTH_WHOLE, ...FIFTH_WHOLE]
const ALL_NEAR = [...NEAR, ...SECOND_NEAR, ...THIRD_NEAR, ...FOURTH_NEAR, ...FIFTH_NEAR]
const ALL_LOOK_ALIKES = [
  ...LOOK_ALIKES,
  ...SECOND_LOOK_ALIKES,
  ...THIRD_LOOK_ALIKES,
  ...FOURTH_LOOK_ALIKES,
  ...FIFTH_LOOK_ALIKES,
]
const ALL = [...ALL_WHOLE, ...ALL_NEAR, ...ALL_LOOK_ALIKES]
const KNOWN = new Set(SUMMARIES.map(({ id }) => id))
const byName = (cases: readonly TextbookCase[]) => cases.map((one) => [one.name, one] as const)

async function structureOf({ meant, form = 'standard' }: TextbookCase): Promise<Structure> {
  const archetype = await loadArchetype(meant ?? '')
  const structure = archetype?.structures.find(({ id }) => id === form)
  if (!structure) throw new Error(`There is no form “${form}” of “${meant}”.`)
  return structure
}

/** Needs of the meant archetype with the paths that the map has for each. */
async function walked(one: TextbookCase) {
  const links = linksOf(mapFromNotation(one.map))
  const open = new Set(one.passing?.map((slot) => one.roles[slot]))
  const closed = new Set(Object.values(one.roles).filter((name) => !open.has(name)))
  return needsOf(await structureOf(one), one).map((need) => ({ need, paths: pathsFor(need, links, closed) }))
}

test('there are enough of each kind, every archetype is among the whole ones, and no name stands twice', () => {
  expect(WHOLE.length).toBeGreaterThanOrEqual(44)
  expect(NEAR.length).toBeGreaterThanOrEqual(24)
  expect(LOOK_ALIKES.length).toBeGreaterThanOrEqual(30)
  expect(new Set(WHOLE.map(({ meant }) => meant))).toEqual(KNOWN)
  expect(SECOND_WHOLE).toHaveLength(24)
  expect(SECOND_NEAR).toHaveLength(16)
  expect(SECOND_LOOK_ALIKES).toHaveLength(20)
  expect(THIRD_NEAR).toHaveLength(20)
  expect(THIRD_LOOK_ALIKES).toHaveLength(12)
  expect(new Set(THIRD_NEAR.map(({ meant }) => meant)).size).toBeGreaterThanOrEqual(12)
  const asked = (asks: string) => THIRD_NEAR.filter(({ question }) => question?.asks === asks).length
  expect([asked('link'), asked('sign'), asked('delay')]).toEqual([15, 3, 2])
  expect(FOURTH_WHOLE).toHaveLength(24)
  expect(FOURTH_NEAR).toHaveLength(20)
  expect(FOURTH_LOOK_ALIKES).toHaveLength(20)
  expect(FOURTH_NEAR.filter(({ question }) => question?.asks !== 'link')).toEqual([])
  expect(FIFTH_WHOLE).toHaveLength(12)
  expect(FIFTH_NEAR).toHaveLength(20)
  expect(FIFTH_LOOK_ALIKES).toHaveLength(20)
  expect(FIFTH_NEAR.filter(({ question }) => question?.asks !== 'link')).toHaveLength(2)
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length)
})

describe.each(byName(ALL))('%s', (_, one) => {
  const read = readNotation(one.map)
  const names = new Set(read.ok ? read.chains.flatMap((chain) => chain.names.map(({ name }) => name)) : [])

  test('is read without problems, and each line says something new', () => {
    expect(read).toMatchObject({ ok: true, bothWays: 0 })
    const arrows = read.ok ? read.chains.flatMap((chain) => chain.arrows) : []
    const links = linksOf(mapFromNotation(one.map))
    expect(links).toHaveLength(arrows.length)
    expect(links.filter(({ source, target }) => source === target)).toEqual([])
  })

  test('names only what stands in its map and in the library, and cites no page', () => {
    const named = [...Object.values(one.roles), ...Object.keys(one.kinds ?? {})]
    if (one.question) named.push(one.question.from, one.question.to)
    expect(named.filter((name) => !names.has(name))).toEqual([])
    expect(new Set(Object.values(one.roles)).size).toBe(Object.keys(one.roles).length)
    for (const id of one.alsoGood ?? []) expect(KNOWN).toContain(id)
    expect(one.alsoGood ?? []).not.toContain(one.meant)
    expect(one.source).not.toMatch(/\bpages?\b|\bpp?\.\s*\d/i)
    expect(one.why).toMatch(/\.$/)
  })
})

describe.each(byName([...ALL_WHOLE, ...ALL_NEAR]))('%s', (_, one) => {
  test('has roles that its archetype has, and all that are on a loop or draws them as a link', async () => {
    const { slots } = await structureOf(one)
    const ids = slots.map(({ id }) => id)
    for (const slot of [...Object.keys(one.roles), ...(one.inverted ?? []), ...(one.passing ?? [])])
      expect(ids).toContain(slot)
    for (const slot of [...(one.inverted ?? []), ...(one.passing ?? [])])
      expect(one.roles).toHaveProperty(slot)
    const left = slots.filter(({ id, outside }) => !outside && one.roles[id] === undefined)
    expect(left.length).toBeLessThanOrEqual(1)
  })
})

describe.each(byName(ALL_WHOLE))('%s', (_, one) => {
  test('has a signed path for each link of its archetype', async () => {
    const missing = (await walked(one)).filter(({ paths }) => paths.length === 0)
    expect(missing.map(({ need }) => need)).toEqual([])
  })

  test('asks only for a sign that is not set or a delay that is not marked', async () => {
    const { question } = one
    if (question) await expectOpen(one, question)
  })
})

describe.each(byName(ALL_NEAR))('%s', (_, one) => {
  test('lacks exactly what its question asks for', async () => {
    const { question } = one
    if (!question) throw new Error('A near map has a question.')
    const missing = (await walked(one)).filter(({ paths }) => paths.length === 0)
    const unsigned = question.asks === 'sign' && missing.length === 0
    if (question.asks === 'delay' || unsigned) {
      expect(missing).toEqual([])
      await expectOpen(one, question)
      return
    }
    const { from, to, polarity } = question
    expect(missing.map(({ need }) => need)).toMatchObject([{ from, to, polarity }])
    const drawn = linksOf(mapFromNotation(one.map)).filter(
      (link) => link.source === from && link.target === to,
    )
    expect(drawn).toHaveLength(question.asks === 'sign' ? 1 : 0)
  })
})

describe.each(byName([...THIRD_NEAR, ...FOURTH_NEAR, ...FIFTH_NEAR]))('%s', (_, one) => {
  const { question } = one
  const links = linksOf(mapFromNotation(one.map))
  const isAsked = ({ from, to }: { readonly from: string; readonly to: string }) =>
    from === question?.from && to === question.to

  test('lacks nothing else: other signs are set, and other delays of its archetype are marked', async () => {
    const unsigned = links.filter(({ polarity }) => polarity === '?')
    expect(unsigned.filter(({ source, target }) => !isAsked({ from: source, to: target }))).toEqual([])
    const plain = (await walked(one)).filter(
      ({ need, paths }) => need.delay && !isAsked(need) && !paths.flat().some(({ delay }) => delay),
    )
    expect(plain.map(({ need }) => need)).toEqual([])
  })

  test('leads from and to variables that something moves', () => {
    const moved = new Set(links.map(({ target }) => target))
    expect(moved).toContain(question?.to)
    expect(moved).toContain(question?.from)
  })
})

describe.each(byName([...FOURTH_WHOLE, ...FIFTH_WHOLE]))('%s', (_, one) => {
  test('is a small map', () => {
    const { size } = new Set(
      linksOf(mapFromNotation(one.map)).flatMap(({ source, target }) => [source, target]),
    )
    expect(size).toBeGreaterThanOrEqual(4)
    expect(size).toBeLessThanOrEqual(12)
  })
})

describe.each(byName(ALL_LOOK_ALIKES))('%s', (_, one) => {
  test('is meant as no archetype', () => {
    expect(one.meant).toBeNull()
    expect(one.roles).toEqual({})
  })
})

/** That the question concerns a link of the archetype that stands, and which still lacks its sign or its delay. */
async function expectOpen(one: TextbookCase, question: NonNullable<TextbookCase['question']>): Promise<void> {
  const { from, to, polarity } = question
  const asked = (await walked(one)).find(({ need }) => need.from === from && need.to === to)
  expect(asked?.need).toMatchObject({ from, to, polarity })
  expect(asked?.paths.length).toBeGreaterThan(0)
  const links = asked?.paths.flat() ?? []
  expect(question.asks).not.toBe('link')
  if (question.asks === 'sign') expect(links.map((link) => link.polarity)).toContain('?')
  else {
    expect(asked?.need.delay).toBe(true)
    expect(links.filter(({ delay }) => delay)).toEqual([])
  }
}
