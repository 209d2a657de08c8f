import { type Page, tellRefusals } from '../commands/index.ts'
import type { Session } from '../store/index.ts'

/** Tells the person of every limit that is met while this map is open: of edits that are refused, and of fields that take no more. */
export function tellLimits(session: Session, page: Pick<Page, 'toast'>): void {
  session.onClose(tellRefusals(session.document, page))
  const onInput = ({ target }: Event): void => {
    const most = mostOf(target)
    if (most === null) return
    const text = `No more goes in here than ${most.toLocaleString('en')} characters.`
    page.toast({ kind: 'info', text })
  }
  document.addEventListener('input', onInput, true)
  session.onClose(() => document.removeEventListener('input', onInput, true))
}

/** How much a field takes that is full, as the browser stops typing in it without a word and cuts what is pasted; else null. */
function mostOf(field: EventTarget | null): number | null {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null
  return field.maxLength > 0 && field.value.length >= field.maxLength ? field.maxLength : null
}
