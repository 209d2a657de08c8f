// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { createTestWorld, forgetPreferences, type TestWorld } from '../commands/testing.ts'
import { type PanelName, showArchetypes, showPanel, showVersions } from '../store/index.ts'
import { Bar } from './bar/Bar.tsx'
import SidePanel from './side/SidePanel.tsx'

configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

/** The bar, a panel and something else that can be pressed. */
async function showPage(panel: PanelName) {
  const world = createTestWorld('Rain -> + Grass -> + Rain; Grass -> - Debt')
  const { session } = world
  await waitFor(() => expect(session.loops.getState().list.loops).toHaveLength(1))
  world.choose('Grass')
  showPanel(session.view, panel)
  if (panel === 'archetypes') showArchetypes(session.view, { side: 'library' })
  if (panel === 'versions') showVersions(session.view, { isNaming: true })
  const onPress = vi.fn()
  const user = userEvent.setup()
  render(
    <>
      <Bar world={world} session={session} narrow={false} />
      <SidePanel world={world} session={session} narrow={false} width={300} naming={null} />
      <button type="button" onClick={onPress}>
        Elsewhere
      </button>
    </>,
  )
  if (panel === 'loops')
    await user.dblClick(await screen.findByRole('button', { name: /^Reinforcing loop R1/ }))
  return { world, user, onPress }
}

/** All fields in which text is typed. */
async function fields(): Promise<readonly HTMLElement[]> {
  const side = within(screen.getByRole('complementary', { name: 'Panel' }))
  await waitFor(() => expect(typedIn(side).length).toBeGreaterThan(0))
  return [screen.getByRole('textbox', { name: 'Map name' }), ...typedIn(side)]
}

function typedIn(side: ReturnType<typeof within>): readonly HTMLElement[] {
  return (['textbox', 'searchbox', 'combobox'] as const).flatMap((role) => side.queryAllByRole(role))
}

const PANELS = ['loops', 'inspect', 'outline', 'archetypes', 'checks', 'versions'] as const

test.each(PANELS)(
  'a press that takes the focus from a field does what it does, and keeps the focus: %s',
  async (panel) => {
    let world: TestWorld
    let count = 1
    for (let at = 0; at < count; at++) {
      const page = await showPage(panel)
      world = page.world
      const all = await fields()
      count = all.length
      const field = all[at]
      if (!field) throw new Error('The field is gone.')
      const name = field.getAttribute('aria-label') ?? field.dataset.place ?? ''
      await page.user.click(field)
      await page.user.keyboard('zz')
      const elsewhere = screen.getByRole('button', { name: 'Elsewhere' })
      const asked = world.asked.canvas.length
      await page.user.click(elsewhere)
      await new Promise((resolve) => requestAnimationFrame(resolve))
      expect(page.onPress, name).toHaveBeenCalledOnce()
      expect(document.activeElement, name).toBe(elsewhere)
      expect(world.asked.canvas.slice(asked), name).not.toContain('focus')
      forgetPreferences(world)
      cleanup()
    }
    expect(count).toBeGreaterThan(1)
  },
)
