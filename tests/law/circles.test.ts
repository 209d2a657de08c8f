import { expect, test } from 'vitest'
import { circlesIn } from './circles.ts'
import { projectFiles } from './project.ts'

test('no files import one another in a circle', () => {
  const files = [...projectFiles('src', /\.tsx?$/), ...projectFiles('tests', /\.tsx?$/)]
  expect(files.length).toBeGreaterThan(500)
  expect(circlesIn(files)).toEqual([])
})

/** Files by their paths, each with the paths that it imports, in a manner of importing. */
function planted(
  imports: Readonly<Record<string, readonly string[]>>,
  write = (target: string) => `import { x } from '${target}'`,
) {
  return Object.entries(imports).map(([path, targets]) => ({ path, text: targets.map(write).join('\n') }))
}

test.each<[string, (target: string) => string]>([
  ['values', (target) => `import { x } from '${target}'`],
  ['types', (target) => `import type { X } from '${target}'`],
  ['a type among values', (target) => `import { type X } from '${target}'`],
  ['types in passing', (target) => `let x: import('${target}').X`],
  ['a re-export', (target) => `export * from '${target}'`],
  ['code on demand', (target) => `const load = () => import('${target}')`],
])('a circle of two files that import %s is told by its files', (_, write) => {
  const files = planted(
    { 'src/a/b.ts': ['../c.ts'], 'src/c.ts': ['./a/b.ts'], 'src/d.ts': ['./c.ts'] },
    write,
  )
  expect(circlesIn(files)).toEqual([['src/a/b.ts', 'src/c.ts']])
})

test('every circle is told, each with all of its files and no others', () => {
  const files = planted({
    'src/entry.ts': ['./one.ts', './alone.ts'],
    'src/one.ts': ['./two.ts'],
    'src/two.ts': ['./three.ts', './leaf.ts'],
    'src/three.ts': ['./one.ts', './p.ts'],
    'src/p.ts': ['./q.ts'],
    'src/q.ts': ['./r.ts', './p.ts'],
    'src/r.ts': ['./q.ts', './leaf.ts'],
    'src/alone.ts': ['./alone.ts'],
    'src/leaf.ts': [],
  })
  expect(circlesIn(files)).toEqual([
    ['src/alone.ts'],
    ['src/one.ts', 'src/three.ts', 'src/two.ts'],
    ['src/p.ts', 'src/q.ts', 'src/r.ts'],
  ])
})

test('two ways to one file are no circle, nor is a worker that is started from what it imports', () => {
  const files = planted({ 'a.ts': ['./b.ts', './c.ts'], 'b.ts': ['./d.ts'], 'c.ts': ['./d.ts'], 'd.ts': [] })
  const starter = { path: 'e.ts', text: "new Worker(new URL('./worker.ts', import.meta.url))" }
  const worker = { path: 'worker.ts', text: "import { x } from './e.ts'" }
  expect(circlesIn([...files, starter, worker])).toEqual([])
})
