import { build, type Plugin, type Rolldown, type UserConfig } from 'vite'

/** The canvas is fetched by the start screen while one looks around; nothing before it needs it. */
const CANVAS = '/src/app/Workspace.tsx'

/**
 * Puts what every visit begins with into two files, the page and the canvas, with exactly the modules that these have use for.
 * Left to itself the bundler cuts them into some forty, for every part that a later piece of the page shares with them; each is
 * a request, and together they are 12 kB larger when compressed (docs/decisions/0009-few-files.md). To know which modules those are, the
 * page is built once before without writing anything.
 */
export function fewFiles(): Plugin {
  const name = 'sediko:few-files'
  return {
    name,
    apply: 'build',
    async config(config) {
      const chunks = await chunksOf(config, name)
      const page = modulesOf(chunks, ({ isEntry }) => isEntry)
      const canvas = modulesOf(chunks, ({ moduleIds }) => moduleIds.some((id) => id.endsWith(CANVAS)))
      if (page.size === 0 || canvas.size === 0) throw new Error(`No file of the page holds ${CANVAS}.`)
      const groups = [
        { name: 'page', test: (id: string) => page.has(id), priority: 2 },
        { name: 'canvas', test: (id: string) => canvas.has(id), priority: 1 },
      ]
      return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
    },
  }
}

/** The files into which the bundler cuts the page by itself, by name. */
async function chunksOf(
  config: UserConfig,
  left: string,
): Promise<ReadonlyMap<string, Rolldown.OutputChunk>> {
  const plugins = (await Promise.all(config.plugins ?? []))
    .flat(3)
    .filter((plugin) => !(plugin && 'name' in plugin && plugin.name === left))
  const built = await build({
    ...config,
    configFile: false,
    plugins,
    logLevel: 'error',
    build: { ...config.build, write: false },
  })
  const [result] = [built].flat()
  if (!result || !('output' in result)) throw new Error('The page was not built.')
  const chunks = result.output.filter((file) => file.type === 'chunk')
  return new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
}

/** The modules of the files that are meant, and of all files that these cannot do without. */
function modulesOf(
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
  isMeant: (chunk: Rolldown.OutputChunk) => boolean,
): ReadonlySet<string> {
  const needed = [...chunks.values()].filter(isMeant)
  const names = new Set(needed.map(({ fileName }) => fileName))
  const modules = new Set<string>()
  for (const { moduleIds, imports } of needed) {
    for (const id of moduleIds) modules.add(id)
    for (const name of imports) {
      const chunk = chunks.get(name)
      if (!chunk || names.has(name)) continue
      names.add(name)
      needed.push(chunk)
    }
  }
  return modules
}
