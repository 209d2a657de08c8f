import fc from 'fast-check'
import type { EditArguments } from './editNames.ts'
import { part } from './fields.ts'
import { group, groupId, labelId, linkId, some, variableId } from './ids.ts'
import { colour, evidence, kind, number, polarity, text } from './values.ts'

/** For tests only: arguments of edits that change single variables, links, labels and groups. */
export const argumentsOfThings = {
  addVariable: fc
    .tuple(fc.record({ id: variableId, x: number, y: number }), part({ name: text, kind, colour, group }))
    .map(([needed, others]) => ({ ...needed, ...others })),
  renameVariable: fc.record({ id: variableId, name: text }),
  changeVariable: fc.record({
    ids: some(variableId),
    fields: part({ note: text, kind, unit: text, colour, group }),
  }),
  moveThings: fc.record({ places: fc.dictionary(variableId, fc.record({ x: number, y: number })) }),
  arrangeThings: fc.record({
    places: fc.dictionary(variableId, fc.record({ x: number, y: number })),
    bends: fc.dictionary(linkId, fc.double({ min: -2, max: 2 })),
  }),
  placeExactly: fc.record({
    places: fc.dictionary(fc.oneof(variableId, labelId), fc.record({ x: number, y: number })),
    bends: fc.dictionary(
      linkId,
      fc.record({ bend: fc.option(fc.double({ min: -2, max: 2 })), bent: fc.boolean() }),
    ),
  }),
  addLink: fc.record({ id: linkId, source: variableId, target: variableId, polarity }),
  addLinkedVariable: fc.record({
    variableId,
    linkId,
    source: variableId,
    x: number,
    y: number,
    name: text,
    polarity,
    towards: fc.boolean(),
  }),
  setPolarity: fc.record({ ids: some(linkId), polarity }),
  setDelay: fc.record({ ids: some(linkId), delay: fc.boolean() }),
  reverseLinks: fc.record({ ids: some(linkId) }),
  setBend: fc.record({ ids: some(linkId), bend: fc.option(fc.double({ min: -2, max: 2 })) }),
  setBends: fc.record({ bends: fc.dictionary(linkId, fc.double({ min: -2, max: 2 })) }),
  changeLink: fc.record({ ids: some(linkId), fields: part({ note: text, evidence, reference: text }) }),
  deleteThings: part({ variables: some(variableId), links: some(linkId), labels: some(labelId) }),
  addLabel: fc.record({ id: labelId, x: number, y: number, text }),
  changeLabel: fc.record({ id: labelId, text }),
  addGroup: fc.record({ id: groupId, name: text, colour }),
  changeGroup: fc.record({ id: groupId, fields: part({ name: text, colour }) }),
  deleteGroups: fc.record({ ids: some(groupId) }),
  groupVariables: fc.record({ ids: some(variableId), group, name: text }),
  setLocked: fc.record({ ids: some(fc.oneof(variableId, labelId)), locked: fc.boolean() }),
} satisfies Partial<EditArguments>
