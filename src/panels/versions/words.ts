import type { Version } from '../../store/index.ts'
import { agoInWords, counted, dateInWords } from '../parts/words.ts'

const CAUSES: Readonly<Record<Version['cause'], string>> = {
  opened: 'As it was opened',
  saved: 'Saved to a file',
  edited: 'While it was edited',
  before: 'Before a large change',
  named: 'Kept by hand',
}

/** What a version is called: its name, or else why it was kept. */
export function titleOf({ name, cause }: Version): string {
  return name.trim() || CAUSES[cause]
}

/** "20 minutes ago"; longer ago with the time: "3 March 2026, 14:05". */
export function whenInWords({ at }: Version, now: string): string {
  const ago = agoInWords(at, now)
  return /ago$|now$/.test(ago) ? ago : dateInWords(at)
}

/** "12 variables, 1 link". */
export function sizeInWords({ variables, links }: Version): string {
  return `${counted(variables, 'variable')}, ${counted(links, 'link')}`
}

/** A version in a list to choose from. */
export function choiceInWords(version: Version, now: string): string {
  return `${titleOf(version)}, ${whenInWords(version, now)}`
}
