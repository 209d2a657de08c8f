import { command } from '../command.ts'

/** Opens the list of everything that can be done, to be searched by typing. */
export const palette = command({
  id: 'view.palette',
  label: 'Command palette',
  menu: 'view',
  keys: ['Mod+K'],
  whileTyping: true,
  prepare:
    ({ page }) =>
    () =>
      page.show('palette'),
})
