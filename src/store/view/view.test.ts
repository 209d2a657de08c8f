import { expect, test } from 'vitest'
import { map } from '../../model/index.ts'
import type { LitMatch } from '../types/index.ts'
import { clearSelection, select } from './selection.ts'
import {
  bendTo,
  createView,
  forgetVanished,
  holdLoop,
  holdMatch,
  litMatch,
  moveTo,
  openQuickLine,
  PANEL_WIDTHS,
  pointAtLoop,
  pointAtMatch,
  pullSheet,
  setPanelOpen,
  setPanelWidth,
  setStripShown,
  setTheme,
  showArchetypes,
  showPanel,
  showVersions,
  startEditing,
  startLinking,
  VIEW_WHERE,
} from './view.ts'

test('selects in the place of what was selected, on top of it, or the other way round', () => {
  const view = createView()
  const chosen = () => [...view.getState().selection.variables]
  select(view, { variables: ['a', 'b'], links: ['k'] }, 'replace')
  select(view, { variables: ['c'] }, 'add')
  expect(chosen()).toEqual(['a', 'b', 'c'])
  expect([...view.getState().selection.links]).toEqual(['k'])
  select(view, { variables: ['b', 'd'] }, 'toggle')
  expect(chosen()).toEqual(['a', 'c', 'd'])
  clearSelection(view)
  expect(chosen()).toEqual([])
})

const MATCH: LitMatch = {
  key: 'm',
  roles: new Map([['v1', 'Symptom']]),
  links: new Set(['l1', 'l2']),
  loops: ['l1 l2'],
}

test('of a loop and an archetype only one is held, and a loop pointed at wins', () => {
  const view = createView()
  holdLoop(view, 'l1 l2', 'l3 l4')
  holdMatch(view, MATCH)
  expect(view.getState()).toMatchObject({ heldLoop: null, besideHeld: null })
  expect(litMatch(view.getState())).toBe(MATCH)
  pointAtLoop(view, 'l3 l4')
  expect(litMatch(view.getState())).toBeNull()
  pointAtLoop(view, null)
  holdLoop(view, null)
  expect(litMatch(view.getState())).toBe(MATCH)
  const other = { ...MATCH, key: 'o' }
  pointAtMatch(view, other)
  expect(litMatch(view.getState())).toBe(other)
  pointAtMatch(view, null)
  holdLoop(view, 'l3 l4')
  expect(view.getState()).toMatchObject({ heldLoop: 'l3 l4', heldMatch: null })
})

test('an archetype is let go of as soon as a variable or a link of it is gone', () => {
  const whole = map`A -> + B -> - A`
  const { l1: _, ...links } = whole.links
  const { v1: __, ...variables } = whole.variables
  for (const [left, kept] of [
    [whole, MATCH],
    [{ ...whole, links }, null],
    [{ ...whole, variables }, null],
  ] as const) {
    const view = createView()
    pointAtMatch(view, MATCH)
    holdMatch(view, MATCH)
    forgetVanished(view, left, () => true)
    expect([view.getState().pointedMatch, view.getState().heldMatch]).toEqual([kept, kept])
  }
})

test('selecting the same again tells nobody', () => {
  const view = createView()
  select(view, { variables: ['a'] })
  const before = view.getState()
  select(view, { variables: ['a'] }, 'add')
  expect(view.getState()).toBe(before)
})

test('what the table says is kept on this machine is there again in the next session, and nothing else', () => {
  // Preferences outlive a session, whoever set them.
  const before = createView()
  showPanel(before, 'loops')
  setPanelOpen(before, true)
  setPanelWidth(before, PANEL_WIDTHS.usual)
  setStripShown(before, true)
  setTheme(before, 'light')

  const view = createView()
  const first = new Map<string, unknown>(Object.entries(view.getState()))
  showPanel(view, 'inspect', true)
  setPanelOpen(view, false)
  setPanelWidth(view, 10_000)
  setStripShown(view, false)
  setTheme(view, 'dark')
  startEditing(view, { kind: 'variables', id: 'a', fresh: true })
  moveTo(view, new Map([['a', { x: 1, y: 1 }]]))
  bendTo(view, 'k', 0.2)
  pointAtLoop(view, 'k l', 'm n')
  pointAtMatch(view, MATCH)
  // Only one of the two is ever held.
  view.setState({ heldLoop: 'k l', besideHeld: 'm n', heldMatch: MATCH })
  startLinking(view, 'a', '+')
  openQuickLine(view, true)
  pullSheet(view, true)
  showArchetypes(view, { side: 'library' })
  showVersions(view, { isNaming: true })
  view.setState({
    inHand: { cancel: () => {} },
    focus: { kind: 'group', id: 'g' },
    finding: 1,
    projector: { laser: false, blank: false, part: null, anew: 0, stage: null },
    staged: { places: new Map([['a', { x: 1, y: 1 }]]), bends: new Map(), part: null },
    arranging: {
      places: new Map(),
      bends: new Map(),
      isSearching: true,
      isPassing: false,
      hasBest: false,
      end: () => {},
    },
  })
  const now = new Map<string, unknown>(Object.entries(view.getState()))
  const next = new Map<string, unknown>(Object.entries(createView().getState()))
  expect(next.get('panelWidth')).toBe(PANEL_WIDTHS.most)
  for (const [field, { local }] of Object.entries(VIEW_WHERE)) {
    expect([field, now.get(field)]).not.toEqual([field, first.get(field)])
    expect([field, next.get(field)]).toEqual([field, (local ? now : first).get(field)])
  }
})
