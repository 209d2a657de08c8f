import { expect, test } from 'vitest'
import { RULES } from '../../checks/index.ts'
import { RULE_NAMES } from './ruleNames.ts'

test('every rule has a name for people, of a few words and no other’s', () => {
  expect(RULES.flatMap(({ id }) => (Object.hasOwn(RULE_NAMES, id) ? [] : [id]))).toEqual([])
  const names = Object.values(RULE_NAMES)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^\p{Lu}[^.]{3,44}$/u)
})
