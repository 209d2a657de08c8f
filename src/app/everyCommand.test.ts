// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import {
  type Command,
  commandById,
  commands,
  finishNaming,
  type Here,
  type World,
} from '../commands/index.ts'
import { createTestWorld, forgetPreferences, type TestWorld } from '../commands/testing.ts'
import { groupVariables } from '../model/index.ts'
import { showArchetypes, showPanel } from '../store/index.ts'
import { whyNot } from './palette/whyNot.ts'

/** What a command that was done leaves a person with who does not see the page. */
type Told =
  /** A sentence that names what it acted on, spoken or shown. */
  | { readonly says: string | RegExp }
  /** The focus is on another thing, which is heard by that. */
  | 'moves the focus'
  /** The cursor is in a field on the canvas. */
  | 'opens a field'
  /** A dialog, or a page over the page, takes the focus. */
  | 'opens a dialog'
  /** The cursor is in a field of a panel. */
  | 'opens a field of a panel'
  /** Another map, the list of maps or the browser's own choice of files is there instead. */
  | 'goes elsewhere'
  /** The canvas says what is not faded (`tellFocus`). */
  | 'moves round the page'
  | 'is told by the canvas'

/** On which map, with the focus where, or with what selected; and what is done before. */
interface Situation {
  readonly on?: string
  readonly at?: string
  readonly chosen?: readonly string[]
  readonly first?: (world: TestWorld) => unknown
  readonly told: Told
}

const MAP = 'Cattle -> + Debt -> + Cattle -> + Grass -> - Cattle\nRain -> + Grass'

const says = (sentence: string | RegExp): Told => ({ says: sentence })
const run = (id: string) => (world: TestWorld) => world.run(id)
const lit = run('loop.next')
const projected = run('view.projector')
const grouped = (world: TestWorld) =>
  world.session.document.run(
    groupVariables,
    { ids: [world.idOf('Cattle'), world.idOf('Debt')], group: 'g', name: 'Herd' },
    { label: 'Group' },
  )

