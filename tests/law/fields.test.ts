import { expect, test } from 'vitest'
import { KEEPERS, typingFields } from './fields.ts'
import { projectFiles } from './project.ts'

/** Fields whose text nobody misses, by file and name, with the reason why they need no draft. */
const NEED_NONE: Readonly<Record<string, string>> = {
  'src/app/export/ExportForm.tsx: ': 'It is a number by which a file is written, and has a usual value.',
  'src/app/palette/Palette.tsx: What do you want to do?': 'It looks for a command and is closed with it.',
  'src/app/side/EarlySearch.tsx: Find archetypes': 'It looks for a card.',
  'src/canvas/linking/TargetList.tsx: ': 'It looks for a variable of the map to link to.',
  'src/canvas/showing/FindBar.tsx: Find a variable, label or group': 'It looks for what is on the map.',
  'src/canvas/showing/ShowingLater.tsx: Find a variable, label or group':
    'It stands for the find bar until that is fetched.',
  'src/panels/archetypes/library/SearchField.tsx: Find': 'It looks for archetypes.',
  'src/panels/checks/OwnWordsForm.tsx: ': 'Its words are kept on this machine at each letter.',
  'src/panels/loops/FilterBar.tsx: Find loops by name or variable': 'It chooses the loops that are listed.',
  'src/panels/loops/NarrowForm.tsx: ': 'It is a number by which loops are listed.',
}

/** Fields that hand what is typed to the component that keeps it: by file, that component's. */
const HANDED_ON: Readonly<Record<string, string>> = {
  'src/canvas/quick/QuickBox.tsx: Quick line': 'src/canvas/quick/QuickLine.tsx',
}

const files = projectFiles('src', /(?<!\.test)\.tsx?$/)
const keyOf = ({ path, name }: ReturnType<typeof typingFields>[number]): string => `${path}: ${name}`
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? ''

test('every place where a person can type changes the map at each letter or keeps a draft', () => {
  const fields = typingFields(files)
  const without = fields.filter((field) => {
    const key = keyOf(field)
    return !field.isKept && !(key in NEED_NONE) && !(key in HANDED_ON)
  })
  expect(without).toEqual([])
  expect(fields.filter(({ isKept }) => isKept).length).toBeGreaterThan(8)
  // No reason outlives its field.
  const keys = new Set(fields.map(keyOf))
  expect([...Object.keys(NEED_NONE), ...Object.keys(HANDED_ON)].filter((key) => !keys.has(key))).toEqual([])
})

test('a place that keeps what is typed says what it is the place of, so that no letter is lost when another tab takes it away', () => {
  const unnamed = typingFields(files).filter(
    (field) => (field.isKept || keyOf(field) in HANDED_ON) && !field.hasPlace,
  )
  expect(unnamed.map(keyOf)).toEqual([])
})

test('what keeps a text writes it into the map or into its drafts', () => {
  for (const path of Object.values(KEEPERS)) expect(textOf(path), path).toMatch(/\b(\w+\.put|write)\(/)
  for (const path of Object.values(HANDED_ON)) expect(textOf(path), path).toMatch(/\bdrafts\.put\(/)
})

test.each([
  'const [text, setText] = useState(""); const a = <input value={text} onChange={(e) => setText(e.target.value)} />',
  'const a = <textarea />',
  'const a = <div contentEditable />',
  'const a = <Command.Input onValueChange={setText} />',
  'const [typed, type] = useTyped(a, b, c); const x = <input onChange={(e) => setText(e.target.value)} />',
  'const box = document.createElement("textarea")',
])('a field without a keeper is found: %s', (text) => {
  expect(typingFields([{ path: 'src/panels/a.tsx', text }])).toMatchObject([{ isKept: false }])
})

test('a field with one is let be, and so are switches', () => {
  const text = `
    const [typed, type] = useTyped(drafts, 'title', title)
    const field = useMapText(box, value, write)
    const put = (text) => { drafts.put('a', text) }
    const all = <>
      <input onChange={(event) => type(event.target.value)} />
      <textarea onChange={(event) => field.type(event.target.value)} />
      <textarea onChange={(event) => put(event.target.value)} />
      <input type="checkbox" onChange={() => tick()} />
    </>`
  expect(typingFields([{ path: 'src/panels/a.tsx', text }]).map(({ isKept }) => isKept)).toEqual([
    true,
    true,
    true,
  ])
})
