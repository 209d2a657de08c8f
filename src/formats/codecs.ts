import { htmlCodec } from './html.ts'
import { markdownCodec } from './markdown.ts'
import { nativeCodec } from './native.ts'
import { outlineCodec } from './outline.ts'
import { pngCodec } from './png.ts'
import { svgCodec } from './svg.ts'
import type { Codec } from './types.ts'

/** Every format, in the order in which a file's content is tried. One file and one line here make a new one. */
export const codecs: readonly Codec[] = [
  nativeCodec,
  svgCodec,
  pngCodec,
  outlineCodec,
  markdownCodec,
  htmlCodec,
]
