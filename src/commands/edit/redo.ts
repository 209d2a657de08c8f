import { backCommand } from './back.ts'

/** Does again what was last undone; the menu says what. */
export const redo = backCommand('redo', 'Redo', 'Done again', ['Mod+Shift+Z', 'Mod+Y'])
