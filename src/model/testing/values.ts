import fc from 'fast-check'
import type { ArchetypeState, Colour, Evidence, Extras, LoopType, Polarity, VariableKind } from '../map.ts'

/** For tests only: values of fields, few so that they meet. */
export const extras = fc.constantFrom<Extras>({}, { from: 'a newer version', list: [1, null] })
export const polarity = fc.constantFrom<Polarity>('+', '-', '?')
export const colour = fc.constantFrom<Colour>('none', 'red', 'teal')
export const evidence = fc.constantFrom<Evidence>('none', 'assumption', 'documented')
export const kind = fc.constantFrom<VariableKind>('variable', 'stock', 'gap')
export const type = fc.constantFrom<LoopType>('R', 'B', 'U')
/** Names and notes: empty, short, with what HTML would mean, and any letters. */
export const text = fc.oneof(
  fc.constantFrom('', 'x', 'Rain', '<b>&"'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)
/** A place on the map, now and then none: not a number, or endless. */
export const number = fc.oneof(
  { weight: 9, arbitrary: fc.double({ min: -500, max: 500, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
)
export const archetypeState = fc.constantFrom<ArchetypeState>('accepted', 'dismissed')
export const archetypeKey = fc.constantFrom('', 'near', 'far')
