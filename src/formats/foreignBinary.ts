/** The first bytes by which kinds of file are known, as Latin-1 text, and what to call them. */
const SIGNATURES: readonly (readonly [start: string, name: string])[] = [
  ['\x89PNG\r\n', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['BM', 'a bitmap picture'],
  ['%PDF-', 'a PDF document'],
  ['\x1f\x8b', 'a gzip archive'],
  ["7z\xbc\xaf'\x1c", 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\xd0\xcf\x11\xe0', 'an old Word, Excel, PowerPoint or Visio document'],
  ['SQLite format 3', 'a database'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a Windows program'],
  ['ID3', 'a sound file'],
  ['OggS', 'a sound file'],
]

/** File names inside a zip archive that give away what the archive is. Office files are zip archives. */
const ARCHIVES: readonly (readonly [inside: string, name: string])[] = [
  ['xl/', 'an Excel workbook'],
  ['word/', 'a Word document'],
  ['ppt/', 'a PowerPoint presentation'],
  ['visio/', 'a Visio drawing'],
  ['opendocument.spreadsheet', 'a LibreOffice spreadsheet'],
  ['opendocument.text', 'a LibreOffice document'],
  ['opendocument.presentation', 'a LibreOffice presentation'],
]

/** How much of a zip archive is searched for names: enough for the first entries and the directory at its end. */
const ARCHIVE_SAMPLE = 65_536

/** What a file that is not text seems to be, with its article, or null. */
export function describeBinary(bytes: Uint8Array): string | null {
  const start = latin1(bytes.subarray(0, 16))
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return describeZip(bytes)
  if (start.startsWith('RIFF'))
    return start.slice(8, 12) === 'WEBP' ? 'a WebP picture' : 'a sound or film file'
  if (start.slice(4, 8) === 'ftyp') return 'a film or a phone picture'
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null
}

function describeZip(bytes: Uint8Array): string {
  const ends = latin1(bytes.subarray(0, ARCHIVE_SAMPLE)) + latin1(bytes.subarray(-ARCHIVE_SAMPLE))
  return ARCHIVES.find(([inside]) => ends.includes(inside))?.[1] ?? 'a zip archive'
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
