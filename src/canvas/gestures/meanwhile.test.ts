// @vitest-environment happy-dom
import { afterAll, afterEach, expect, test } from 'vitest'
import {
  addVariableAt,
  type Command,
  commandById,
  commands,
  finishNaming,
  type World,
} from '../../commands/index.ts'
import { createTestWorld, forgetPreferences, type TestWorld } from '../../commands/testing.ts'
import type { Arranger, Point } from '../../layout/index.ts'
import { addLabel, addLink, addVariable } from '../../model/index.ts'
import { select, startEditing, startLinking } from '../../store/index.ts'
import type { Scene } from '../scene.ts'
import { createStage } from '../showing/stage.ts'
import { pressHandle } from './bendLink.ts'
import { pressPaper } from './marquee.ts'
import { pressThing, pressThings } from './moveThings.ts'
import { onClick } from './pointer.ts'
import { pressRim } from './sketchLink.ts'
import { createPointer, createTestScene, type Pointer } from './testing.ts'

/** By these a gesture is given up, and nothing else. */
const GIVING_UP = ['edit.undo', 'edit.redo', 'edit.clearSelection']

const LET_GO = { kind: 'info', text: 'Let go first; Esc puts back what you began.' }

/** What a person has drawn, so that there are steps to take back and one to bring again. */
function drawn(typed = 'Typed') {
  const world = createTestWorld('A -> + B', {
    leaveField: () => void finishNaming(world, typed, 'stop'),
  })
  const { document } = world.session
  document.run(addVariable, { id: 'c', x: -200, y: 150, name: 'C' }, { label: 'Add C' })
  document.run(addVariable, { id: 'd', x: 200, y: 150, name: 'D' }, { label: 'Add D' })
  document.run(addLabel, { id: 't', x: 0, y: 250, text: 'Said' }, { label: 'Add label' })
  document.run(addLink, { id: 'cd', source: 'c', target: 'd' }, { label: 'Draw link' })
  document.undo()
  return world
}

/** All of a map that people draw. */
function state(world: TestWorld): string {
  const { variables, links, labels, groups } = world.map()
  const all = [variables, links, labels, groups].flatMap((records) => Object.values<object>(records))
  return all
    .map((record) => JSON.stringify(record))
    .sort()
    .join('\n')
}

/** How much there is to take back, and what undo and redo would do. */
function history(world: TestWorld) {
  const { steps, undoLabel, redoLabel } = world.session.document.state.getState()
  return { steps, undoLabel, redoLabel }
}

/** What undo shows, step by step, from the map as it is to the first. */
function wayBack(world: TestWorld): readonly string[] {
  const { document } = world.session
  const states = [state(world)]
  while (document.state.getState().steps > 0) {
    document.undo()
    states.push(state(world))
  }
  return states
}

async function give(command: Command, world: World): Promise<void> {
  if (command.isEnabled(world)) await command.run(world)
}

interface Hand {
  readonly press: (scene: Scene, event: PointerEvent, world: TestWorld) => void
  /** Over paper. */
  readonly way: readonly [from: Point, over: Point, to: Point]
}

const ACROSS: Hand['way'] = [
  { x: 0, y: 0 },
  { x: 30, y: -60 },
  { x: 60, y: -120 },
]

/** All that a hand does on the canvas. */
const HANDS: Readonly<Record<string, Hand>> = {
  'moving a variable': {
    way: ACROSS,
    press: (scene, event, world) => pressThing(scene, event, 'variables', world.idOf('A')),
  },
  'moving a label': { way: ACROSS, press: (scene, event) => pressThing(scene, event, 'labels', 't') },
  'moving several': {
    way: ACROSS,
    press(scene, event, world) {
      const variables = [world.idOf('A'), world.idOf('B')]
      select(world.session.view, { variables, labels: ['t'] })
      pressThings(scene, event, { variables })
    },
  },
  'drawing a link to another variable': {
    way: [
      { x: 0, y: 0 },
      { x: -100, y: 100 },
      { x: -200, y: 150 },
    ],
    press: (scene, event, world) => pressRim(scene, event, world.idOf('A')),
  },
  'drawing a link to the paper': {
    way: ACROSS,
    press: (scene, event, world) => pressRim(scene, event, world.idOf('B')),
  },
  'bending a link': {
    way: ACROSS,
    press: (scene, event, world) => pressHandle(scene, event, Object.keys(world.map().links)[0] ?? ''),
  },
  'framing things': {
    way: [
      { x: -400, y: -300 },
      { x: 0, y: 0 },
      { x: 400, y: 300 },
    ],
    press: pressPaper,
  },
}

