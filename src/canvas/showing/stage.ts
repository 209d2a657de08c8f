import { type Arranger, carryPlaces, createArranger, type MapPart, type Point } from '../../layout/index.ts'
import { type CausalMap, type Id, placeExactly } from '../../model/index.ts'
import { draggedOn, type Placing, type Projecting, type Session } from '../../store/index.ts'
import type { Size } from '../fit.ts'
import type { InFocus } from './focus.ts'
import {
  adapted,
  freshKnown,
  type Known,
  NOTHING,
  placesIn,
  requestFor,
  resized,
  shownBy,
  type Wanted,
  withArranged,
  withHand,
} from './known.ts'
import { type Placed, type Standing, standingLit } from './stand.ts'

/** Keeps how the map of a session is drawn for the projector, while it is projected and for when it is again. */
export interface StageKeeper {
  /**
   * How the map stands on a projector of this size, with what is lit in the spotlight above `words` of this height, px. What would stand better is arranged beside the page.
   */
  look(size: Size, lit: InFocus | null, words: number): Standing
  /**
   * To be called while the map is projected: what a hand places is from now on the stage's, and not the map's. `onChange` is called when the map is to be looked at again, since a hand took something back or the arranger found something better, `onError`
   * with a sentence when it could not be arranged. Returns how to end it.
   */
  hold(onChange: (by: 'hand' | 'arranger') => void, onError: (sentence: string) => void): () => void
}

/** What a hand has done on the stage, to be taken back: how it was before, and how many edits the map had seen by then. */
interface Step {
  readonly known: Known
  readonly edits: number
}

const NOTHING_SAID = { parts: 0, part: null, canUndo: false, canRedo: false }

