import { type Field, fitting } from '../kinds/field.ts'
import { kinds } from '../kinds/index.ts'
import { META } from '../kinds/meta.ts'

/** Puts a value into one field of a record unless it is not given or may not stand there. */
function put<R extends object, K extends keyof R>(
  record: R,
  name: K,
  field: Field<R[K]>,
  value: unknown,
): void {
  if (value === undefined) return
  const fits = fitting(field, value)
  if (fits !== undefined && !isSame(fits, record[name])) record[name] = fits
}

/** Whether two values of a field are one, or lists of the same members. */
function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.length === b.length && a.every((member, index) => member === b[index])
}

type Filler<F> = (record: F, given: Partial<F>) => void

/** Makes what puts given values into these fields of a record, each unless it is not given or may not stand there. */
export function filler<F extends object>(fields: { readonly [K in keyof F]-?: Field<F[K]> }): Filler<F> {
  return (record, given) => {
    for (const name in fields) put(record, name, fields[name], given[name])
  }
}

const { note, role, kind, unit, colour, group, name } = kinds.variables.fields

/** Fills the fields of a variable that say what it is. */
export const fillVariable = filler({ note, role, kind, unit, colour, group })

const { evidence, reference } = kinds.links.fields

/** Fills the fields of a link that say how well it is known. */
export const fillLink = filler({ note: kinds.links.fields.note, evidence, reference })

/** Fills a group. */
export const fillGroup = filler({ name, colour: kinds.groups.fields.colour })

/** Fills what is said about the map as a whole. */
export const fillMeta = filler(META)

const { story, pinned } = kinds.loopNotes.fields

/** Fills what people say of a loop. */
export const fillLoopNote = filler({ name: kinds.loopNotes.fields.name, story, pinned })

/** True for `+`, `-` and `?`. */
export function isPolarity(value: unknown): boolean {
  return fitting(kinds.links.fields.polarity, value) !== undefined
}
