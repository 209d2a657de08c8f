import type { ReactElement } from 'react'
import {
  changeAlso,
  changeRecords,
  deletedRecords,
  type Link,
  mergeRecords,
  sameJson,
} from '../../model/index.ts'
import { type Session, useMap } from '../../store/index.ts'
import { EVIDENCE } from './words.ts'

/**
 * What was said of a link between the same variables with the same sign that was deleted, where this one does not say it, and the way to take it in: who draws a
 * link again has its words back, and who wants none of them has a line to pass over.
 */
export function DeletedTwin({
  session,
  link,
  readOnly,
  newVisit,
}: {
  readonly session: Session
  readonly link: Link
  readonly readOnly: boolean
  newVisit(): string
}): ReactElement | null {
  const { document } = session
  useMap(session, ({ links }) => links)
  const twins = deletedRecords(
    'links',
    document.records('links'),
    ({ source, target, polarity }) =>
      source === link.source && target === link.target && polarity === link.polarity,
  )
  const both = mergeRecords('links', [link, ...twins])
  const { delay, evidence, reference, note } = { ...link, ...both }
  const fields = { delay, evidence, reference, note }
  const told = [
    delay !== link.delay && 'a delay',
    evidence !== link.evidence && EVIDENCE.find(({ value }) => value === evidence)?.label.toLowerCase(),
    (reference !== link.reference || !sameJson(both.also, link.also)) && 'a source',
    note !== link.note && 'a note',
  ].filter((part) => typeof part === 'string')
  if (twins.length === 0 || told.length === 0) return null
  const takeIn = () => {
    const step = { label: 'Take in the deleted link', gesture: newVisit() }
    document.run(changeRecords, { kind: 'links', ids: [link.id], fields }, step)
    document.run(changeAlso, { kind: 'links', id: link.id, also: both.also ?? {} }, step)
  }
  return (
    <p className="handed">
      <span className="quiet">{`A link that was deleted here had more: ${told.join(', ')}.`}</span>
      <button type="button" className="button small" disabled={readOnly} onClick={takeIn}>
        Take it in
      </button>
    </p>
  )
}
