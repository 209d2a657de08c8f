import { LIMITS } from '../model/index.ts'

/** One sentence when a file of this many bytes is too large to open, else null. Told before anything is read. */
export function sizeFault(bytes: number): string | null {
  if (bytes <= LIMITS.openedBytes) return null
  return `This file is ${megabytes(bytes)} large; Sediko opens files of at most ${megabytes(LIMITS.openedBytes)}.`
}

/** Rounded up, so that a file just over the limit does not read as if it were at it. */
function megabytes(bytes: number): string {
  return `${Math.ceil((bytes / MEGABYTE) * 10) / 10} MB`
}

const MEGABYTE = 1024 * 1024
