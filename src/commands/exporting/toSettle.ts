import type { Session } from '../../store/index.ts'
import { checkWords } from '../checks/checkWords.ts'
import type { Page } from '../types.ts'

/** What is told beside a file that was written: a sentence with a space before it, and a way on. */
export interface ToSettle {
  readonly text: string
  readonly action?: NonNullable<Parameters<Page['toast']>[0]['action']>
  /** Notes that it was told, so that it is not told again. */
  told(): void
}

/** Whether it was told of the map in this session. */
const toldOnce = (): { isTold: boolean } => ({ isTold: false })

/**
 * Says once in a session, with the first file that is written of a map all of which its checks have looked at, how much of it is to be settled, and leads there. It looks at nothing itself; an empty
 * text where nothing is known, nothing is to be settled, or it was told.
 */
export function toSettle(session: Session): ToSettle {
  const once = session.of(toldOnce)
  const { count, look } = session.of(checkWords).toSettle?.() ?? { count: 0, look: () => {} }
  if (count === 0 || once.isTold) return { text: '', told: () => {} }
  return {
    text: ` ${count === 1 ? 'One thing' : `${count} things`} in it to settle.`,
    action: { label: 'Look', run: look },
    told() {
      once.isTold = true
    },
  }
}
