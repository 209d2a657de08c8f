// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { addVariableAt, cancelNaming } from '../../commands/index.ts'
import { createTestWorld } from '../../commands/testing.ts'
import { addVariable, changeRecords, deleteThings, setDelay } from '../../model/index.ts'
import { select, startEditing, stopEditing } from '../../store/index.ts'
import { createTestScene } from '../gestures/testing.ts'
import { goTo } from './focusCanvas.ts'
import { keepOneStop } from './keepStop.ts'
import { walkToEnd, walkTowards } from './walk.ts'

const ends: (() => void)[] = []

afterEach(() => {
  for (const end of ends.splice(0)) end()
  document.body.replaceChildren()
})

/** A canvas on which a thing is drawn when a test says so; `late` are not at first. */
function drawn(notation: string, late: readonly string[] = []) {
  const world = createTestWorld(notation)
  const scene = createTestScene(world)
  const whole = scene.element.appendChild(document.createElement('div'))
  whole.className = 'react-flow'
  whole.tabIndex = 0
  const draw = (part: string, of: string): HTMLElement => {
    const thing = document.createElement('div')
    thing.tabIndex = -1
    thing.dataset.part = part
    thing.dataset.of = of
    whole.append(thing)
    return thing
  }
  const { variables, links } = world.map()
  for (const { id, name } of Object.values(variables)) if (!late.includes(name)) draw('variable', id)
  for (const id of Object.keys(links)) draw('link', id)
  ends.push(keepOneStop(scene))
  const element = (of: string) => scene.element.querySelector<HTMLElement>(`[data-of="${of}"]`)
  return {
    world,
    scene,
    whole,
    draw,
    element,
    variable: (name: string) => element(world.idOf(name)),
    stops: () => [...scene.element.querySelectorAll<HTMLElement>('[tabindex="0"]')],
  }
}

/** Until what watches elements has heard of their coming and going. */
const heard = () => new Promise((resolve) => setTimeout(resolve))

test('of all that is drawn one thing is a stop: the first variable, then what had the focus last', () => {
  const { stops, variable, whole } = drawn('A -> + B -> - C')
  expect(stops()).toEqual([variable('A')])
  variable('C')?.focus()
  expect(stops()).toEqual([variable('C')])
  whole.focus()
  expect(stops()).toEqual([variable('C')])
})

test('an empty map is itself the stop, until something is drawn on it', async () => {
  const { stops, whole, world, draw } = drawn('')
  expect(stops()).toEqual([whole])
  world.session.document.run(addVariable, { id: 'a', x: 0, y: 0, name: 'A' }, { label: 'Add' })
  const thing = draw('variable', 'a')
  await heard()
  expect(stops()).toEqual([thing])
})

test('another thing that is current is written on two elements, however many there are', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `V${index}`)
  const { variable, scene } = drawn(names.join('\n'))
  const written: Element[] = []
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof Element) written.push(target)
  })
  observer.observe(scene.element, { attributes: true, subtree: true })
  variable('V250')?.focus()
  await heard()
  observer.disconnect()
  expect(written).toEqual([variable('V0'), variable('V250')])
})

test('what is selected by a command has the focus where the map has it, and does not take it from a panel', () => {
  const { world, variable, stops } = drawn('A -> + B -> - C')
  variable('A')?.focus()
  select(world.session.view, { variables: [world.idOf('B')] }, 'replace')
  expect(document.activeElement).toBe(variable('B'))
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  select(world.session.view, { variables: [world.idOf('C')] }, 'replace')
  expect(document.activeElement).toBe(field)
  expect(stops()).toEqual([variable('C')])
})

test('several that are selected stay so while the keyboard walks, and letting go moves it nowhere', () => {
  const { world, variable } = drawn('A -> + B -> - C')
  world.choose('A', 'B')
  variable('C')?.focus()
  expect(world.chosen()).toEqual(['A', 'B'])
  select(world.session.view, { variables: [world.idOf('A')] }, 'toggle')
  expect(document.activeElement).toBe(variable('C'))
  select(world.session.view, { variables: [] }, 'replace')
  expect(document.activeElement).toBe(variable('C'))
})

test('what is not drawn yet gets the focus when it is there, however late, and not if the person went elsewhere', async () => {
  for (const goesAway of [false, true]) {
    const { world, whole, draw, variable } = drawn('A -> + B', ['B'])
    world.choose('B')
    variable('A')?.focus()
    world.choose('A')
    world.choose('B')
    await heard()
    expect(document.activeElement).toBe(whole)
    if (goesAway) variable('A')?.focus()
    draw('variable', world.idOf('B'))
    await heard()
    expect(document.activeElement).toBe(goesAway ? variable('A') : variable('B'))
    for (const end of ends.splice(0)) end()
    document.body.replaceChildren()
  }
})

test('beside a deleted thing stands its nearest neighbour by link, beside a link its source; undo gives back what came back', async () => {
  const { world, element, variable, draw } = drawn('A -> + B -> - C')
  const { document: map } = world.session
  const [b, c] = [world.idOf('B'), world.idOf('C')]
  const gone = element(c)
  gone?.focus()
  map.run(deleteThings, { variables: [c] }, { label: 'Delete variable' })
  gone?.remove()
  await heard()
  expect(document.activeElement).toBe(variable('B'))
  map.undo()
  const back = draw('variable', c)
  await heard()
  expect(document.activeElement).toBe(back)
  const [link = ''] = Object.keys(world.map().links).filter((id) => world.map().links[id]?.target === b)
  element(link)?.focus()
  map.run(deleteThings, { links: [link] }, { label: 'Delete link' })
  element(link)?.remove()
  await heard()
  expect(document.activeElement).toBe(variable('A'))
})