/** Presses and goes half of the way. */
function begin(hand: Hand, pointer: Pointer) {
  const world = drawn()
  const scene = createTestScene(world)
  hand.press(scene, pointer.press(hand.way[0]), world)
  pointer.move(hand.way[1])
  return { world, scene }
}

/** What is left of a gesture on the canvas. */
function remains({ session, sketch, marquee }: Scene) {
  const { inHand, moved, bending } = session.view.getState()
  return { inHand, moved, bending, sketch: sketch.get(), marquee: marquee.get() }
}

const NOTHING = { inHand: null, moved: null, bending: null, sketch: null, marquee: null }

afterAll(() => forgetPreferences(createTestWorld('')))

afterEach(() => {
  document.body.replaceChildren()
})

for (const [what, hand] of Object.entries(HANDS))
  for (const kind of ['mouse', 'pen', 'touch'] as const) {
    test(`${what} with a ${kind}: undo, redo and Escape give it up and do nothing else`, async () => {
      const pointer = createPointer(kind)
      for (const id of GIVING_UP) {
        const { world, scene } = begin(hand, pointer)
        const [before, started, chosen] = [state(world), history(world), world.chosen()]
        expect(started.redoLabel).toBe('Draw link')
        expect(remains(scene).inHand).not.toBeNull()
        await world.run(id)
        expect(remains(scene)).toEqual(NOTHING)
        pointer.move(hand.way[2])
        pointer.letGo(hand.way[2])
        onClick(scene, new MouseEvent('click', { detail: 1 }))
        expect(remains(scene)).toEqual(NOTHING)
        expect([state(world), history(world)]).toEqual([before, started])
        expect(world.chosen()).toEqual(what === 'framing things' ? [] : chosen)
        expect(world.session.view.getState().editing).toBeNull()
      }
    })

    test(`${what} with a ${kind}: every other command waits for the hand, or only looks`, async () => {
      const pointer = createPointer(kind)
      const { world, scene } = begin(hand, pointer)
      const [before, started] = [state(world), history(world)]
      for (const command of commands.filter(({ id }) => !GIVING_UP.includes(id))) {
        const said = world.asked.toasts.length
        const isRefused = command.isEnabled(world) && command.whileHeld !== true
        await give(command, world)
        expect(state(world), command.id).toBe(before)
        expect(history(world), command.id).toEqual(started)
        expect(remains(scene).inHand, command.id).not.toBeNull()
        expect(world.asked.toasts.slice(said), command.id).toEqual(isRefused ? [LET_GO] : [])
      }
      pointer.move(hand.way[2])
      pointer.letGo(hand.way[2])
      expect(remains(scene)).toEqual(NOTHING)
      const after = state(world)
      expect(after === before).toBe(what === 'framing things')
      expect(history(world).steps).toBe(started.steps + Number(after !== before))
      expect(wayBack(world)[Number(after !== before)]).toBe(before)
    })

    test(`${what} with a ${kind}: Escape and a second finger give it up, and the pointer means nothing more`, () => {
      const pointer = createPointer(kind)
      const ends = [
        () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true })),
        () => window.dispatchEvent(new PointerEvent('pointerdown', { pointerId: 8, pointerType: 'touch' })),
        () => window.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 7 })),
        () => window.dispatchEvent(new PointerEvent('pointermove', { pointerId: 7, buttons: 0 })),
      ]
      for (const end of ends) {
        const { world, scene } = begin(hand, pointer)
        const [before, started] = [state(world), history(world)]
        end()
        expect(remains(scene)).toEqual(NOTHING)
        pointer.move(hand.way[2])
        pointer.letGo(hand.way[2])
        expect(remains(scene)).toEqual(NOTHING)
        expect([state(world), history(world)]).toEqual([before, started])
        expect(world.session.view.getState().editing).toBeNull()
      }
    })
  }

/** Never finds anything: the map is projected as it stands. */
const ARRANGER: Arranger = { warm() {}, run: () => new Promise(() => {}), stop() {} }

