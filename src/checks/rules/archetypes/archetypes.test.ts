import { expect, test } from 'vitest'
import { applyEdit, deleteThings, setPolarity } from '../../../model/index.ts'
import { BUSES, BUSES_TAG, foundBy, mapWith, mendedBy, severityOf, toldBy } from '../../testing.ts'

const silent: readonly string[] = []

test('A01 asks for the one link that a known archetype lacks, and draws it', () => {
  const nearly = 'Unrest -> + Subsidy -> - Unrest; Unrest -> + Reform -> - Unrest; Subsidy -> + Dependence'
  const open = mapWith(nearly)
  expect(toldBy('A01', open)[0]).toContain('Shifting the Burden. Does it?')
  expect(severityOf('A01', open)).toEqual(['off', 'info', 'info'])
  expect(toldBy('A01', mendedBy('A01', open))).toEqual(silent)
  const outside = mapWith(nearly, { kinds: { Reform: 'external' } })
  expect(toldBy('A01', outside).filter((told) => told.includes('Reform'))).toEqual(silent)
})

test('A03 tells of a variable that is still called by its role', () => {
  const roles = mapWith('Symptomatic solution (quick fix) -> - Waiting')
  expect(toldBy('A03', roles)).toEqual([
    'Symptomatic solution (quick fix) is still the name of a role. Name what plays it here.',
  ])
  expect(severityOf('A03', roles)).toEqual(['off', 'info', 'warning'])
  const unnamed = mapWith('X -> + Y', { variables: { X: { name: '', role: 'Fix' } } })
  expect(toldBy('A03', unnamed)).toEqual(['Fix is still the name of a role. Name what plays it here.'])
  const named = mapWith('Hired patient buses -> - Waiting', {
    variables: { 'Hired patient buses': { role: 'Fix' } },
  })
  expect(toldBy('A03', named)).toEqual(silent)
  expect(toldBy('A03', mapWith('Carrying capacity -> + Population -> - Demand'))).toEqual(silent)
})

test('A04 tells which link an accepted archetype has lost, and takes the tag away', () => {
  const whole = mapWith(BUSES, { archetypes: [BUSES_TAG] })
  expect(toldBy('A04', whole)).toEqual(silent)
  const broken = applyEdit(whole, deleteThings, { links: ['l4'] }).map
  expect(toldBy('A04', broken)).toEqual([
    'Fixes that Fail no longer fits: the link from Unpaid repairs to Late buses is gone. Draw it again, or take the tag away.',
  ])
  expect(severityOf('A04', broken)).toEqual(['off', 'warning', 'warning'])
  const mended = mendedBy('A04', broken)
  expect(toldBy('A04', mended)).toEqual(silent)
  expect(Object.keys(mended.archetypeNotes)).toEqual([])
})

test('A04 tells a variable that is gone, and a sign that was turned', () => {
  const whole = mapWith(BUSES, { archetypes: [BUSES_TAG] })
  const without = applyEdit(whole, deleteThings, { variables: ['v3'] }).map
  expect(toldBy('A04', without)[0]).toContain('Unintended consequence is gone.')
  const turned = applyEdit(whole, setPolarity, { ids: ['l4'], polarity: '-' }).map
  expect(foundBy('A04', turned)[0]?.message).toContain('other signs now')
})

test('A05 asks for the story of what was accepted, not of what was dismissed', () => {
  expect(toldBy('A05', mapWith(BUSES, { archetypes: [{ ...BUSES_TAG, story: ' ' }] }))).toEqual([
    'Fixes that Fail was accepted without its story. Tell it in your own words.',
  ])
  expect(severityOf('A05', mapWith(BUSES, { archetypes: [{ ...BUSES_TAG, story: '' }] }))).toEqual([
    'off',
    'info',
    'info',
  ])
  expect(toldBy('A05', mapWith(BUSES, { archetypes: [BUSES_TAG] }))).toEqual(silent)
  expect(
    toldBy('A05', mapWith(BUSES, { archetypes: [{ ...BUSES_TAG, story: '', state: 'dismissed' }] })),
  ).toEqual(silent)
})
