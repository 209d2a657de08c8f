import { type Codec, codecs } from '../formats/index.ts'
import type { CausalMap } from '../model/index.ts'
import { Complaint } from './verb.ts'

/** All formats that a map can be written in. */
export function writers(): readonly Codec[] {
  return codecs.filter((codec) => codec.write !== undefined)
}

/** What writes a map into a file of this name, by its end. Complains when nothing does. */
export function writerFor(out: string): (map: CausalMap) => string {
  const codec = writers().find((each) => each.extensions.some((end) => out.toLowerCase().endsWith(end)))
  const write = codec?.write
  if (write === undefined)
    throw new Complaint(`${out} is none of the kinds of file that Sediko writes: ${extensions()}.`)
  return (map) => write(map)
}

function extensions(): string {
  return writers()
    .flatMap((codec) => codec.extensions)
    .join(', ')
}
