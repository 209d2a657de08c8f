import type { Also } from '../values.ts'
import { type FieldsOf, line, mark, NOT_UNDONE, name, text } from './field.ts'

/** What is said about the map as a whole. Dates are ISO 8601 texts, or empty when unknown. */
export interface Meta {
  readonly title: string
  readonly description: string
  readonly author: string
  readonly created: string
  /** When the map was last written to a file. */
  readonly modified: string
  readonly also?: Also
}

/** Its fields, in the order in which the top level of the file has them. */
export const META: FieldsOf<Meta> = {
  title: name(),
  description: text(),
  author: line(),
  created: mark(NOT_UNDONE),
  modified: mark(NOT_UNDONE),
}
