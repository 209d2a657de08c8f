import { afterEach, beforeEach, vi } from 'vitest'
import { type CausalMap, map } from '../../model/index.ts'
import type { LibraryOptions } from '../library/library.ts'
import { fakeLocks, type TestLibraries, testLibraries } from '../testing/index.ts'
import type { MapDocument } from '../types/index.ts'

/** A small map to be kept. */
export const RAIN = map`Rain -> + Grass -> - Rain`

/** What its edits are called. */
export const label = 'Edit'

/** The map as it is now. */
export function mapOf(document: MapDocument): CausalMap {
  return document.state.getState().map
}

interface Visits extends TestLibraries {
  /** A new visit of the same map after the one before has gone. */
  again(name: string, document: MapDocument, options?: LibraryOptions): Promise<MapDocument>
}

/** For tests only: libraries of pages that hear of each other by locks, for one file of tests. */
export function testVisits(): Visits {
  const libraries = testLibraries()
  beforeEach(() => {
    vi.stubGlobal('navigator', { locks: fakeLocks() })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })
  return Object.assign(libraries, {
    async again(name: string, document: MapDocument, options?: LibraryOptions) {
      await libraries.close()
      const found = await libraries.openMap(name, document, options)
      await found.keeping()
      return found
    },
  })
}
