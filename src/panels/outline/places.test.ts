import { expect, test } from 'vitest'
import { drawMap } from '../../layout/index.ts'
import { map } from '../../model/index.ts'
import { placesForNew } from './places.ts'

const middle = { x: 0, y: 0 }

/** Places for this many new variables in one chain that begins at the variable A. */
function placed(count: number) {
  const drawing = drawMap({ map: map`A -> + B -> + A`, marked: [] })
  const variables = Array.from({ length: count }, (_, at) => `New ${at}`)
  const links = variables.map((_, at) => {
    return { source: at === 0 ? 'v1' : at - 1, target: at, polarity: '+' as const, delay: false }
  })
  return placesForNew({ variables, links, changed: [] }, drawing, middle)
}

test('a new name stands to the right of what leads to it', () => {
  const [first] = placed(1)
  expect(first?.x).toBeGreaterThan(100)
})

test('no two stand in one place, however many they are, and thousands take no time', () => {
  for (const count of [3, 100, 2000]) {
    const start = performance.now()
    expect(new Set(placed(count).map(({ x, y }) => `${x} ${y}`)).size).toBe(count)
    expect(performance.now() - start).toBeLessThan(2000)
  }
})
