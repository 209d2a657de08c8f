import { expect, test } from 'vitest'
import { FAMILIES, fillStory, loadArchetype, SUMMARIES } from '../../src/archetypes/index.ts'

test.each(SUMMARIES.map((summary) => [summary.name, summary] as const))(
  '%s is of a family with a name, and its worked examples read as its story',
  async (_, { id, family }) => {
    expect(FAMILIES[family]).toMatch(/^[A-Z]/)
    const archetype = await loadArchetype(id)
    expect(archetype?.card.examples.length).toBeGreaterThan(1)
    for (const { names } of archetype?.card.examples ?? []) {
      const story = archetype ? fillStory(archetype, names) : ''
      expect(story).not.toMatch(/[{}]/)
      for (const [slot, name] of Object.entries(names))
        if (archetype?.card.storyTemplate.includes(`{${slot}}`)) expect(story).toContain(name)
    }
  },
)