/** Makes it for a session. */
export function createStage(session: Session, arranger: Arranger = createArranger()): StageKeeper {
  const { document, view } = session
  let known: Known | null = null
  /** What was known on a projector of another size, until a hand moves something: what is hidden or narrow for a moment leaves the picture as it was. */
  let elsewhere: Known | null = null
  /** The part that stands; null for the whole. */
  let at: number | null = null
  /** The part that a person saw last by their own choice, and what was asked for by then: on another size of projector the part that is most like it stands. */
  let chosen: { readonly part: MapPart; readonly asked: number | null } | null = null
  let past: readonly Step[] = []
  let future: readonly Step[] = []
  let asked: { readonly map: CausalMap; readonly size: Size; readonly wanted: Wanted } | null = null
  let anew = 0
  let held: {
    readonly onChange: (by: 'hand' | 'arranger') => void
    readonly onError: (sentence: string) => void
  } | null = null
  session.onClose(() => arranger.stop())

  return { look, hold }

  function look(size: Size, lit: InFocus | null, words: number): Standing {
    const { map } = document.state.getState()
    const { marked } = session.loops.getState()
    const { projector } = view.getState()
    known = sized(adapted(known ?? freshKnown(map, size), map, at), size)
    if (projector !== null && projector.anew !== anew) {
      anew = projector.anew
      elsewhere = null
      known = { ...known, ...NOTHING }
    }
    const wished = partAsked()
    const shown = shownBy(known, marked, wished)
    known = shown.known
    at = shown.part
    const part = at === null ? undefined : known.parts[at]?.part
    const isOwn = wished === null || typeof wished === 'number'
    if (part && isOwn) chosen = { part, asked: projector?.part ?? null }
    tell()
    if (shown.wanted !== null) ask(shown.wanted)
    if (lit === null) return shown.stand
    return standingLit(map, marked, lit, { ...size, height: size.height - words }, known.whole)
  }

  /** The part that is to be seen: the one asked for, and until another is what was seen then, however the map is cut now. */
  function partAsked(): number | MapPart | null {
    const number = view.getState().projector?.part ?? null
    return chosen !== null && chosen.asked === number ? chosen.part : number
  }

  /** The same on a projector of another size, as it was there before if it was. */
  function sized(now: Known, size: Size): Known {
    if (isSameSize(now.size, size)) return now
    const there = elsewhere
    elsewhere = now
    return there && isSameSize(there.size, size) ? adapted(there, now.map, at) : resized(now, size)
  }

  /** Says what commands may know, when that has changed. */
  function tell(): void {
    const { projector } = view.getState()
    if (projector === null) return
    const isNow = ({ edits }: Step) => edits === document.state.getState().edits
    const canUndo = past.slice(-1).some(isNow)
    const canRedo = future.slice(-1).some(isNow)
    const { parts, part, ...before } = projector.stage ?? NOTHING_SAID
    const count = known?.parts.length ?? 0
    // The part goes by its number in this cut: asked for by that, another comes.
    const number = projector.part === null ? null : (at ?? projector.part)
    if (chosen?.asked === projector.part) chosen = { ...chosen, asked: number }
    if (
      projector.stage &&
      projector.part === number &&
      parts === count &&
      part === at &&
      before.canUndo === canUndo &&
      before.canRedo === canRedo
    )
      return
    const stage: Projecting['stage'] = {
      parts: count,
      part: at,
      canUndo,
      canRedo,
      undo: () => goBack('undo'),
      redo: () => goBack('redo'),
      bring,
      holds: (number) => known?.parts[number]?.part ?? null,
    }
    view.setState({ projector: { ...projector, part: number, stage } })
  }

  function bring(ids: readonly Id[]): boolean {
    const { projector } = view.getState()
    // What is in the spotlight is shown whatever part it is in.
    if (known === null || projector === null || at === null || session.spotlit() !== null) return false
    const counts = known.parts.map(
      ({ part }) => ids.filter((id) => part.variables.has(id) || part.links.has(id)).length,
    )
    const most = counts.indexOf(Math.max(...counts))
    if ((counts[most] ?? 0) <= (counts[at] ?? 0)) return false
    view.setState({ projector: { ...projector, part: most } })
    return true
  }

  /** Has what is wanted arranged. `from` is not what is known where it goes on from something that is not to be seen on its way. */
  function ask(wanted: Wanted, from = known): void {
    if (from === null || held === null) return
    const { map, size } = from
    if (asked !== null && asked.wanted === wanted && isSame(asked, from)) return
    const mine = { map, size, wanted }
    asked = mine
    const { onError } = held
    void arranger.run(requestFor(from, wanted), { onBest: () => {}, onError }).then((found) => {
      if (asked !== mine) return
      asked = null
      // A hand is on the picture that is seen: it is looked for again when that has let go.
      if (found === null || known === null || !isSame(known, mine)) return
      if (view.getState().inHand !== null) return held?.onChange('arranger')
      const placed = {
        places: new Map(Object.entries(found.places)),
        bends: new Map(Object.entries(found.bends)),
      }
      const arranged = withArranged(from, wanted, placed)
      const next = shownBy(arranged, session.loops.getState().marked, partAsked())
      const isOnItsWay = next.wanted === 'whole' || (next.wanted !== null && next.wanted === next.part)
      // What goes on from there is not shown on its way, and what is not seen changes no picture: the picture changes once.
      if (isOnItsWay) return ask(next.wanted, next.known)
      known = arranged
      if (wanted === 'whole' || wanted === next.part) held?.onChange('arranger')
      else if (next.wanted !== null) ask(next.wanted, next.known)
    })
  }

  function hold(
    onChange: (by: 'hand' | 'arranger') => void,
    onError: (sentence: string) => void,
  ): () => void {
    held = { onChange, onError }
    chosen = null
    document.setPlacing(place)
    return () => {
      held = null
      asked = null
      arranger.stop()
      document.setPlacing(null)
      past = []
      future = []
    }
  }

  /** What an edit places or bends is placed on the stage. The map keeps its own, and what is new finds a place on both. */
  function place(before: CausalMap, after: CausalMap): ReturnType<Placing> {
    if (known === null) return null
    const { moved, fresh, bent } = placedBy(before, after)
    if (moved.size + fresh.size + bent.size === 0) return null
    const { staged } = view.getState()
    const from = new Map([...placesIn(after), ...(staged?.places ?? []), ...moved, ...fresh])
    const own = staged === null ? fresh : carryPlaces(after, [...fresh.keys()], from, placesIn(before))
    const dragged = draggedOn({ places: moved, bends: bent, part: null }, moved, after)
    const firm = new Set([...bent].flatMap(([id, bend]) => (bend === null ? [] : [id])))
    put({ places: new Map([...moved, ...fresh]), bends: dragged.bends, firm }, fresh.size === 0)
    const stood = [...placesIn(before)].filter(([id]) => moved.has(id))
    const bends = [...bent.keys()].flatMap((id) => {
      const link = before.links[id]
      return link ? [[id, { bend: link.bend, bent: link.bent }] as const] : []
    })
    const args = { places: Object.fromEntries([...stood, ...own]), bends: Object.fromEntries(bends) }
    return (draft) => placeExactly(draft, args)
  }

  function put(by: Placed, isStep: boolean): void {
    if (known === null) return
    const { staged } = view.getState()
    if (isStep) {
      past = [...past, { known, edits: document.state.getState().edits }]
      future = []
    }
    // What is on its way began from another picture.
    asked = null
    elsewhere = null
    // In the spotlight things stand closer together for that moment only.
    if (session.spotlit() === null) known = withHand(known, at, by)
    const firm = new Set([...(staged?.firm ?? []), ...(by.firm ?? [])])
    view.setState({
      staged: {
        places: new Map([...(staged?.places ?? placesIn(known.map)), ...by.places]),
        bends: new Map([...(staged?.bends ?? []), ...by.bends]),
        firm,
        part: staged?.part ?? null,
      },
    })
    tell()
  }

  function goBack(way: 'undo' | 'redo'): boolean {
    const from = way === 'undo' ? past : future
    const step = from.at(-1)
    const { edits } = document.state.getState()
    if (known === null || step === undefined || step.edits !== edits) return false
    const back = { known, edits }
    past = way === 'undo' ? past.slice(0, -1) : [...past, back]
    future = way === 'undo' ? [...future, back] : future.slice(0, -1)
    known = step.known
    elsewhere = null
    held?.onChange('hand')
    return true
  }
}

