import './focus.css'
import { useEffect, useLayoutEffect, useMemo } from 'react'
import { type Focus, useLoops, useMap, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import type { StageView } from '../view.ts'
import { inFocus, tellFocus } from './focus.ts'

/** The furthest that is offered, in links. */
const FURTHEST = 3

const WAYS = [
  { way: 'up', label: 'What leads here', face: 'Leads here' },
  { way: 'both', label: 'Both ways', face: 'Both' },
  { way: 'down', label: 'What follows', face: 'Follows' },
] as const

/** Keeps what is in focus lit, and says what it is, with the means to widen and to clear it; a loop or archetype in the spotlight comes first. */
export function FocusChip({ view, focus }: { readonly view: StageView; readonly focus: Focus }) {
  const scene = useScene()
  const { session, focused } = scene
  const map = useMap(session, (now) => now)
  const marked = useLoops(session, (loops) => loops.marked)
  const held = useMemo(() => inFocus(map, focus), [map, focus])
  const sentence = tellFocus(map, focus)
  const isBehind = useView(session, ({ heldLoop, heldMatch }) => heldLoop !== null || heldMatch !== null)
  const set = (next: Focus | null): void => session.view.setState({ focus: next })

  useLayoutEffect(() => {
    if (held === null) {
      session.view.setState({ focus: null })
      return
    }
    const loops = marked.filter(({ loop }) => loop.links.every((id) => held.links.has(id)))
    focused.set({
      ...held,
      loops: new Set(loops.map(({ loop }) => loop.key)),
      group: focus.kind === 'group' ? focus.id : undefined,
    })
  }, [session, focused, held, marked, focus])
  useLayoutEffect(() => () => focused.set(null), [focused])
  const count = held?.variables.size ?? 0
  useEffect(() => {
    scene.world().page.announce(`${sentence}: ${count === 1 ? '1 variable' : `${count} variables`}.`)
  }, [scene, sentence, count])

  if (isBehind) return null
  return (
    // A fieldset would bring a frame and a legend.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div className="focus-chip" role="group" aria-label="In focus">
      <p>{sentence}</p>
      {focus.kind === 'near' && (
        <>
          <button
            type="button"
            aria-label="Fewer links"
            disabled={focus.links <= 1}
            onClick={() => set({ ...focus, links: focus.links - 1 })}
          >
            −
          </button>
          <button
            type="button"
            aria-label="More links"
            disabled={focus.links >= FURTHEST}
            onClick={() => set({ ...focus, links: focus.links + 1 })}
          >
            +
          </button>
          {WAYS.map(({ way, label, face }) => (
            <button
              key={way}
              type="button"
              aria-label={label}
              aria-pressed={focus.way === way}
              onClick={() => set({ ...focus, way })}
            >
              {face}
            </button>
          ))}
        </>
      )}
      <button
        type="button"
        onClick={() => {
          set(null)
          scene.world().page.announce('All of the map is shown.')
          view.focus()
        }}
      >
        Clear
      </button>
    </div>
  )
}
