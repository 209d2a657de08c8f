import { describe, expect, test } from 'vitest'
import { findLoops } from '../../loops/index.ts'
import { applyEdit, type CausalMap, isSound, map, noteLoop } from '../../model/index.ts'
import { foundBy, mapWith, mendedBy } from '../testing.ts'
import type { Change, Fix } from '../types.ts'
import { applyFix, idsNeeded, isApplicable } from './applyFix.ts'
import { doneInWords, previewOf } from './previewOf.ts'

const clinic = map`
Lack of medicines -> + Emergency purchases -> - Money -> - Lack of medicines
Lack of medicines -> - Clinic visits -> + Lack of medicines
`

function fixOf(...changes: readonly Change[]): Fix {
  return { label: 'Change it', changes }
}

function mended(before: CausalMap, fix: Fix): CausalMap {
  const ids = Array.from({ length: idsNeeded(before, fix) }, (_, at) => `x${at}`)
  const after = applyEdit(before, applyFix, { fix, ids }).map
  expect(isSound(after)).toEqual([])
  return after
}

const better: Change = {
  kind: 'rename',
  variable: 'v1',
  was: 'Lack of medicines',
  name: 'Medicines available',
  turn: true,
}

function typesOf(of: CausalMap): readonly string[] {
  return findLoops(of).loops.map(({ key, type }) => `${key} ${type}`)
}

test('a better name that means the opposite turns every sign at the variable, and no loop changes', () => {
  const after = mended(clinic, fixOf(better))
  expect(after.variables.v1?.name).toBe('Medicines available')
  expect(['l1', 'l2', 'l3', 'l4', 'l5'].map((id) => after.links[id]?.polarity)).toEqual([
    '-',
    '-',
    '+',
    '+',
    '-',
  ])
  expect(typesOf(after)).toEqual(typesOf(clinic))
})

test('what it would do is told before: both names, how many signs turn, and that loops stay', () => {
  expect(previewOf(clinic, fixOf(better))).toEqual([
    { kind: 'goes', text: 'Lack of medicines' },
    { kind: 'comes', text: 'Medicines available' },
    { kind: 'turned', text: '4 signs turn round.', signs: 4 },
    { kind: 'said', text: 'All loops stay as they are: 1 reinforcing and 1 balancing loop.' },
  ])
})

test('two ideas become two variables, each with all the links', () => {
  const nurses = map`Pay -> + Nurses and morale -> - || Waiting`
  const fix = fixOf({ kind: 'split', variable: 'v2', names: ['Nurses', 'Morale'], was: 'Nurses and morale' })
  const after = mended(nurses, fix)
  expect(Object.values(after.variables).map(({ name }) => name)).toEqual([
    'Pay',
    'Nurses',
    'Waiting',
    'Morale',
  ])
  const links = Object.values(after.links).map(({ source, target, polarity, delay }) => [
    source,
    target,
    polarity,
    delay,
  ])
  expect(links).toEqual([
    ['v1', 'v2', '+', false],
    ['v2', 'v3', '-', true],
    ['v1', 'x0', '+', false],
    ['x0', 'v3', '-', true],
  ])
})

test('a split of two lacks turns the signs at both', () => {
  const nurses = map`Pay -> + Lack of nurses and beds -> - Waiting`
  const fix = fixOf({
    kind: 'split',
    variable: 'v2',
    names: ['Nurses available', 'Beds available'],
    turn: true,
  })
  const signs = Object.values(mended(nurses, fix).links).map(({ polarity }) => polarity)
  expect(signs).toEqual(['-', '+', '-', '+'])
  expect(previewOf(nurses, fix).map(({ text }) => text)).toContain('2 signs turn round.')
})

