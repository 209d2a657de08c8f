import { useSyncExternalStore } from 'react'

/**
 * Narrow screens and tablets worked by touch: the panel is a sheet from below, the menus are in one button. A telephone that lies on its side has no height to give: there the
 * panel stands beside the map.
 */
const NARROW = matchMedia(
  '(max-width: 640px), (max-width: 820px) and (min-height: 421px), (pointer: coarse) and (max-width: 1180px) and (min-height: 421px)',
)

function onNarrow(listener: () => void): () => void {
  NARROW.addEventListener('change', listener)
  return () => NARROW.removeEventListener('change', listener)
}

/** The same at this moment. */
export const isNarrow = (): boolean => NARROW.matches

/** True on a narrow screen or a tablet. */
export function useNarrow(): boolean {
  return useSyncExternalStore(onNarrow, isNarrow)
}

let width = document.documentElement.clientWidth

function onResize(listener: () => void): () => void {
  const resized = () => {
    width = document.documentElement.clientWidth
    listener()
  }
  addEventListener('resize', resized)
  // What happened while nobody listened.
  resized()
  return () => removeEventListener('resize', resized)
}

/** The width of the window, px. It is kept: asking the page for it would have the page laid out at every answer. */
export function useWindowWidth(): number {
  return useSyncExternalStore(onResize, () => width)
}
