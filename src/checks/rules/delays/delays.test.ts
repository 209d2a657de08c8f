import { expect, test } from 'vitest'
import type { CausalMap } from '../../../model/index.ts'
import { BUSES, BUSES_TAG, foundBy, mapWith, mendedBy, severityOf, toldBy } from '../../testing.ts'

const silent: readonly string[] = []

/** A chain of ten links of which so many are delayed. */
function chain(slow: number): CausalMap {
  const names = Array.from({ length: 11 }, (_, at) => `V${at}`)
  const links = names.slice(1).map((name, at) => [`V${at}>${name}`, { delay: at < slow }] as const)
  return mapWith(names.join(' -> + '), { links: Object.fromEntries(links) })
}

test('D02 tells where nearly every link is delayed', () => {
  expect(toldBy('D02', chain(7))).toEqual([
    '7 of 10 links have a delay mark. Leave it on those that are slow compared with the rest.',
  ])
  expect(severityOf('D02', chain(7))).toEqual(['off', 'info', 'info'])
  expect(toldBy('D02', chain(6))).toEqual(silent)
})

test('D04 asks for the delay of an accepted archetype, and marks it where only one link can be meant', () => {
  const untimed = mapWith(BUSES, { archetypes: [BUSES_TAG] })
  expect(toldBy('D04', untimed)).toEqual([
    'Fixes that Fail has no delay mark here. Does it take long until Hired buses acts on Unpaid repairs? Mark what is slow.',
  ])
  expect(severityOf('D04', untimed)).toEqual(['off', 'info', 'info'])
  const mended = mendedBy('D04', untimed)
  expect(toldBy('D04', mended)).toEqual(silent)
  expect(Object.values(mended.links).map(({ delay }) => delay)).toEqual([false, false, true, false])
  const timed = mapWith(BUSES, {
    archetypes: [BUSES_TAG],
    links: { 'Hired buses>Unpaid repairs': { delay: true } },
  })
  expect(toldBy('D04', timed)).toEqual(silent)
  expect(toldBy('D04', mapWith(BUSES, { archetypes: [{ ...BUSES_TAG, state: 'dismissed' }] }))).toEqual(
    silent,
  )
})

test('D04 leaves the choice where several links can be the slow one', () => {
  const burden =
    'Unrest -> + Subsidy -> - Unrest; Unrest -> + Reform -> - Unrest; Subsidy -> + Dependence -> - Reform'
  const shifting = {
    ...BUSES_TAG,
    archetype: 'shifting-the-burden',
    slots: ['problem_symptom', 'symptomatic_solution', 'fundamental_solution', 'side_effect'],
    variables: ['v1', 'v2', 'v3', 'v4'],
    links: ['l1', 'l2', 'l3', 'l4', 'l5', 'l6'],
  }
  const found = foundBy('D04', mapWith(burden, { archetypes: [shifting] }))
  expect(found.map((finding) => finding.fix)).toEqual([null])
})
