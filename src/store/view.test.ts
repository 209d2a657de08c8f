import { expect, test } from 'vitest'
import { clearSelection, select } from './selection.ts'
import { createView, PANEL_WIDTHS, setPanelOpen, setPanelWidth, setTheme, showPanel } from './view.ts'

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

test('selecting the same again tells nobody', () => {
  const view = createView()
  select(view, { variables: ['a'] })
  const before = view.getState()
  select(view, { variables: ['a'] }, 'add')
  expect(view.getState()).toBe(before)
})

test('panel and theme are there again in the next session, the selection is not', () => {
  const view = createView()
  showPanel(view, 'inspect')
  setPanelOpen(view, false)
  setPanelWidth(view, 10_000)
  setTheme(view, 'dark')
  select(view, { variables: ['a'] })
  const next = createView().getState()
  expect(next).toMatchObject({
    panel: 'inspect',
    panelOpen: false,
    panelWidth: PANEL_WIDTHS.most,
    theme: 'dark',
  })
  expect(next.selection.variables.size).toBe(0)
})
