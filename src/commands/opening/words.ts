import type { OpenedFile, World } from '../types.ts'
import { noticesInWords } from './notices.ts'

/** Tells in a sentence what became of the one file that was opened, with the way to its report where there is one. */
export function tellOne(world: World, outcome: Exclude<OpenedFile, { readonly kind: 'same' }>): void {
  const { page } = world
  const { kind, name } = outcome
  if (kind === 'failed') {
    page.toast({ kind: 'error', text: `${name} was not opened. ${outcome.reason}` })
    return
  }
  const report = { label: 'Show report', run: () => page.showReport(outcome.mapId) }
  page.toast({
    kind: 'info',
    text: kind === 'newer' ? newerInWords(outcome) : openedInWords(outcome),
    ...(outcome.notices > 0 ? { action: report } : {}),
  })
}

function openedInWords({ name, notices, first, readOnly }: Extract<OpenedFile, { kind: 'opened' }>): string {
  if (readOnly !== null) return `${name} is open to be looked at. ${readOnly}`
  if (first === null) return `${name} is open.`
  return notices === 1 ? `${name} is open. ${first}` : `${name} is open; ${noticesInWords(notices)}.`
}

function newerInWords({ name, notices }: Extract<OpenedFile, { kind: 'newer' }>): string {
  const more = notices === 0 ? '' : `; ${noticesInWords(notices)}`
  return `The map is now as in ${name}${more}. Undo brings back what it was.`
}
