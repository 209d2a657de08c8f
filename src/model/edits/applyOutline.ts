import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id, Link } from '../map.ts'
import { addThings, drawLinks, type NewLink } from './addThings.ts'
import type { NewVariable } from './addVariable.ts'
import { before } from './ask.ts'
import { deleteThings } from './deleteThings.ts'
import { isPolarity } from './fill.ts'
import { renameVariable } from './renameVariable.ts'

/** Another end, sign or delay for a link; what is not named stays. */
export type ChangedLink = Pick<Link, 'id'> & Partial<Pick<Link, 'source' | 'target' | 'polarity' | 'delay'>>

/**
 * Carries out what a changed outline means (see `matchOutline`), all at once: so two links may change signs with each other.
 * Links that become equal by it are merged. Variables named in `goneVariables` stay while any link runs to or from them.
 */
export function applyOutline(
  map: Draft<CausalMap>,
  args: {
    readonly renamed?: readonly { readonly id: Id; readonly name: string }[]
    readonly changed?: readonly ChangedLink[]
    readonly variables?: readonly NewVariable[]
    readonly links?: readonly NewLink[]
    readonly goneLinks?: readonly Id[]
    readonly goneVariables?: readonly Id[]
  },
): void {
  const { renamed = [], changed = [], variables = [], links = [], goneLinks = [], goneVariables = [] } = args
  for (const rename of renamed) renameVariable(map, rename)
  addThings(map, { variables })
  deleteThings(map, { links: goneLinks })
  const touched = changed.flatMap((link) => (change(map, link) ? [link.id] : []))
  touched.push(...drawLinks(map, links))
  if (goneVariables.length > 0) deleteUnlinked(map, goneVariables, new Set(touched))
}

/** Whether ends or sign were set. */
function change(map: Draft<CausalMap>, { id, source, target, polarity, delay }: ChangedLink): boolean {
  const link = recordOf(map.links, id)
  if (!link) return false
  const ends = { source: source ?? link.source, target: target ?? link.target }
  const moves = ends.source !== link.source || ends.target !== link.target
  const canMove =
    recordOf(map.variables, ends.source) &&
    recordOf(map.variables, ends.target) &&
    ends.source !== ends.target
  if (moves && canMove) {
    link.source = ends.source
    link.target = ends.target
  }
  if (polarity !== undefined && isPolarity(polarity)) link.polarity = polarity
  if (delay !== undefined) link.delay = delay === true
  return true
}

function deleteUnlinked(map: Draft<CausalMap>, ids: readonly Id[], touched: ReadonlySet<Id>): void {
  const { links } = before(map)
  const linked = new Set<Id>()
  for (const id of Object.keys(map.links)) {
    const link = (touched.has(id) ? null : recordOf(links, id)) ?? recordOf(map.links, id)
    if (link) linked.add(link.source).add(link.target)
  }
  // Not by `deleteThings`, which takes along the links that a variable had before: some run elsewhere by now.
  for (const id of ids) if (!linked.has(id) && Object.hasOwn(map.variables, id)) delete map.variables[id]
}
