import { useSyncExternalStore } from 'react'

/** The map that the address names, or null for the start screen. */
export function mapInAddress(hash: string): string | null {
  const found = /^#\/map\/([^/?]+)$/.exec(hash)?.[1]
  if (found === undefined) return null
  try {
    return decodeURIComponent(found)
  } catch (problem) {
    // A stray % in an address that somebody typed names no map.
    if (problem instanceof URIError) return null
    throw problem
  }
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/** The map that the address names at present, or null for the start screen. */
export function useMapInAddress(): string | null {
  return useSyncExternalStore(subscribe, () => mapInAddress(location.hash))
}
