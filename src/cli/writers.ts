import { type Writable, writable, writeMap } from '../formats/index.ts'
import type { CausalMap } from '../model/index.ts'
import { Complaint } from './verb.ts'

/** All formats that a map can be written in here; those that take a page are not among them. */
export function writers(): readonly Writable[] {
  return writable().filter(({ writes }) => writes.needsPage !== true)
}

/** The format of a new file, by the end of its name. Complains when there is none. */
export function formatOf(out: string): Writable {
  const codec = writers().find(({ endings }) => endings.some((end) => out.toLowerCase().endsWith(end)))
  if (codec === undefined)
    throw new Complaint(`${out} is none of the kinds of file that Sediko writes: ${endings()}.`)
  return codec
}

/** What writes a map into a file of this name. */
export function writerFor(out: string): (map: CausalMap) => Promise<string | Uint8Array> {
  const codec = formatOf(out)
  return (map) => writeMap(codec, map)
}

function endings(): string {
  return writers()
    .flatMap((codec) => codec.endings)
    .join(', ')
}
