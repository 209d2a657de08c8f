import { expect, test } from 'vitest'
import { asNotation } from './asNotation.ts'

test.each([
  ['1. Rain\n2. Grass', 'Rain\nGrass'],
  ['• Rain --> (+) Grass\n• Grass → Debt (−)', 'Rain -> + Grass\nGrass -> - Debt'],
  ['from\tto\tsign\tdelay\nRain\tGrass\t+\tyes', 'Rain -> + || Grass'],
  ['graph LR\nA[Rain] -->|+| B[Grass]', 'Rain -> + Grass'],
  ['Rain increases grass\nDebt reduces rain', 'Rain -> + Grass\nDebt -> - Rain'],
  [
    'from;to;sign\nRain;Grass;+\nGrass;Debt;x\n;Debt;+',
    'Rain -> + Grass\n// could not be read: row 3 has the sign “x”; also row 4',
  ],
])('%j is put in as the notation says it', (text, expected) => {
  expect(asNotation(text)).toBe(expected)
})

test.each([
  'Rain -> + Grass',
  '// said\nRain --> (+) Grass\n',
  'Rain\nGrass\n',
  'A -> -> B\nC',
  '- A -> B\n- A -> -> B\n',
  'A <-> B\nC',
  'Nobody knows what happens here. It is so.\nAnd then?',
  '{"a": 1,\n"b": 2',
])('%j stays as it is', (text) => {
  expect(asNotation(text)).toBe(text)
})
