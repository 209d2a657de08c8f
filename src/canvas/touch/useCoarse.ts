import { useSyncExternalStore } from 'react'

const COARSE = '(pointer: coarse)'

/** True while a finger is what the person mainly points with. */
export function isCoarse(): boolean {
  return window.matchMedia(COARSE).matches
}

/** The same, followed by a component: a tablet may be given a mouse. */
export function useCoarse(): boolean {
  return useSyncExternalStore(subscribe, isCoarse)
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(COARSE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
