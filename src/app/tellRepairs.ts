import type { World } from '../commands/index.ts'
import type { Session } from '../store/index.ts'

/** Tells what was put right of a map as it was opened from storage. Opening a file tells its repairs itself; what storage has lost stands on the map. */
export function tellRepairs({ library, page }: World, { document }: Session): void {
  const notices = document.state.getState().notices.filter((notice) => notice.kind === 'repair')
  const first = notices[0]?.text
  if (first === undefined) return
  const origin = library.state.getState().entries.find(({ id }) => id === document.id)?.origin
  if (origin?.report.some(({ text }) => text === first)) return
  const rest = notices.length > 1 ? ` The chip in the bar lists ${notices.length} such things.` : ''
  page.toast({ kind: 'info', text: `${first}${rest}` })
}
