import { expect, test } from 'vitest'
import { applyEdit, type CausalMap, differenceOf, edits, map } from '../../model/index.ts'
import { marksOf } from './changeMarks.ts'

const start = map`Rain -> + Grass -> - Debt; Debt -> + Rain`

function marks(before: CausalMap, after: CausalMap): readonly string[] {
  return marksOf(differenceOf(before, after)).map(
    ({ kind, id, look, text }) => `${kind} ${id} ${look}: ${text}`,
  )
}

test('each thing that changed is marked with what happened to it', () => {
  const renamed = applyEdit(start, edits.renameVariable, { id: 'v1', name: 'Rainfall' }).map
  const moved = applyEdit(renamed, edits.moveThings, {
    places: { v1: { x: 5000, y: 0 }, v2: { x: 5000, y: 90 } },
  }).map
  const turned = applyEdit(moved, edits.reverseLinks, { ids: ['l3'] }).map
  const signed = applyEdit(turned, edits.setPolarity, { ids: ['l2'], polarity: '+' }).map
  expect(marks(start, signed)).toEqual([
    'variables v1 changed: was Rain, moved',
    'variables v2 moved: moved',
    'links l2 changed: was −',
    'links l3 changed: turned',
  ])
})

test('a link that came or went with its variable has no word of its own', () => {
  const grown = applyEdit(start, edits.addLinkedVariable, {
    variableId: 'n',
    linkId: 'm',
    source: 'v1',
    x: 0,
    y: 500,
    name: 'Clouds',
    polarity: '+',
  }).map
  expect(marks(start, grown)).toEqual(['variables n added: new', 'links m added: '])
  expect(marks(grown, start)).toEqual(['variables n gone: gone', 'links m gone: '])
  const drawn = applyEdit(start, edits.addLink, { id: 'm', source: 'v1', target: 'v3', polarity: '+' }).map
  expect(marks(start, drawn)).toEqual(['links m added: new'])
})

test('notes on loops and groups are told in the list only', () => {
  const noted = applyEdit(start, edits.addGroup, { id: 'g', name: 'Farm', colour: 'red' }).map
  expect(marks(start, noted)).toEqual([])
})

test('what has no place any more is marked where it was, and where it is when it is back; what was let go of is nowhere', () => {
  const without = applyEdit(start, (draft) => Reflect.deleteProperty(draft.variables, 'v1'), null).map
  expect(marks(start, without)).toEqual([
    'variables v1 gone: gone',
    'links l1 gone: put aside',
    'links l3 gone: put aside',
  ])
  expect(marks(without, start)).toContain('links l1 added: back')
  const dropped = applyEdit(without, edits.dropAside, { records: { links: ['l1', 'l3'] } }).map
  expect(marks(without, dropped)).toEqual([])
})
