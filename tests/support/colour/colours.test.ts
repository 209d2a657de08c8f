import { expect, test } from 'vitest'
import { COLOUR_STROKES, PALETTE } from '../../../src/layout/index.ts'
import { ciede2000, contrastOf } from './distance.ts'
import { pairs } from './nearest.ts'
import { rgbOf, seenBy, VISIONS } from './vision.ts'

/** So far apart, by CIEDE2000, any two colours look at least, to all eyes and in both themes. */
const LEAST = 10

const THEMES = ['light', 'dark'] as const
/** The papers of the page and of the projector. */
const PAPERS = { light: [PALETTE.light.paper, '#FFFFFF'], dark: [PALETTE.dark.paper, '#000000'] } as const

test.each(THEMES.flatMap((theme) => VISIONS.map((vision) => [theme, vision] as const)))(
  'no two colours of the %s theme look alike: %s',
  (theme, vision) => {
    expect(pairs(PALETTE[theme], vision)).toHaveLength(28)
    expect(pairs(PALETTE[theme], vision).filter(({ distance }) => distance < LEAST)).toEqual([])
  },
)

test('the colours of before would not have passed', () => {
  const before = { ...PALETTE.light.colours, blue: '#2563C9', violet: '#7043C4' }
  expect(pairs({ ...PALETTE.light, colours: before }, 'deuteranopia')[0]).toEqual({
    names: 'blue and violet',
    distance: expect.closeTo(1.2, 1),
  })
})

test('each colour has a stroke of its own shape', () => {
  expect(new Set(Object.values(COLOUR_STROKES).map((pieces) => JSON.stringify(pieces))).size).toBe(9)
})

test.each(THEMES)(
  'each colour of the %s theme can be read on the paper of the page and of the projector',
  (theme) => {
    for (const [name, colour] of Object.entries(PALETTE[theme].colours))
      for (const paper of PAPERS[theme])
        expect(contrastOf(rgbOf(colour), rgbOf(paper)), `${name} on ${paper}`).toBeGreaterThan(4.5)
  },
)

test('distances are those of the test data of CIEDE2000', () => {
  const sharma = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const
  for (const [one, other, distance] of sharma) expect(ciede2000(one, other)).toBeCloseTo(distance, 4)
})

test('greys look alike to all eyes, and red and green to those without red or green cones', () => {
  for (const vision of VISIONS)
    for (const each of seenBy(vision, rgbOf('#808080'))) expect(each).toBeCloseTo(0.2159, 3)
  const [red, green] = [rgbOf('#C04000'), rgbOf('#806C00')]
  const between = (vision: (typeof VISIONS)[number]) => {
    const [a, b] = [seenBy(vision, red), seenBy(vision, green)]
    return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
  }
  expect(between('deuteranopia')).toBeLessThan(between('usual') / 3)
})
