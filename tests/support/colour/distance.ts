import { linear, type Rgb, seenBy, type Vision } from './vision.ts'

/** Lightness 0 to 100, and how red rather than green and how yellow rather than blue. */
type Lab = readonly [number, number, number]

const DEGREES = 180 / Math.PI

/** How far apart two colours look to such eyes, by CIEDE2000: 1 is hardly seen side by side, 10 is told at a glance. */
export function distanceTo(vision: Vision, one: Rgb, other: Rgb): number {
  return ciede2000(labOf(seenBy(vision, one)), labOf(seenBy(vision, other)))
}

/** The contrast of WCAG 2.2 between two colours, 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = linear(rgb)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** CIELAB of linear light, under D65. */
function labOf([red, green, blue]: Rgb): Lab {
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883
  const root = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116
  return [116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))]
}

/** By G. Sharma, W. Wu and E. N. Dalal, "The CIEDE2000 Color-Difference Formula: Implementation Notes, Supplementary Test Data, and Mathematical Observations", Color Research and Application 30(1), 2005. */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const redder = 1.5 - 0.5 * Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7))
  const [c1, c2] = [Math.hypot(a1 * redder, b1), Math.hypot(a2 * redder, b2)]
  const isGrey = c1 * c2 === 0
  const [h1, h2] = [hue(a1 * redder, b1), hue(a2 * redder, b2)]
  const turn = h2 - h1 > 180 ? -360 : h2 - h1 < -180 ? 360 : 0
  const apart = isGrey ? 0 : h2 - h1 + turn
  const [dl, dc] = [l2 - l1, c2 - c1]
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin(apart / 2 / DEGREES)

  const l = (l1 + l2) / 2
  const c = (c1 + c2) / 2
  const h = isGrey ? h1 + h2 : turn === 0 ? (h1 + h2) / 2 : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2
  const wave = (times: number, from: number): number => Math.cos((times * h + from) / DEGREES)
  const t = 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.2 * wave(4, -63)
  const blue = 30 * Math.exp(-(((h - 275) / 25) ** 2))
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const sc = 1 + 0.045 * c
  const sh = 1 + 0.015 * c * t
  const rt = -Math.sin((2 * blue) / DEGREES) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7))
  return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh))
}

function hue(a: number, b: number): number {
  return (Math.atan2(b, a) * DEGREES + 360) % 360
}
