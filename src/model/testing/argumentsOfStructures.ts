import fc from 'fast-check'
import { archetypeSaying } from './argumentsOfNotes.ts'
import type { EditArguments } from './editNames.ts'
import { part } from './fields.ts'
import { group, groupId, labelId, linkId, noteId, some, variableId } from './ids.ts'
import { anyPart, fresh, useOf } from './parts.ts'
import { course } from './roles.ts'
import { colour, extras, kind, number, polarity, text, type } from './values.ts'

/** For tests only: arguments of edits that add or change several things that hang together. */
export const argumentsOfStructures = {
  addThings: part({
    groups: some(fc.record({ id: groupId, name: text, colour })),
    variables: some(
      fc.record({ id: variableId, x: number, y: number, name: text, role: text, group, extras }),
    ),
    labels: some(fc.record({ id: labelId, x: number, y: number, text })),
    links: some(
      fc.record({
        id: linkId,
        source: variableId,
        target: variableId,
        polarity,
        delay: fc.boolean(),
        bend: fc.double({ min: -2, max: 2 }),
        bent: fc.boolean(),
        note: text,
      }),
    ),
  }),
  addPart: fc.record({ part: anyPart, ids: fresh, dx: number, dy: number, use: useOf }),
  insertStructure: fc
    .tuple(
      fc.record({
        variables: some(fc.record({ id: variableId, role: text, x: number, y: number, kind, name: text })),
        links: some(
          fc.record({ id: linkId, source: variableId, target: variableId, polarity, delay: fc.boolean() }),
        ),
      }),
      part({
        loops: some(
          fc
            .tuple(course, fc.record({ noteId, type, number: fc.nat(3), name: text, story: text }))
            .map(([way, saying]) => ({ ...way, ...saying })),
        ),
        last: part({ R: fc.nat(3), B: fc.nat(3) }),
        archetype: archetypeSaying,
      }),
    )
    .map(([drawn, said]) => ({ ...drawn, ...said })),
  splitLink: fc.record({
    link: linkId,
    variableId,
    firstId: linkId,
    secondId: linkId,
    x: number,
    y: number,
    name: text,
  }),
  splitVariable: fc.record({ id: variableId, variableId, linkId, x: number, y: number, name: text }),
  mergeVariables: fc.record({ from: variableId, into: variableId }),
  turnVariable: fc.record({ id: variableId }),
  applyOutline: part({
    renamed: some(fc.record({ id: variableId, name: text })),
    changed: some(
      fc.record(
        { id: linkId, source: variableId, target: variableId, polarity, delay: fc.boolean() },
        { requiredKeys: ['id'] },
      ),
    ),
    variables: some(fc.record({ id: variableId, x: number, y: number, name: text })),
    links: some(
      fc.record({ id: linkId, source: variableId, target: variableId, polarity, delay: fc.boolean() }),
    ),
    goneLinks: some(linkId),
    goneVariables: some(variableId),
  }),
} satisfies Partial<EditArguments>
