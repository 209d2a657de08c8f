import type { Meant } from '../../model/index.ts'

/**
 * The links of a meaning joined to trails as long as can be, each link on one of them, as indexes of variables: a loop written in three lines
 * becomes one trail that comes back to its start.
 */
export function trailsOf({
  links,
}: Pick<Extract<Meant, { readonly ok: true }>, 'links'>): readonly (readonly number[])[] {
  const leaving = new Map<number, { readonly target: number; used: boolean }[]>()
  const all = links.map(({ source, target }) => {
    const step = { target, used: false }
    const others = leaving.get(source)
    if (others) others.push(step)
    else leaving.set(source, [step])
    return { source, step }
  })
  const trails: number[][] = []
  for (const { source, step } of all) {
    if (step.used) continue
    const trail = [source]
    let next: { readonly target: number; used: boolean } | undefined = step
    while (next) {
      next.used = true
      trail.push(next.target)
      next = leaving.get(next.target)?.find(({ used }) => !used)
    }
    trails.push(trail)
  }
  return trails
}
