import { expect, test } from 'vitest'
import { memoBreaches } from './memos.ts'
import { projectFiles } from './project.ts'
import { createTypeFinder } from './types.ts'

const files = projectFiles('src', /(?<!\.test)\.tsx?$/)
const texts = new Map(files.map(({ path, text }) => [path, text]))

/** The tables of all files, and of one that is put beside ours. */
function breaches(path?: string, text = ''): readonly string[] {
  const find = createTypeFinder(path === undefined ? texts : new Map([...texts, [path, text]]))
  return (path === undefined ? files : [{ path, text }]).flatMap((file) => memoBreaches(file, find))
}

function planted(key: string, from: string, table = 'WeakMap'): readonly string[] {
  const name = /\w+(?=[^\w]|$)/.exec(key.replace(/^(Pick|Omit)<|^readonly /, ''))?.[0]
  return breaches(
    'src/panels/aside/planted.ts',
    `import type { ${name} } from '${from}'\nconst kept = new ${table}<${key}, string>()`,
  )
}

test('no table hangs what is remembered on something that lives', () => {
  expect(files.filter(({ text }) => text.includes('new WeakMap<')).length).toBeGreaterThan(10)
  expect(breaches()).toEqual([])
})

test.each([
  ['Session', '../../store/index.ts'],
  ['Library', '../../store/index.ts'],
  ['MapDocument', '../../store/index.ts'],
  ["Pick<MapDocument, 'state' | 'run'>", '../../store/index.ts'],
  ['World', '../../commands/index.ts'],
  ['OpenLibrary', '../../store/library/library.ts'],
  ['OpenDrafts', '../../store/drafts/types.ts'],
  ['DraftShelf', '../../store/drafts/types.ts'],
  ['StoredMap', '../../store/storage/storedMap/types.ts'],
  ['Scene', '../../canvas/scene.ts'],
])('the law on tables bites: %s', (key, from) => {
  expect(planted(key, from)).toEqual([
    expect.stringMatching(/^src\/panels\/aside\/planted\.ts:2 has a WeakMap by \w+, which lives/),
  ])
})

test.each([
  ['CausalMap', '../../model/index.ts'],
  ["CausalMap['links']", '../../model/index.ts'],
  ['LoopList', '../../loops/index.ts'],
  ['readonly FeedbackLoop[]', '../../loops/index.ts'],
  ['Drawing', '../../layout/index.ts'],
  ['Structure', '../../archetypes/index.ts'],
])('the law on tables lets be what never changes: %s', (key, from) => {
  expect(planted(key, from)).toEqual([])
})

test('sets, references, types made here of others, and tables that do not say what their keys are, are looked at too', () => {
  const store = '../../store/index.ts'
  expect(planted('Session', store, 'WeakSet')).toHaveLength(1)
  expect(planted('Session', store, 'WeakRef')).toHaveLength(1)
  const made = `import type { Library } from '${store}'\ninterface Own extends Library {}\nconst kept = new WeakMap<Own, string>()`
  expect(breaches('src/panels/aside/planted.ts', made)).toHaveLength(1)
  expect(breaches('src/panels/aside/planted.ts', 'const kept = new WeakMap()')).toHaveLength(1)
})
