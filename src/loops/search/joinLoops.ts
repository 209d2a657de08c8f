import type { PackedLoops } from '../graph/linkGraph.ts'

/** All loops of the one and then all of the other. */
export function joinLoops(one: PackedLoops, other: PackedLoops): PackedLoops {
  const links = new Int32Array(one.links.length + other.links.length)
  links.set(one.links)
  links.set(other.links, one.links.length)
  const ends = new Int32Array(one.ends.length + other.ends.length)
  ends.set(one.ends)
  ends.set(
    other.ends.map((end) => end + one.links.length),
    one.ends.length,
  )
  return { links, ends }
}
