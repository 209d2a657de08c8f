import { beforeAll } from 'vitest'
import { remember } from '../../src/store/environment.ts'

/** What the panels of a page are found as. Files share what was imported, so that what one leaves open or closed another would find so. */
const OF_PANELS = ['panel', 'panelOpen', 'panelWidth', 'stripShown']

beforeAll(() => {
  // None of them may be null, so that each is as it is at first.
  for (const name of OF_PANELS) remember(name, null)
})
