import type { CausalMap } from '../model/index.ts'
import type { Given } from './options.ts'
import type { Codec, Lent, Notice } from './types.ts'

/** A map as the text or bytes of a file. Throws when the codec does not write, which is a mistake of the program. */
export async function writeMap(
  codec: Codec,
  map: CausalMap,
  options: Given = {},
  lent: Lent = {},
): Promise<string | Uint8Array> {
  const { write } = await codec.load()
  if (write === undefined) throw new Error(`${codec.label} cannot be written.`)
  return write(map, options, lent)
}

/** What of this map a file of this format would not hold, as sentences; empty when it holds all. */
export async function lossesOf(
  codec: Codec,
  map: CausalMap,
  options: Given = {},
): Promise<readonly Notice[]> {
  const { losses } = await codec.load()
  return losses?.(map, options) ?? []
}
