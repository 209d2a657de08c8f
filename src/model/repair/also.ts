import { isId } from '../ids.ts'
import { tidyText } from '../names.ts'
import { tidyAlso } from '../settle/merge.ts'
import type { Also } from '../values.ts'
import { isJsonObject } from './json.ts'

/** The other texts of one-line fields that stand beside a record, as they may be kept; undefined when there are none. */
export function readAlso(value: unknown): Also | undefined {
  if (!isJsonObject(value)) return undefined
  const rows = Object.entries(value).map(([field, texts]): [string, readonly string[]] => [
    field,
    Array.isArray(texts)
      ? texts.filter((text) => typeof text === 'string' && text !== '').map((text) => tidyText(text))
      : [],
  ])
  return tidyAlso(new Map(rows.filter(([field]) => isId(field))))
}
