import { type RefObject, useEffect, useRef } from 'react'

/** Has the face of a row stand whole in its list once the row is open, as when it was at the edge. What it gives is for the row. */
export function useSeenWhole(isOpen: boolean): RefObject<HTMLLIElement | null> {
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) row.current?.querySelector('.found-face')?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return row
}
