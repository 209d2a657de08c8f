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

/** A form in which the balancing loop comes back to the engine elsewhere than it left it. */
export interface Branch {
  readonly skeleton: Skeleton
  /** The form whose roles and links it is told by. */
  readonly told: Skeleton
}

/**
 * Forms of an engine with a limit whose balancing loop leaves what grows and comes back to the growing action, as Senge draws the high-technology company
 * (*The Fifth Discipline*, 1990). With roles exchanged that is the loop that leaves the action and comes back to what grows.
 */
export function branchesOf(skeletons: readonly Skeleton[]): readonly Branch[] {
  return skeletons.flatMap((told) => {
    const roles = told.structure.id === 'standard' ? ENGINES[told.archetype] : undefined
    if (roles === undefined) return []
    const back = `${roles.slowing}>${roles.grown}`
    return [{ skeleton: { ...told, structure: formOf(told.structure, back, roles) }, told }]
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
export function toldAs({ told }: Branch, finding: Finding): Finding | null {
  const plan = planOf(told)
  const roles = ENGINES[told.archetype]
  if (plan === null || roles === undefined) return null
  const at = (slots: readonly string[], slot: string): number => slots.indexOf(slot)
  const pathOf = (from: string, to: string): readonly number[] =>
    finding.paths[finding.plan.links.findIndex(({ key }) => key === `${from}>${to}`)] ?? []
  const back = [...pathOf(roles.slowing, roles.action), ...pathOf(roles.action, roles.grown)]
  return {
    ...finding,
    plan,
    variables: plan.slots.map((slot) => finding.variables[at(finding.plan.slots, slot)] ?? -1),
    inverted: finding.inverted.map((one) => at(plan.slots, finding.plan.slots[one] ?? '')),
    paths: plan.links.map(({ key }) => {
      const [from = '', to = ''] = key.split('>')
      return key === `${roles.slowing}>${roles.grown}` ? back : pathOf(from, to)
    }),
  }
}