for (const what of ['moving a variable', 'moving several', 'bending a link'])
  test(`${what} on the projector: undo, redo and Escape give it up, and undo takes back a whole one`, async () => {
    const hand = HANDS[what]
    if (hand === undefined) throw new Error('There is no such gesture.')
    const pointer = createPointer('mouse')
    const world = drawn()
    const { view, drawing } = world.session
    const stage = createStage(world.session, ARRANGER)
    view.setState({ projector: { laser: false, blank: false, part: null, anew: 0, stage: null } })
    stage.hold(
      () => {},
      () => {},
    )
    const look = () => view.setState({ staged: stage.look({ width: 1280, height: 720 }, null, 0).staged })
    look()
    const scene = createTestScene(world)
    const seen = () => {
      const { variables, labels, links } = drawing.getState().drawing
      const places = [...variables.values(), ...labels.values()].map(({ id, centre }) => [id, centre])
      return { places, bends: [...links.values()].map(({ id, bend }) => [id, bend]) }
    }
    const press = (): void => {
      hand.press(scene, pointer.press(hand.way[0]), world)
      pointer.move(hand.way[1])
    }
    const [before, stood, started] = [state(world), seen(), history(world)]
    for (const id of GIVING_UP) {
      press()
      expect(seen(), id).not.toEqual(stood)
      await world.run(id)
      pointer.letGo(hand.way[2])
      expect([state(world), history(world), seen()], id).toEqual([before, started, stood])
      look()
      expect(view.getState().projector?.stage, id).toMatchObject({ canUndo: false })
    }
    press()
    await world.run('edit.selectAll')
    pointer.letGo(hand.way[2])
    look()
    expect([state(world), history(world)]).toEqual([before, started])
    expect(seen()).not.toEqual(stood)
    await world.run('edit.undo')
    look()
    expect(seen()).toEqual(stood)
    expect(history(world)).toEqual(started)
  })

test('a press that is given up before it has moved does not select when it is let go of', () => {
  const world = drawn()
  const scene = createTestScene(world)
  const pointer = createPointer('mouse')
  pressRim(scene, pointer.press({ x: 0, y: 0 }), world.idOf('A'))
  void commandById('edit.undo')?.run(world)
  pointer.letGo({ x: 0, y: 0 })
  expect(world.chosen()).toEqual([])
  expect(history(world).redoLabel).toBe('Draw link')
})

interface Typing {
  readonly begin: (world: TestWorld) => void
  readonly text: string
}

/** All that is typed on the canvas. */
const TYPED: Readonly<Record<string, Typing>> = {
  'naming a new variable': { text: 'Typed', begin: (world) => addVariableAt(world, { x: 0, y: -200 }) },
  'a new variable without a name': { text: '', begin: (world) => addVariableAt(world, { x: 0, y: -200 }) },
  'renaming a variable': {
    text: 'Typed',
    begin: (world) =>
      startEditing(world.session.view, { kind: 'variables', id: world.idOf('A'), fresh: false }),
  },
}

/** Arranging has a table of its own, and looks for its arrangement beside the page. */
const isArranging = ({ id }: Command): boolean =>
  /^arrange\.(rings|tidy|leftToRight|hierarchy|around|columns)$/.test(id)

for (const [what, { text, begin: type }] of Object.entries(TYPED))
  test(`${what}: undo, redo and Escape give it up, all else finds it done and is a step of its own`, async () => {
    for (const command of commands.filter((each) => !isArranging(each))) {
      const world = drawn(text)
      const [before, started] = [state(world), history(world)]
      type(world)
      await give(command, world)
      if (GIVING_UP.includes(command.id)) {
        expect(world.session.view.getState().editing, command.id).toBeNull()
        expect([state(world), history(world)], command.id).toEqual([before, started])
        continue
      }
      if (world.session.view.getState().editing !== null) finishNaming(world, text, 'stop')
      const way = wayBack(world)
      expect(way, command.id).toContain(before)
      // The typing, and what the command did.
      expect(way.indexOf(before), command.id).toBeLessThanOrEqual(2)
    }
  })

test('choosing the target of a link: undo, redo and Escape give it up, all else is a step of its own', async () => {
  for (const command of commands.filter((each) => !isArranging(each))) {
    const world = drawn()
    const [before, started] = [state(world), history(world)]
    world.choose('A')
    startLinking(world.session.view, world.idOf('A'))
    await give(command, world)
    if (GIVING_UP.includes(command.id)) {
      expect(world.session.view.getState().linkingFrom, command.id).toBeNull()
      expect([state(world), history(world)], command.id).toEqual([before, started])
      continue
    }
    expect(wayBack(world).indexOf(before), command.id).toBeLessThanOrEqual(1)
  }
})