describe('a fix that makes no sense any more changes nothing', () => {
  test.each<[string, Fix]>([
    ['the variable is called otherwise by now', fixOf({ ...better, was: 'Shortage' })],
    [
      'one of its changes is about something that is gone',
      fixOf(better, { kind: 'remove', what: 'link', id: 'gone' }),
    ],
    ['the link has that sign already', fixOf({ kind: 'setPolarity', link: 'l1', polarity: '+' })],
    [
      'the link is there already',
      fixOf({ kind: 'addLink', source: 'v1', target: 'v2', polarity: '+', delay: false }),
    ],
    ['the two are one', fixOf({ kind: 'merge', keep: 'v1', gone: 'v1' })],
    ['it says nothing', fixOf()],
  ])('%s', (_, fix) => {
    expect(isApplicable(clinic, fix)).toBe(false)
    expect(mended(clinic, fix)).toBe(clinic)
    expect(previewOf(clinic, fix)).toEqual([])
  })

  test('there are too few ids for what it makes', () => {
    const fix = fixOf({ kind: 'addLink', source: 'v3', target: 'v2', polarity: '+', delay: false })
    expect(applyEdit(clinic, applyFix, { fix, ids: [] }).map).toBe(clinic)
    expect(Object.keys(mended(clinic, fix).links)).toHaveLength(6)
  })
})

test('every other change does what its name says', () => {
  const after = mended(
    clinic,
    fixOf(
      { kind: 'setKind', variable: 'v3', to: 'stock' },
      { kind: 'setPolarity', link: 'l1', polarity: '?' },
      { kind: 'setDelay', link: 'l2', delay: true },
      { kind: 'remove', what: 'link', id: 'l4' },
    ),
  )
  expect(after.variables.v3?.kind).toBe('stock')
  expect(after.links.l1?.polarity).toBe('?')
  expect(after.links.l2?.delay).toBe(true)
  expect(after.links.l4).toBeUndefined()
  const merged = mended(clinic, fixOf({ kind: 'merge', keep: 'v2', gone: 'v4' }))
  expect(Object.keys(merged.variables)).toEqual(['v1', 'v2', 'v3'])
})

test('a loop declared otherwise than its signs gets the letter that they make', () => {
  const links = ['l4', 'l5']
  const noted = applyEdit(clinic, noteLoop, {
    noteId: 'n1',
    links,
    variables: ['v1', 'v4'],
    type: 'B',
    number: 1,
    fields: { name: 'Away' },
  }).map
  const note = noted.loopNotes.n1
  if (!note) throw new Error('The loop got no note.')
  const declared: CausalMap = { ...noted, loopNotes: { n1: { ...note, declared: 'R' } } }
  const fix = fixOf({ kind: 'relabel', loop: 'l4 l5' })
  expect(mended(declared, fix).loopNotes.n1).toMatchObject({ type: 'B', declared: '' })
  expect(isApplicable(noted, fix)).toBe(false)
})

const said = (before: CausalMap, fix: Fix | null | undefined): readonly string[] =>
  fix ? previewOf(before, fix).map(({ text }) => text.replace(/\p{Cf}/gu, '')) : []

describe('a fix that would give a name that stands already', () => {
  test.each(['Water demand', 'The water demand'])('makes one of two: %s', (there) => {
    const before = mapWith(`Rain -> - Increasing water demand -> + Price; Heat -> + ${there}`)
    const [finding] = foundBy('V03', before)
    expect(finding?.fix?.label).toMatch(/^Make it one with “/)
    const [goes, into, ...more] = finding?.fix ? previewOf(before, finding.fix) : []
    expect([goes?.kind, into?.kind]).toEqual(['goes', 'into'])
    expect(more.some(({ text }) => /is on the map already.*the two become one/.test(text))).toBe(true)
    const after = mendedBy('V03', before)
    expect(Object.values(after.variables).map(({ name }) => name)).toEqual(['Rain', 'Price', 'Heat', there])
    expect(Object.values(after.links)).toHaveLength(3)
  })

  test('is not made once that name came meanwhile, and looks again', () => {
    const before = mapWith('Rain -> - Increasing water demand -> + Price')
    const [finding] = foundBy('V03', before)
    const now = mapWith('Rain -> - Increasing water demand -> + Price; Water demand')
    expect(finding?.fix && isApplicable(now, finding.fix)).toBe(false)
  })
})

