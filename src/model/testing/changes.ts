import fc, { type Arbitrary } from 'fast-check'
import { type Applied, applyEdit } from '../apply.ts'
import type { Edit } from '../edit.ts'
import { edits } from '../edits/index.ts'
import type { CausalMap } from '../map.ts'
import type { ArgsOf, EditArguments, EditName } from './editNames.ts'

/** One change: an edit with arguments for it. `into` hands both to whatever runs edits, such as a document. */
export interface AnyChange {
  readonly name: EditName
  readonly args: unknown
  into<R>(use: <A>(edit: Edit<A>, args: A) => R): R
}

const editOf: { readonly [N in EditName]: Edit<ArgsOf<N>> } = edits

/** Drawn more often, so that there are loops with notes, and what breaks them. */
const WEIGHTS: Readonly<Partial<Record<EditName, number>>> = {
  addVariable: 6,
  addLink: 6,
  noteLoop: 6,
  noteArchetype: 3,
  setPolarity: 3,
  reverseLinks: 3,
  splitLink: 3,
  splitVariable: 3,
  mergeVariables: 3,
}

/** The edits, in the order of their list. */
export const editNames: readonly EditName[] = Object.keys(edits).filter(isEditName)

function isEditName(name: string): name is EditName {
  return Object.hasOwn(edits, name)
}

/** Any of these edits, with arguments. */
export function anyOf<N extends EditName>(
  names: readonly N[],
  argumentsOf: Pick<EditArguments, N>,
): Arbitrary<AnyChange> {
  return fc.oneof(
    ...names.map((name) => ({ weight: WEIGHTS[name] ?? 1, arbitrary: changesOf(name, argumentsOf) })),
  )
}

function changesOf<N extends EditName>(name: N, argumentsOf: Pick<EditArguments, N>): Arbitrary<AnyChange> {
  const edit = editOf[name]
  return argumentsOf[name].map((args) => ({ name, args, into: (use) => use(edit, args) }))
}

/** Runs one change on a map. */
export function applyChange(map: CausalMap, change: AnyChange): Applied {
  return change.into((edit, args) => applyEdit(map, edit, args))
}
