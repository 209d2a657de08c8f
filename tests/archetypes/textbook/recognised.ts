import { type Match, type Recognition, recogniseInPieces, SKELETONS } from '../../../src/archetypes/index.ts'
import { type CausalMap, mapFromNotation } from '../../../src/model/index.ts'
import { finish } from '../../../src/pace/index.ts'
import type { TextbookCase } from './types.ts'

/** Every third case is held back: it is counted, and was not looked at while recognition was tuned. */
export function isHeldBack(at: number): boolean {
  return at % 3 === 2
}

/** The map of a case with the kinds that a person marked. */
export function mapOfCase({ map: text, kinds = {} }: TextbookCase): CausalMap {
  const map = mapFromNotation(text)
  const variables = Object.entries(map.variables).map(([id, variable]) => {
    const kind = kinds[variable.name]
    return [id, kind === undefined ? variable : { ...variable, kind }] as const
  })
  return { ...map, variables: Object.fromEntries(variables) }
}

/** What is proposed for the map of a case that nobody points at. */
export function recogniseCase(one: TextbookCase): Recognition {
  return finish(recogniseInPieces(mapOfCase(one), SKELETONS, { given: null, dismissed: new Set() }))
}

/** Whether the first proposal is what a case is meant to be, or another that a teacher would not mark as wrong. */
export function isMeantFirst({ meant, alsoGood = [] }: TextbookCase, [first]: readonly Match[]): boolean {
  return first !== undefined && (first.archetype === meant || alsoGood.includes(first.archetype))
}
