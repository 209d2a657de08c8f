import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { useStore } from 'zustand'
import type { Drawing } from '../layout/index.ts'
import type { CausalMap } from '../model/index.ts'
import { sameMembers } from './sameMembers.ts'
import type {
  DocumentState,
  Draft,
  Drafts,
  DraftsState,
  Library,
  LibraryState,
  LoopsState,
  Session,
  ViewState,
} from './types/index.ts'

/**
 * A value read from the open map. The component renders again only when the value changes; a fresh list, set or object
 * with the same members counts as unchanged.
 */
export function useMap<T>(session: Session, read: (map: CausalMap) => T): T {
  return useStore(session.document.state, useKept(mapIn, read))
}

/** Whether the open map can be looked at only. */
export function useReadOnly(session: Session): boolean {
  return useStore(session.document.state, ({ saving }) => saving.kind === 'readOnly')
}

/** Any value of the open document: map, undo labels, notices. */
export function useDocument<T>(session: Session, read: (state: DocumentState) => T): T {
  return useStore(session.document.state, useKept(itself, read))
}

/** A value of what the person sees and does. */
export function useView<T>(session: Session, read: (view: ViewState) => T): T {
  return useStore(session.view, useKept(itself, read))
}

/** A value of the loops of the open map. */
export function useLoops<T>(session: Session, read: (loops: LoopsState) => T): T {
  return useStore(session.loops, useKept(itself, read))
}

/** A value of the drawing. */
export function useDrawing<T>(session: Session, read: (drawing: Drawing) => T): T {
  return useStore(session.drawing, useKept(drawingIn, read))
}

/** A value of the list of maps on this machine. */
export function useLibrary<T>(library: Library, read: (state: LibraryState) => T): T {
  return useStore(library.state, useKept(itself, read))
}

/** The draft of a place; null while nothing is being typed there. */
export function useDraft({ state }: Drafts, place: string): Draft | null {
  return useStore(state, ({ drafts }) => drafts.get(place) ?? null)
}

/** All drafts by place. */
export function useDrafts({ state }: Drafts): DraftsState['drafts'] {
  return useStore(state, ({ drafts }) => drafts)
}

/**
 * What is being typed at a place over a text of the map, null while nothing is; and what puts other text there, null to end it. What the map says
 * meanwhile is taken in.
 */
export function useTyped(
  drafts: Drafts,
  place: string,
  now: string,
): readonly [text: string | null, put: (text: string | null) => void] {
  const draft = useDraft(drafts, place)
  const isBehind = draft !== null && draft.base !== now
  useEffect(() => {
    // What cannot be fetched leaves the draft as it is, to be merged when the map changes next or at the next visit.
    if (isBehind) import('./drafts/takeIn.ts').then((it) => it.takeIn(drafts, place, now), console.error)
  }, [isBehind, drafts, place, now])
  return [
    draft?.text ?? null,
    (text) => drafts.put(place, text === null ? null : { text, base: draft?.base ?? now }),
  ]
}

/** The event by which the field that has the focus is asked to put into the map what stands in it. */
export const TAKE = 'sediko:take'

/**
 * How a field puts into the map what stands in it without being left, as before the map is written to a file. `take` gives what the map has then; null when
 * it cannot have it. A field that does not use this is left and entered again.
 */
export function useTake(
  field: RefObject<HTMLElement | null>,
  drafts: Drafts,
  place: string,
  take: (text: string) => string | null,
): void {
  const onTake = useEffectEvent((event: Event) => {
    event.preventDefault()
    const { text } = drafts.state.getState().drafts.get(place) ?? {}
    const taken = text === undefined ? null : take(text)
    // A space at the end of what is still being typed is no name, and yet not to be typed again.
    if (text !== undefined && taken !== null) drafts.put(place, text === taken ? null : { text, base: taken })
  })
  useEffect(() => {
    const { current } = field
    current?.addEventListener(TAKE, onTake)
    return () => current?.removeEventListener(TAKE, onTake)
  }, [field])
}

const itself = <T>(state: T): T => state
const mapIn = ({ map }: DocumentState): CausalMap => map
const drawingIn = ({ drawing }: { readonly drawing: Drawing }): Drawing => drawing

/**
 * A reading that stays the same object while its members do. What is read from (`from` takes it out of the state) is read once: many look at a large map, of
 * which the state tells more than that it is another, as how its saving goes.
 */
function useKept<S, I, T>(from: (state: S) => I, read: (input: I) => T): (state: S) => T {
  const last = useRef<{ readonly value: T } | null>(null)
  let seen: { readonly input: I; readonly value: T } | null = null
  return (state) => {
    const input = from(state)
    if (seen !== null && Object.is(seen.input, input)) return seen.value
    const value = read(input)
    if (last.current === null || !sameMembers(last.current.value, value)) last.current = { value }
    seen = { input, value: last.current.value }
    return seen.value
  }
}
