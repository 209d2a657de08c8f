import { command } from '../command.ts'

/** Shows the maps on this machine. */
export const showLibrary = command({
  id: 'file.library',
  label: 'Maps on this machine',
  menu: 'file',
  keys: ['Shift+M'],
  prepare: ({ session, page }) => (session === null ? null : () => page.goTo(null)),
})
