import { mergeTexts } from '../../model/index.ts'

/** What stands in a field that is being visited, over a text of the map. */
export interface FieldText {
  /** What was typed; the map may have it otherwise, as without a space at its end. */
  readonly typed: string
  /** The text of the map that the typed text goes with; null right after typing, until it is seen what the map made of that. */
  readonly known: string | null
  /** What the map had when the field was entered, with what others did since then. */
  readonly before: string
  /** Whether a letter is being composed (as in Chinese): then nothing may be put into the field. */
  readonly isComposing: boolean
}

/** A field that is entered. */
export function entered(value: string): FieldText {
  return { typed: value, known: value, before: value, isComposing: false }
}

/** The field once the map has this text: after its own typing that is what the map made of it, else what somebody else did, which is taken in. */
export function withMap(field: FieldText, value: string): FieldText {
  const { typed, known, before, isComposing } = field
  if (known === value || (isComposing && known !== null)) return field
  if (known === null) return { ...field, known: value }
  return {
    ...field,
    typed: mergeTexts(known, typed, value).text,
    before: mergeTexts(known, before, value).text,
    known: value,
  }
}

/** True when the map has been changed by somebody else and the field could not yet take that in: then its text is not to be written. */
export function isBehind({ known }: FieldText, value: string): boolean {
  return known !== null && known !== value
}
