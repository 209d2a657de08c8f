import { type PanelName, setPanelOpen, showArchetypes, showPanel } from '../../store/index.ts'
import { command } from '../command.ts'
import { takeMeant } from '../meant.ts'
import type { Command, Keys } from '../types.ts'

/** Hides the panel at the right, or shows it again and goes into it. */
export const togglePanel = command({
  id: 'view.panel',
  label: 'Panel',
  menu: 'view',
  keys: ['\\', 'F9'],
  isOn: ({ session }) => session?.view.getState().panelOpen === true,
  prepare({ session, page }) {
    if (session === null) return null
    return () => {
      const open = !session.view.getState().panelOpen
      if (open) showPanel(session.view, session.view.getState().panel, true)
      else setPanelOpen(session.view, false)
      page.announce(open ? 'Panel shown.' : 'Panel hidden.')
    }
  },
})

/** Shows the loops panel. */
export const loopsPanel = panelCommand('view.loops', 'Loops', 'loops', 'Shift+L', 'Alt+Shift+F')

/** Shows the panel of what is selected, which is what has the focus. */
export const inspectPanel = panelCommand('view.inspect', 'Inspect', 'inspect', 'Shift+I')

/** Shows the map as text. */
export const outlinePanel = panelCommand('view.outline', 'Outline', 'outline', 'Shift+O')

/** Shows the archetypes: those of this map, and the library. */
export const archetypesPanel = panelCommand('view.archetypes', 'Archetypes', 'archetypes', 'Shift+A')

/** Asks in that panel which archetype the map is meant to be, to say what of it is missing. */
export const meantArchetype = command({
  id: 'view.meant',
  label: 'Say which archetype is meant…',
  menu: 'view',
  keys: ['Shift+Z'],
  prepare({ session, page }) {
    if (session === null) return null
    return () => {
      const meant = { archetype: null, structure: null, given: {} }
      showArchetypes(session.view, { side: 'found', meant })
      showPanel(session.view, 'archetypes', true)
      page.announce('Which archetype is meant?')
    }
  },
})

/** Shows what a careful reader would say of the map. */
export const checksPanel = panelCommand('view.checks', 'Checks', 'checks', 'Shift+F', 'Alt+Shift+Y')

/** Shows the earlier versions of the map: in the menu of its file, beside what else goes back to what was kept. */
export const versionsPanel = panelCommand('file.versions', 'Versions', 'versions', 'Shift+U')

function panelCommand(id: Command['id'], label: string, panel: PanelName, ...keys: readonly Keys[]): Command {
  return command({
    id,
    label,
    menu: id.startsWith('file.') ? 'file' : 'view',
    keys,
    isOn({ session }) {
      const view = session?.view.getState()
      return view?.panelOpen === true && view.panel === panel
    },
    prepare(world) {
      const { session, page } = world
      if (session === null) return null
      return () => {
        if (panel === 'inspect') takeMeant(world)
        showPanel(session.view, panel, true)
        page.announce(`${label} panel shown.`)
      }
    },
  })
}
