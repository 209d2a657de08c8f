import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findLoops } from '../../loops/index.ts'
import { mapFromNotation, newLoopNote, readMapJson } from '../../model/index.ts'
import { drawCloseUp } from './closeUp.ts'

const FOLDER = new URL('../../../examples/', import.meta.url)
const FRAME = { width: 266, height: 126, nameSize: 11 }

/** Names in a picture, and how large they are in it, px. */
function namesIn(svg: string): { readonly names: number; readonly size: number } {
  const [, width = 0] = /viewBox="\S+ \S+ (\S+) /.exec(svg)?.map(Number) ?? []
  return { names: svg.match(/data-variable/g)?.length ?? 0, size: (15 * FRAME.width) / width }
}

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.json')))(
  'the picture of %s shows one loop, with at most five names of 11 px',
  (name) => {
    const read = readMapJson(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')))
    if (!read.ok) throw new Error(read.reason)
    const svg = drawCloseUp(read.map, FRAME) ?? ''
    const { names, size } = namesIn(svg)
    expect(names).toBeGreaterThanOrEqual(2)
    expect(names).toBeLessThanOrEqual(5)
    expect(size).toBeGreaterThanOrEqual(10.99)
    expect(svg.match(/data-loop/g)).toHaveLength(1)
  },
)

test('a loop that people named is shown before a shorter one', () => {
  const drawn = mapFromNotation('A -> + B -> + C -> + A; C -> + D -> - E -> + F -> + C')
  const long = findLoops(drawn).loops.find(({ links }) => links.length === 4)
  if (long === undefined) throw new Error('no loop of four')
  const note = newLoopNote({ id: 'n', links: long.links, variables: long.variables, name: 'Slow turn' })
  const svg = drawCloseUp({ ...drawn, loopNotes: { n: note } }, FRAME) ?? ''
  expect(svg).toContain('>Slow turn<')
  expect(namesIn(svg).names).toBe(4)
})

test('names are text, whatever stands in them, and the colours are those of the page', () => {
  const svg = drawCloseUp(mapFromNotation('"<b>&" -> + B -> - "<b>&"'), FRAME) ?? ''
  expect(svg).toContain('&lt;b&gt;&amp;')
  expect(svg).toContain('stroke="var(--ink)"')
  expect(svg).not.toMatch(/#[0-9a-f]{6}/i)
})

test('a map without a loop has no such picture', () => {
  expect(drawCloseUp(mapFromNotation('A -> + B -> + C'), FRAME)).toBeNull()
})