/** Every command in a situation in which it can be done. */
const SITUATIONS: Readonly<Record<string, Situation>> = {
  'file.new': { told: 'goes elsewhere' },
  'file.open': { told: says(/^a\.json was not opened\./) },
  'file.save': { told: says(/^Saved to .*\.json\./) },
  'file.saveAs': { told: says(/^Saved to .*\.json\./) },
  'file.nameVersion': { told: says('Name of this version.') },
  'file.versions': { told: says('Versions panel shown.') },
  'file.exportSvg': { told: says(/^Saved to .*\.svg\./) },
  'file.exportPng': { told: says(/^Saved to .*\.png\./) },
  'file.exportAs': { told: 'opens a dialog' },
  'file.screenPicture': { told: says(/^Saved to .*screen\.png\./) },
  'file.copyScreen': { told: says('Picture of the screen copied.') },
  'file.copyPng': { told: says(/^PNG picture copied/) },
  'file.copySvg': { told: says(/^SVG picture copied/) },
  'file.library': { told: 'goes elsewhere' },
  'edit.undo': {
    at: 'Cattle>Debt',
    first: run('link.negative'),
    told: says(/^Undone: make link negative \(Link from Cattle to Debt\)/),
  },
  'edit.redo': {
    at: 'Rain',
    first: async (world) => {
      await world.run('edit.delete')
      await world.run('edit.undo')
    },
    told: says('Done again: delete variable (Rain).'),
  },
  'edit.cut': { at: 'Rain', told: says(/^1 variable cut\. Deleted with that: 1 link/) },
  'edit.copy': { at: 'Rain', told: says(/^1 variable copied\./) },
  'edit.paste': { at: 'Rain', first: run('edit.copy'), told: says(/Rain|1 variable/) },
  'edit.duplicate': { at: 'Rain', told: says(/1 variable made as a copy/) },
  'edit.rename': { at: 'Rain', told: 'opens a field' },
  'edit.turnName': {
    at: 'Rain',
    told: says('Signs at Rain turned round: type the opposite name. Escape gives up.'),
  },
  'edit.merge': { chosen: ['Rain', 'Grass'], told: says(/^Rain merged into Grass|^Grass merged into Rain/) },
  'edit.split': { at: 'Rain', told: says('Rain split: type the name of the second. Escape gives up.') },
  'edit.delete': { at: 'Cattle', told: says('Cattle with 4 links deleted; opens R1 and B1.') },
  'edit.selectAll': { told: says('4 variables and 5 links selected.') },
  'edit.find': { told: says('Find on the map.') },
  'edit.clearSelection': { chosen: ['Cattle'], told: says('Cattle not selected any more.') },
  'insert.variable': { told: says('New variable: type its name.') },
  'insert.nextVariable': { at: 'Rain', told: says('New variable linked from Rain: type its name.') },
  'insert.label': { told: says('New text label: type its text.') },
  'insert.quickLine': { told: 'opens a field' },
  'insert.archetype': { told: says('Library of archetypes.') },
  'insert.thisArchetype': {
    first({ session: { view } }) {
      showArchetypes(view, {
        side: 'library',
        card: { archetype: 'limits-to-growth', structure: '' },
      })
      showPanel(view, 'archetypes')
    },
    told: says(/^Limits to Growth inserted: 4 variables/),
  },
  'link.from': { at: 'Rain', told: says(/^Link from Rain: choose the variable/) },
  'link.fromPositive': { at: 'Rain', told: says(/^Link positive from Rain: choose/) },
  'link.fromNegative': { at: 'Rain', told: says(/^Link negative from Rain: choose/) },
  'link.positive': {
    at: 'Grass>Cattle',
    told: says(/^Link from Grass to Cattle made positive; B1 is now R\d\./),
  },
  'link.negative': { at: 'Rain>Grass', told: says('Link from Rain to Grass made negative.') },
  'link.unknown': { at: 'Rain>Grass', told: says('Link from Rain to Grass made of unknown sign.') },
  'link.delay': { at: 'Rain>Grass', told: says('Link from Rain to Grass marked with a delay.') },
  'link.reverse': { at: 'Rain>Grass', told: says('Link from Rain to Grass turned round.') },
  'link.putInBetween': {
    at: 'Rain>Grass',
    told: says(/^Link from Rain to Grass split: type the name/),
  },
  'link.automaticBend': {
    at: 'Rain>Grass',
    first: run('link.straighten'),
    told: says('Link from Rain to Grass drawn by the loop rule again.'),
  },
  'link.straighten': { at: 'Rain>Grass', told: says('Link from Rain to Grass straight.') },
  'link.bendMore': { at: 'Rain>Grass', told: says('Link from Rain to Grass bent more.') },
  'link.bendLess': { at: 'Rain>Grass', told: says('Link from Rain to Grass bent less.') },
  'arrange.left': { chosen: ['Rain', 'Debt'], told: says('2 variables aligned left.') },
  'arrange.centre': { chosen: ['Rain', 'Debt'], told: says('2 variables aligned by their centres.') },
  'arrange.right': { chosen: ['Rain', 'Debt'], told: says('2 variables aligned right.') },
  'arrange.top': { chosen: ['Rain', 'Debt'], told: says('2 variables aligned at the top.') },
  'arrange.middle': { chosen: ['Rain', 'Debt'], told: says('2 variables aligned by their middles.') },
  'arrange.bottom': { chosen: ['Rain', 'Debt'], told: says('2 variables aligned at the bottom.') },
  'arrange.across': {
    chosen: ['Rain', 'Debt', 'Grass'],
    told: says('3 variables spaced evenly across.'),
  },
  'arrange.down': { chosen: ['Rain', 'Debt', 'Grass'], told: says('3 variables spaced evenly down.') },
  'arrange.moveHere': { at: 'Rain', told: says('Rain moved.') },
  'arrange.lock': { at: 'Rain', told: says('Rain locked in place.') },
  'arrange.group': { at: 'Rain', told: says('Rain grouped: type the name of the group.') },
  'arrange.ungroup': { at: 'Cattle', first: grouped, told: says('Cattle in no group any more.') },
  'loop.next': { told: says(/^R1: .*Cattle/) },
  'loop.previous': { told: says(/^B1: .*Cattle/) },
  'loop.hold': { told: says(/^R1: .*Cattle/) },
  'loop.pin': { first: lit, told: says('R1 pinned.') },
  'loop.name': { first: lit, told: 'opens a field of a panel' },
  'go.left': { at: 'Rain', told: 'moves the focus' },
  'go.right': { at: 'Cattle', told: 'moves the focus' },
  'go.up': { at: 'Rain', told: says('No variable above.') },
  'go.down': { at: 'Rain', told: says('No variable below.') },
  'go.onward': { at: 'Cattle>Debt', told: 'moves the focus' },
  'go.back': { at: 'Cattle>Debt', told: 'moves the focus' },
  'go.nextLink': { at: 'Rain', told: says('Link 1 of 1 that leads away from Rain.') },
  'go.previousLink': { at: 'Rain', told: says('Link 1 of 1 that leads away from Rain.') },
  'go.overview': { told: says(/^4 variables, 5 links, 1 reinforcing and 1 balancing loop; /) },
  'go.causes': { at: 'Cattle', told: says(/^2 act on Cattle: /) },
  'go.effects': { at: 'Cattle', told: says(/^Cattle acts on 2: /) },
  'go.loopsHere': { at: 'Cattle', told: says(/^2 loops pass Cattle, /) },
  'go.loopOnward': { at: 'Cattle', told: says(/^Link \d of 2 of [RB]1: more Cattle, /) },
  'go.loopBack': { at: 'Cattle', told: says(/^Link \d of 2 of [RB]1: /) },
  'go.nextArea': { told: 'moves round the page' },
  'go.previousArea': { told: 'moves round the page' },
  'view.zoomIn': { told: says('Zoomed in.') },
  'view.zoomOut': { told: says('Zoomed out.') },
  'view.zoomTo100': { told: says('Shown at 100 %.') },
  'view.zoomToFit': { told: says('All of the map is shown.') },
  'view.upstream': { at: 'Cattle', told: 'is told by the canvas' },
  'view.downstream': { at: 'Cattle', told: 'is told by the canvas' },
  'view.near': { at: 'Cattle', told: 'is told by the canvas' },
  'view.group': { at: 'Cattle', first: grouped, told: 'is told by the canvas' },
  'view.projector': { told: says('Projector mode. Escape leaves it.') },
  'view.nextPart': { first: projected, told: says(/^R1: .*Cattle/) },
  'view.previousPart': { first: projected, told: says(/^B1: .*Cattle/) },
  'view.laser': { first: projected, told: says('The laser pointer is on.') },
  'view.blank': { first: projected, told: says('The screen is blank. Any key brings the map back.') },
  'view.panel': { told: says(/^Panel (shown|hidden)\.$/) },
  'view.loops': { told: says('Loops panel shown.') },
  'view.inspect': { told: says('Inspect panel shown.') },
  'view.outline': { told: says('Outline panel shown.') },
  'view.archetypes': { told: says('Archetypes panel shown.') },
  'view.meant': { told: says('Which archetype is meant?') },
  'view.checks': { told: says('Checks panel shown.') },
  'view.strip': { told: says(/^Most used actions (shown|hidden)\.$/) },
  'view.lightTheme': { told: says('Light theme.') },
  'view.darkTheme': { told: says('Dark theme.') },
  'view.systemTheme': { told: says('Theme of the system.') },
  'view.palette': { told: 'opens a dialog' },
  'help.howItWorks': { told: 'opens a dialog' },
  'help.keys': { told: 'opens a dialog' },
  'help.singleKeys': { told: says(/^Single keys are off/) },
}

