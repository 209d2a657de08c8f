import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fitted, roomToFit } from '../../src/canvas/fit.ts'
import { USUAL_SCREEN } from '../../src/layout/arrange/search/readable.ts'
import { drawMap, NAME_STYLE } from '../../src/layout/index.ts'
import { readMapJson } from '../../src/model/index.ts'
import { SMALL_CANVAS } from '../support/canvasSize.ts'

const FOLDER = new URL('../../examples/', import.meta.url)

test.each(readdirSync(FOLDER))(
  'the names of %s are at least 11 px high when it opens in a small window',
  (file) => {
    const read = readMapJson(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')))
    if (!read.ok) throw new Error(read.reason)
    const { bounds } = drawMap({ map: read.map, marked: [] })
    expect(NAME_STYLE.size * fitted(bounds, SMALL_CANVAS).zoom).toBeGreaterThanOrEqual(11)
  },
)

test('what the arranger takes for the usual screen is what the canvas leaves free for a map in a small window', () => {
  expect(USUAL_SCREEN).toEqual(roomToFit(SMALL_CANVAS))
})