/** What an edit placed: things that stand elsewhere, things that are new, and links that bend otherwise than before. */
interface PlacedBy {
  readonly moved: ReadonlyMap<Id, Point>
  readonly fresh: ReadonlyMap<Id, Point>
  readonly bent: ReadonlyMap<Id, number | null>
}

function placedBy(before: CausalMap, after: CausalMap): PlacedBy {
  const [was, is] = [placesIn(before), placesIn(after)]
  const moved = new Map<Id, Point>()
  const fresh = new Map<Id, Point>()
  for (const [id, place] of is) {
    const there = was.get(id)
    if (there === undefined) fresh.set(id, place)
    else if (there.x !== place.x || there.y !== place.y) moved.set(id, place)
  }
  const bent = new Map<Id, number | null>()
  for (const link of Object.values(after.links)) {
    const old = before.links[link.id]
    if (old === undefined || old === link || old.source !== link.source || old.target !== link.target)
      continue
    // One that is loosened because an end moved keeps its bend on the map, and follows the loop rule on the stage.
    if (old.bend !== link.bend || old.bent !== link.bent) bent.set(link.id, link.bent ? link.bend : null)
  }
  return { moved, fresh, bent }
}

function isSameSize(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height
}

/** Whether these are the same map in the same room, but for what people say of it. */
function isSame(
  one: { readonly map: CausalMap; readonly size: Size },
  other: { readonly map: CausalMap; readonly size: Size },
): boolean {
  return (
    one.map.variables === other.map.variables &&
    one.map.links === other.map.links &&
    isSameSize(one.size, other.size)
  )
}