test('undo leaves the keyboard where it is, unless it takes that away or gives back where it was', async () => {
  const { world, variable, draw } = drawn('A -> + B -> - C')
  const { document: map } = world.session
  variable('B')?.focus()
  const gone = variable('C')
  map.run(deleteThings, { variables: [world.idOf('C')] }, { label: 'Delete variable' })
  gone?.remove()
  map.undo()
  draw('variable', world.idOf('C'))
  await heard()
  expect(document.activeElement).toBe(variable('B'))
  const ids = ['A', 'B', 'C'].map(world.idOf)
  const all = ids.map((id) => world.map().variables[id]?.name ?? '').map(variable)
  map.run(deleteThings, { variables: ids }, { label: 'Delete selection' })
  for (const thing of all) thing?.remove()
  await heard()
  map.undo()
  for (const id of ids) draw('variable', id)
  await heard()
  expect(document.activeElement).toBe(variable('B'))
  // What a step made has the focus, and with the step it goes back.
  map.run(addVariable, { id: 'n', x: 0, y: 0, name: 'N' }, { label: 'Insert' })
  const made = draw('variable', 'n')
  world.choose('N')
  expect(document.activeElement).toBe(made)
  map.undo()
  made.remove()
  await heard()
  expect(document.activeElement).toBe(variable('B'))
})

test('a new name that is given up gives the focus back to where it was asked for', async () => {
  const { world, variable, draw } = drawn('A\nB\nC')
  variable('C')?.focus()
  addVariableAt(world, { x: 0, y: 0 })
  const { id = '' } = world.session.view.getState().editing ?? {}
  const field = draw('variable', id)
  field.focus()
  cancelNaming(world)
  field.remove()
  await heard()
  expect(document.activeElement).toBe(variable('C'))
})

test('what another tab takes away is followed by what stood beside it, and the last thing by the map', async () => {
  const { world, variable, whole, element } = drawn('A\nB')
  const { document: map } = world.session
  const [a, b] = [world.idOf('A'), world.idOf('B')]
  variable('B')?.focus()
  for (const [id, next] of [
    [b, element(a)],
    [a, whole],
  ] as const) {
    const gone = element(id)
    map.run(deleteThings, { variables: [id] }, { label: 'Delete variable', isStep: false })
    gone?.remove()
    await heard()
    expect(document.activeElement).toBe(next)
  }
})

test('a field that goes with the focus leaves it to the thing that it named', async () => {
  const { world, scene, variable } = drawn('A -> + B')
  const id = world.idOf('B')
  goTo(scene, { part: 'variable', of: id })
  startEditing(world.session.view, { kind: 'variables', id, fresh: false })
  const field = document.createElement('textarea')
  variable('B')?.replaceWith(field)
  field.focus()
  await heard()
  stopEditing(world.session.view)
  const again = document.createElement('div')
  again.tabIndex = -1
  Object.assign(again.dataset, { part: 'variable', of: id })
  field.replaceWith(again)
  await heard()
  expect(document.activeElement).toBe(again)
  expect(again.tabIndex).toBe(0)
})

test('arrows go over links as well as names, select nothing, and say where nothing lies', () => {
  const { world, scene, element, variable } = drawn('A -> + B')
  variable('A')?.focus()
  const [link = ''] = Object.keys(world.map().links)
  const { arc } = world.session.drawing.getState().drawing.links.get(link) ?? {}
  const from = world.session.drawing.getState().drawing.variables.get(world.idOf('A'))?.centre
  const across = Math.sign((arc?.middle.x ?? 0) - (from?.x ?? 0))
  walkTowards(scene, { x: across, y: 0 }, true)
  expect(document.activeElement).toBe(element(link))
  expect(world.chosen()).toEqual([])
  for (let step = 0; step < 3; step += 1) walkTowards(scene, { x: across, y: 0 }, true)
  expect(world.asked.said.at(-1)).toMatch(/^Nothing to the (left|right)\.$/)
  walkToEnd(scene, 'first')
  expect(document.activeElement).toBe(variable('A'))
  walkToEnd(scene, 'last')
  expect(document.activeElement).toBe(variable('B'))
})

test('undo and redo of what changed one thing alone lead to that thing, and of what changed several nowhere', async () => {
  const { world, variable, element } = drawn('A -> + B -> + C')
  const { document: map } = world.session
  const [first = '', second = ''] = Object.keys(world.map().links)
  element(first)?.focus()
  map.run(changeRecords, { kind: 'links', ids: [first], fields: { note: 'Seen in May' } }, { label: 'Note' })
  map.run(setDelay, { ids: [first, second], delay: true }, { label: 'Delay' })
  variable('C')?.focus()
  map.undo()
  expect(document.activeElement).toBe(variable('C'))
  map.undo()
  expect(document.activeElement).toBe(element(first))
  variable('C')?.focus()
  map.redo()
  expect(document.activeElement).toBe(element(first))
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  map.undo()
  expect(document.activeElement).toBe(field)
})

test('from the mark of a loop all is selected, deleted and restored, and one is at the mark again', async () => {
  const { world, draw, variable } = drawn('A -> + B -> + A')
  const { loops, document: map } = world.session
  await expect.poll(() => loops.getState().marked).toHaveLength(1)
  const key = loops.getState().marked[0]?.loop.key ?? ''
  const mark = draw('mark', key)
  mark.focus()
  await world.run('edit.selectAll')
  expect(document.activeElement).toBe(mark)
  const all = [mark, variable('A'), variable('B')]
  await world.run('edit.delete')
  await expect.poll(() => loops.getState().marked).toHaveLength(0)
  for (const thing of all) thing?.remove()
  map.undo()
  await expect.poll(() => loops.getState().marked).toHaveLength(1)
  const back = draw('mark', key)
  await heard()
  expect(document.activeElement).toBe(back)
})
