import { expect, test } from 'vitest'
import {
  addRecord,
  applyEdit,
  type CausalMap,
  deleteThings,
  map,
  mapFromNotation,
  mergeVariables,
  newCheckNote,
  partOf,
  renameVariable,
} from '../model/index.ts'
import { finish } from '../pace/index.ts'
import { checkInPieces } from './check.ts'
import { leftAsItIs, noteFieldsOf } from './left.ts'
import { newCheckMemory } from './memory.ts'
import { INFO, type Rule } from './rule.ts'
import type { Finding } from './types.ts'

const rules: readonly Rule[] = [
  {
    id: 'T1',
    group: 'names',
    severity: INFO,
    why: '',
    of: 'variable',
    find: ({ name }) => ({ message: name }),
  },
  { id: 'T2', group: 'links', severity: INFO, why: '', of: 'link', find: ({ id }) => ({ message: id }) },
  { id: 'T3', group: 'loops', severity: INFO, why: '', of: 'loop', find: ({ key }) => ({ message: key }) },
  { id: 'T4', group: 'loops', severity: INFO, why: '', of: 'map', find: () => [{ message: 'map' }] },
]

function findingsOf(of: CausalMap): readonly Finding[] {
  return finish(
    checkInPieces({ map: of, own: { fine: [], vague: [] }, language: 'en' }, newCheckMemory(), rules),
  ).findings
}

function leave(of: CausalMap, finding: Finding | undefined, id = 'c1'): CausalMap {
  if (!finding) throw new Error('There is no such finding.')
  return applyEdit(of, addRecord, {
    kind: 'checkNotes',
    id,
    fields: { ...noteFieldsOf(finding, 'We know.') },
  }).map
}

function told(of: CausalMap): readonly string[] {
  return leftAsItIs(findingsOf(of), of.checkNotes).told.map(({ rule, message }) => `${rule} ${message}`)
}

const farm = map`A -> + B -> - A -> + C`
const all = ['T1 A', 'T1 B', 'T1 C', 'T2 l1', 'T2 l2', 'T2 l3', 'T3 l1 l2', 'T4 map']

test.each(all)('%s is left as it is, and nothing else', (one) => {
  const finding = findingsOf(farm).find(({ rule, message }) => `${rule} ${message}` === one)
  const after = leave(farm, finding)
  expect(told(after)).toEqual(all.filter((other) => other !== one))
  const { left } = leftAsItIs(findingsOf(after), after.checkNotes)
  expect(left.map(({ note }) => note.reason)).toEqual(['We know.'])
})

test('it stays through deleting and bringing back what it is about', () => {
  const finding = findingsOf(farm).find(({ message }) => message === 'C')
  const left = leave(farm, finding)
  const gone = applyEdit(left, deleteThings, { variables: ['v3'] }).map
  expect(Object.keys(gone.checkNotes)).toEqual(['c1'])
  const back: CausalMap = { ...gone, variables: left.variables, links: left.links }
  expect(told(back)).not.toContain('T1 C')
})

test('it goes with a variable into what that becomes part of, and with a copy', () => {
  const finding = findingsOf(farm).find(({ message }) => message === 'C')
  const left = leave(farm, finding)
  const merged = applyEdit(left, mergeVariables, { from: 'v3', into: 'v2' }).map
  expect(told(merged)).not.toContain('T1 B')
  expect(partOf(left, { variables: ['v3'] }).checkNotes).toEqual(left.checkNotes)
  expect(partOf(left, { variables: ['v1'] }).checkNotes).toEqual({})
})

test('said twice it is one, with both reasons', () => {
  const finding = findingsOf(farm).find(({ message }) => message === 'l1 l2')
  const twice = leave(leave(farm, finding), finding, 'c2')
  expect(Object.values(twice.checkNotes)).toHaveLength(1)
})

