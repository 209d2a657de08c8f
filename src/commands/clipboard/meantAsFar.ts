import { type CausalMap, type Chain, type Meant, meantBy } from '../../model/index.ts'

/** What some chains mean on a map, as far as they can be meant, and why the others cannot. */
export interface MeantPart {
  readonly ok: true
  readonly meant: Extract<Meant, { readonly ok: true }>
  readonly faults: readonly { readonly chain: Chain; readonly why: string }[]
}

/** So many chains are left out; a text with more of them is refused as a whole. */
const MOST = 100

/**
 * Leaves out the chains that cannot be meant: with a link from a variable to itself, with a name that is too long, with the number of a variable that is not there. Where
 * none is left, the refusal of the first.
 */
export function meantAsFar(
  map: CausalMap,
  chains: readonly Chain[],
): MeantPart | Extract<Meant, { readonly ok: false }> {
  const faults: MeantPart['faults'][number][] = []
  let left = chains
  let first: Extract<Meant, { readonly ok: false }> | null = null
  while (left.length > 0 && faults.length <= MOST) {
    const meant = meantBy(map, left)
    if (meant.ok) return { ok: true, meant, faults }
    first ??= meant
    const chain = left.find(({ names }) => names.includes(meant.at))
    if (chain === undefined) return meant
    faults.push({ chain, why: meant.message })
    left = left.filter((other) => other !== chain)
  }
  return first ?? { ok: true, meant: { ok: true, variables: [], links: [] }, faults }
}
