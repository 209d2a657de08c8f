import type { SourceFile } from './rooms.ts'

/** Where the page's colours are given names, and where high contrast gives those names colours of the system. */
export const THEME = 'src/app/theme.css'
export const FORCED = 'src/app/forced.css'

/** Colours that may stand by themselves, each with why. */
const BY_ITSELF: Readonly<Record<string, readonly string[]>> = {
  // The two themes of the projector, which give other colours to the same names, and the screen that is blanked.
  'src/canvas/showing/projector.css': ['#ffffff', '#000000'],
}

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(/gi
const NAMED = /(?<=--)[\w-]+(?=:)/g

/** The names that stand for colours in the first block of the theme. */
export function colourNames(theme: string): readonly string[] {
  const block = /:root \{([^}]*)\}/.exec(theme)?.[1] ?? ''
  return [...block.matchAll(/--([\w-]+):\s*([^;]*);/g)]
    .filter(([, name, value = '']) => /#[\da-f]{3,8}\b/i.test(value) && !name?.startsWith('stroke-'))
    .map(([, name = '']) => name)
}

/** The names to which high contrast gives a colour of the system. */
export function forcedNames(forced: string): readonly string[] {
  const block = /:root \{([^}]*)\}/.exec(forced)?.[1] ?? ''
  return block.match(NAMED) ?? []
}

/** Colours that stand in style sheets without a name, which high contrast could not reach. */
export function namelessColours(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => path.endsWith('.css') && path !== THEME)
    .flatMap(({ path, text }) => {
      const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/--[\w-]+:[^;]*;/g, '')
      const allowed = BY_ITSELF[path] ?? []
      return (bare.match(COLOUR) ?? [])
        .filter((colour) => !allowed.includes(colour))
        .map((colour) => `${path}: ${colour}`)
    })
}
