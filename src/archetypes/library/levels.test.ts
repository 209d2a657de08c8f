import { expect, test } from 'vitest'
import type { LeverageAction, Structure } from '../types.ts'
import { wholeLibrary } from './testing.ts'

/** Rules, information and the power to change the structure stay what they are, whatever link they act on; goals change links by what they mean. */
const OWN_LEVELS: readonly number[] = [3, 4, 5, 6]

/** What a change does to which link, read from its words; null where it is of another kind. */
function linkChanged({ change }: LeverageAction, structures: readonly Structure[]) {
  const [, how, told = ''] =
    /^(weaken|strengthen|cut|shorten) the (?:link|delay) from (.+)$/.exec(change) ?? []
  // A role may hold the word “to”.
  const words = told.split(' to ')
  const splits = words.map(
    (_, at) => [words.slice(0, at).join(' to '), words.slice(at).join(' to ')] as const,
  )
  for (const { slots, links, loops } of structures) {
    const roleOf = (slot: string): string | undefined => slots.find(({ id }) => id === slot)?.role
    const link = links.find((each) =>
      splits.some(([from, to]) => from === roleOf(each.from) && to === roleOf(each.to)),
    )
    if (!link) continue
    const passed = loops.filter(({ path }) =>
      path.some((slot, at) => slot === link.from && path[(at + 1) % path.length] === link.to),
    )
    return { how, link, types: new Set(passed.map(({ type }) => type)) }
  }
  return null
}

const library = await wholeLibrary()
const actions = library.flatMap(({ card, structures }) =>
  card.leverage.map((action) => ({ name: `${card.name}: ${action.text}`, action, structures })),
)

test('what only weakens or strengthens a link has level 8 on a balancing loop and 7 on a reinforcing one', () => {
  let judged = 0
  for (const { name, action, structures } of actions) {
    const changed = linkChanged(action, structures)
    if (!changed || changed.how === 'cut' || changed.how === 'shorten') continue
    if (OWN_LEVELS.includes(action.level)) continue
    judged += 1
    const may = [...changed.types].map((type) => (type === 'B' ? 8 : 7))
    // A link from outside acts on a loop without being on one.
    expect(may.length === 0 ? [7, 8] : may, name).toContain(action.level)
  }
  expect(judged).toBeGreaterThanOrEqual(10)
})

test('a delay that is shortened has level 9 and is marked on the link; a link that is cut is structure, goal or rule', () => {
  const changes = actions.map((each) => ({ ...each, changed: linkChanged(each.action, each.structures) }))
  const slow = changes.filter(({ changed }) => changed?.how === 'shorten')
  expect(slow.length).toBeGreaterThanOrEqual(3)
  for (const { name, action, changed } of slow) {
    expect(action.level, name).toBe(9)
    expect(changed?.link.delay, name).toBe(true)
  }
  for (const { name, action, changed } of changes)
    if (changed?.how === 'cut') expect([10, 3, 5], name).toContain(action.level)
})

test('goals have level 3', () => {
  const goals = actions.filter(({ action }) =>
    /\bgoal\b.*(behind|above)|add a (common )?goal/.test(action.change),
  )
  expect(goals.length).toBeGreaterThanOrEqual(3)
  for (const { name, action } of goals) expect(action.level, name).toBe(3)
})

test('every change that names a link names one of the archetype', () => {
  for (const { name, action, structures } of actions)
    if (/^(weaken|strengthen|cut) the link from |^shorten the delay from /.test(action.change))
      expect(
        linkChanged(action, structures) ?? /by changing the measure$/.test(action.change),
        name,
      ).toBeTruthy()
})

test('every role that a change names stands in the standard form, which the card shows', () => {
  for (const { name, action, structures } of actions) {
    const [standard, ...others] = structures
    const shown = new Set(standard?.slots.map(({ role }) => role))
    // What is added need not be there. What is left when the roles that are shown are taken out, the longest first: “Fix” is part of “Fix of A”.
    const rest = [...shown]
      .sort((one, other) => other.length - one.length)
      .reduce((text, role) => text.replaceAll(role, ''), action.change.replace(/^add \p{Lu}[^,]*/u, ''))
    for (const { role } of others.flatMap(({ slots }) => slots))
      if (!shown.has(role))
        expect(rest, name).not.toMatch(new RegExp(`(?<![\\p{L}])${role}(?![\\p{L}])`, 'u'))
  }
})
