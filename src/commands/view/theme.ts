import { setTheme, type Theme } from '../../store/index.ts'
import { command } from '../command.ts'
import type { Command, Keys } from '../types.ts'

/** Dark ink on light paper. */
export const lightTheme = themeCommand('view.lightTheme', 'Light theme', 'light', 'Alt+Shift+L')

/** Light ink on dark paper. */
export const darkTheme = themeCommand('view.darkTheme', 'Dark theme', 'dark', 'Alt+Shift+D')

/** Light or dark as the machine is set. */
export const systemTheme = themeCommand('view.systemTheme', 'Theme of the system', 'system', 'Alt+Shift+S')

function themeCommand(id: Command['id'], label: string, theme: Theme, key: Keys): Command {
  return command({
    id,
    label,
    menu: 'view',
    keys: [key],
    whileHeld: true,
    isOn: ({ session }) => session?.view.getState().theme === theme,
    prepare({ session, page }) {
      if (session === null) return null
      return () => {
        setTheme(session.view, theme)
        page.announce(`${label}.`)
      }
    },
  })
}
