import { expect, test } from 'vitest'
import { recogniseInPieces, SKELETONS } from '../../src/archetypes/index.ts'
import { mapFromNotation } from '../../src/model/index.ts'
import { finish } from '../../src/pace/index.ts'
import { FURTHER } from './further.ts'

test.each(FURTHER)('%s: %s', (_, meant, map) => {
  const work = recogniseInPieces(mapFromNotation(map), SKELETONS, { given: null, dismissed: new Set() })
  expect(finish(work).matches[0]?.archetype ?? null).toBe(meant)
})
