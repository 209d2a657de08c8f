import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { choose, loopRow } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

const MAP = 'Rain -> + Grass -> + || Cattle -> - Grass; Cattle -> ? Debt -> + Cattle'

async function pictureOf(page: Page, entry: string): Promise<Download> {
  const download = page.waitForEvent('download')
  await choose(page, 'File', entry)
  return download
}

test('the SVG holds every link with its arrowhead, every sign, the delay and the loop marks', async ({
  page,
}) => {
  await openMap(page, MAP)
  await expect(loopRow(page, 'B1')).toBeVisible()
  const file = await pictureOf(page, 'Export SVG picture')
  expect(file.suggestedFilename()).toBe('Cattle and rain.svg')
  const svg = await readFile(await file.path(), 'utf8')
  expect(svg.match(/data-link="/g)).toHaveLength(5)
  expect(svg.match(/data-sign="/g)).toHaveLength(5)
  expect(svg.match(/data-delay="true"/g)).toHaveLength(1)
  expect(svg).toContain('>\u2212</text>')
  expect(svg).toContain('data-type="B"')
  expect(svg).toContain('>B1</text>')
  for (const name of ['Rain', 'Grass', 'Cattle', 'Debt']) expect(svg).toContain(`>${name}</tspan>`)
})

test('the PNG has ink where the SVG has links, arrowheads, signs, delays, names and loop marks', async ({
  page,
}) => {
  await openMap(page, MAP)
  await expect(loopRow(page, 'B1')).toBeVisible()
  const svg = await readFile(await (await pictureOf(page, 'Export SVG picture')).path(), 'utf8')
  const png = await readFile(await (await pictureOf(page, 'Export PNG picture')).path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  const places = await page.evaluate(inkAtPlaces, { svg, png: png.toString('base64') })
  expect(places.scale).toBe(2)
  expect(places.inked).toBeLessThan(0.2)
  const counts = { link: 5, head: 5, sign: 5, delay: 2, name: 4, mark: 2 }
  for (const [kind, count] of Object.entries(counts)) {
    const found = places.found.filter((place) => place.kind === kind)
    expect(found, kind).toHaveLength(count)
    for (const place of found) expect(place.share, `${kind} at ${place.x}, ${place.y}`).toBeGreaterThan(0.15)
  }
})

/**
 * Runs in the page. Reads from the SVG where things are, and how much of a small field around each of these places is ink
 * in the PNG.
 */
async function inkAtPlaces({ svg, png }: { readonly svg: string; readonly png: string }) {
  const picture = new DOMParser().parseFromString(
    // A style element in a parsed text would be a breach of the policy here, as everywhere in the page.
    svg.replace(/<style>[\s\S]*?<\/style>/, ''),
    'image/svg+xml',
  ).documentElement
  const [left = 0, top = 0, width = 0, height = 0] = (picture.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number)
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const paper = new OffscreenCanvas(image.width, image.height).getContext('2d')
  if (!paper) throw new Error('no canvas')
  paper.drawImage(image, 0, 0)
  const { data } = paper.getImageData(0, 0, image.width, image.height)
  const scale = image.width / width
  const isInk = (x: number, y: number): boolean => {
    const at = (Math.round(y) * image.width + Math.round(x)) * 4
    return [0, 1, 2].some((channel) => Math.abs((data[at + channel] ?? 0) - (data[channel] ?? 0)) > 50)
  }
  const shareAround = (x: number, y: number, reachX: number, reachY: number): number => {
    let ink = 0
    let all = 0
    for (let dx = -reachX * scale; dx <= reachX * scale; dx += 1) {
      for (let dy = -reachY * scale; dy <= reachY * scale; dy += 1) {
        all += 1
        if (isInk((x - left) * scale + dx, (y - top) * scale + dy)) ink += 1
      }
    }
    return ink / all
  }
  const found: { kind: string; x: number; y: number; share: number }[] = []
  const look = (kind: string, x: number, y: number, reachX: number, reachY: number): void => {
    found.push({ kind, x, y, share: shareAround(x, y, reachX, reachY) })
  }
  const numbers = (text: string | null): number[] => (text ?? '').match(/-?[\d.]+/g)?.map(Number) ?? []
  const middleOf = (d: string | null): { x: number; y: number } => {
    const all = numbers(d)
    const pairs = all.length / 2
    const sum = (offset: number): number =>
      all.reduce((total, n, i) => (i % 2 === offset ? total + n : total), 0)
    return { x: sum(0) / pairs, y: sum(1) / pairs }
  }
  for (const link of picture.querySelectorAll('[data-link]')) {
    const [line, head, ...strokes] = link.querySelectorAll('path')
    if (line) {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
      path.setAttribute('d', line.getAttribute('d') ?? '')
      const length = path.getTotalLength()
      // The thinnest of five places along the line: it must be there in one piece.
      const places = [0.15, 0.3, 0.5, 0.7, 0.85].map((share) => path.getPointAtLength(length * share))
      const [thinnest] = places
        .map((place) => ({ place, share: shareAround(place.x, place.y, 1.5, 1.5) }))
        .sort((a, b) => a.share - b.share)
      if (thinnest)
        found.push({ kind: 'link', x: thinnest.place.x, y: thinnest.place.y, share: thinnest.share })
    }
    if (head) look('head', middleOf(head.getAttribute('d')).x, middleOf(head.getAttribute('d')).y, 1, 1)
    for (const stroke of strokes) {
      const place = middleOf(stroke.getAttribute('d'))
      look('delay', place.x, place.y, 1, 1)
    }
  }
  for (const sign of picture.querySelectorAll('[data-sign]')) {
    look('sign', Number(sign.getAttribute('x')), Number(sign.getAttribute('y')) - 5.5, 3, 3)
  }
  for (const name of picture.querySelectorAll('[data-variable] tspan')) {
    look('name', Number(name.getAttribute('x')), Number(name.getAttribute('y')) - 4, 12, 4)
  }
  for (const mark of picture.querySelectorAll('[data-loop]')) {
    const [x = 0, y = 0] = numbers(mark.getAttribute('transform'))
    look('mark', x, y, 13, 13)
  }
  const inked = shareAround(left + width / 2, top + height / 2, width / 2 - 2, height / 2 - 2)
  return { scale, inked, found }
}
