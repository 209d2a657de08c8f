/** What a transaction gave, or why storage refused, as a sentence. `final`: trying again is of no use. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string; readonly final: boolean }

/** Thrown within a transaction when rows of a newer program are found, so that nothing of it is carried out. */
export class NewerProgramError extends Error {}

export const NEWER_PROGRAM =
  'A newer version of Sediko keeps its maps in this browser. Reload this page to go on editing.'

/** Tells a failure of storage as a sentence. */
export async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    const isNewer = error instanceof NewerProgramError || nameOf(error) === 'VersionError'
    return { ok: false, reason: isNewer ? NEWER_PROGRAM : reasonOf(error), final: isNewer }
  }
}

/** The name of an error of the program or of the browser; empty for anything else. */
export function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : ''
}

function reasonOf(error: unknown): string {
  if (nameOf(error) === 'QuotaExceededError') return 'The disk, or what this browser may use of it, is full.'
  if (nameOf(error) === 'ReferenceError') return 'This browser has no storage for maps.'
  const detail = error instanceof Error && error.message !== '' ? ` (${error.message})` : ''
  return `The storage of this browser does not take the map${detail}.`
}
