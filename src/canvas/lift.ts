import type { Drawing, GroupDrawing, LinkDrawing, LoopMarkDrawing, TextDrawing } from '../layout/index.ts'
import { createSignal, runAfterFrame, type Signal } from '../pace/index.ts'
import type { Session, ViewState } from '../store/index.ts'
import { groupsOf, tileOf } from './links/places.ts'

/**
 * What a gesture changes is lifted off its sheet while the gesture lasts, and so is what an arrangement moves while it is looked for: it is drawn above all that stays, in a few paths,
 * and the browser neither styles nor paints anew the hundreds of parts that nobody touches. Once lifted, a part stays so
 * until all are let down at the end. On a large map the links of one tile are lifted together.
 */
export interface Lift<Part> {
  /** What is lifted, as it is now: nothing while there is no gesture. */
  readonly moving: Signal<readonly Part[]>
  has(key: string): boolean
  /** A part as its sheet shows it, or would if it were not lifted. */
  onSheet(key: string): Part | undefined
  /** All parts as they were when the gesture began, or are where there is none: the same object until it is over. */
  resting(): ReadonlyMap<string, Part>
  /** Tells when what is on the sheet may have changed, or what is lifted. Returns the way to stop. */
  subscribe(listener: LiftListener): () => void
}

/**
 * Is told of a change: with the keys of what has just been lifted when that is all that has changed, so that a thousand parts
 * need not each ask whether it was meant.
 */
export type LiftListener = (lifted?: readonly string[]) => void

/** The lifts of one canvas. */
export interface Lifts {
  readonly variables: Lift<TextDrawing>
  readonly labels: Lift<TextDrawing>
  readonly links: Lift<LinkDrawing>
  readonly marks: Lift<LoopMarkDrawing>
  readonly groups: Lift<GroupDrawing>
}

function isAtRest({ moved, bending, arranging }: ViewState): boolean {
  return moved === null && bending === null && arranging === null
}

/** So many names are let down in the same piece of work as their links; more in one of their own, a moment later. */
const MOST_AT_ONCE = 100

/** The lifts of a session; each follows the session for as long as somebody listens to it. `soon` runs work once the page has drawn. */
export function createLifts(session: Session, soon: (work: () => void) => void = runAfterFrame): Lifts {
  const few = (work: () => void, lifted: number): void => (lifted > MOST_AT_ONCE ? soon(work) : work())
  return {
    variables: createLift(session, ({ variables }) => variables, few),
    labels: createLift(session, ({ labels }) => labels),
    links: createLift(session, ({ links }) => links, undefined, onTiles),
    marks: createLift(session, ({ marks }) => marks),
    groups: createLift(session, ({ groups }) => groups),
  }
}

/** On a map of more links those of one tile are lifted together. */
const FEW = 100

/**
 * The links of each tile of a large map. A drag across it changes hundreds, one after the other: lifted each alone, nearly every frame would draw what is left of some tiles
 * anew, for which the browser goes through all that lies still. As tiles that are done a few times.
 */
function onTiles(resting: ReadonlyMap<string, LinkDrawing>): (part: LinkDrawing) => readonly string[] {
  if (resting.size <= FEW) return () => []
  const tiles = groupsOf(resting.values(), ({ arc }) => tileOf(arc.middle))
  return ({ arc }) => (tiles.get(tileOf(arc.middle)) ?? []).map(({ id }) => id)
}

function createLift<Part>(
  { view, drawing }: Pick<Session, 'view' | 'drawing'>,
  partsOf: (drawing: Drawing) => ReadonlyMap<string, Part>,
  /** Runs the letting down of so many parts, at once or soon. */
  when: (work: () => void, lifted: number) => void = (work) => work(),
  /** Tells of what is at rest which parts are lifted together. */
  togetherIn?: (resting: ReadonlyMap<string, Part>) => (part: Part) => readonly string[],
): Lift<Part> {
  const drawn = () => partsOf(drawing.getState().drawing)
  const moving = createSignal<readonly Part[]>([])
  const listeners = new Set<LiftListener>()
  let resting = drawn()
  /** What is lifted, as it was before. */
  let lifted = new Map<string, Part>()
  let stop: (() => void) | null = null
  /** Made when the first is lifted. */
  let together: ((part: Part) => readonly string[]) | undefined

  const tell: LiftListener = (lifted) => {
    for (const listener of listeners) listener(lifted)
  }
  const letDown = (): void => {
    if (drawn() === resting && lifted.size === 0) return
    resting = drawn()
    together = undefined
    if (lifted.size > 0) {
      lifted = new Map()
      moving.set([])
    }
    tell()
  }
  const liftChanged = (): void => {
    const now = drawn()
    if (now === resting && lifted.size === 0) return
    const found: string[] = []
    const add = (key: string, part: Part | undefined): void => {
      if (part === undefined || lifted.has(key) || !now.has(key)) return
      lifted.set(key, part)
      found.push(key)
    }
    for (const [key, part] of resting) {
      const other = now.get(key)
      if (other === part || other === undefined || lifted.has(key)) continue
      add(key, part)
      together ??= togetherIn?.(resting)
      for (const other of together?.(part) ?? []) add(other, resting.get(other))
    }
    if (now.size !== resting.size) tell()
    else if (found.length > 0) tell(found)
    if (lifted.size === 0) return
    const parts: Part[] = []
    for (const key of lifted.keys()) {
      const part = now.get(key)
      if (part !== undefined) parts.push(part)
    }
    const before = moving.get()
    if (parts.length !== before.length || parts.some((part, at) => part !== before[at])) moving.set(parts)
  }
  const update = (): void => {
    if (!isAtRest(view.getState())) liftChanged()
    else if (drawn() !== resting || lifted.size > 0) when(letDownAtRest, lifted.size)
  }
  // What is lifted anew meanwhile stays so until that ends.
  const letDownAtRest = (): void => {
    if (isAtRest(view.getState())) letDown()
  }
  const start = (): (() => void) => {
    resting = drawn()
    const stopDrawing = drawing.subscribe(update)
    // Its beginning and its course are seen in the drawing; its end may leave that as it was.
    const stopView = view.subscribe((state) => {
      if (lifted.size > 0 && isAtRest(state)) when(letDownAtRest, lifted.size)
    })
    return () => {
      stopDrawing()
      stopView()
    }
  }

  return {
    moving,
    has: (key) => lifted.has(key),
    resting: () => (lifted.size > 0 ? resting : drawn()),
    onSheet: (key) => lifted.get(key) ?? drawn().get(key),
    subscribe(listener) {
      stop ??= start()
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = null
      }
    },
  }
}
