import { type RefObject, useEffect, useMemo, useRef } from 'react'
import type { LoopNaming, World } from '../../commands/index.ts'
import type { EndOfName } from '../parts/NameInPlace.tsx'

/** A panel that may be there for one name alone. */
interface LentPanel {
  /** A name is to be typed. */
  take(naming: LoopNaming): void
  /** The name is typed no more. True when the focus has been handed on. */
  readonly onNamed: (by: EndOfName) => boolean
}

/**
 * Gives a panel back that was shown for the name of a loop alone, and the focus to where the name was asked for. After a key the focus goes to where it was before; after a press elsewhere the panel goes once that is over, so that what is
 * pressed does not move away under it. One whose own things are used is kept.
 */
export function useLentPanel(world: World, panel: RefObject<HTMLElement | null>): LentPanel {
  const lent = useRef<{ readonly giveBack: () => void; readonly from: Element | null } | null>(null)
  /** What is pressed at present. */
  const pressed = useRef<EventTarget | null>(null)
  const now = useRef(world)
  now.current = world

  useEffect(() => {
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    const press = ({ target }: Event): void => {
      pressed.current = target
    }
    const letGo = (): void => {
      pressed.current = null
    }
    // A finger is up before the browser makes a mouse's press of its tap, and takes the focus from the name with that.
    for (const begin of ['pointerdown', 'mousedown'] as const) addEventListener(begin, press, options)
    for (const end of ['pointerup', 'pointercancel', 'mouseup'] as const)
      addEventListener(end, letGo, options)
    return () => listening.abort()
  }, [])

  return useMemo(
    () => ({
      take({ giveBack }) {
        const from = document.activeElement
        // Asked for in the panel, it is the panel's own.
        const isOwn = from !== null && panel.current?.closest('aside')?.contains(from) === true
        lent.current = giveBack || !isOwn ? { giveBack: giveBack ?? (() => {}), from } : null
      },
      onNamed(by) {
        const { current } = lent
        lent.current = null
        if (current === null) return false
        const { giveBack, from } = current
        if (by === 'key') {
          giveBack()
          const isOnCanvas = from?.isConnected === true && from.closest('.canvas') !== null
          if (isOnCanvas && (from instanceof HTMLElement || from instanceof SVGElement)) from.focus()
          else now.current.page.canvas?.focus()
          return true
        }
        const { current: target } = pressed
        const side = panel.current?.closest('aside') ?? panel.current
        if (target instanceof Node && side?.contains(target) !== true) whenLetGo(giveBack)
        return false
      },
    }),
    [panel],
  )
}

/** Does something once what is pressed has been let go of, whether the mouse or a finger pressed it. */
function whenLetGo(work: () => void): void {
  const listening = new AbortController()
  const end = (): void => {
    listening.abort()
    setTimeout(work)
  }
  for (const type of ['pointerup', 'mouseup'] as const)
    addEventListener(type, end, { signal: listening.signal })
}
