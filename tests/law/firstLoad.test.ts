import { posix } from 'node:path'
import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'
import { isNode } from './imports.ts'
import { projectFiles } from './project.ts'

const files = new Map(projectFiles('src', /\.tsx?$/).map(({ path, text }) => [path, text]))

/** What is fetched whenever a page is opened: its start, and what it asks for by itself to show a map. */
const OPENING = [
  'src/app/main.tsx',
  'src/app/Workspace.tsx',
  'src/app/side/SidePanel.tsx',
  'src/app/start/Start.tsx',
]
/** What is fetched only when archetypes are asked for, or when the page has nothing else to do. */
const LATER = /^src\/(archetypes|panels\/archetypes|commands\/archetypes)\//

/** The files whose code these files run as they are fetched; types and what is imported on demand are not among them. */
function reachedFrom(roots: readonly string[]): ReadonlySet<string> {
  const reached = new Set(roots)
  for (const path of reached) {
    for (const target of importsAtOnce(path)) {
      const file = posix.join(posix.dirname(path), target)
      if (target.startsWith('.') && files.has(file)) reached.add(file)
    }
  }
  return reached
}

function importsAtOnce(path: string): readonly string[] {
  return parseSync(path, files.get(path) ?? '').program.body.flatMap((node: unknown): readonly string[] => {
    if (!isNode(node) || !/^(Import|Export(All|Named))Declaration$/.test(node.type)) return []
    const isType = node.importKind === 'type' || node.exportKind === 'type'
    return !isType && isNode(node.source) ? [String(node.source.value)] : []
  })
}

test('the library of archetypes and what recognises them are not fetched when a page is opened', () => {
  const reached = reachedFrom(OPENING)
  expect(reached.size).toBeGreaterThan(200)
  expect([...reached].filter((path) => LATER.test(path))).toEqual([])
})

test('the look at what is fetched bites: the panel of archetypes reaches both', () => {
  const reached = reachedFrom(['src/panels/archetypes/ArchetypesPanel.tsx'])
  expect(reached).toContain('src/archetypes/library/limits-to-growth.ts')
  expect(reached).toContain('src/archetypes/recognise/place.ts')
})