describe('links that a merge lays side by side', () => {
  const merge = fixOf({ kind: 'merge', keep: 'v1', gone: 'v3' })

  test('become one where one of them says no sign, with all words, and that is told', () => {
    const before = mapWith('A -> + B; C -> ? || B', { notes: { 'A>B': 'Said of A', 'C>B': 'Said of C' } })
    const after = mended(before, merge)
    expect(Object.values(after.links)).toMatchObject([
      { polarity: '+', delay: true, note: 'Said of A\n\nSaid of C' },
    ])
    expect(said(before, merge)).toContain(
      'One link goes: it becomes part of the one beside it, with all that was said of either.',
    )
  })

  test('stay where their signs differ, and that is told', () => {
    const before = mapWith('A -> + B; C -> - B')
    expect(Object.values(mended(before, merge).links).map(({ polarity }) => polarity)).toEqual(['+', '-'])
    expect(said(before, merge)).toContain(
      'Two links of opposite signs then lead from A to B: both stay, to be looked at.',
    )
  })

  test('are looked at with the signs that they have once turned', () => {
    const turned = fixOf({ kind: 'merge', keep: 'v1', gone: 'v3', turn: true })
    const before = mapWith('A -> + B; C -> - B')
    expect(Object.values(mended(before, turned).links)).toHaveLength(1)
    expect(said(before, turned).join(' ')).not.toMatch(/opposite/)
  })

  test('two that lay so before are left alone', () => {
    const before = mapWith('A -> + B; A -> ? B; C -> + D')
    expect(Object.values(mended(before, merge).links)).toHaveLength(3)
  })

  test('three made one at once lose the links among them', () => {
    const before = mapWith('A -> + X; B -> + C -> + B; C -> ? X')
    const all = fixOf({ kind: 'merge', keep: 'v1', gone: 'v3' }, { kind: 'merge', keep: 'v1', gone: 'v4' })
    const after = mended(before, all)
    expect(
      Object.values(after.links).map(({ source, target, polarity }) => [source, target, polarity]),
    ).toEqual([['v1', 'v2', '+']])
  })
})

test('what a merge did is told as what it is, and of complements only names that are there', () => {
  const jobs = mapWith('Wages -> + Employment -> - Unemployment -> + Crime')
  const fix = foundBy('L10', jobs)[0]?.fix
  expect(said(jobs, fix)).toEqual([
    'Unemployment',
    'Employment',
    '1 sign turns round.',
    'Links and notes go with it.',
    'The link between them goes.',
  ])
  expect(fix && doneInWords(fix, previewOf(jobs, fix)).replace(/\p{Cf}/gu, '')).toBe(
    'Unemployment is now part of Employment, 1 sign turned round',
  )
  const twice = mapWith('Heat -> + Demand -> + Price', { variables: { Price: { name: 'Demand' } } })
  const one = fixOf({ kind: 'merge', keep: 'v2', gone: 'v3' })
  expect(said(twice, one)[0]).toBe('The two called “Demand” become one.')
  expect(doneInWords({ label: 'Make them one, “Demand”' }, previewOf(twice, one))).toBe(
    'Done: make them one, “Demand”',
  )
})

test('two links that become one by a sign are told to', () => {
  const before = mapWith('Wells -> + Cattle; Wells -> ? Cattle')
  expect(said(before, foundBy('L02', before)[0]?.fix).join(' ')).toMatch(/One link goes/)
})

test('three spellings become one in one step, told once: what goes, what it becomes part of, and the same to the ear', () => {
  const before = mapWith(
    'Heat -> + Water demand -> + Price; Water demands -> + Price; The water demand -> + Wells',
  )
  const [finding, ...others] = foundBy('V02', before)
  expect(others).toEqual([])
  const fix = finding?.fix ?? fixOf()
  expect(said(before, fix).slice(0, 4)).toEqual([
    'Water demands',
    'The water demand',
    'Water demand',
    'Links and notes go with it.',
  ])
  expect(doneInWords(fix, previewOf(before, fix)).replace(/\p{Cf}/gu, '')).toBe(
    'Water demands and The water demand are now part of Water demand',
  )
  expect(Object.values(mendedBy('V02', before).variables).map(({ name }) => name)).toEqual([
    'Heat',
    'Water demand',
    'Price',
    'Wells',
  ])
  const alike = fixOf({ kind: 'merge', keep: 'v1', gone: 'v2' }, { kind: 'merge', keep: 'v1', gone: 'v3' })
  const same = mapWith('A; B; C', { variables: { B: { name: 'A' }, C: { name: 'A' } } })
  expect(said(same, alike)[0]).toBe('The three called “A” become one.')
})
