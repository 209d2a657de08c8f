import fc, { type Arbitrary } from 'fast-check'
import { applyEdit } from '../apply.ts'
import { partOf } from '../copying/index.ts'
import { edits } from '../edits/index.ts'
import { forEachKind } from '../kinds/table.ts'
import type { CausalMap, Link, Variable } from '../map.ts'
import { mapFromNotation } from '../notation/index.ts'
import { group, groupId, IDS, LINKS, noteId, VARIABLES, variableId } from './ids.ts'
import { text } from './values.ts'

const TEXTS = ['', 'A -> + B -> - A', 'A -> B -> + C -> || A', 'A -> + B; A -> - B; B -> A', 'A; B']

/** Small maps with records of every kind, and parts of them, as copies take along. */
export const anyPart: Arbitrary<CausalMap> = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    saying: fc.array(
      fc.record({ links: fc.shuffledSubarray(LINKS, { minLength: 2 }), name: text, number: fc.nat(3) }),
      { maxLength: 2 },
    ),
    group,
    variables: fc.subarray(VARIABLES),
    links: fc.subarray(LINKS, { maxLength: 1 }),
  })
  .map(({ text, saying, group, ...chosen }) => {
    let map = mapFromNotation(text, IDS)
    for (const [index, { links, number, name }] of saying.entries()) {
      const args = { noteId: `n${index}`, links, variables: [], type: 'R' as const, number, fields: { name } }
      map = applyEdit(map, edits.noteLoop, args).map
    }
    map = applyEdit(map, edits.groupVariables, { ids: ['a', 'b'], group, name: 'x' }).map
    const cast = { slots: ['symptom'], variables: ['a'], inverted: [], links: ['k'], key: 'x y symptom=a' }
    const saysSo = { noteId: 'p', archetype: 'x', structure: 'y', state: 'accepted' as const, ...cast }
    map = applyEdit(map, edits.noteArchetype, saysSo).map
    return partOf(applyEdit(map, edits.addLabel, { id: 't', x: 1, y: 2, text: 'x' }).map, {
      ...chosen,
      labels: ['t'],
    })
  })

/** Names for all ids of such a part, many of which are free. */
export const fresh = fc
  .constantFrom('', 'x', 'y')
  .map((before) =>
    forEachKind(() =>
      Object.fromEntries(
        [...VARIABLES, ...LINKS, 'n0', 'n1', 'p', 'g', 'h', 't'].map((id) => [id, `${before}${id}`]),
      ),
    ),
  )

/** What of a copied part is taken for something that is on the map already. */
export const useOf = fc.record(
  {
    variables: fc.dictionary(variableId, variableId, { maxKeys: 2 }),
    groups: fc.dictionary(groupId, groupId, { maxKeys: 1 }),
    loopNotes: fc.dictionary(fc.constantFrom('n0', 'n1'), noteId, { maxKeys: 1 }),
  },
  { requiredKeys: [] },
)

/** Variables and links that were deleted and may be brought back; their ids may be those of others that stand. */
export const deleted: Arbitrary<{ variables: Variable[]; links: Link[] }> = anyPart.map(
  ({ variables, links }) => ({ variables: Object.values(variables), links: Object.values(links) }),
)
