import type { Skeleton, Structure } from '../types.ts'
import { planOf } from './plan.ts'
import type { Finding } from './search.ts'

/** The slots of one engine with one balancing loop. */
interface Roles {
  readonly action: string
  readonly grown: string
  readonly slowing: string
}

/** Archetypes of that kind. */
const ENGINES: Readonly<Record<string, Roles>> = {
  'limits-to-growth': { action: 'growing_action', grown: 'performance', slowing: 'slowing_action' },
  'wol-underachievement': { action: 'action', grown: 'outcome', slowing: 'reaction' },
}

/** How a structure is looked for, and how a place of it is told. */
export interface Way {
  readonly skeleton: Skeleton
  /** The place in the roles and links of the form that it is told by; null where that has none. */
  readonly tell: <T extends Laid>(place: T) => T | null
}

/** Where a plan lies: what a place is told by. */
export type Laid = Pick<Finding, 'plan' | 'variables' | 'inverted' | 'paths'>

/**
 * The ways in which structures may be drawn: as they are, and an engine with a limit also with the balancing loop that leaves what grows and comes back to the growing action, as Senge
 * draws the high-technology company (*The Fifth Discipline*, 1990). With roles exchanged that is the loop that leaves the action and comes back to what grows.
 */
export function waysOf(skeletons: readonly Skeleton[]): readonly Way[] {
  return skeletons.flatMap((told): readonly Way[] => {
    const plain: Way = { skeleton: told, tell: (place) => place }
    const roles = told.structure.id === 'standard' ? ENGINES[told.archetype] : undefined
    if (roles === undefined) return [plain]
    const back = `${roles.slowing}>${roles.grown}`
    const skeleton = { ...told, structure: formOf(told.structure, back, roles) }
    return [plain, { skeleton, tell: (place) => toldAs(told, roles, place) }]
  })
}

const forms = new WeakMap<Structure, Structure>()

/** The same form each time: plans are remembered by it. */
function formOf(structure: Structure, back: string, { action, grown, slowing }: Roles): Structure {
  const before = forms.get(structure)
  if (before) return before
  const links = structure.links.map((link) =>
    `${link.from}>${link.to}` === back ? { ...link, to: action } : link,
  )
  const loops = structure.loops.map((loop) =>
    loop.path.includes(slowing) ? { ...loop, path: [grown, slowing, action] } : loop,
  )
  const form = { ...structure, links, loops }
  forms.set(structure, form)
  return form
}

/** Such a place in the roles and links of the standard form: what comes back by the action goes on with it to what grows. */
function toldAs<T extends Laid>(told: Skeleton, roles: Roles, place: T): T | null {
  const plan = planOf(told)
  if (plan === null) return null
  const { plan: branch, variables, inverted, paths } = place
  const pathOf = (key: string): readonly number[] =>
    paths[branch.links.findIndex((link) => link.key === key)] ?? []
  const back = [...pathOf(`${roles.slowing}>${roles.action}`), ...pathOf(`${roles.action}>${roles.grown}`)]
  return {
    ...place,
    plan,
    variables: plan.slots.map((slot) => variables[branch.slots.indexOf(slot)] ?? -1),
    inverted: inverted.map((one) => plan.slots.indexOf(branch.slots[one] ?? '')),
    paths: plan.links.map(({ key }) => (key === `${roles.slowing}>${roles.grown}` ? back : pathOf(key))),
  }
}
