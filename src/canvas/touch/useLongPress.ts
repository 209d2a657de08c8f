import { useEffect } from 'react'
import { select } from '../../store/index.ts'
import { askActions } from '../gestures/askActions.ts'
import { membersOf } from '../gestures/groups.ts'
import { lastPress } from '../gestures/lastPress.ts'
import { meantHit } from '../gestures/meant.ts'
import { type Hit, thingOf } from '../hit.ts'
import type { Scene } from '../scene.ts'
import { selecting } from './selecting.ts'

/** A finger that rests so long presses long, ms: as telephones have it. */
const LONG = 500
/** Going farther than this, px, it does not rest. */
const TREMBLE = 8

/**
 * Follows fingers that press long. On a thing that begins selecting: the thing is selected, and each tap that follows adds another or takes it away, until nothing is selected any
 * more or Done is tapped. On paper, and on the mark of a loop, which nobody selects, it asks for the menu.
 */
export function useLongPress(scene: Scene): void {
  useEffect(() => {
    const root = scene.root()
    if (root === null) return
    const listening = new AbortController()
    const on = <K extends keyof WindowEventMap>(
      type: K,
      listener: (event: WindowEventMap[K]) => void,
    ): void =>
      window.addEventListener(type, listener, { capture: true, passive: true, signal: listening.signal })
    let timer: ReturnType<typeof setTimeout> | undefined
    let press: PointerEvent | null = null
    let isLong = false
    const end = (): void => {
      clearTimeout(timer)
      press = null
    }
    on('pointerdown', (event) => {
      end()
      isLong = false
      const isOnMap = event.target instanceof Element && event.target.closest('.react-flow') !== null
      if (event.pointerType !== 'touch' || !event.isPrimary || !isOnMap) return
      press = event
      const { target } = event
      timer = setTimeout(() => {
        press = null
        isLong = true
        pressLong(scene, meantHit(scene, target, event), target, { x: event.clientX, y: event.clientY })
      }, LONG)
    })
    on('pointermove', ({ clientX, clientY }) => {
      if (press && Math.hypot(clientX - press.clientX, clientY - press.clientY) > TREMBLE) end()
    })
    on('pointerup', end)
    on('pointercancel', end)
    // No click and no change of the focus comes of it when it is lifted: the menu that it opened would close.
    window.addEventListener('touchend', (event) => isLong && event.cancelable && event.preventDefault(), {
      capture: true,
      passive: false,
      signal: listening.signal,
    })
    const stop = scene.session.view.subscribe(({ selection, editing, linkingFrom }) => {
      const isEmpty = selection.variables.size + selection.links.size + selection.labels.size === 0
      if (isEmpty || editing !== null || linkingFrom !== null) scene.session.of(selecting).set(false)
    })
    return () => {
      end()
      stop()
      listening.abort()
      scene.session.of(selecting).set(false)
    }
  }, [scene])
}

function pressLong(
  scene: Scene,
  hit: Hit,
  target: EventTarget | null,
  at: { readonly x: number; readonly y: number },
): void {
  const { view } = scene.session
  const { editing, linkingFrom, inHand, selection } = view.getState()
  if (editing !== null || linkingFrom !== null || hit.on === 'other') return
  inHand?.cancel()
  // What the finger does when it is lifted means nothing more.
  scene.session.of(lastPress).isSpent = true
  const thing = thingOf(hit)
  const chosen =
    hit.on === 'group' ? { variables: membersOf(scene, hit.id) } : thing && { [thing.kind]: [thing.id] }
  if (chosen === null) {
    askActions(scene, target, at)
    return
  }
  const isSelecting = scene.session.of(selecting)
  const isAmong = thing !== null && selection[thing.kind].has(thing.id)
  if (isSelecting.get()) select(view, chosen, 'toggle')
  else if (!isAmong) select(view, chosen, 'replace')
  isSelecting.set(true)
  if ('vibrate' in navigator) navigator.vibrate(10)
  scene.world().page.announce('Selecting: tap others to add them or to take them away.')
}
