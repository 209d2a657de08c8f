import { hasSingleKeys, setSingleKeys } from '../../store/index.ts'
import { command } from '../command.ts'

/** Switches keys of one sign off, or on again. */
export const singleKeys = command({
  id: 'help.singleKeys',
  label: 'Single keys',
  menu: 'help',
  keys: ['Alt+Shift+K'],
  isOn: hasSingleKeys,
  prepare:
    ({ page }) =>
    () => {
      const on = !hasSingleKeys()
      setSingleKeys(on)
      page.toast({
        kind: 'info',
        text: on
          ? 'Single keys are on.'
          : 'Single keys are off: N, + and others without Ctrl or Alt do nothing. Alt+Shift+K or the Help menu puts them on again.',
      })
    },
})
