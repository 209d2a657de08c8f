import { expect, test } from 'vitest'
import { finish } from '../pace/index.ts'
import { checkInPieces } from './check.ts'
import { mapWith } from './testing.ts'

const on = (text: string) =>
  finish(checkInPieces({ map: mapWith(text), own: { fine: [], vague: [] }, language: 'en' })).findings

test('two names of one thing with a link between them are told once', () => {
  const rules = on('Quality of care -> + Care quality').map(({ rule }) => rule)
  expect(rules).toContain('V02')
  expect(rules).not.toContain('L10')
})

test('of two names that become one the better stays, however many links the other has', () => {
  const findings = on('Rain -> + Increase in crime -> + Fear; Increase in crime -> + Arrests; Crime increase')
  const merges = findings.filter(({ rule }) => rule === 'V02')
  const told = findings.filter(({ rule, where: [place] }) => rule === 'V03' && place.kind === 'variable')
  const ids = told.map(({ where: [place] }) => ('id' in place ? place.id : ''))
  for (const { fix } of merges) {
    const [change] = fix?.changes ?? []
    if (change?.kind !== 'merge') throw new Error('No merge.')
    expect(ids.includes(change.keep) && !ids.includes(change.gone)).toBe(false)
  }
  expect(merges).toHaveLength(1)
})

test('of three spellings the better stays, and no link between two of them is told besides', () => {
  const findings = on(
    'Rain -> + Increase in crime -> + Fear; Increase in crime -> + Crime increase; Increases in crime',
  )
  const [finding, ...others] = findings.filter(({ rule }) => rule === 'V02')
  expect(others).toEqual([])
  expect(finding?.where).toHaveLength(3)
  expect(finding?.fix?.changes).toHaveLength(2)
  expect(findings.map(({ rule }) => rule)).not.toContain('L10')
  const bad = new Set(
    findings.flatMap(({ rule, where: [place] }) => (rule === 'V03' && 'id' in place ? [place.id] : [])),
  )
  const [change] = finding?.fix?.changes ?? []
  expect(change?.kind === 'merge' && bad.size < 3 && bad.has(change.keep)).toBe(false)
})
