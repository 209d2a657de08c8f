import { drawMap } from '../layout/index.ts'
import type { CausalMap } from '../model/index.ts'
import { lossesBeside } from './contents.ts'
import { amount } from './options.ts'
import { SCALE } from './pictureOptions.ts'
import { SEEN, svgFile } from './svgFile.ts'
import type { CodecCode } from './types.ts'

/** No side of a PNG is longer, in points, and no PNG has more of them: browsers draw larger pictures blank. */
const LONGEST_SIDE = 8192
const MOST_POINTS = 40_000_000

interface Size {
  readonly width: number
  readonly height: number
}

/** Writes PNG pictures by way of the SVG, as large as was asked for or as a browser can draw. */
export const pngFile: CodecCode = {
  async write(map, options, lent) {
    if (lent.rasterise === undefined) throw new Error('A PNG picture can be made in the page only.')
    const svg = await svgFile.write?.(map, options, lent)
    if (typeof svg !== 'string') throw new Error('There is no SVG to make a PNG of.')
    const [, width = '1', height = '1'] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
    const size = { width: Number(width), height: Number(height) }
    return lent.rasterise(svg, Math.min(amount(SCALE, options), largestScale(size)))
  },
  losses(map, options) {
    const scale = largestScale(sizeOf(map))
    const asked = amount(SCALE, options)
    const text = `The map is large: the PNG has ${percent(scale)} of its size. An SVG stays sharp.`
    const isNamed = Object.values(map.loopNotes).some(({ name }) => name.trim() !== '')
    return [
      ...(scale < asked ? [{ text, where: SCALE.name }] : []),
      // They stand beside the marks, and give way to all else.
      ...(isNamed ? [{ text: 'Names of loops for which there is no room are left out.', where: '' }] : []),
      ...lossesBeside(map, [...SEEN, 'loopNames']),
    ]
  },
}

function percent(scale: number): string {
  return `${Math.round(scale * 100)} %`
}

function sizeOf(map: CausalMap): Size {
  const { left, right, top, bottom } = drawMap({ map, marked: [] }).bounds
  return { width: right - left, height: bottom - top }
}

function largestScale({ width, height }: Size): number {
  const [wide, high] = [Math.max(width, 1), Math.max(height, 1)]
  return Math.min(LONGEST_SIDE / Math.max(wide, high), Math.sqrt(MOST_POINTS / (wide * high)))
}
