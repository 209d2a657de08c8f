import { recall, remember } from '../environment.ts'

/** When a map is looked at by its checks. */
type ChosenMode = 'review' | 'publish' | 'drawing'

/** The mode that was chosen last on this machine; the review where none was. */
export function chosenCheckMode(): ChosenMode {
  return recall('checkMode', isMode, 'review')
}

/** Keeps the mode that a person chose, here and for the next visit. */
export function rememberCheckMode(mode: ChosenMode): void {
  remember('checkMode', mode)
}

function isMode(value: unknown): value is ChosenMode {
  return value === 'review' || value === 'publish' || value === 'drawing'
}
