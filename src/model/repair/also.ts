import { isId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { tidyText } from '../names.ts'
import { tidyAlso } from '../settle/merge.ts'
import type { Also } from '../values.ts'
import { isJsonObject } from './json.ts'
import type { Tell } from './notices.ts'

const CUT = `A text under “also” is longer than ${LIMITS.keptText.toLocaleString('en')} characters; the rest was cut off.`

/**
 * The other texts of one-line fields that stand beside a record, as they may be kept; undefined when there are none. There may be as many as go into a
 * file; one that is longer than any text of a map is cut, and told.
 */
export function readAlso(value: unknown, where = '', tell: Tell = () => {}): Also | undefined {
  if (!isJsonObject(value)) return undefined
  const keep = (text: string): string => {
    const kept = tidyText(text, LIMITS.keptText)
    if (text.length > LIMITS.keptText) tell(where, CUT)
    return kept
  }
  const rows = Object.entries(value).map(([field, texts]): [string, readonly string[]] => [
    field,
    Array.isArray(texts)
      ? texts.filter((text): text is string => typeof text === 'string' && text !== '').map(keep)
      : [],
  ])
  return tidyAlso(new Map(rows.filter(([field]) => isId(field))))
}
