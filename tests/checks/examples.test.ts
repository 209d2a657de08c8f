import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkInPieces } from '../../src/checks/index.ts'
import { readMapJson } from '../../src/model/index.ts'
import { finish } from '../../src/pace/index.ts'

const FOLDER = new URL('../../examples/', import.meta.url)
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'))

test.each(files)('%s: nothing of links, loops, delays, drawing and archetypes is to be mended', (file) => {
  const read = readMapJson(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')))
  if (!read.ok) throw new Error(read.reason)
  const { findings, complete } = finish(
    checkInPieces({ map: read.map, own: { fine: [], vague: [] }, language: 'en' }),
  )
  expect(complete).toBe(true)
  const bad = findings.filter(({ group, severity }) => {
    return group !== 'names' && (severity.review === 'error' || severity.review === 'warning')
  })
  expect(bad).toEqual([])
  expect(
    findings.filter(({ severity }) => severity.drawing !== 'off' && severity.drawing !== 'info'),
  ).toEqual([])
})
