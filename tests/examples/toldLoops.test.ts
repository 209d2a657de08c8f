import { expect, test } from 'vitest'
import {
  type FeedbackLoop,
  findFiguresOfEight,
  findLoops,
  tellFigureOfEight,
  tellLoop,
  tellSteps,
} from '../../src/loops/index.ts'
import type { CausalMap } from '../../src/model/index.ts'
import { loopWords } from '../../src/words/index.ts'
import { exampleMap } from '../archetypes/expected.ts'

const MAPS = [
  'first-map',
  'hiv-treatment',
  'land-housing',
  'maternal-health',
  'road-safety',
  'water-livestock',
  'youth-unemployment',
]

function namesOn({ variables }: CausalMap, loop: FeedbackLoop): readonly string[] {
  return loop.variables.map((id) => variables[id]?.name ?? 'a variable that is gone')
}

/** The map with every third link of unknown sign. */
function unsigned(map: CausalMap): CausalMap {
  const links = Object.fromEntries(
    Object.entries(map.links).map(([id, link], at) => [
      id,
      at % 3 === 0 ? { ...link, polarity: '?' as const } : link,
    ]),
  )
  return { ...map, links }
}

test.each(MAPS)(
  'in %s the sentence of every loop names every variable that it passes, as do its steps',
  (name) => {
    for (const map of [exampleMap(name), unsigned(exampleMap(name))]) {
      const { loops } = findLoops(map)
      expect(loops.length).toBeGreaterThan(0)
      for (const loop of loops) {
        const sentence = tellLoop(loop, map.variables, map.links)
        const steps = tellSteps(loop, map)
        expect(steps).toHaveLength(loop.links.length)
        for (const [at, passed] of namesOn(map, loop).entries()) {
          expect(sentence).toContain(passed)
          const step = steps[at]
          expect(step && loopWords.tell(step.told)).toContain(passed)
        }
      }
    }
  },
)

test.each(MAPS)('in %s a figure of eight names every variable of both its loops', (name) => {
  const map = exampleMap(name)
  for (const figure of findFiguresOfEight(findLoops(map).loops).figures) {
    const sentence = tellFigureOfEight(figure, ['B1', 'B2'], map.variables)
    for (const passed of [...namesOn(map, figure.rising), ...namesOn(map, figure.falling)])
      expect(sentence).toContain(passed)
  }
})
