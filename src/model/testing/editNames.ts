import type { Arbitrary } from 'fast-check'
import type { edits } from '../edits/index.ts'

type Edits = typeof edits

/** The name of an edit. */
export type EditName = keyof Edits

/** What an edit takes. */
export type ArgsOf<N extends EditName> = Parameters<Edits[N]>[1]

/** For tests only: what fast-check needs to draw arguments of every edit. */
export type EditArguments = { readonly [N in EditName]: Arbitrary<ArgsOf<N>> }
