import type { CausalMap, Id } from '../model/index.ts'
import { type LoopsState, litMatch } from '../store/index.ts'
import type { Scene, Spotlight } from './scene.ts'
import { besideLit } from './spotlight.ts'

const COMING = ['variables', 'links', 'labels', 'groups'] as const

/** What came to the map while something was lit. */
type Came = Readonly<Record<(typeof COMING)[number], ReadonlySet<Id>>>

/**
 * Has what comes to the map while something is lit join the light, for nobody draws what they cannot see: variables, links, labels, groups, and the marks of loops
 * that are closed by it. It stays until something else is lit. Returns the way to stop. Beside `followSpotlight`, which lights; fetched once the page has come to rest.
 */
export function joinLight({ session, spotlight }: Pick<Scene, 'session' | 'spotlight'>): () => void {
  const aboutNow = (): readonly unknown[] => {
    const view = session.view.getState()
    return [session.spotlit()?.key, besideLit(view), litMatch(view)?.key, view.focus]
  }
  let light = spotlight.get()
  let shown = light
  let about = aboutNow()
  let came: Came | null = null
  const show = (): void => {
    shown = light && came ? joined(light, came, session.loops.getState().marked) : light
    spotlight.set(shown)
  }
  const stops = [
    spotlight.subscribe(() => {
      if (spotlight.get() === shown) return
      light = spotlight.get()
      const now = aboutNow()
      if (light === null || now.some((each, at) => each !== about[at])) came = null
      about = now
      show()
    }),
    session.document.state.subscribe(({ map }, { map: before }) => {
      const next = light === null || map === before ? came : cameWith(map, before, came)
      if (next === came) return
      came = next
      show()
    }),
    session.loops.subscribe(({ marked }, before) => {
      if (came !== null && marked !== before.marked) show()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** What came earlier, with what an edit brings; the same when it brings nothing. */
function cameWith(now: CausalMap, before: CausalMap, earlier: Came | null): Came | null {
  const [variables, links, labels, groups] = COMING.map((kind): readonly Id[] =>
    now[kind] === before[kind] ? [] : Object.keys(now[kind]).filter((id) => before[kind][id] === undefined),
  )
  if (![variables, links, labels, groups].some((ids) => ids && ids.length > 0)) return earlier
  const together = (kind: (typeof COMING)[number], fresh: readonly Id[] = []): ReadonlySet<Id> =>
    new Set([...(earlier?.[kind] ?? []), ...fresh])
  return {
    variables: together('variables', variables),
    links: together('links', links),
    labels: together('labels', labels),
    groups: together('groups', groups),
  }
}

/** A light with what came since, and with the marks of the loops that this closed. */
function joined(light: Spotlight, came: Came, marked: LoopsState['marked']): Spotlight {
  const closed = marked.filter(({ loop }) => loop.links.some((id) => came.links.has(id)))
  return {
    ...light,
    loops: new Set([...light.loops, ...closed.map(({ loop }) => loop.key)]),
    variables: new Set([...light.variables, ...came.variables]),
    links: new Set([...light.links, ...came.links]),
    labels: came.labels,
    groups: came.groups,
  }
}
