import { ARROW, readNotation } from '../model/index.ts'
import { describeText } from './foreignText.ts'
import { ARRANGE } from './outlineOptions.ts'
import type { Codec, Sample } from './types.ts'

/** The notation of the outline and the quick line as a file: `Rain -> + Grass -> - || Debt`. */
export const outlineCodec: Codec = {
  id: 'outline',
  label: 'Text outline',
  kind: 'text',
  endings: ['.txt'],
  mime: 'text/plain',
  reads: { options: [ARRANGE], recognises },
  writes: { options: [] },
  load: () => import('./outlineFile.ts').then(({ outlineFile }) => outlineFile),
}

/** How much of a text is looked at. */
const LOOKED_AT = 4_000
const HAS_ARROW = new RegExp(ARROW)

/** A text that is nothing else, whose first lines can be read as a whole and hold an arrow. */
function recognises({ text }: Sample): boolean {
  if (text === null || /^[{[<]/.test(text)) return false
  const start = text.slice(0, LOOKED_AT)
  const lines = text.length > LOOKED_AT ? start.slice(0, start.lastIndexOf('\n') + 1) : start
  if (!HAS_ARROW.test(lines) || describeText(text) !== null) return false
  const read = readNotation(lines)
  return read.ok && read.chains.some(({ arrows }) => arrows.length > 0)
}
