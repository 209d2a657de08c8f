import { useLayoutEffect, useState } from 'react'
import { pullSheet, type Session, useView } from '../../store/index.ts'
import { SHARES, type SheetStop } from './sheetStops.ts'

/** The height of the sheet, which begins at a third whenever the panel is opened. The page knows it as `--sheet-height`. */
export function useSheet(
  session: Session,
  isSheet: boolean,
): {
  readonly stop: SheetStop
  setStop(stop: SheetStop): void
  setPulled(share: number | null): void
} {
  const stop = useView(session, ({ sheetUp }) => (sheetUp ? 'twoThirds' : 'third'))
  const [pulled, setPulled] = useState<number | null>(null)
  const share = pulled ?? SHARES[stop]
  useLayoutEffect(() => () => pullSheet(session.view, false), [session])
  useLayoutEffect(() => {
    if (!isSheet) return
    const { style } = document.documentElement
    style.setProperty('--sheet-share', String(share))
    return () => {
      style.removeProperty('--sheet-share')
    }
  }, [isSheet, share])
  return { stop, setStop: (next) => pullSheet(session.view, next === 'twoThirds'), setPulled }
}
