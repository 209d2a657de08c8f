/** Longer names are cut: some systems refuse a path of more than 255 characters. */
const LONGEST = 80

/** Characters that some system does not take in a file's name. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\\/:*?"<>|]/gu

/** A file name from a map's title that every system takes; `extension` with its dot. */
export function fileNameOf(title: string, extension: string): string {
  const plain = title
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '')
  const short = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/[\s.]+$/, '')
  // Windows keeps these names for devices, whatever follows the dot.
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(short)
  return `${short === '' || reserved ? `Map ${short}`.trim() : short}${extension}`
}
