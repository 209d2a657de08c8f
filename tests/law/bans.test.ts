import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { banBreaches, ENVIRONMENT, placeBreaches } from './bans.ts'
import { PROJECT, projectFiles } from './project.ts'

test('nothing banned is used in src', () => {
  expect(banBreaches(projectFiles('src', /\.tsx?$/))).toEqual([])
})

test.each([
  'const t = Date.now()',
  'const t = new Date()',
  'const t = Date()',
  'const n = Math.random()',
  'const id = crypto.randomUUID()',
  'const id = globalThis.crypto.randomUUID()',
  'crypto.getRandomValues(new Uint8Array(8))',
  'localStorage.setItem("a", "b")',
  'const kept = window.localStorage',
  'sessionStorage.clear()',
  'element.innerHTML = name',
  'element["innerHTML"] = name',
  'element.insertAdjacentHTML("beforeend", name)',
  'document.write(name)',
  'const x = <p dangerouslySetInnerHTML={{ __html: name }} />',
  'eval(name)',
  'const run = new Function(name)',
  "new TextDecoder('latin1').decode(bytes)",
  "new TextDecoder('iso-8859-1', { fatal: true })",
  "new TextDecoder('ascii')",
])('the ban bites: %s', (text) => {
  expect(banBreaches([{ path: 'src/app/a.tsx', text }])).not.toEqual([])
})

test.each([
  'const t = new Date(iso).getFullYear()',
  'const t = performance.now()',
  'const text = "Math.random and localStorage"',
  'stream.write(bytes)',
  'new TextDecoder().decode(bytes)',
  "new TextDecoder('utf-16le', { fatal: true })",
  "new TextDecoder('windows-1252')",
  '// Date.now() is banned\nexport {}',
])('the ban lets be: %s', (text) => {
  expect(banBreaches([{ path: 'src/app/a.tsx', text }])).toEqual([])
})

test('the owner of the clock may ask it', () => {
  expect(banBreaches([{ path: ENVIRONMENT, text: 'const t = Date.now()' }])).toEqual([])
})

test('nothing in the project names a place that another machine does not have', () => {
  const files = projectFiles('', /\.(tsx?|mjs|js|json|md|css|html|svg|txt)$|\/run$|^\.npmrc$|^LICENSE$/)
  expect(files.map(({ path }) => path)).toContain('package-lock.json')
  expect(placeBreaches(files)).toEqual([])
})

test('the ban on places bites', () => {
  const places = [['registry', 'example', 'org'].join('.'), ` /${'home'}/thabo/maps`]
  for (const folder of ['work', 'root']) places.push(`"/${folder}/main/x"`)
  places.push('"../shared/corpus/x.json"')
  for (const text of places) expect(placeBreaches([{ path: 'src/model/a.ts', text }]), text).toHaveLength(1)
  expect(placeBreaches([{ path: 'src/model/a.test.ts', text: "'../../../shared/x.json'" }])).toEqual([])
})

test('the lock file says what to install and not from where', () => {
  const lock = readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')
  expect(lock).not.toMatch(/"resolved":/)
  expect(lock).toMatch(/"integrity":/)
})
