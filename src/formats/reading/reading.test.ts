import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import {
  applyEdit,
  type CausalMap,
  changeMeta,
  emptyMap,
  groupVariables,
  map,
  mapFromNotation,
  newLabel,
  newVariable,
  readMapJson,
} from '../../model/index.ts'
import { htmlFile, markdownFile } from '../readingFiles.ts'
import { knownOf } from './known.ts'
import { loopsToTell } from './loops.ts'
import { tellMap } from './tellMap.ts'
import type { Passage } from './types.ts'
import { keyOfAim } from './words.ts'
import { aimsIn } from './writeHtml.ts'

const EXAMPLES = new URL('../../../examples/', import.meta.url)
const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'))

function example(name: string): CausalMap {
  const read = readMapJson(JSON.parse(readFileSync(new URL(name, EXAMPLES), 'utf8')))
  if (!read.ok) throw new Error(read.reason)
  return read.map
}

const markdown = async (drawn: CausalMap): Promise<string> =>
  String(await markdownFile.write?.(drawn, {}, {}))
const html = async (drawn: CausalMap): Promise<string> => String(await htmlFile.write?.(drawn, {}, {}))

/** A map with whatever the text tells. */
function grouped(): CausalMap {
  const drawn = map`
    Rain -> + Grass -> + Cattle -> - || Grass
    Cattle -> ? Debt
  `
  const titled = applyEdit(drawn, changeMeta, {
    fields: { title: 'Herds', description: 'One.\n\nTwo.', author: 'A team' },
  }).map
  const { map: inGroup } = applyEdit(titled, groupVariables, { ids: ['v1', 'v2'], group: 'g', name: 'Land' })
  const [one] = Object.values(inGroup.labels)
  expect(one).toBeUndefined()
  return { ...inGroup, labels: { t: newLabel({ id: 't', text: 'Drawn in Maun', x: 0, y: 0 }) } }
}

test('a map as Markdown', async () => {
  expect(await markdown(grouped())).toMatchSnapshot()
  expect(await markdown(example('first-map.sediko.json'))).toMatchSnapshot()
})

test('a map as HTML', async () => {
  expect(await html(grouped())).toMatchSnapshot()
})

describe.each(names)('%s as text', (name) => {
  it('tells every variable, link and loop once, and all that leads somewhere leads to one of them', async () => {
    const drawn = example(name)
    const known = await knownOf(drawn)
    const text = tellMap(drawn, known)
    const told = aimsIn(text).map(keyOfAim)
    const expected = [
      ...Object.keys(drawn.variables).map((id) => `variables/${id}`),
      ...Object.keys(drawn.links).map((id) => `links/${id}`),
      ...Object.keys(drawn.groups).map((id) => `groups/${id}`),
      ...Object.keys(drawn.labels).map((id) => `labels/${id}`),
      ...known.list.loops.map(({ key }) => `loops/${key}`),
    ]
    expect([...told].sort()).toEqual(expected.sort())
    const written = await html(drawn)
    const ids = [...written.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, to] of written.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to)
  })

  it('leaves no level of headings out', async () => {
    const levels = [
      [...(await markdown(example(name))).matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length),
      [...(await html(example(name))).matchAll(/<h(\d)/g)].map(([, level]) => Number(level)),
    ]
    for (const order of levels) {
      expect(order[0]).toBe(1)
      order.forEach((level, at) => {
        expect(level - (order[at - 1] ?? 0)).toBeLessThanOrEqual(1)
      })
      expect(order.filter((level) => level === 1)).toHaveLength(1)
    }
  })
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "javascript:alert('1')",
  '</style><style>*{display:none}</style>',
  '&lt;b&gt; & \u0000 \ud800',
  '# heading',
  '1. item',
  '- [x] *all* of _it_ `code` ![a](b) <http://a.b>',
  '| a | b |',
  '\u202eturned',
]

test('names and texts of people are never markup', async () => {
  const drawn: CausalMap = {
    ...emptyMap(),
    meta: {
      ...emptyMap().meta,
      title: HOSTILE[1] ?? '',
      description: HOSTILE.join('\n'),
      author: HOSTILE[0] ?? '',
    },
    variables: Object.fromEntries(
      HOSTILE.map((name, at) => [
        `v${at}`,
        newVariable({ id: `v${at}`, name, x: 0, y: 0, note: name, unit: name, made: at }),
      ]),
    ),
  }
  const page = await html(drawn)
  const tags = new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag = '']) => tag.toLowerCase()))
  const known = [
    'html',
    'head',
    'meta',
    'title',
    'style',
    'body',
    'main',
    'h1',
    'h2',
    'h3',
    'p',
    'bdi',
    'blockquote',
  ]
  expect([...tags].sort()).toEqual(known.sort())
  expect(page).not.toMatch(/<[^>]* on\w+=|href="javascript|<script|\0/i)
  expect(page.match(/<style>/g)).toHaveLength(1)

  const lines = (await markdown(drawn)).split('\n')
  const headings = lines.filter((line) => line.startsWith('#'))
  expect(headings).toHaveLength(2 + HOSTILE.length)
  expect(lines.join('\n')).not.toMatch(/(^|[^\\])<[a-z/]/im)
  expect(lines.filter((line) => /^\d+\. |^- \[/.test(line))).toEqual([])
  expect(lines).toContain('### 1. item')
  expect(lines).toContain('> 1\\. item  ')
})

test('of very many loops the shortest are told, and those that people named; the text says so', async () => {
  const all = Array.from({ length: 7 }, (_, at) => `V${at}`)
  const drawn = mapFromNotation(
    all.flatMap((a) => all.flatMap((b) => (a === b ? [] : [`${a} -> + ${b}`]))).join('\n'),
  )
  const known = { ...(await knownOf(drawn)), mostLoops: 5 }
  expect(loopsToTell(drawn, known)).toEqual(known.list.loops.slice(0, 5))
  const last = known.list.loops.at(-1)
  if (!last) throw new Error('There are loops.')
  const { links, variables, type } = last
  const note = {
    id: 'n',
    links,
    variables,
    type,
    declared: '' as const,
    name: 'The longest',
    story: '',
    number: 9,
    pinned: false,
  }
  const named = { ...drawn, loopNotes: { n: note } }
  expect(loopsToTell(named, known).map(({ key }) => key)).toEqual([
    ...known.list.loops.slice(0, 5).map(({ key }) => key),
    last.key,
  ])
  const loops = tellMap(named, known).parts.find(({ title }) => title[0] === 'Feedback loops')
  expect(loops?.blocks).toEqual([
    {
      kind: 'sentence',
      words: [
        expect.stringMatching(/; 6 of them, the shortest and those that people named, are told here\.$/),
      ],
    },
  ])
})

test('what has nothing to tell is still a text', async () => {
  expect(await markdown(emptyMap())).toBe('# Untitled map\n\nThe map is empty.\n')
  const titles = (text: Passage): readonly unknown[] => text.parts.map(({ title }) => title[0])
  expect(titles(tellMap(map`A`, await knownOf(map`A`)))).toEqual(['Variables'])
})

test('places and shapes are told as what the text leaves out', () => {
  const losses = markdownFile.losses?.(example('water-livestock.sediko.json'), {}) ?? []
  expect(losses.map(({ text }) => text.split(' ').slice(0, 4).join(' '))).toContain(
    'Where the variables stand',
  )
  expect(losses.some(({ text }) => text.includes('notes'))).toBe(false)
})
