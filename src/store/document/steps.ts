import { type Json, mergeTexts, sameJson } from '../../model/index.ts'
import type { Change, FieldChange, Fields, PartChange, Place, Step } from './changes.ts'
import { fieldAt } from './rawRecord.ts'
import { isSame } from './writeValue.ts'

/** The same step backwards. */
export function inverse(step: Step): Step {
  return step.map((change) => {
    if (!('fields' in change)) return { ...change, before: change.after, after: change.before }
    const fields = [...change.fields].map(
      ([name, field]) => [name, { before: field.after, after: field.before }] as const,
    )
    return { ...change, fields: new Map(fields) }
  })
}

/**
 * Two steps that follow each other as one. What the second takes back of the first is in neither, nor is what others changed between the two: whoever takes the one
 * step back leaves that alone.
 */
export function joinSteps(first: Step, second: Step): Step {
  const joined = new Map(first.map((change) => [addressOf(change), change]))
  for (const change of second) addChange(joined, change)
  return [...joined.values()]
}

/** Adds a change to those before it, which are kept by what they change. */
export function addChange(changes: Map<string, Change>, change: Change): void {
  const address = addressOf(change)
  const earlier = changes.get(address)
  const both = earlier ? joinChanges(earlier, change) : change
  if (both) changes.set(address, both)
  else changes.delete(address)
}

/** The step without the fields that `isUndone` refuses: what undo may take back. */
export function undoable(step: Step, isUndone: (place: Change['place'], field: string) => boolean): Step {
  return step.flatMap((change): Change[] => {
    if (!('fields' in change)) return [change]
    const fields = new Map([...change.fields].filter(([name]) => isUndone(change.place, name)))
    return fields.size > 0 ? [{ ...change, fields }] : []
  })
}

function addressOf(change: Change): string {
  return `${change.place} ${change.id}`
}

function joinChanges(first: Change, second: Change): Change | null {
  if ('fields' in first) {
    if ('fields' in second) return joinParts(first, second)
    return { ...second, before: withFields(second.before, first.fields, 'before') }
  }
  const after = 'fields' in second ? withFields(first.after, second.fields, 'after') : second.after
  return first.before === null && after === null ? null : { ...first, after }
}

function joinParts(first: PartChange, second: PartChange): PartChange | null {
  const fields = new Map(first.fields)
  for (const [name, { before, after }] of second.fields) {
    const origin = fields.get(name)
    const both = { before: origin ? startOf(first.place, name, origin, before) : before, after }
    if (sameJson(both.before, both.after)) fields.delete(name)
    else fields.set(name, both)
  }
  return fields.size > 0 ? { ...first, fields } : null
}

/** What a field would be without two changes, when it was `between` them: what another has made of it since the first stays. */
function startOf(
  place: Place,
  name: string,
  first: FieldChange,
  between: Json | undefined,
): Json | undefined {
  if (isSame(place, name, first.after, between)) return first.before
  if (fieldAt(place, name)?.shape.sort !== 'text') return between
  const [base, mine, theirs] = [first.after, first.before, between].map((text) =>
    typeof text === 'string' ? text : '',
  )
  return mergeTexts(base ?? '', mine ?? '', theirs ?? '').text
}

function withFields(
  record: Fields | null,
  changes: ReadonlyMap<string, FieldChange>,
  side: keyof FieldChange,
): Fields | null {
  if (record === null) return null
  const fields = new Map<string, Json>(record)
  for (const [name, change] of changes) {
    const value = change[side]
    if (value === undefined) fields.delete(name)
    else fields.set(name, value)
  }
  return fields
}
