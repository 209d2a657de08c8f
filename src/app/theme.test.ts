import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COLOUR_STROKES, PALETTE } from '../layout/index.ts'

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8')

/** The custom properties of one block of the style sheet. */
function variablesOf(selector: string): Record<string, string> {
  const from = css.indexOf(`${selector} {`)
  const block = css.slice(from, css.indexOf('}', from))
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', value = '']) => [
      name,
      value.toUpperCase(),
    ]),
  )
}

test.each([
  ['light', ':root'],
  ['dark', ':root[data-theme="dark"]'],
] as const)('the page shows the %s colours that pictures are drawn in', (theme, selector) => {
  const palette = PALETTE[theme]
  const page = variablesOf(selector)
  expect(page).toMatchObject({
    paper: palette.paper,
    ink: palette.ink,
    quiet: palette.quiet,
    hairline: palette.hairline,
    accent: palette.accent,
    reinforcing: palette.loops.R,
    balancing: palette.loops.B,
    undetermined: palette.loops.U,
    positive: palette.signs['+'],
    negative: palette.signs['-'],
  })
  for (const [name, value] of Object.entries(palette.colours)) {
    if (name !== 'none') expect(page[`colour-${name}`]).toBe(value)
  }
})

test.each(Object.entries(COLOUR_STROKES))(
  'the page draws the stroke of %s as pictures do',
  (name, pieces) => {
    const gradient =
      new RegExp(`--stroke-${name}: linear-gradient\\(\\s*90deg,([\\s\\S]*?)\\);`).exec(css)?.[1] ?? ''
    let at = 0
    const drawn: [number, number][] = []
    for (const [, colour, end] of gradient.matchAll(/(\S+) 0 ([\d.]+)%/g)) {
      const to = Number(end) / 100
      if (colour === 'currentcolor') drawn.push([at, to])
      at = to
    }
    expect(drawn).toEqual(pieces)
  },
)
