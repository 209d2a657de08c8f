/** Longer names are cut: some systems refuse a path of more than 255 characters. */
const LONGEST = 80

/**
 * Characters that some system does not take in a file's name, and those that are not seen in it: but for joiners, without which Persian and Indic
 * words are misspelt and one emoji falls into several.
 */
const FORBIDDEN = /(?![\u200c\u200d]|[\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}\\/:*?"<>|]/gu
/** Joiners that join nothing, as at an end. */
const LOOSE =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])(?:\u200c|\u200d)+|(?:\u200c|\u200d)+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu

/** A file name from a map's title that every system takes; `extension` with its dot. */
export function fileNameOf(title: string, extension: string): string {
  const plain = title
    .replace(FORBIDDEN, ' ')
    .replace(LOOSE, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '')
  const short = firstOf(plain).replace(/[\s.]+$/, '')
  // Windows keeps these names for devices, whatever follows the dot.
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(short)
  return `${short === '' || reserved ? `Map ${short}`.trim() : short}${extension}`
}

/** As many characters as a name may have, none of them cut within what a person sees as one. */
function firstOf(text: string): string {
  let short = ''
  let count = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    count += [...segment].length
    if (count > LONGEST) return short
    short += segment
  }
  return short
}
