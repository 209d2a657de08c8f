import { type CausalMap, foldName, type Id, inText } from '../../model/index.ts'
import { nameIn } from '../nameIn.ts'
import type { Change, Fix } from '../types.ts'
import { laidTogether } from './joinSigns.ts'

type Merge = Extract<Change, { readonly kind: 'merge' }>

/** What becomes of the links where a fix makes one variable of several, in sentences for people; none of a fix that makes none. */
export function tellMerges(map: CausalMap, fix: Fix): readonly string[] {
  const merges = fix.changes.filter((change) => change.kind === 'merge')
  if (merges.length === 0) return []
  const [links, one] = [Object.values(map.links), new Set(merges.flatMap(({ keep, gone }) => [keep, gone]))]
  const between = links.filter(
    ({ source, target }) => source !== target && one.has(source) && one.has(target),
  )
  return [
    ...merges.flatMap((merge) => nameTold(map, merge)),
    'Links and notes go with it.',
    ...(between.length > 0
      ? [
          `The ${between.length === 1 ? 'link' : 'links'} between them ${between.length === 1 ? 'goes' : 'go'}.`,
        ]
      : []),
    ...opposed(map, fix, one),
  ]
}

/** Of a variable that was to be called as another is. */
function nameTold(map: CausalMap, { keep, called }: Merge): readonly string[] {
  if (called === undefined) return []
  const name = nameIn(map, keep)
  const like = foldName(called) === foldName(name) ? '' : `, which is as good as “${inText(called)}”`
  return [`“${name}” is on the map already${like}: the two become one.`]
}

/** Two links of opposite signs that come to lie side by side are not made one: which is so only a person knows. */
function opposed(map: CausalMap, fix: Fix, merged: ReadonlySet<Id>): readonly string[] {
  const turned = new Set(
    fix.changes.flatMap((change) => (change.kind === 'merge' && change.turn ? [change.gone] : [])),
  )
  const keep = fix.changes.find((change) => change.kind === 'merge')?.keep ?? ''
  const called = (id: Id): string => nameIn(map, merged.has(id) ? keep : id)
  return laidTogether(Object.values(map.links), fix).flatMap((links) => {
    const signs = links.map(({ source, target, polarity }) => {
      const isTurned = turned.has(source) !== turned.has(target)
      return isTurned && polarity !== '?' ? (polarity === '+' ? '-' : '+') : polarity
    })
    const [first] = links
    if (first === undefined || !signs.includes('+') || !signs.includes('-')) return []
    return [
      `Two links of opposite signs then lead from ${called(first.source)} to ${called(first.target)}: both stay, to be looked at.`,
    ]
  })
}
