import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PALETTE } from '../layout/index.ts'
import { type CausalMap, emptyMap, mapFromNotation, newGroup, newLabel, newVariable } from '../model/index.ts'
import { drawSvg, type PictureLooks } from './drawSvg.ts'

type Places = Readonly<Record<string, readonly [number, number]>>

function placed(text: string, places: Places): CausalMap {
  const map = mapFromNotation(text)
  const variables = Object.values(map.variables).map((variable) => {
    const [x, y] = places[variable.name] ?? [0, 0]
    return [variable.id, { ...variable, x, y }] as const
  })
  return { ...map, variables: Object.fromEntries(variables) }
}

function write(map: CausalMap, looks?: PictureLooks): string {
  return drawSvg(map, looks)
}

const RING = 'Rainfall -> + Grazing -> - || Grass cover -> ? Rainfall'

test("a loop's mark turns the way its variables stand: clockwise, then anticlockwise", () => {
  const turnOf = (places: Places) => /data-turn="(\w+)"/.exec(write(placed(RING, places)))?.[1]
  expect(turnOf({ Rainfall: [0, 0], Grazing: [300, 0], 'Grass cover': [150, 240] })).toBe('clockwise')
  expect(turnOf({ Rainfall: [300, 0], Grazing: [0, 0], 'Grass cover': [150, 240] })).toBe('anticlockwise')
})

test('a ring of three, with a delay and an unknown sign', () => {
  const map = placed(RING, { Rainfall: [0, 0], Grazing: [300, 0], 'Grass cover': [150, 240] })
  expect(write(map)).toMatchSnapshot()
})

test('a lens of two in dark colours, with a title', () => {
  const map = placed('Births -> + Population -> + Births', { Births: [0, 0], Population: [240, 0] })
  expect(write(map, { theme: 'dark', title: 'Growth' })).toMatchSnapshot()
})

test('a group, a coloured variable and a label', () => {
  const map = placed('Groundwater level -> - Pressure to drill', { 'Pressure to drill': [220, 60] })
  const variables = Object.fromEntries(
    Object.values(map.variables).map((it) => [it.id, { ...it, group: 'g', colour: 'teal' as const }]),
  )
  const groups = { g: newGroup({ id: 'g', name: 'Water', colour: 'blue' }) }
  const labels = { t: newLabel({ id: 't', text: 'Drawn in\nMaun', x: 60, y: 140 }) }
  expect(write({ ...map, variables, groups, labels })).toMatchSnapshot()
})

test('an empty map is an empty sheet', () => {
  expect(write(mapFromNotation(''))).toMatchSnapshot()
})

test('links and signs can be told by machine', () => {
  const picture = write(placed('A -> - || B', { B: [200, 0] }))
  expect(picture).toContain('<g data-link="l1" data-polarity="-" data-delay="true">')
  expect(picture).toMatch(/data-sign="l1"[^>]*>\u2212</)
})

const MARKUP = `<script>alert('1')</script>&"]]>\u0000\u001b\ud800\ufffe`

test('markup in every text is text, and what XML forbids is dropped', () => {
  const map = placed('A -> + B -> + A', { B: [200, 0] })
  const variables = Object.fromEntries(
    Object.values(map.variables).map((it) => [it.id, { ...it, name: MARKUP, group: 'g' }]),
  )
  const picture = write(
    {
      ...map,
      meta: { ...map.meta, title: MARKUP, description: MARKUP },
      variables,
      groups: { g: newGroup({ id: 'g', name: MARKUP }) },
      labels: { t: newLabel({ id: 't', text: MARKUP, x: 0, y: 90 }) },
    },
    { title: MARKUP, css: MARKUP },
  )
  expect(picture).not.toContain('<script')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those must not be there
  expect(picture).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe]/)
  expect(picture.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(6)
})

test('whatever the names, every element is closed and nothing is said by inline style', () => {
  const codeUnit = fc.oneof(fc.nat(0xff), fc.nat(0xffff)).map((code) => String.fromCharCode(code))
  fc.assert(
    fc.property(fc.string({ unit: codeUnit, maxLength: 40 }), (name) => {
      const map = placed('A -> + B -> + A', { B: [200, 0] })
      const variables = Object.fromEntries(Object.values(map.variables).map((it) => [it.id, { ...it, name }]))
      const picture = write({ ...map, variables })
      const open: string[] = []
      for (const [, end, tag = '', alone] of picture.matchAll(
        /<(\/?)([a-z]+)(?:\s+[\w-]+="[^"<>]*")*(\/?)>/g,
      ))
        if (end) expect(open.pop()).toBe(tag)
        else if (!alone) open.push(tag)
      expect(open).toEqual([])
      expect(picture.replace(/<\/?[a-z]+(?:\s+[\w-]+="[^"<>]*")*\/?>/g, '')).not.toMatch(/[<>]/)
      expect(picture).not.toContain(' style=')
    }),
    { numRuns: 50 },
  )
})

test('a role stands quietly in the place of a name, which is ink', () => {
  const { quiet, ink } = PALETTE.light
  const written = (name: string) =>
    write({ ...emptyMap(), variables: { v: newVariable({ id: 'v', role: 'Symptom', name }) } })
  expect(written('')).toMatch(new RegExp(`fill="${quiet}"[^>]*><tspan[^>]*>Symptom<`))
  expect(written('Queues')).toMatch(new RegExp(`fill="${ink}"[^>]*><tspan[^>]*>Queues<`))
})
