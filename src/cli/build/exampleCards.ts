import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { drawSvg, readAny } from '../../formats/index.ts'

const FOLDER = new URL('../../../examples/', import.meta.url)
const MODULE = 'virtual:example-cards'
const INSIDE = `\0${MODULE}`
const THEMES = ['light', 'dark'] as const

/**
 * Makes the module `virtual:example-cards`: what the start screen shows of each file in `examples/`, read and drawn while the
 * page is built, so that a first visit fetches pictures and not the programs that read and draw maps. The pictures and the
 * maps are files of their own beside the page. An example that cannot be read fails the build.
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
        .map(({ text, pictures, ...words }) => {
          const addresses = THEMES.map((theme) => {
            const name = words.id.replace('.sediko.json', `-${theme}.svg`)
            return `${theme}: ${addressOf(name, 'image/svg+xml', pictures[theme])}`
          })
          const facts = Object.entries(words).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
          const map = `map: ${addressOf(words.id, 'application/json', text)}`
          return `{ ${[...facts, map, ...addresses].join(', ')} }`
        })
      return `export const exampleCards = [\n${written.join(',\n')}\n]\n`
    },
  }
}

async function readCard(id: string) {
  const text = await readFile(new URL(id, FOLDER), 'utf8')
  const result = await readAny(id, new TextEncoder().encode(text))
  if (!result.ok) throw new Error(`The example ${id} cannot be read. ${result.reason}`)
  const { map } = result
  return {
    id,
    title: map.meta.title,
    summary: map.meta.description.split('\n')[0] ?? '',
    variables: Object.keys(map.variables).length,
    links: Object.keys(map.links).length,
    text,
    pictures: { light: drawSvg(map, { theme: 'light' }), dark: drawSvg(map, { theme: 'dark' }) },
  }
}
