import { describe, expect, test } from 'vitest'
import { mapFromNotation, newArchetypeNote } from '../../../model/index.ts'
import { loopsOf, placementOf, structureOf } from './placed.ts'
import { alsoInWords, brokenInWords, countInWords, givenInWords } from './words.ts'

const BURDEN = 'Pain -> + Pill -> - Pain; Pain -> + Rest -> - Pain; Pill -> + Habit -> - Rest'

const note = newArchetypeNote({
  id: 'n',
  archetype: 'shifting-the-burden',
  structure: 'standard',
  state: 'accepted',
  slots: ['problem_symptom', 'symptomatic_solution', 'fundamental_solution', 'side_effect'],
  variables: ['v1', 'v2', 'v3', 'v4'],
  links: ['l1', 'l2', 'l3', 'l4', 'l5', 'l6'],
  key: 'k',
})

/** The note told on a map of which these records are gone or changed. */
function broken(change: (map: ReturnType<typeof mapFromNotation>) => Partial<typeof map>): string {
  const whole = mapFromNotation(BURDEN)
  const map = { ...whole, ...change(whole) }
  const structure = structureOf(note)
  if (!structure) throw new Error('The library does not know the archetype')
  return brokenInWords(note, placementOf(note, map.links), structure, map)
}

describe('by what an archetype was broken', () => {
  test('a variable that is gone', () => {
    const told = broken(({ variables: { v4: _, ...variables } }) => ({ variables }))
    expect(told).toMatch(/^what stood for “Side effect.*” is gone\.$/)
  })

  test('a link that is gone', () => {
    expect(broken(({ links: { l6: _, ...links } }) => ({ links }))).toBe(
      'Habit does not lead to Rest any more.',
    )
  })

  test('a sign that turned', () => {
    const told = broken(({ links }) => {
      const { l2 } = links
      return l2 ? { links: { ...links, l2: { ...l2, polarity: '+' } } } : {}
    })
    expect(told).toBe('Pill now acts the other way on Pain.')
  })
})

test('a note is laid on the map again, also by a path of several links, with its loops', () => {
  const { links } = mapFromNotation(
    'Pain -> + Pill -> - Pain; Pain -> + Rest -> - Pain; Pill -> + Ease -> + Habit -> - Rest; Ease -> + Pain',
  )
  const longer = {
    ...note,
    variables: ['v1', 'v2', 'v3', 'v5'],
    links: ['l7', 'l6', 'l5', 'l4', 'l3', 'l2', 'l1'],
  }
  const placement = placementOf(longer, links)
  expect(placement.paths['symptomatic_solution>side_effect']).toEqual(['l5', 'l6'])
  const structure = structureOf(note)
  expect(structure && loopsOf(placement, structure)).toMatchObject({ B1: 'l1 l2', B2: 'l3 l4' })
})

describe('in words', () => {
  const found = { matches: [], nearMisses: [], complete: true }

  test('how much was found', () => {
    expect(countInWords(found, null, false)).toBe('No archetype found so far')
    expect(countInWords(found, null, true)).toBe('Nothing further found')
    expect(countInWords(found, { symptom: 'v1' }, true)).toBe('Nothing fits what you point at')
  })

  test('what is pointed at, and what else it may be', () => {
    const nameOf = (id: string) => `Variable ${id}`
    expect(givenInWords({ symptom: '1', fix: '2' }, nameOf)).toBe(
      'Variable 1 as the symptom and Variable 2 as the fix',
    )
    expect(alsoInWords([])).toBe('')
    expect(alsoInWords(['Escalation', 'Drift'])).toBe(
      'It also reads as Escalation and Drift: only the story tells which.',
    )
  })
})
