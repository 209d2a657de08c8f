import type { Page } from '@playwright/test'
import { mapFromNotation, serialise } from '../../src/model/index.ts'
import { openMapFile } from '../support/page.ts'

/** A small map in our own format, with a place for each variable, for journeys that begin with a file. */
export function mapFile(notation: string, title = 'Cattle and rain'): string {
  const drawn = mapFromNotation(notation)
  return serialise({ ...drawn, meta: { ...drawn.meta, title } })
}

/** Opens such a map from the start screen, and waits until it can be worked on. */
export async function openMap(page: Page, notation: string, title?: string): Promise<void> {
  await openMapFile(page, 'a.sediko.json', mapFile(notation, title))
}
