import fc, { type Arbitrary } from 'fast-check'
import { group } from './ids.ts'
import { archetypeKey, archetypeState, colour, kind, number, polarity, text, type } from './values.ts'

const anything: Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>('a', 'b', 'k', 1, -0, 1e300, Number.NaN, '', '__proto__', null),
  },
  {
    weight: 1,
    arbitrary: fc.constant<unknown>(JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}')),
  },
)

function damaged(fields: Readonly<Record<string, Arbitrary<unknown>>>): Arbitrary<unknown> {
  const known = Object.entries(fields).map(([name, right]): [string, Arbitrary<unknown>] => [
    name,
    fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: anything }),
  ])
  const record = fc.record(Object.fromEntries(known), { requiredKeys: [] })
  const unknown = fc.dictionary(
    fc.constantFrom('extra', 'made', 'extras', '__proto__', 'prototype', 'z'),
    anything,
    {
      maxKeys: 2,
    },
  )
  return fc.oneof(
    { weight: 9, arbitrary: fc.tuple(record, unknown).map(([known, others]) => ({ ...others, ...known })) },
    { weight: 1, arbitrary: anything },
  )
}

const reference = fc.constantFrom('a', 'b', 'c', 'no id', 'k', 'l')
const records = (one: Arbitrary<unknown>) => fc.array(one, { maxLength: 5 })

/** The parsed JSON of files that are maps nearly: with ids that stand twice, links to nowhere and wrong values of all kinds. */
export const anyFile: Arbitrary<unknown> = damaged({
  format: fc.constant('sediko-map'),
  version: fc.constantFrom(1, 2),
  title: text,
  variables: records(
    damaged({ id: reference, name: text, role: text, x: number, y: number, kind, colour, group, note: text }),
  ),
  links: records(
    damaged({
      id: reference,
      source: reference,
      target: reference,
      polarity,
      delay: fc.boolean(),
      bend: number,
      bent: fc.boolean(),
      note: text,
    }),
  ),
  loops: records(
    damaged({
      id: reference,
      links: fc.array(reference, { maxLength: 3 }),
      variables: fc.array(reference, { maxLength: 3 }),
      type,
      name: text,
      number: fc.nat(3),
      pinned: fc.boolean(),
    }),
  ),
  archetypes: records(
    damaged({
      id: reference,
      archetype: text,
      structure: text,
      state: archetypeState,
      slots: fc.array(reference, { maxLength: 2 }),
      variables: fc.array(reference, { maxLength: 2 }),
      inverted: fc.array(reference, { maxLength: 1 }),
      links: fc.array(reference, { maxLength: 3 }),
      key: archetypeKey,
      story: text,
    }),
  ),
  groups: records(damaged({ id: reference, name: text, colour })),
  labels: records(damaged({ id: reference, text, x: number, y: number })),
})
