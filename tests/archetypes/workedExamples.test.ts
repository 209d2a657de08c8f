import { expect, test } from 'vitest'
import {
  loadArchetype,
  mapOfStructure,
  recogniseInPieces,
  SKELETONS,
  SUMMARIES,
} from '../../src/archetypes/index.ts'
import { finish } from '../../src/pace/index.ts'

test.each(SUMMARIES.map(({ id }) => id))(
  'a worked example of %s, drawn as a map, is first proposed as that or as what has its skeleton',
  async (id) => {
    const archetype = await loadArchetype(id)
    const standard = archetype?.structures[0]
    if (!standard) throw new Error(`There is no archetype ${id}.`)
    for (const { title, names } of archetype.card.examples) {
      const { archetypeNotes: _, ...map } = mapOfStructure(standard, names)
      const [first] = finish(recogniseInPieces(map, SKELETONS, { given: null, dismissed: new Set() })).matches
      expect([first?.archetype, ...(first?.alsoReads ?? [])], title).toContain(id)
    }
  },
)
