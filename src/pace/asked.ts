import { whenIdle } from './whenIdle.ts'

/**
 * Whether less motion is asked for now: then nothing moves from place to place by itself, and what would glide is there at once. The one
 * question of everything that a script moves (`tests/law/motion.test.ts`); asked anew for each motion, since the setting changes while the page is open.
 */
export function isStill(): boolean {
  return asked('(prefers-reduced-motion: reduce)')
}

/** Whether a finger is what the person mainly points with: a field that takes the focus by itself then raises a keyboard over what was asked for. */
export function pointsByFinger(): boolean {
  return asked('(pointer: coarse)')
}

/**
 * Whether less data is asked for now, in the browser (Save-Data, of which `navigator.connection` tells) or of the machine: then nothing is fetched
 * before somebody wants it.
 */
export function savesData(): boolean {
  return isSaving() || asked('(prefers-reduced-data: reduce)')
}

/** Runs, as `whenIdle` does, work that fetches what nobody has asked for yet; not at all where less data is asked for by then. Returns how to call it off. */
export function aheadOfNeed(work: () => void, delay = 0): () => void {
  return whenIdle(() => {
    if (!savesData()) work()
  }, delay)
}

function asked(query: string): boolean {
  return globalThis.matchMedia?.(query).matches ?? false
}

/** Firefox and Safari have no `connection`. */
function isSaving(): boolean {
  const connection: unknown = Reflect.get(globalThis.navigator ?? {}, 'connection')
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
}
