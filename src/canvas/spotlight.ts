import type { FeedbackLoop } from '../loops/index.ts'
import type { ById, Id, Link } from '../model/index.ts'
import { type LitMatch, litMatch, type ViewState } from '../store/index.ts'
import { type Scene, type Spotlight, useScene } from './scene.ts'
import { useSignal } from './signal.ts'

/**
 * Keeps the scene's spotlight on the loop that the session says, with the one beside it when there is one, or on the archetype that
 * the view says, or else on what is in focus. Returns the way to stop.
 */
export function followSpotlight({ session, spotlight, focused }: Scene): () => void {
  let lit: ReturnType<typeof session.spotlit> = null
  let litBeside: string | null = null
  let litPlace: LitMatch | null = null
  let light: Spotlight | null = null
  // Others may have had something join it: it is put there once.
  const put = (now: Spotlight | null): void => {
    if (now === light) return
    light = now
    spotlight.set(now)
  }
  const update = (): void => {
    const loop = session.spotlit()
    const view = session.view.getState()
    const beside = besideLit(view)
    const match = litMatch(view)
    const { links } = session.document.state.getState().map
    const isSame = loop === lit && beside === litBeside && match === litPlace
    // First of all: who hears of the spotlight may change the view, which comes back here.
    lit = loop
    litBeside = beside
    litPlace = match
    if (loop === null && match === null) put(focused.get())
    else if (!isSame) put(match ? lightOfMatch(match, links) : loop && lightOf(loop, beside, links))
  }
  update()
  const stops = [session.view, session.loops, focused].map((source) => source.subscribe(update))
  return () => {
    for (const stop of stops) stop()
  }
}

/** The second loop that is lit, by key. Pointing at the held loop keeps the one beside it. */
export function besideLit({ pointedLoop, heldLoop, besidePointed, besideHeld }: ViewState): string | null {
  const isHeld = pointedLoop === null || (pointedLoop === heldLoop && besidePointed === null)
  return isHeld ? besideHeld : besidePointed
}

function lightOf(loop: FeedbackLoop, beside: string | null, links: ById<Link>): Spotlight {
  const second = beside === null ? [] : beside.split(' ')
  return {
    loops: new Set(beside === null ? [loop.key] : [loop.key, beside]),
    variables: new Set([...loop.variables, ...second.flatMap((id) => links[id]?.source ?? [])]),
    links: new Set([...loop.links, ...second]),
  }
}

/** An archetype with all that its paths pass, also variables that play no role in it. */
function lightOfMatch(match: LitMatch, links: ById<Link>): Spotlight {
  const lit = new Set([...match.links, ...match.loops.flatMap((key) => key.split(' '))])
  const ends = [...lit].flatMap((id) => (links[id] ? [links[id].source, links[id].target] : []))
  return {
    loops: new Set(match.loops),
    variables: new Set([...match.roles.keys(), ...ends]),
    links: lit,
  }
}

/** True while another thing is in the spotlight and this one is not: it is faded, and can be used as before. */
export function useFaded(kind: 'variables' | 'links' | 'labels', id: Id): boolean {
  return useSignal(useScene().spotlight, (spot) => isOutside(spot, kind, id))
}

/** Whether a thing is outside of what is in the spotlight; nothing is while nothing is lit. A loop by its key. */
export function isOutside(
  spot: Spotlight | null,
  kind: 'variables' | 'links' | 'labels' | 'groups' | 'loops',
  id: Id,
): boolean {
  return spot !== null && spot[kind]?.has(id) !== true && !(kind === 'groups' && spot.group === id)
}

/** True while other things are in the spotlight, and this loop is not. */
export function useFadedMark(key: string): boolean {
  return useSignal(useScene().spotlight, (spot) => isOutside(spot, 'loops', key))
}

/** True while other things are in the spotlight than this group. */
export function useFadedGroup(id: Id): boolean {
  return useSignal(useScene().spotlight, (spot) => isOutside(spot, 'groups', id))
}
