import { inText, type LoopType, nameOrRole } from '../../model/index.ts'

/** The type of a loop at the start of a line: "Reinforcing". */
export const TYPE_OF_LOOP: Readonly<Record<LoopType, string>> = {
  R: 'Reinforcing',
  B: 'Balancing',
  U: 'Undetermined',
}

type Named = { readonly name: string; readonly role?: string } | undefined

const FIGURES = new Intl.NumberFormat('en-GB')

/** A whole number with the thousands set apart: 2,000. */
export function figure(count: number): string {
  return FIGURES.format(count)
}

/** "1 link", "2,000 links"; `plural` when it is not the noun with an s. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${figure(count)} ${count === 1 ? noun : plural}`
}

/** The name of a variable, or its role, where it stands in a line of its own. */
export function nameOf(variable: Named): string {
  return nameOrRole(variable).replace(/\s+/g, ' ').trim() || 'No name yet'
}

/** The same in the middle of a sentence. */
export function nameInSentence(variable: Named): string {
  return inText(nameOrRole(variable).replace(/\s+/g, ' ').trim()) || 'a variable without a name'
}

/** An ISO date as people write it: "4 March 2026, 14:05"; empty when there is none or it is unreadable. */
export function dateInWords(iso: string): string {
  const date = new Date(iso)
  if (iso === '' || Number.isNaN(date.getTime())) return ''
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(date)
}

/** How long ago an ISO date was: "just now", "5 minutes ago", "yesterday"; later than a week the date itself. */
export function agoInWords(iso: string, nowIso: string): string {
  const date = new Date(iso)
  const minutes = (Date.parse(nowIso) - date.getTime()) / 60_000
  if (!Number.isFinite(minutes)) return ''
  if (minutes < 1.5) return 'just now'
  const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' })
  if (minutes < 59.5) return relative.format(-Math.round(minutes), 'minute')
  if (minutes < 60 * 23.5) return relative.format(-Math.round(minutes / 60), 'hour')
  if (minutes < 60 * 24 * 7) return relative.format(-Math.round(minutes / 1440), 'day')
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(date)
}
