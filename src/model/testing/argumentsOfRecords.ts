import fc, { type Arbitrary } from 'fast-check'
import type { ArgsOf, EditArguments } from './editNames.ts'
import { anyKind, fieldsFor, someRecords } from './fields.ts'
import { idsOfKind, some } from './ids.ts'
import { deleted } from './parts.ts'
import { text } from './values.ts'

/** Another text of a field, of those that `changeAlso` gives, and of fields that have none. */
const oneAlso: Arbitrary<ArgsOf<'putAlso'>> = fc.oneof(
  anyKind.chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      id: idsOfKind[kind],
      field: fc.constantFrom('name', 'reference', 'text', 'id'),
      text,
    }),
  ),
  fc.record({
    kind: fc.constant('meta' as const),
    id: fc.constant(''),
    field: fc.constantFrom('title', 'author'),
    text,
  }),
)

/** For tests only: arguments of edits that treat records of all kinds alike. */
export const argumentsOfRecords = {
  addRecord: anyKind.chain((kind) =>
    fc.record({ kind: fc.constant(kind), id: idsOfKind[kind], fields: fieldsFor(kind) }),
  ),
  changeRecords: anyKind.chain((kind) =>
    fc.record({ kind: fc.constant(kind), ids: some(idsOfKind[kind]), fields: fieldsFor(kind) }),
  ),
  changeAlso: anyKind.chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      id: idsOfKind[kind],
      also: fc.dictionary(fc.constantFrom('name', 'reference'), some(text), { maxKeys: 2 }),
    }),
  ),
  moveInOrder: anyKind.chain((kind) =>
    fc.record({ kind: fc.constant(kind), id: idsOfKind[kind], to: fc.option(idsOfKind[kind]) }),
  ),
  removeRecords: anyKind.chain((kind) => fc.record({ kind: fc.constant(kind), ids: some(idsOfKind[kind]) })),
  takeBack: fc.record({ records: someRecords }),
  dropAside: fc.record({ records: someRecords }),
  bringBack: anyKind.chain((kind) =>
    fc.record(
      { kind: fc.constant(kind), id: idsOfKind[kind], newId: idsOfKind[kind], deleted },
      { requiredKeys: ['kind', 'id', 'newId'] },
    ),
  ),
  putAlso: oneAlso,
  dropAlso: oneAlso,
} satisfies Partial<EditArguments>
