import { expect, test } from 'vitest'
import { projectFiles } from './project.ts'

/** Who hears keys without asking whether an input method has them, with the reason. */
const NEED_NOT: Readonly<Record<string, string>> = {
  'src/app/choice/Choice.tsx': 'It hears figures and arrows on buttons.',
  'src/app/focus/keepFocus.ts': 'It only notes that the focus goes on by a key.',
  'src/app/focus/lastInput.ts': 'It only notes that it was a key.',
  'src/app/keys.ts': 'It asks which command is meant, and that asks.',
  'src/app/pressAgain.ts': 'It presses a key that was asked about when it waited.',
  'src/app/tellWhyNot.ts': 'It waits for the end of a word, which any key is or puts off.',
  'src/canvas/here.ts': 'It notes where the focus is, whatever is pressed.',
  'src/canvas/showing/Projector.tsx': 'Any key takes a hint away.',
  'src/canvas/useRootEvents.ts': 'It hands keys to what asks.',
  'src/app/side/PanelEdge.tsx': 'It hears arrows on an edge.',
  'src/app/side/SheetGrip.tsx': 'It hears arrows on a button.',
  'src/canvas/gestures/menuPress.ts': 'It hears a key for menus, and none in a field.',
  'src/panels/archetypes/library/CardList.tsx': 'It hears arrows on rows.',
  'src/panels/archetypes/library/StartCard.tsx': 'It keeps keys from the page below, whatever they are.',
  'src/panels/archetypes/meant/MeantPicker.tsx': 'It hears arrows on rows.',
  'src/panels/maps/MapLine.tsx': 'It hears F2 on a link.',
  'src/panels/versions/VersionsPanel.tsx': 'It hears F2 on a button.',
}

const HEARS = /onKeyDown=|\(\s*'keydown'/
const ASKS = /\bisComposing\(/
/** What says only half of it: in Safari it is false for the Enter that ends a composition. */
const HALF = /\b(event|nativeEvent)\.isComposing\b/

const files = projectFiles('src', /(?<!\.test)\.tsx?$/)

test('whoever hears keys asks whether an input method has them', () => {
  const hearing = files.filter(({ text }) => HEARS.test(text))
  expect(hearing.length).toBeGreaterThan(15)
  const silent = hearing.filter(({ text }) => !ASKS.test(text)).map(({ path }) => path)
  expect(silent.sort()).toEqual(Object.keys(NEED_NOT).sort())
  expect(files.filter(({ text }) => HALF.test(text)).map(({ path }) => path)).toEqual([])
})

test('the look for them bites', () => {
  expect(HEARS.test("addEventListener('keydown', on)")).toBe(true)
  expect(HEARS.test('<input onKeyDown={(event) => {}} />')).toBe(true)
  expect(HALF.test('if (event.nativeEvent.isComposing) return')).toBe(true)
  expect(ASKS.test('isComposing: true')).toBe(false)
})
