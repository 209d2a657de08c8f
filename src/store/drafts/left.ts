import type { Id } from '../../model/index.ts'
import { pageStorage } from '../environment.ts'
import { checksum } from '../storage/checksum.ts'
import type { Draft } from '../types/index.ts'

/** Where the drafts of one page for one map are left when the page goes. The page comes last. */
export function leftKey(library: string, map: Id, page = ''): string {
  return `sediko.drafts.1.${library}.${map}.${page}`
}

/**
 * Leaves drafts, all that this page has for the map, where the next visit finds them; done when the call returns. With when that was, `at`, in milliseconds: a
 * browser that is killed may have again what was forgotten there, which is older than what storage has.
 */
export function leaveDrafts(key: string, drafts: ReadonlyMap<string, Draft>, at: number): void {
  const text = JSON.stringify({ at, drafts: [...drafts] })
  try {
    pageStorage()?.setItem(key, `${checksum(text)} ${text}`)
  } catch {
    // A full or closed storage: the chip has not said that they are saved.
  }
}
