import { expect, test } from 'vitest'
import { projectFiles } from './project.ts'
import { reachedFrom } from './reached.ts'

const files = new Map(projectFiles('src', /\.tsx?$/).map(({ path, text }) => [path, text]))

/** What is fetched on a first visit until the canvas can be drawn on. */
const BEFORE_DRAWING = ['src/app/main.tsx', 'src/app/Workspace.tsx', 'src/app/start/Start.tsx']
/** What is fetched whenever a page is opened: the same, and what it asks for by itself to show a map. */
const OPENING = [...BEFORE_DRAWING, 'src/app/side/SidePanel.tsx']

/** What is fetched only when archetypes are asked for, or when the page has nothing else to do. */
const ARCHETYPES = /^src\/(archetypes|panels\/archetypes|commands\/archetypes)\//
/** What nothing needs before a person has drawn, opened or asked for something, or before the page has nothing else to do. */
const AFTER_DRAWING: readonly RegExp[] = [
  /^src\/(checks|formats|panels|commands\/checks|canvas\/checks)\//,
  /^src\/app\/(actions|export|help|opened|palette|picture|standing)\//,
  /^src\/app\/(askClipboard|fetchAhead|followTranslation|keepDrafts|onceDrawn|tellLimits|tellRepairs|tellWhyNot)\./,
  /^src\/app\/bar\/(ChipDetails|CommandItem|Menus|More|labelOf|menuGroups|useChosen)\./,
  /^src\/canvas\/(joinLight\.|describe\/(describe|words|loopIndex)\.|around\/(Controls|ZoomButtons)\.|gestures\/(askActions|menuPress|morePresses|snapper)\.|linking\/(TargetList|linkToNamed|match|usePlaceBeside)\.|links\/Sketch\.|loops\/LoopName\.|quick\/(QuickBox|planLine|readLine)\.|showing\/Showing\.|stay\/|strip\/Strip\.|things\/(MissingLinks|RoleTags)\.|touch\/(MoreButton|TouchBar|useLongPress)\.)/,
  /^src\/commands\/(exporting|reword)\//,
  /^src\/commands\/(actions\/loopNotes|keys\/oneStop)\./,
  /^src\/commands\/(go\/(alongLoop|asking|overview|telling|toldLoop|walk)|loop\/tellLit)\./,
  /^src\/commands\/opening\/(index|becomeMap|twin)\./,
  /^src\/commands\/arrange\/(?!commands\.)/,
  /^src\/layout\/(arrange|quality)\//,
  /^src\/layout\/drawing\/nearestLink\./,
  /^src\/layout\/look\/(loopNameStyle|palette)\./,
  /^src\/layout\/(marks\/(finishMarks|largeMarks|loopNames)|text\/drawLoopName)\./,
  /^src\/loops\/(ask|count|independent)\//,
  /^src\/loops\/graph\/retabulate\./,
  /^src\/loops\/list\/(counts|edit|findLoops|follow|independentLoops|relabel|through)\./,
  /^src\/loops\/search\/(boundedSearch|compareLoops|joinLoops|lengthCosts|listing|sortIndependent|throughLinks)\./,
  /^src\/model\/((difference|notation|telling)\/|read\.|sound\.)/,
  /^src\/model\/repair\/(index|ids|places|quirks|settled)\./,
  /^src\/store\/drafts\/(keeper\/|(pages|rows|takeIn)\.)/,
  /^src\/store\/keeping\//,
  /^src\/store\/library\/(memory|tidy)\./,
  /^src\/store\/session\/(rehearse|rehearseMotion)\./,
  /^src\/layout\/arcs\/rehearseTopology\./,
  /^src\/store\/storage\/(compact|earlier|inWords|lastVersion|readReplay|repair|salvage|tellDamage)\./,
]

test('the library of archetypes and what recognises them are not fetched when a page is opened', () => {
  const reached = reachedFrom(OPENING, files)
  expect(reached.size).toBeGreaterThan(200)
  expect([...reached].filter((path) => ARCHETYPES.test(path))).toEqual([])
})

test('what comes after drawing is not fetched before it: files of two uses are cut where these part', () => {
  const reached = reachedFrom(BEFORE_DRAWING, files)
  expect(reached.size).toBeGreaterThan(200)
  expect([...reached].filter((path) => AFTER_DRAWING.some((later) => later.test(path)))).toEqual([])
  for (const later of AFTER_DRAWING)
    expect([...files.keys()].filter((path) => later.test(path))).not.toEqual([])
})

test('who opens or saves a file does not fetch the archetypes, which the map as text knows', () => {
  const reached = reachedFrom(['src/formats/index.ts'], files)
  expect(reached).toContain('src/formats/reading/fetchReading.ts')
  expect([...reached].filter((path) => ARCHETYPES.test(path))).toEqual([])
})

test('the look at what is fetched bites: the panel of archetypes reaches both', () => {
  const reached = reachedFrom(['src/panels/archetypes/ArchetypesPanel.tsx'], files)
  expect(reached).toContain('src/archetypes/library/limits-to-growth.ts')
  expect(reached).toContain('src/archetypes/recognise/place.ts')
})

test('doors are passed for what is asked of them, by whatever name and through other doors', () => {
  const planted = new Map([
    [
      'src/a.ts',
      "import { one, three as drei, type Four } from './b/index.ts'\nimport('./late.ts')\none(drei)",
    ],
    ['src/b/index.ts', "export { inner as one, two } from './one.ts'\nexport * from './c/index.ts'"],
    ['src/b/one.ts', "import './deep.ts'\nexport const inner = 1\nexport const two = 2"],
    ['src/b/deep.ts', 'export const deep = 1'],
    ['src/b/c/index.ts', "export { three } from './three.ts'\nexport type { Four } from './four.ts'"],
    ['src/b/c/three.ts', 'export function three() {}'],
    ['src/b/c/four.ts', 'export interface Four {}'],
    ['src/late.ts', 'export const late = 1'],
  ])
  expect([...reachedFrom(['src/a.ts'], planted)].sort()).toEqual([
    'src/a.ts',
    'src/b/c/three.ts',
    'src/b/deep.ts',
    'src/b/one.ts',
  ])
})
