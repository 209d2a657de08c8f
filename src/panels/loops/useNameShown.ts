import { useEffect, useState } from 'react'
import { type Session, useDrawing } from '../../store/index.ts'

/** How much of a loop's name is written on the map. */
type NameShown = 'whole' | 'cut' | 'none'

/** What is so for less than this, ms, as while something is dragged or fetched, is not told. */
const SETTLED = 400

/** How much of its name is written beside a loop's mark; `whole` for a loop without a mark or a name, where there is nothing to miss. */
export function useNameShown(session: Session, key: string, name: string): NameShown {
  const now = useDrawing(session, ({ marks }): NameShown => {
    const mark = marks.get(key)
    if (mark === undefined || name.trim() === '') return 'whole'
    if (mark.name === undefined) return 'none'
    return mark.name.lines.at(-1)?.endsWith('…') === true && !name.trim().endsWith('…') ? 'cut' : 'whole'
  })
  const [settled, setSettled] = useState<NameShown>('whole')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(now), now === 'whole' ? 0 : SETTLED)
    return () => clearTimeout(timer)
  }, [now])
  return settled
}
