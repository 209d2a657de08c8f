import { useEffect, useState } from 'react'

/**
 * How many of so many things are there: `atFirst` at once, and so many more with each frame while `mayGoOn`. Thousands of elements made at once
 * would hold the page up.
 */
export function useArriving(count: number, atFirst: number, aFrame: number, mayGoOn = true): number {
  const [arrived, setArrived] = useState(atFirst)
  useEffect(() => {
    if (!mayGoOn || arrived >= count) return
    const frame = requestAnimationFrame(() => setArrived(arrived + aFrame))
    return () => cancelAnimationFrame(frame)
  }, [arrived, count, aFrame, mayGoOn])
  return arrived
}
