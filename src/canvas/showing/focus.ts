import { type CausalMap, type Id, type Link, nameOrRole } from '../../model/index.ts'
import type { Focus } from '../../store/index.ts'

/** What a focus holds at present. */
export interface InFocus {
  readonly variables: ReadonlySet<Id>
  readonly links: ReadonlySet<Id>
}

/** What a focus holds on this map; null when what it was about is gone. */
export function inFocus(map: CausalMap, focus: Focus): InFocus | null {
  const held = focus.kind === 'group' ? inGroup(map, focus.id) : near(map, focus)
  return held.variables.size === 0 ? null : held
}

function inGroup(map: CausalMap, id: Id): InFocus {
  const members = map.groups[id] ? Object.values(map.variables).filter(({ group }) => group === id) : []
  const variables = new Set(members.map((member) => member.id))
  const links = Object.values(map.links).filter(
    ({ source, target }) => variables.has(source) && variables.has(target),
  )
  return { variables, links: new Set(links.map((link) => link.id)) }
}

/** Breadth first from all variables of the focus at once, each way by itself: what leads here, and what follows. */
function near(map: CausalMap, focus: Extract<Focus, { kind: 'near' }>): InFocus {
  const variables = new Set(focus.from.filter((id) => map.variables[id]))
  const links = new Set<Id>()
  const from = [...variables]
  const walk = (start: 'source' | 'target', end: 'source' | 'target'): void => {
    const leaving = new Map<Id, Link[]>()
    for (const link of Object.values(map.links)) {
      const others = leaving.get(link[start])
      if (others) others.push(link)
      else leaving.set(link[start], [link])
    }
    const met = new Set(from)
    let edge: readonly Id[] = from
    for (let step = 0; step < focus.links && edge.length > 0; step++) {
      const reached: Id[] = []
      for (const link of edge.flatMap((id) => leaving.get(id) ?? [])) {
        links.add(link.id)
        if (met.has(link[end])) continue
        met.add(link[end])
        reached.push(link[end])
      }
      edge = reached
    }
    for (const id of met) variables.add(id)
  }
  if (focus.way !== 'down') walk('target', 'source')
  if (focus.way !== 'up') walk('source', 'target')
  return { variables, links }
}

const WAYS = { up: 'against the arrows', down: 'along the arrows', both: 'both ways' } as const

/** A focus as a sentence without its full stop: "Within 2 links of Rainfall, both ways". */
export function tellFocus(map: CausalMap, focus: Focus): string {
  if (focus.kind === 'group') return `Group ${map.groups[focus.id]?.name.trim() || 'without a name'}`
  const from = focus.from.flatMap((id) => map.variables[id] ?? [])
  const what =
    from.length === 1 ? nameOrRole(from[0]).trim() || 'a variable without a name' : `${from.length} variables`
  return `Within ${focus.links} ${focus.links === 1 ? 'link' : 'links'} of ${what}, ${WAYS[focus.way]}`
}
