import type { Structure } from '../../../archetypes/index.ts'
import { drawName } from '../../../layout/index.ts'

/** Left free between two names that come nearer, px: a link with its sign must be seen between them. */
const BETWEEN = { across: 30, down: 56 } as const
/** Never nearer than this share of how they stand. */
const LEAST = 0.55

/**
 * The form with its slots nearer to each other, all alike, so that its names can be read where there is not the room of a map: as near as
 * the names let them, but no nearer than is needed for the drawing to be `width` px wide.
 */
export function closeUp(structure: Structure, width: number): Structure {
  const boxes = structure.slots.map((slot) => ({ ...slot, size: drawName(slot.role) }))
  const wide = Math.max(...boxes.map(({ x, size }) => x + size.width / 2))
  const left = Math.min(...boxes.map(({ x, size }) => x - size.width / 2))
  let share = Math.max(LEAST, Math.min(1, width / (wide - left)))
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      const across = (one.size.width + other.size.width) / 2 + BETWEEN.across
      const down = (one.size.height + other.size.height) / 2 + BETWEEN.down
      const needed = Math.min(across / Math.abs(one.x - other.x), down / Math.abs(one.y - other.y))
      share = Math.max(share, Math.min(1, needed))
    }
  })
  const slots = structure.slots.map((slot) => ({ ...slot, x: slot.x * share, y: slot.y * share }))
  const { boundary } = structure
  if (boundary === undefined) return { ...structure, slots }
  const line = boundary.line.map(({ x, y }) => ({ x: x * share, y: y * share }))
  return { ...structure, slots, boundary: { ...boundary, line } }
}
