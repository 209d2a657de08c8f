import { command } from '../command.ts'

/** Opens the page that says how it works. */
export const howItWorks = command({
  id: 'help.howItWorks',
  label: 'How it works',
  menu: 'help',
  keys: ['F1'],
  whileTyping: true,
  prepare:
    ({ page }) =>
    () =>
      page.show('help'),
})
