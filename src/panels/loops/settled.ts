import { useEffect, useState } from 'react'

/** A value as it was when it last was settled, so that what is being found out does not flicker; null before that. */
export function useSettled<T extends string | boolean>(value: T, isSettled: boolean): T | null {
  const [last, setLast] = useState(isSettled ? value : null)
  if (isSettled && last !== value) setLast(value)
  return isSettled ? value : last
}

/** True once something has gone on for so many milliseconds. */
export function useLasting(isOn: boolean, milliseconds: number): boolean {
  const [isLasting, setLasting] = useState(false)
  useEffect(() => {
    if (!isOn) return
    const timer = setTimeout(() => setLasting(true), milliseconds)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [isOn, milliseconds])
  return isOn && isLasting
}
