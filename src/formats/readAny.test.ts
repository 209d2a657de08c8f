import { describe, expect, it, test } from 'vitest'
import { LIMITS, mapFromNotation, serialise } from '../model/index.ts'
import { readAny } from './readAny.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const ours = utf8(serialise(mapFromNotation('A -> + B -> - A')))

/** The reason for refusing, or 'opened'. */
async function told(name: string, bytes: Uint8Array): Promise<string> {
  const result = await readAny(name, bytes)
  return result.ok ? 'opened' : result.reason
}

test('a map is known by its content, whatever it is called', async () => {
  for (const name of ['map.sediko.json', 'map.json', 'map.txt', 'map.csv', 'map'])
    expect(await told(name, ours)).toBe('opened')
})

describe('a file of another kind is told what it seems to be', () => {
  test.each<[string, Uint8Array, string]>([
    ['picture.json', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'a PNG picture'],
    ['photo.jpg', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'a JPEG picture'],
    ['paper.pdf', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3'), 'a PDF document'],
    ['book.xlsx', latin1('PK\x03\x04\x14\0\0\0[Content_Types].xml xl/workbook.xml'), 'an Excel workbook'],
    ['letter.docx', latin1('PK\x03\x04\x14\0\0\0word/document.xml'), 'a Word document'],
    ['things.zip', latin1('PK\x03\x04\x14\0\0\0notes.txt'), 'a zip archive'],
    ['program', latin1('\x7fELF\x02\x01\x01\0\0\0'), 'a program'],
    ['unknown.bin', latin1('\x01\x02\0\x03\xfe\xdc'), 'a binary file'],
    ['model.mdl', utf8('{UTF-8}\nA = A FUNCTION OF(B) ~~|'), 'a Vensim model'],
    ['old.mdl', utf8('A = A FUNCTION OF(B)\n\t~\t~\t|'), 'a Vensim model'],
    ['model.stmx', utf8('<?xml version="1.0"?><xmile version="1.0">'), 'an XMILE model'],
    ['page.json', utf8('<!DOCTYPE html><html>'), 'a web page'],
    ['drawing.xml', utf8('<mxfile host="x"><diagram/></mxfile>'), 'a draw.io drawing'],
    ['picture.svg', utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'an SVG picture'],
    ['strange.xml', utf8('<recipe><milk/></recipe>'), 'an XML file of another program'],
    ['kumu.json', utf8('{"elements": [], "connections": [], "loops": []}'), 'a Kumu project'],
    ['loopy.json', utf8('[[[1,403,223,1,"rabbits",4]],[[1,2,94,-1,0]],[],2]'), 'a LOOPY diagram'],
    ['sd.json', utf8('{"variables": [], "relationships": []}'), 'an SD-JSON model'],
    ['package.json', utf8('{"name": "x", "dependencies": {}}'), 'the package file of a program'],
    ['some.json', utf8('\ufeff {"a": 1}'), 'a JSON file of another program'],
    ['list.json', utf8('[1, 2, 3]'), 'a JSON file of another program'],
    ['graph.gv', utf8('digraph G { a -> b }'), 'a Graphviz graph'],
    ['chart', utf8('flowchart TD\n  a --> b'), 'a Mermaid diagram'],
    ['links.csv', utf8('From,To,Type\nA,B,+\n'), 'a table (CSV)'],
    ['notes', utf8('Remember the milk'), 'plain text'],
  ])('%s', async (name, bytes, kind) => {
    const reason = await told(name, bytes)
    expect(reason).toContain(`This seems to be ${kind}`)
    expect(reason).toContain('; Sediko opens Sediko map files (.sediko.json, .json)')
  })
})

test('nothing at all is told as that', async () => {
  expect(await told('empty.json', new Uint8Array())).toContain('This file is empty')
  expect(await told('blank.json', utf8(' \r\n\t '))).toContain('only white space')
})

test('a file that should be a map is told where it is damaged', async () => {
  expect(await told('map.json', utf8('{"format": "sediko-map", "version": 1, "variables": [{]}'))).toContain(
    'line 1, column 55',
  )
  expect(await told('map.json', utf8('hello'))).toContain('line 1, column 1')
  expect(await told('map.sediko.json', ours.subarray(0, 120))).toContain('it has its end')
  expect(await told('map.json', latin1('{"title": "Caf\xe9"}'))).toContain(
    'Line 1 of this file is not UTF-8 text',
  )
})

test('a file over the limit is refused by its size alone', async () => {
  expect(await told('large.json', new Uint8Array(LIMITS.openedBytes + 1))).toContain('at most 100 MB')
})

describe('deep and long texts end in a sentence, soon', () => {
  it('10 million brackets', async () => {
    expect(await told('deep.json', utf8('['.repeat(10_000_000)))).toContain('100 levels')
  })

  it('a text of 10 million characters that never ends', async () => {
    expect(
      await told('long.json', utf8(`{"format": "sediko-map", "title": "${'x'.repeat(10_000_000)}`)),
    ).toContain('its end')
  })
})
