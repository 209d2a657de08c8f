/** Red, green and blue, 0 to 1. In sRGB as screens are told, unless a name says that it is linear in light. */
export type Rgb = readonly [number, number, number]

/** How eyes see colours: as most do, or without one of the three kinds of cones. */
export type Vision = 'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia'

type Matrix = readonly [Rgb, Rgb, Rgb]

/**
 * What each of red, green and blue, linear in light, becomes to eyes that lack one kind of cones: the matrices of severity 1.0 of G. M. Machado, M. M. Oliveira and
 * L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009.
 */
const SEEN: Readonly<Record<Vision, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** The kinds of eyes that are looked with. */
export const VISIONS: readonly Vision[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia']

/** The colour of six digits, as in `#2459D6`. Throws at anything else. */
export function rgbOf(hex: string): Rgb {
  const [, red = '', green = '', blue = ''] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex) ?? []
  if (blue === '') throw new Error(`${hex} is no colour of six digits.`)
  return [Number.parseInt(red, 16) / 255, Number.parseInt(green, 16) / 255, Number.parseInt(blue, 16) / 255]
}

/** sRGB to linear light (IEC 61966-2-1). */
export function linear(rgb: Rgb): Rgb {
  const each = (value: number): number =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  return [each(rgb[0]), each(rgb[1]), each(rgb[2])]
}

/** A colour as such eyes see it, linear in light; what a screen could not show is cut off. */
export function seenBy(vision: Vision, rgb: Rgb): Rgb {
  const light = linear(rgb)
  const row = ([red, green, blue]: Rgb): number =>
    Math.min(1, Math.max(0, red * light[0] + green * light[1] + blue * light[2]))
  const [first, second, third] = SEEN[vision]
  return [row(first), row(second), row(third)]
}
