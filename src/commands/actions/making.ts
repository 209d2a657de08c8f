import type { Id } from '../../model/index.ts'

/** The gesture of making a thing and giving it its first name: one undo step, or none when the name stays empty. */
export function makingOf(id: Id): string {
  return `make ${id}`
}
