import { backCommand } from './back.ts'

/** Takes back the last change, whatever it was; the menu says which. */
export const undo = backCommand('undo', 'Undo', 'Undone', ['Mod+Z'])
