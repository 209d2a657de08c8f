import { useEffect, useRef } from 'react'
import type { ChecksState } from '../../commands/index.ts'
import { holdLoop, type Session } from '../../store/index.ts'

/** Lets go of the loop that an open finding has lit when its row is closed or goes, mended or left as it is; not when another is opened, or another loop was lit meanwhile. */
export function useLightGoes(
  { view }: Session,
  { open, listed }: Pick<ChecksState, 'open' | 'listed'>,
): void {
  const place = listed.find(({ key }) => key === open)?.where[0]
  const loop = place?.kind === 'loop' ? place.key : null
  const lit = useRef<string | null>(null)
  useEffect(() => {
    if (open === null && lit.current !== null && view.getState().heldLoop === lit.current)
      holdLoop(view, null)
    lit.current = loop
  }, [view, open, loop])
}