test('a name that is left as it is, is left of that name: called otherwise the variable is asked about again', () => {
  const ofNames = (of: CausalMap) => {
    const { findings } = finish(checkInPieces({ map: of, own: { fine: [], vague: [] }, language: 'en' }))
    return leftAsItIs(findings, of.checkNotes).told.filter(({ rule }) => rule === 'V05' || rule === 'V02')
  }
  const trust = mapFromNotation('Lack of trust -> + Water demand; Water demands')
  const [first, second] = ofNames(trust)
  expect([first?.rule, second?.rule].toSorted()).toEqual(['V02', 'V05'])
  const left = leave(leave(trust, first), second, 'c2')
  expect(ofNames(left)).toEqual([])
  const [id = '', other = ''] = ['Lack of trust', 'Water demands'].map(
    (name) => Object.values(left.variables).find((one) => one.name === name)?.id ?? '',
  )
  const written = applyEdit(left, renameVariable, { id, name: 'lack of  Trust' }).map
  expect(ofNames(written)).toEqual([])
  const renamed = applyEdit(left, renameVariable, { id, name: 'Lack of water' }).map
  expect(ofNames(renamed).map(({ rule }) => rule)).toEqual(['V05'])
  const twin = applyEdit(left, renameVariable, { id: other, name: 'The water demand' }).map
  expect(ofNames(twin).map(({ rule }) => rule)).toEqual(['V02'])
  // A note that names no part is about no name, and leaves none as it is; no released file has one.
  const bare = newCheckNote({ id: 'c9', rule: 'V05', variables: [id], reason: 'Old.', made: 9 })
  expect(ofNames({ ...trust, checkNotes: { c9: bare } }).map(({ rule }) => rule)).toContain('V05')
})

test('two names that were left as two stay so when a third is like both, and each is asked about beside it', () => {
  const namesOf = (of: CausalMap) => {
    const { findings } = finish(checkInPieces({ map: of, own: { fine: [], vague: [] }, language: 'en' }))
    const { told, left } = leftAsItIs(
      findings.filter(({ rule }) => rule === 'V02'),
      of.checkNotes,
    )
    const called = ({ where }: Finding) =>
      where.map((place) => ('id' in place ? of.variables[place.id]?.name : ''))
    return { told: told.map(called), left: left.map(({ finding }) => called(finding)), findings: told }
  }
  const two = mapFromNotation('Water demand; Water demands')
  const three = mapFromNotation('Water demand; Water demands; The water demand')
  const { checkNotes } = leave(two, namesOf(two).findings[0])
  expect(namesOf({ ...three, checkNotes })).toMatchObject({
    told: [
      ['Water demand', 'The water demand'],
      ['Water demands', 'The water demand'],
    ],
    left: [['Water demand', 'Water demands']],
  })
  // All three left at once stay left when a fourth comes.
  const all = leave(three, namesOf(three).findings[0])
  expect(namesOf(all)).toMatchObject({
    told: [],
    left: [['Water demand', 'Water demands', 'The water demand']],
  })
  const four = mapFromNotation('Water demand; Water demands; The water demand; Demand of water')
  const fourth = namesOf({ ...four, checkNotes: all.checkNotes })
  expect(fourth.left).toEqual([['Water demand', 'Water demands', 'The water demand']])
  expect(fourth.told.every((names) => names.includes('Demand of water'))).toBe(true)
})

test('what is left as it is for most things stays so while it is most of them, and the few that remain are told', () => {
  const notes = (count: number) =>
    Object.fromEntries(
      Object.entries(chain.links).map(([id, link], at) => [id, at < count ? { ...link, note: 'so' } : link]),
    )
  const chain = mapFromNotation('A -> + B -> + C -> + D -> + E -> + F -> + G')
  const unexplained = (of: CausalMap) =>
    finish(checkInPieces({ map: of, own: { fine: [], vague: [] }, language: 'en' })).findings.filter(
      ({ rule }) => rule === 'L13',
    )
  const left = leave(chain, unexplained(chain)[0])
  for (const count of [1, 4]) {
    const later = { ...left, links: notes(count) }
    const { told: still, left: kept } = leftAsItIs(unexplained(later), later.checkNotes)
    expect([still.length, kept.length]).toEqual(count === 1 ? [0, 1] : [2, 0])
  }
})
