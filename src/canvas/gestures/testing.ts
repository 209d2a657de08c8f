import type { TestWorld } from '../../commands/testing.ts'
import type { Point } from '../../layout/index.ts'
import { createSignal } from '../../pace/index.ts'
import { createLifts } from '../lift.ts'
import { createParts } from '../parts.ts'
import type { Scene } from '../scene.ts'

/** A canvas of 1000 by 800 px, shown at its own size: a point of the window is the same point of the map. */
export function createTestScene(world: TestWorld): Scene & { readonly element: HTMLElement } {
  const element = document.createElement('div')
  element.setPointerCapture = () => {}
  element.getBoundingClientRect = () => new DOMRect(-500, -400, 1000, 800)
  document.body.append(element)
  const { session } = world
  const lifts = createLifts(session, (work) => work())
  return {
    element,
    session,
    world: () => world,
    root: () => element,
    toMap: (client) => client,
    panBy: () => {},
    parts: createParts(session, lifts),
    lifts,
    sketch: createSignal<ReturnType<Scene['sketch']['get']>>(null),
    marquee: createSignal<ReturnType<Scene['marquee']['get']>>(null),
    guides: createSignal(''),
    spotlight: createSignal<ReturnType<Scene['spotlight']['get']>>(null),
    focused: createSignal<ReturnType<Scene['focused']['get']>>(null),
  }
}

/** A mouse, a pen or a finger. */
export interface Pointer {
  /** The press, which goes to whatever follows it. */
  press(at: Point): PointerEvent
  move(to: Point): void
  letGo(at: Point): void
}

/** What a pointer of this kind tells the window. */
export function createPointer(pointerType: 'mouse' | 'pen' | 'touch'): Pointer {
  const event = (type: string, { x, y }: Point, buttons: number): PointerEvent =>
    new PointerEvent(type, { pointerType, pointerId: 7, clientX: x, clientY: y, buttons, isPrimary: true })
  return {
    press: (at) => event('pointerdown', at, 1),
    move: (to) => void window.dispatchEvent(event('pointermove', to, 1)),
    letGo: (at) => void window.dispatchEvent(event('pointerup', at, 0)),
  }
}
