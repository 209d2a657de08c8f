import { useEffect } from 'react'
import type { Scene } from '../scene.ts'

/** ms after the map is there; until then somebody who is quick hears names and signs. */
const SETTLED = 1500

/** Gives screen readers their descriptions, and has what is new join the light, once the page has come to rest. */
export function useDescriptions(scene: Scene): void {
  useEffect(() => {
    let stop: (() => void) | null = null
    const timer = setTimeout(async () => {
      const { joinLight, keepDescribed } = await import('./describe.ts')
      if (stop !== null) return
      const stops = [joinLight(scene), keepDescribed(scene)]
      stop = () => {
        for (const each of stops) each()
      }
    }, SETTLED)
    return () => {
      clearTimeout(timer)
      if (stop) stop()
      stop = () => {}
    }
  }, [scene])
}
