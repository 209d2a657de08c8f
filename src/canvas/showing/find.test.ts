import { expect, test } from 'vitest'
import {
  addGroup,
  addLabel,
  applyEdit,
  changeLink,
  changeVariable,
  loopKey,
  map,
  noteLoop,
} from '../../model/index.ts'
import { findThings, hitInWords } from './find.ts'

const names = (start: Parameters<typeof findThings>[0], typed: string) =>
  findThings(start, typed).map(({ kind, name }) => `${kind} ${name}`)

test('names that begin so come first, then words that do, then the rest', () => {
  const start = map`Overgrazing -> + Land for grazing; Grazing land`
  expect(names(start, 'graz')).toEqual([
    'variable Grazing land',
    'variable Land for grazing',
    'variable Overgrazing',
  ])
})

test('case, accents and space make no difference, and every word typed has to be there', () => {
  const start = map`Précipitations  d'été; Pluie`
  expect(names(start, 'PRECIP')).toHaveLength(1)
  expect(names(start, ' ete  précip ')).toHaveLength(1)
  expect(names(start, 'precip pluie')).toEqual([])
  expect(names(start, '  ')).toEqual([])
})

test('labels are found by their text, and groups as what is in them', () => {
  let start = map`Rain; Grass`
  start = applyEdit(start, addLabel, { id: 't', text: 'Wet season', x: 0, y: 0 }).map
  start = applyEdit(start, addGroup, { id: 'g', name: 'Wetland' }).map
  start = applyEdit(start, changeVariable, { ids: ['v2'], fields: { group: 'g' } }).map
  expect(findThings(start, 'wet')).toMatchObject([
    { kind: 'label', labels: ['t'], variables: [] },
    { kind: 'group', variables: ['v2'], labels: [] },
  ])
  start = applyEdit(start, changeVariable, { ids: ['v2'], fields: { group: '' } }).map
  expect(findThings(start, 'wetland')[0]?.variables).toEqual([])
})

test('each hit says which of how many it is, what it is called and what it is; no hit says so', () => {
  let start = map`Wet land; Wet grass`
  start = applyEdit(start, addLabel, { id: 't', text: 'Wet season', x: 0, y: 0 }).map
  start = applyEdit(start, addGroup, { id: 'g', name: 'Wetland' }).map
  start = applyEdit(start, changeVariable, { ids: ['v2'], fields: { group: 'g' } }).map
  const found = findThings(start, 'wet')
  expect(found.map((_, place) => hitInWords(place, found))).toEqual([
    'Hit 1 of 4: Wet land, variable.',
    'Hit 2 of 4: Wet grass, variable.',
    'Hit 3 of 4: Wet season, label.',
    'Hit 4 of 4: Wetland, group of 1 variable.',
  ])
  expect(hitInWords(-1, findThings(start, 'unicorn'))).toBe('Nothing found.')
})

test('notes, units, evidence, sources and the names and stories of loops are found behind names, and each hit says where', () => {
  let start = map`Documented herds -> + Grass -> - Documented herds`
  const [first = '', second = ''] = Object.keys(start.links)
  start = applyEdit(start, changeVariable, {
    ids: ['v2'],
    fields: { note: 'Documented by NSO', unit: 'ha' },
  }).map
  start = applyEdit(start, changeLink, {
    ids: [first],
    fields: { evidence: 'documented', reference: 'Range survey' },
  }).map
  start = applyEdit(start, noteLoop, {
    noteId: 'n',
    links: [first, second],
    variables: ['v1', 'v2'],
    type: 'B',
    number: 1,
    fields: { name: 'Overgrazing', story: 'Not documented yet.' },
  }).map
  const labels = new Map([[loopKey([first, second]), 'B1']])
  const heard = (typed: string): readonly string[] => {
    const found = findThings(start, typed, labels)
    return found.map((_, place) => hitInWords(place, found))
  }
  expect(heard('documented')).toEqual([
    'Hit 1 of 4: Documented herds, variable.',
    'Hit 2 of 4: Grass, variable, in its note.',
    'Hit 3 of 4: Documented herds to Grass, link, in its evidence.',
    'Hit 4 of 4: B1, Overgrazing, loop, in its story.',
  ])
  expect(heard('ha')).toEqual(['Hit 1 of 1: Grass, variable, in its unit.'])
  expect(heard('survey')).toEqual(['Hit 1 of 1: Documented herds to Grass, link, in its source.'])
  expect(heard('overgraz')).toEqual(['Hit 1 of 1: B1, Overgrazing, loop, in its name.'])
})
