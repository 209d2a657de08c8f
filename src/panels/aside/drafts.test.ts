import { expect, test } from 'vitest'
import { map } from '../../model/index.ts'
import { asideDrafts } from './drafts.ts'

const MAP = map`Rain -> + Grass`
const [RAIN = ''] = Object.keys(MAP.variables)

function asides(places: Readonly<Record<string, string>>, editing = ''): readonly string[] {
  const drafts = new Map(Object.entries(places).map(([place, text]) => [place, { text, base: '' }]))
  return asideDrafts(MAP, drafts, editing, (place) => place !== 'checks/V05 gone').map(
    ({ what, draft }) => `${what}: ${draft.text}`,
  )
}

test('what stands where it was typed is not told again', () => {
  expect(asides({ title: 'a', outline: 'b', quickLine: 'c', [`variables/${RAIN}/group`]: 'd' })).toEqual([])
  expect(asides({ [`variables/${RAIN}/nameOnMap`]: 'Debt' }, RAIN)).toEqual([])
})

test('the text of a thing that is gone is offered beside, and that of a place where another stands', () => {
  expect(
    asides({
      'variables/gone/nameOnMap': 'Debt',
      [`variables/${RAIN} gone/group`]: 'Herd',
      'aside/x/title': 'Mine',
      'loops/gone gone2/name': 'Spiral',
      'walk/escalation/standard/a': '',
      'checks/V05 there': 'Stays',
      'checks/V05 gone': 'Because',
      'aside/x/variables/gone/note': 'Told',
      'aside/y/links/gone/reference': 'Told twice',
      'aside/z/loops/gone/story': 'Told again',
    }),
  ).toEqual([
    'Name of a variable: Debt',
    'Group of a variable: Herd',
    'Name of the map: Mine',
    'Name of a loop: Spiral',
    'Why something stays as it is: Because',
    'Note of a variable: Told',
    'Source of a link: Told twice',
    'Story of a loop: Told again',
  ])
})

test('a name of the canvas that could not be given is offered beside', () => {
  expect(asides({ [`variables/${RAIN}/nameOnMap`]: 'Grass' })).toEqual(['Name of a variable: Grass'])
})
