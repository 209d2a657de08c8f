import { LIMITS } from '../limits.ts'
import type { Arrow, Beside } from '../values.ts'
import {
  BY_ORDER,
  count,
  type Field,
  flag,
  grade,
  line,
  oneOf,
  openNumber,
  ownId,
  reference,
  text,
} from './field.ts'
import { kind } from './kind.ts'

/** How well a link is known: nobody has said, somebody assumes it, it stands to reason, or a source shows it. */
export type Evidence = 'none' | 'assumption' | 'plausible' | 'documented'

/** One causal arrow from `source` to `target`, between which there is at most one of each sign. */
export interface Link extends Arrow, Beside {
  readonly delay: boolean
  /**
   * Shape of the arc: signed sagitta divided by chord, positive bows to the right of travel (y down), within ±0.9.
   * `null` leaves the shape to the loop rule (see `layout`).
   */
  readonly bend: number | null
  /** True when a person gave the arc its bend: then no automatic layout changes it. */
  readonly bent: boolean
  readonly note: string
  readonly evidence: Evidence
  /** Where the evidence can be found: a citation or an address, as plain text. */
  readonly reference: string
}

const polarity: Field<Link['polarity']> = {
  ...oneOf('?', '+', '-'),
  mend: (value) => (value === '\u2212' ? '-' : value),
  merge: 'own',
}

export const links = kind<Link>({
  list: 'links',
  one: 'link',
  letter: 'l',
  fields: {
    id: ownId(),
    source: reference('variables', 'aside'),
    target: reference('variables', 'aside'),
    polarity,
    delay: flag(),
    bend: openNumber(LIMITS.bend),
    bent: { ...flag(), merge: 'own' },
    evidence: grade('none', 'assumption', 'plausible', 'documented'),
    reference: line(),
    note: text(),
    made: count(BY_ORDER),
  },
  always: ['id', 'source', 'target', 'polarity'],
  order: 'made',
  most: LIMITS.links,
  copied: 'about',
  needs: 'what it joins',
  isWhole: ({ source, target }) => source !== '' || target !== '',
  same: pairKey,
  mend: withSoundBend,
})

/** The same text for links that run between the same variables the same way with the same sign, a different one for others. */
export function pairKey({
  source,
  target,
  polarity: sign,
}: Pick<Link, 'source' | 'target' | 'polarity'>): string {
  return `${source} ${sign} ${target}`
}

/** A link without a bend is not bent by a person: two who bend and unbend one at once can leave it so. */
function withSoundBend(link: Link): Link {
  return link.bent && link.bend === null ? { ...link, bent: false } : link
}
