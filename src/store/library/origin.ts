import { type Id, KINDS, type RecordKind } from '../../model/index.ts'
import type { Origin, ReportLine } from '../types/index.ts'

/** The origin that a stored line of the library tells of; null when it tells of none, or of one that cannot be read. */
export function readOrigin(value: unknown): Origin | null {
  if (!isObject(value) || !Array.isArray(value.report) || typeof value.file !== 'string') return null
  const source = typeof value.source === 'string' ? value.source : null
  return { file: value.file, source, report: value.report.flatMap(readLine) }
}

function readLine(value: unknown): readonly ReportLine[] {
  if (!isObject(value) || typeof value.text !== 'string') return []
  const { text, about } = value
  const at = readPlace(value.at)
  return [{ text, ...(typeof about === 'string' ? { about } : {}), ...(at === null ? {} : { at }) }]
}

function readPlace(value: unknown): { readonly kind: RecordKind; readonly id: Id } | null {
  if (!isObject(value) || typeof value.id !== 'string') return null
  const kind = KINDS.find((each) => each === value.kind)
  return kind === undefined ? null : { kind, id: value.id }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
