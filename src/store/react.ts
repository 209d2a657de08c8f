import { useRef } from 'react'
import { useStore } from 'zustand'
import type { Drawing } from '../layout/index.ts'
import type { CausalMap } from '../model/index.ts'
import { sameMembers } from './sameMembers.ts'
import type {
  DocumentState,
  Draft,
  Drafts,
  Library,
  LibraryState,
  LoopsState,
  Session,
  ViewState,
} from './types.ts'

/**
 * A value read from the open map. The component renders again only when the value changes; a fresh list, set or object
 * with the same members counts as unchanged.
 */
export function useMap<T>(session: Session, read: (map: CausalMap) => T): T {
  return useStore(
    session.document.state,
    useKept((state: DocumentState) => read(state.map)),
  )
}

/** Whether the open map can be looked at only. */
export function useReadOnly(session: Session): boolean {
  return useStore(session.document.state, ({ saving }) => saving.kind === 'readOnly')
}

/** Any value of the open document: map, undo labels, notices. */
export function useDocument<T>(session: Session, read: (state: DocumentState) => T): T {
  return useStore(session.document.state, useKept(read))
}

/** A value of what the person sees and does. */
export function useView<T>(session: Session, read: (view: ViewState) => T): T {
  return useStore(session.view, useKept(read))
}

/** A value of the loops of the open map. */
export function useLoops<T>(session: Session, read: (loops: LoopsState) => T): T {
  return useStore(session.loops, useKept(read))
}

/** A value of the drawing. */
export function useDrawing<T>(session: Session, read: (drawing: Drawing) => T): T {
  return useStore(
    session.drawing,
    useKept((state: { readonly drawing: Drawing }) => read(state.drawing)),
  )
}

/** A value of the list of maps on this machine. */
export function useLibrary<T>(library: Library, read: (state: LibraryState) => T): T {
  return useStore(library.state, useKept(read))
}

/** The draft of a place; null while nothing is being typed there. */
export function useDraft({ state }: Drafts, place: string): Draft | null {
  return useStore(state, ({ drafts }) => drafts.get(place) ?? null)
}

/** A reading that stays the same object while its members do. */
function useKept<S, T>(read: (state: S) => T): (state: S) => T {
  const last = useRef<{ readonly value: T } | null>(null)
  return (state) => {
    const value = read(state)
    if (last.current === null || !sameMembers(last.current.value, value)) last.current = { value }
    return last.current.value
  }
}
