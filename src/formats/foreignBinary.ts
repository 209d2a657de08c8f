/** Something that a file has at a place, and what a file that has it is called. */
interface Signature {
  readonly at: number
  readonly bytes: Uint8Array
  readonly name: string
}

/**
 * The first bytes by which kinds of file are known. They are compared as bytes: no decoder gives back every byte as the
 * letter of its number, for what browsers call Latin-1 is Windows-1252, which has a dash and quotation marks at 0x80 to 0x9F.
 */
const SIGNATURES: readonly Signature[] = [
  starts('\x89PNG\r\n', 'a PNG picture'),
  starts('\xff\xd8\xff', 'a JPEG picture'),
  starts('GIF8', 'a GIF picture'),
  starts('BM', 'a bitmap picture'),
  starts('%PDF-', 'a PDF document'),
  starts('\x1f\x8b', 'a gzip archive'),
  starts("7z\xbc\xaf'\x1c", 'a 7-Zip archive'),
  starts('Rar!', 'a RAR archive'),
  starts('\xd0\xcf\x11\xe0', 'an old Word, Excel, PowerPoint or Visio document'),
  starts('SQLite format 3', 'a database'),
  starts('\x7fELF', 'a program'),
  starts('MZ', 'a Windows program'),
  starts('ID3', 'a sound file'),
  starts('OggS', 'a sound file'),
  { at: 4, bytes: bytesOf('ftyp'), name: 'a film or a phone picture' },
]

const ZIP_STARTS: readonly Uint8Array[] = [bytesOf('PK\x03\x04'), bytesOf('PK\x05\x06')]
const RIFF = bytesOf('RIFF')
const WEBP = bytesOf('WEBP')

/** File names inside a zip archive that give away what the archive is. Office files are zip archives. */
const ARCHIVES: readonly (readonly [inside: Uint8Array, name: string])[] = [
  [bytesOf('xl/'), 'an Excel workbook'],
  [bytesOf('word/'), 'a Word document'],
  [bytesOf('ppt/'), 'a PowerPoint presentation'],
  [bytesOf('visio/'), 'a Visio drawing'],
  [bytesOf('opendocument.spreadsheet'), 'a LibreOffice spreadsheet'],
  [bytesOf('opendocument.text'), 'a LibreOffice document'],
  [bytesOf('opendocument.presentation'), 'a LibreOffice presentation'],
]

/** How much of a zip archive is searched for names: enough for the first entries and the directory at its end. */
const ARCHIVE_SAMPLE = 65_536

/** What a file that is not text seems to be, with its article, or null. */
export function describeBinary(bytes: Uint8Array): string | null {
  if (ZIP_STARTS.some((start) => hasAt(bytes, 0, start))) return describeZip(bytes)
  if (hasAt(bytes, 0, RIFF)) return hasAt(bytes, 8, WEBP) ? 'a WebP picture' : 'a sound or film file'
  return SIGNATURES.find((signature) => hasAt(bytes, signature.at, signature.bytes))?.name ?? null
}

function describeZip(bytes: Uint8Array): string {
  const ends = [bytes.subarray(0, ARCHIVE_SAMPLE), bytes.subarray(-ARCHIVE_SAMPLE)]
  return ARCHIVES.find(([inside]) => ends.some((end) => holds(end, inside)))?.[1] ?? 'a zip archive'
}

function starts(text: string, name: string): Signature {
  return { at: 0, bytes: bytesOf(text), name }
}

/** The bytes of a text in which every letter stands for the byte of its number, as `\x89` does. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function hasAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte)
}

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (hasAt(bytes, at, wanted)) return true
  }
  return false
}
