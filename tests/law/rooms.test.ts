import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROJECT, projectFiles } from './project.ts'
import { breaches } from './rooms.ts'
import { readLaw } from './table.ts'

const law = readLaw(readFileSync(join(PROJECT, 'ARCHITECTURE.md'), 'utf8'))

test('every import in src is allowed by the table in ARCHITECTURE.md', () => {
  const files = projectFiles('src', /\.(tsx?|css)$/)
  expect(files.length).toBeGreaterThan(0)
  expect(breaches(law, files)).toEqual([])
})

test('every row is a room and every room has a row', () => {
  expect([...law.keys()].sort()).toEqual(readdirSync(join(PROJECT, 'src')).sort())
})

test('imports go one way: no two rooms may import each other', () => {
  for (const [room, { rooms }] of law) {
    for (const other of rooms) expect(law.get(other)?.rooms.has(room), `${room} and ${other}`).toBe(false)
  }
})

test.each<[string, string, string, string]>([
  ['a room further up', 'src/model/a.ts', "import { run } from '../store/index.ts'", 'the room store'],
  [
    'a type of a room further up',
    'src/loops/a.ts',
    "import type { X } from '../store/index.ts'",
    'the room store',
  ],
  ['a type in passing', 'src/loops/a.ts', "let x: import('../store/index.ts').X", 'the room store'],
  ['a re-export', 'src/layout/a.ts', "export { x } from '../formats/index.ts'", 'the room formats'],
  ['a re-export of all', 'src/layout/a.ts', "export * from '../formats/index.ts'", 'the room formats'],
  ['a lazy import', 'src/commands/a.ts', "const x = () => import('../canvas/index.ts')", 'the room canvas'],
  ['a lazy import in a template', 'src/commands/a.ts', 'import(`../canvas/index.ts`)', 'the room canvas'],
  [
    'the canvas in the panels',
    'src/panels/a.tsx',
    "import { Canvas } from '../canvas/index.ts'",
    'the room canvas',
  ],
  [
    'the panels in the canvas',
    'src/canvas/a.tsx',
    "import { x } from '../panels/index.ts'",
    'the room panels',
  ],
  ['a side door', 'src/store/a.ts', "import { x } from '../model/map.ts'", 'not by its index.ts'],
  [
    'the tests door outside a test',
    'src/store/a.ts',
    "import { x } from '../model/testing/index.ts'",
    'not by its index.ts',
  ],
  [
    'what is for tests outside a test',
    'src/model/a.ts',
    "import { x } from './testing/index.ts'",
    'which is for tests only',
  ],
  [
    'the tests door of another room',
    'src/store/a.test.ts',
    "import { x } from '../loops/testing.ts'",
    'not by',
  ],
  [
    "another room's worker",
    'src/store/a.ts',
    "new Worker(new URL('../loops/worker.ts', import.meta.url))",
    'index.ts',
  ],
  ['a glob', 'src/store/a.ts', "import.meta.glob(['../formats/*.ts'])", 'the room formats'],
  ['a room without a row', 'src/utils/a.ts', 'export const x = 1', 'in no room'],
  ['a file beside the rooms', 'src/a.ts', 'export const x = 1', 'in no room'],
  ['an import of such a file', 'src/app/a.ts', "import '../helpers.ts'", 'the room helpers.ts'],
  ['a package', 'src/loops/a.ts', "import { produce } from 'immer'", 'the package immer'],
  [
    'a part of a package',
    'src/commands/a.ts',
    "import { createRoot } from 'react-dom/client'",
    'the package react-dom',
  ],
  [
    'React Flow outside the canvas',
    'src/app/a.tsx',
    "import { Handle } from '@xyflow/react'",
    '@xyflow/react',
  ],
  ['its styles', 'src/app/a.css', "@import '@xyflow/react/dist/base.css';", '@xyflow/react'],
  [
    'react outside the hook file',
    'src/store/a.ts',
    "import { useRef } from 'react'",
    'only src/store/react.ts may',
  ],
  ['Node outside the command line', 'src/formats/a.ts', "import { readFileSync } from 'node:fs'", 'node:*'],
  ['Node by its old name', 'src/formats/a.ts', "import fs from 'fs'", 'node:*'],
  ['require', 'src/formats/a.ts', "const fs = require('fs')", 'node:*'],
  ['a test package outside a test', 'src/loops/a.ts', "import fc from 'fast-check'", 'fast-check'],
  [
    'a test tool for what is drawn, where nothing is',
    'src/loops/a.test.ts',
    "import { render } from '@testing-library/react'",
    'the package @testing-library/react',
  ],
  ['a test that imports what its room may not', 'src/loops/a.test.ts', "import 'yjs'", 'the package yjs'],
  ['a way out of src', 'src/store/a.ts', "import x from '../../package.json'", 'reaches out of src/'],
  [
    'an address out of src',
    'src/store/a.ts',
    "new URL('../../x.json', import.meta.url)",
    'reaches out of src/',
  ],
  ['an import nobody can read', 'src/app/a.ts', 'const load = (name: string) => import(name)', 'at run time'],
])('the law bites: %s', (_, path, text, reason) => {
  const found = breaches(law, [{ path, text }])
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(reason)
})

test.each<[string, string, string]>([
  ['a room below, by its door', 'src/store/a.ts', "import { x } from '../model/index.ts'"],
  ['a file of the same room', 'src/store/a.ts', "import { x } from './deep/b.ts'"],
  [
    "a room's own worker",
    'src/loops/a.ts',
    "new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })",
  ],
  ['a part of an allowed package', 'src/app/a.ts', "import { createRoot } from 'react-dom/client'"],
  ['react in the hook file', 'src/store/react.ts', "import { useRef } from 'react'"],
  [
    'tests and their tools',
    'src/loops/a.test.ts',
    "import { map } from '../model/testing/index.ts'; import 'fast-check'; import 'node:fs'",
  ],
  [
    'tests of what is drawn, and their tools',
    'src/panels/a.test.tsx',
    "import { createTestWorld } from '../commands/testing.ts'; import '@testing-library/react'",
  ],
  ['the examples, in the app', 'src/app/a.ts', "import.meta.glob('../../examples/*.json')"],
  [
    'words in a comment or a text',
    'src/model/a.ts',
    "// import x from 'react'\nexport const x = \"import 'yjs'\"",
  ],
])('the law lets be: %s', (_, path, text) => {
  expect(breaches(law, [{ path, text }])).toEqual([])
})

test('a table that cannot be read is an error, not a law that allows everything', () => {
  expect(() => readLaw('# Architecture')).toThrow(/no table/)
  const head = '| room | what it holds | rooms it may import | packages it may import |\n|---|---|---|---|\n'
  expect(() => readLaw(`${head}| \`a\` | x | everything | none |`)).toThrow(/Neither/)
  expect(() => readLaw(`${head}| \`a\` | x | \`b\` | none |`)).toThrow(/no row/)
})