/**
 * Commands whose situation takes more than a map in memory, with the test that holds what they say: arranging needs the arranger, and the others what was opened, pasted or kept aside.
 */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'arrange.rings': 'src/commands/arrange/layOut.test.ts',
  'arrange.tidy': 'src/commands/arrange/layOut.test.ts',
  'arrange.leftToRight': 'src/commands/arrange/layOut.test.ts',
  'arrange.hierarchy': 'src/commands/arrange/layOut.test.ts',
  'arrange.around': 'src/commands/arrange/layOut.test.ts',
  'arrange.columns': 'src/commands/arrange/layOut.test.ts',
  'arrange.keep': 'src/commands/arrange/layOut.test.ts',
  'edit.useThere': 'src/commands/clipboard/clipboard.test.ts',
  'file.aside': 'src/commands/file/keptAside.test.ts',
  'file.report': 'src/commands/file/file.test.ts',
}

test('each command has its situation here, or is told of elsewhere', () => {
  const ids = commands.map(({ id }) => id)
  expect([...Object.keys(SITUATIONS), ...Object.keys(ELSEWHERE)].toSorted()).toEqual(ids.toSorted())
})

/** All that a person has been told, seen or heard. */
const toldIn = ({ asked }: TestWorld): readonly string[] => [
  ...asked.said,
  ...asked.toasts.map(({ text }) => text),
]

