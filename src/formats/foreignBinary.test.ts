import { expect, test } from 'vitest'
import { describeBinary } from './foreignBinary.ts'
import { readAny } from './readAny.ts'

/** Every letter stands for the byte of its number. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** Begun as such files begin, with bytes above 0x7F behind wherever the format has any. */
const FILES: readonly (readonly [kind: string, start: string])[] = [
  ['a PNG picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ['a JPEG picture', '\xff\xd8\xff\xe0\0\x10JFIF\0'],
  ['a GIF picture', 'GIF89a\x80\x02\xe0\x01\xf7\0\0'],
  ['a bitmap picture', 'BM\x8a\x9c\x05\0\0\0\0\0\x8a\0\0\0'],
  ['a PDF document', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\0'],
  ['a gzip archive', '\x1f\x8b\x08\0\x93\x9d\x85\x66\0\x03'],
  ['a 7-Zip archive', "7z\xbc\xaf'\x1c\0\x04\x9b\x90"],
  ['a RAR archive', 'Rar!\x1a\x07\x01\0\x8d\xff'],
  ['an old Word, Excel, PowerPoint or Visio document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'],
  ['a database', 'SQLite format 3\0\x10\0\x01\x01\x9f'],
  ['a program', '\x7fELF\x02\x01\x01\0\0\x80\x95'],
  ['a Windows program', 'MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff'],
  ['a sound file', 'ID3\x04\0\0\0\0\x8c\x9e'],
  ['a sound file', 'OggS\0\x02\0\0\x80\x91'],
  ['a film or a phone picture', '\0\0\0\x9cftypheic\x80'],
  ['a WebP picture', 'RIFF\x8e\x91\0\0WEBPVP8 \x80'],
  ['a sound or film file', 'RIFF\x80\x93\0\0WAVEfmt \x80'],
  ['a zip archive', 'PK\x03\x04\x14\0\x82\x99\0\0notes.txt'],
  ['a zip archive', 'PK\x05\x06\0\0\0\0\x8f\x9f'],
  ['an Excel workbook', 'PK\x03\x04\x14\0\x82\x99\0\0xl/workbook.xml'],
  ['a Word document', 'PK\x03\x04\x14\0\x82\x99\0\0word/document.xml'],
  ['a PowerPoint presentation', 'PK\x03\x04\x14\0\x82\x99\0\0ppt/presentation.xml'],
  ['a Visio drawing', 'PK\x03\x04\x14\0\x82\x99\0\0visio/document.xml'],
  ['a LibreOffice spreadsheet', 'PK\x03\x04\x14\0\x82\x99\0\0application/vnd.oasis.opendocument.spreadsheet'],
  ['a LibreOffice document', 'PK\x03\x04\x14\0\x82\x99\0\0application/vnd.oasis.opendocument.text'],
  [
    'a LibreOffice presentation',
    'PK\x03\x04\x14\0\x82\x99\0\0application/vnd.oasis.opendocument.presentation',
  ],
]

test.each(FILES)('%s is known by its bytes: %j', async (kind, start) => {
  expect(describeBinary(bytesOf(start))).toBe(kind)
  const result = await readAny('nameless', bytesOf(start))
  expect(result.ok ? 'opened' : result.reason).toContain(`This seems to be ${kind};`)
})

test('each byte of a signature counts: one less or another one is something else', () => {
  const png = bytesOf('\x89PNG\r\n')
  expect(describeBinary(png)).toBe('a PNG picture')
  expect(describeBinary(png.subarray(0, -1))).toBeNull()
  for (let at = 0; at < png.length; at++) expect(describeBinary(png.with(at, 0x30)), `byte ${at}`).toBeNull()
})

test('what Windows-1252 has at 0x80 to 0x9F is not taken for the byte', () => {
  for (let byte = 0x80; byte < 0xa0; byte++) {
    const file = Uint8Array.of(byte, ...bytesOf('PNG\r\n'))
    expect(describeBinary(file), byte.toString(16)).toBe(byte === 0x89 ? 'a PNG picture' : null)
  }
})

test('names at the far end of an archive are found, and none across the seam of what is looked at', () => {
  const start = bytesOf('PK\x03\x04')
  const large = new Uint8Array(200_000)
  large.set(start)
  large.set(bytesOf('word/'), large.length - 5)
  expect(describeBinary(large)).toBe('a Word document')
  const seam = new Uint8Array(200_000)
  seam.set(start)
  seam.set(bytesOf('wo'), 65_534)
  seam.set(bytesOf('rd/'), seam.length - 65_536)
  expect(describeBinary(seam)).toBe('a zip archive')
})
