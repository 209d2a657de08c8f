import { command } from '../command.ts'

/** Opens the list of keys. */
export const keyList = command({
  id: 'help.keys',
  label: 'Keys',
  menu: 'help',
  keys: ['?'],
  prepare:
    ({ page }) =>
    () =>
      page.show('keys'),
})
