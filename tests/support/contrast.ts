import type { Page } from '@playwright/test'
import { settled } from './axe.ts'
import type { Rgb } from './colour/vision.ts'
import { collect, MARKS } from './contrast/collect.ts'
import { type Contrast, measure } from './contrast/measure.ts'
import { type Picture, readPng } from './contrast/png.ts'
import type { AnySpot } from './contrast/spots.ts'

/** Points to the px of a picture that is measured: so a stem of small letters has points that are all its own. */
const SCALE = 2

/** So often a picture is taken anew while the page moves. */
const TURNS = 10

/** What WCAG 2.2 AA asks for (1.4.3, 1.4.11). */
const LEAST = { text: 4.5, large: 3, mark: 3 } as const

/** What was found of contrast on the page as it stands. */
export interface ContrastReport {
  /** A sentence each of what is too faint. */
  readonly faults: readonly string[]
  /** The same of what WCAG exempts: what cannot be used now, and what stands back behind a spotlight. */
  readonly exempt: readonly string[]
  /** How much was measured. */
  readonly texts: number
  readonly marks: number
}

/**
 * What is too faint on the page as it is seen now, each as a sentence with what it is, its contrast and its colours: words under 4.5:1 (3:1 where they are large), and
 * under 3:1 links, arrowheads, signs, delay strokes, loop marks, frames, edges of fields, icons, and what tells that something is focused, chosen or pressed in.
 * Measured in the points of one screenshot, so that layers, opacities and what lies behind count as they are seen. Only in Chromium.
 */
export async function contrastFaults(page: Page, part = 'body'): Promise<readonly string[]> {
  return (await contrastReport(page, part)).faults
}

/** The same with what was exempt and how much was looked at. */
export async function contrastReport(page: Page, part = 'body'): Promise<ContrastReport> {
  await settled(page)
  const { spots, picture } = await standing(page, part)
  const faults = new Set<string>()
  const exempt = new Set<string>()
  for (const spot of spots) {
    const contrast = measure(picture, SCALE, spot)
    const least = leastOf(spot)
    if (contrast === null || contrast.ratio >= least) continue
    ;(spot.exempt === null ? faults : exempt).add(told(spot, contrast, least))
  }
  const texts = spots.filter(({ kind }) => kind === 'text').length
  return { faults: [...faults], exempt: [...exempt], texts, marks: spots.length - texts }
}

/**
 * What stands on the page, and its picture. What goes or moves while the picture is taken, such as a message whose time is over, is not where it was and is left out; where that
 * is much of it, as while a map is arranged, another picture is taken. Throws where it does not come to rest.
 */
async function standing(
  page: Page,
  part: string,
): Promise<{ readonly spots: readonly AnySpot[]; readonly picture: Picture }> {
  const found = () => page.evaluate(collect, [part, MARKS] as const)
  let before = await found()
  for (let turn = 0; turn < TURNS; turn++) {
    const picture = readPng(await screenshot(page))
    const after = await found()
    const there = new Set(after.map((spot) => JSON.stringify(spot)))
    const spots = before.filter((spot) => there.has(JSON.stringify(spot)))
    if (spots.length >= 0.9 * before.length) return { spots, picture }
    before = after
  }
  throw new Error(`What is seen of ${part} does not come to rest.`)
}

async function screenshot(page: Page): Promise<Buffer> {
  const seen = await page.evaluate(() => ({
    x: scrollX,
    y: scrollY,
    width: innerWidth,
    height: innerHeight,
  }))
  const session = await page.context().newCDPSession(page)
  try {
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      clip: { ...seen, scale: SCALE },
      optimizeForSpeed: true,
    })
    return Buffer.from(data, 'base64')
  } finally {
    await session.detach()
  }
}

function leastOf(spot: AnySpot): number {
  if (spot.kind !== 'text') return LEAST.mark
  return spot.isLarge ? LEAST.large : LEAST.text
}

function told({ name, exempt }: AnySpot, { ratio, front, back }: Contrast, least: number): string {
  const why = exempt === null ? '' : `, ${exempt}`
  return `${name}: ${ratio.toFixed(2)}:1, under ${least} (${hex(front)} on ${hex(back)}${why})`
}

function hex(colour: Rgb): string {
  const pair = (value: number): string =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${colour.map(pair).join('')}`
}
