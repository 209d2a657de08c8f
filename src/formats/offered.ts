import { codecs } from './codecs.ts'
import type { Codec } from './types.ts'

/** A format whose files can be opened. */
export type Readable = Codec & Required<Pick<Codec, 'reads'>>

/** A format that maps can be written in. */
export type Writable = Codec & Required<Pick<Codec, 'writes'>>

/** All formats whose files can be opened, in their order. */
export function readable(): readonly Readable[] {
  return codecs.filter((codec): codec is Readable => codec.reads !== undefined)
}

/** All formats that maps can be written in, in their order. */
export function writable(): readonly Writable[] {
  return codecs.filter((codec): codec is Writable => codec.writes !== undefined)
}

/** What a file dialogue offers to open: all endings and media types, each once. */
export function openable(): { readonly endings: string[]; readonly mimes: string[] } {
  const all = readable()
  return {
    endings: [...new Set(all.flatMap(({ endings }) => endings))],
    mimes: [...new Set(all.map(({ mime }) => mime))],
  }
}
