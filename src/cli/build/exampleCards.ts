import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { SKELETONS, SUMMARIES } from '../../archetypes/index.ts'
import { drawCloseUp, type Frame, readAny } from '../../formats/index.ts'
import { drawHero } from './hero.ts'

const FOLDER = new URL('../../../examples/', import.meta.url)
const MODULE = 'virtual:example-cards'
const INSIDE = `\0${MODULE}`
/** The frame of a card's picture on the start screen, px. */
const FRAME: Frame = { width: 266, height: 126, nameSize: 11 }
/** Drawn at the head of the start screen. */
const FIRST = 'first-map.sediko.json'

/**
 * Makes the module `virtual:example-cards`: what the start screen shows of each file in `examples/` and of the archetypes, read and drawn while the
 * page is built, so that a first visit fetches pictures and not the programs that read and draw maps. The pictures and the
 * maps are files of their own beside the page. An example that cannot be read, or has no loop to show, fails the build.
 */
export function exampleCards(): Plugin {
  let isServing = false
  return {
    name: 'sediko:example-cards',
    configResolved: ({ command }) => {
      isServing = command === 'serve'
    },
    resolveId: (id) => (id === MODULE ? INSIDE : null),
    async load(id) {
      if (id !== INSIDE) return null
      const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sediko.json'))
      const cards = await Promise.all(files.map(readCard))
      for (const name of files) this.addWatchFile(fileURLToPath(new URL(name, FOLDER)))
      // The development server has no files of its own making: there the addresses hold the whole.
      const addressOf = (name: string, type: string, source: string): string =>
        isServing
          ? JSON.stringify(`data:${type},${encodeURIComponent(source)}`)
          : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`
      const written = cards
        .toSorted((one, other) => one.variables - other.variables || one.id.localeCompare(other.id))
        .map(({ text, picture, drawn: _, ...words }) => {
          const facts = Object.entries(words).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
          const map = `map: ${addressOf(words.id, 'application/json', text)}`
          const shown = `picture: ${addressOf(words.id.replace('.sediko.json', '.svg'), 'image/svg+xml', picture)}`
          return `{ ${[...facts, map, shown].join(', ')} }`
        })
      const first = cards.find(({ id }) => id === FIRST)
      if (!first) throw new Error(`There is no example ${FIRST}.`)
      return [
        `export const exampleCards = [\n${written.join(',\n')}\n]`,
        `export const hero = ${addressOf('hero.svg', 'image/svg+xml', drawHero(first.drawn))}`,
        `export const archetypes = ${JSON.stringify(archetypeRows())}`,
        '',
      ].join('\n')
    },
  }
}

async function readCard(id: string) {
  const text = await readFile(new URL(id, FOLDER), 'utf8')
  const result = await readAny(id, new TextEncoder().encode(text))
  if (!result.ok) throw new Error(`The example ${id} cannot be read. ${result.reason}`)
  const { map } = result
  const picture = drawCloseUp(map, FRAME)
  if (picture === null) throw new Error(`The example ${id} has no loop that its card could show.`)
  return {
    id,
    title: map.meta.title,
    variables: Object.keys(map.variables).length,
    links: Object.keys(map.links).length,
    text,
    picture,
    drawn: map,
  }
}

/** The archetypes with the types of the loops that their standard forms name. */
function archetypeRows() {
  return SUMMARIES.map(({ id, name }) => {
    const form = SKELETONS.find(({ archetype }) => archetype === id)
    return { id, name, loops: (form?.structure.loops ?? []).map(({ type }) => type).join('') }
  })
}
