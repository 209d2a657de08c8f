import { expect, test } from 'vitest'
import { SKELETONS } from './skeletons.ts'
import { slotsRound, tellRound } from './tellRound.ts'
import { wholeLibrary } from './testing.ts'

/** How often a name stands in a sentence behind more or less: not as a part of another name. */
function timesTold(sentence: string, name: string): number {
  return sentence.split(/[,:] (?:so )?/).filter((part) => {
    const told = part.replace(/^(more|less) /i, '').replace(/ after a delay$/, '')
    return told === name
  }).length
}

test('tells what goes round, where it is slow and why it is of its kind', () => {
  const standard = SKELETONS.find(({ archetype }) => archetype === 'balancing-with-delay')?.structure
  const loop = standard?.loops[0]
  expect(standard && loop && tellRound(standard, loop)).toBe(
    'More Gap, more Corrective action, more Actual state after a delay, so less Gap: balancing, because it has one negative link.',
  )
})

test('the sentence of every loop and walk on a card names every role that it passes', () => {
  for (const { archetype, structure } of SKELETONS)
    for (const round of [...structure.loops, ...structure.walks]) {
      const sentence = tellRound(structure, round)
      const path = slotsRound(round)
      for (const slot of path) {
        const role = structure.slots.find(({ id }) => id === slot)?.role ?? slot
        const passes = path.filter((other) => other === slot).length + (slot === path[0] ? 1 : 0)
        expect(timesTold(sentence, role), `${archetype} ${structure.id} ${round.id}: ${sentence}`).toBe(
          passes,
        )
      }
      expect(sentence).toContain(round.type === 'R' ? ': reinforcing, ' : ': balancing, ')
    }
})

test('the sentence of every loop of every worked example names every variable that it passes', async () => {
  for (const { card, structures } of await wholeLibrary()) {
    const [standard] = structures
    if (!standard) throw new Error(`${card.name} has no standard form.`)
    for (const { names, title } of card.examples)
      for (const round of [...standard.loops, ...standard.walks]) {
        const sentence = tellRound(standard, round, names)
        for (const slot of slotsRound(round)) expect(sentence, title).toContain(names[slot])
      }
  }
})

test('says that a sign is not known where the structure lacks a link', () => {
  const standard = SKELETONS[0]?.structure
  const loop = standard?.loops[0]
  expect(standard && loop && tellRound({ ...standard, links: standard.links.slice(2) }, loop)).toContain(
    'undetermined',
  )
})
