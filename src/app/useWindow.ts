import { useSyncExternalStore } from 'react'

/** Narrow screens and tablets worked by touch: the panel is a sheet from below, the menus are in one button. */
const NARROW = matchMedia('(max-width: 820px), (pointer: coarse) and (max-width: 1180px)')

function onNarrow(listener: () => void): () => void {
  NARROW.addEventListener('change', listener)
  return () => NARROW.removeEventListener('change', listener)
}

/** True on a narrow screen or a tablet. */
export function useNarrow(): boolean {
  return useSyncExternalStore(onNarrow, () => NARROW.matches)
}

function onResize(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}

/** The width of the window, px. */
export function useWindowWidth(): number {
  return useSyncExternalStore(onResize, () => document.documentElement.clientWidth)
}