/** Whether a command has left what is said of it. */
function isSo(
  world: TestWorld,
  told: Told,
  before: { readonly here: Here | null; readonly told: number },
): void {
  const { asked, session } = world
  const view = session.view.getState()
  if (typeof told === 'object') {
    const sentences = toldIn(world)
    expect(sentences.length).toBeGreaterThan(before.told)
    const heard = sentences.filter((text) =>
      typeof told.says === 'string' ? text === told.says : told.says.test(text),
    )
    expect(heard, sentences.join(' | ')).not.toEqual([])
  } else if (told === 'moves the focus') expect(world.here()).not.toEqual(before.here)
  else if (told === 'opens a field') expect(view.editing !== null || view.quickLine > 0).toBe(true)
  else if (told === 'opens a dialog' || told === 'moves round the page') expect(asked.shown).toHaveLength(1)
  else if (told === 'opens a field of a panel') expect(asked.named).toHaveLength(1)
  else if (told === 'is told by the canvas') expect(view.focus).not.toBeNull()
  else expect(asked.wentTo.length + asked.created.length + asked.opened.length).toBeGreaterThan(0)
}

test.each(Object.entries(SITUATIONS))('%s is not silent when it is done', async (id, situation) => {
  const world = createTestWorld(situation.on ?? MAP, {
    picked: [{ file: new File(['{}'], 'a.json'), handle: null }],
  })
  forgetPreferences(world)
  if (situation.at) world.goTo(situation.at)
  if (situation.chosen) world.choose(...situation.chosen)
  await situation.first?.(world)
  const before = { here: world.here(), told: 0 }
  world.asked.said.length = 0
  world.asked.toasts.length = 0
  world.asked.shown.length = 0
  await world.run(id)
  await vi.waitFor(() => isSo(world, situation.told, before))
  if (world.session.view.getState().editing) finishNaming(world, '', 'stop')
  forgetPreferences(world)
  world.session.close()
})

/** Situations in which much cannot be done. */
const LACKING: readonly (readonly [where: string, make: () => TestWorld])[] = [
  ['nothing on the map', () => createTestWorld('')],
  ['nothing selected', () => createTestWorld(MAP)],
  [
    'a variable where a link is wanted',
    () => {
      const world = createTestWorld(MAP)
      world.goTo('Cattle')
      return world
    },
  ],
  [
    'a link where a variable is wanted',
    () => {
      const world = createTestWorld(MAP)
      world.goTo('Rain>Grass')
      return world
    },
  ],
  ['a map that can only be looked at', () => createTestWorld(MAP, { readOnly: true })],
]

test.each(LACKING)('with %s no command is refused without a sentence of its own', (where, make) => {
  const world = make()
  const refused = commands.filter((command: Command) => !command.isEnabled(world))
  expect(refused.length).toBeGreaterThan(5)
  for (const command of refused) {
    const why = whyNot(command, world) ?? ''
    expect(why, command.id).toMatch(/^\p{Lu}.{8,}\.$/u)
    expect(why, command.id).not.toBe('Not on this map.')
    const isNamed = command.takes !== undefined && !why.startsWith('This map can only')
    if (isNamed && where.startsWith('a variable'))
      expect(why, command.id).toMatch(/Cattle is a variable|bent by hand|in a group|is in no group/)
    if (isNamed && where.startsWith('a link'))
      expect(why, command.id).toMatch(/Rain to Grass is a link|bent by hand/)
  }
  expect(commandById('insert.variable')?.isEnabled(world)).toBe(!where.includes('looked at'))
})

test('on the start page only what wants a map asks for one, and one variable without a group is told to have none', () => {
  const world = createTestWorld('Cattle')
  const start = { ...world, session: null }
  const why = (id: string, where: World) => {
    const command = commandById(id)
    return command && whyNot(command, where)
  }
  expect(why('file.library', start)).toBe('Your maps are on this page.')
  expect(why('go.nextArea', start)).toBe('This page has one part only.')
  expect(why('edit.undo', start)).toBe('There is nothing to undo.')
  expect(why('view.loops', start)).toBe('Open a map first.')
  world.goTo('Cattle')
  expect(why('view.group', world)).toBe('Cattle is in no group.')
})
