import { createContext, useContext } from 'react'
import type { World } from '../commands/index.ts'
import type { Box, Point } from '../layout/index.ts'
import type { Id } from '../model/index.ts'
import type { Signal } from '../pace/index.ts'
import type { Session } from '../store/index.ts'
import type { Lifts } from './lift.ts'
import type { Parts } from './parts.ts'

/** A link being drawn by hand: from a variable to the pointer, or to the variable under it. */
export interface LinkSketch {
  readonly source: Id
  readonly at: Point
  readonly target: Id | null
}

/** What is in the spotlight: a loop, an archetype, or else what the person has in focus. */
export interface Spotlight {
  /** Keys of the loops that lie wholly within. */
  readonly loops: ReadonlySet<string>
  /** The group that it is, when it is one. */
  readonly group?: Id | undefined
  readonly variables: ReadonlySet<Id>
  readonly links: ReadonlySet<Id>
  /** Labels, and groups as a whole, that came to the map since it was lit, and so are seen with it. */
  readonly labels?: ReadonlySet<Id>
  readonly groups?: ReadonlySet<Id>
}

/** What every part of one open canvas shares. Made once for each map that is shown. */
export interface Scene {
  readonly session: Session
  /** The world as it is now; call it when something is done, not while drawing. */
  world(): World
  /** The canvas on the page; null before it is there. */
  root(): HTMLElement | null
  /** From px of the browser's window to map coordinates. */
  toMap(client: Point): Point
  /** Moves what is seen by so many px of the screen: positive shows what lies to the left and above. */
  panBy(delta: Point): void
  readonly parts: Parts
  readonly lifts: Lifts
  readonly sketch: Signal<LinkSketch | null>
  /** The marquee, in map coordinates. */
  readonly marquee: Signal<Box | null>
  /** The lines along which what is dragged stands, as SVG path data; empty for none. */
  readonly guides: Signal<string>
  readonly spotlight: Signal<Spotlight | null>
  /** What is in the spotlight while neither a loop nor an archetype is. */
  readonly focused: Signal<Spotlight | null>
}

const SceneContext = createContext<Scene | null>(null)

export const SceneProvider = SceneContext.Provider

/** The scene around this component. */
export function useScene(): Scene {
  const scene = useContext(SceneContext)
  if (scene === null) throw new Error('A part of the canvas is drawn outside of it')
  return scene
}
