import { expect, test } from 'vitest'
import { deleteThings, map, mapFromNotation, moveThings } from '../model/index.ts'
import { createMemoryDocument, dropMoved, moveTo, openSession, type Session } from '../store/index.ts'
import { createLifts } from './lift.ts'

const circle = map`
Rainfall -> + Grazing -> - Debt -> + Rainfall
Dams -> + Wells
`

function open() {
  const session = openSession(createMemoryDocument(circle))
  const lifts = createLifts(session)
  const told = { links: 0, variables: 0 }
  lifts.links.subscribe(() => (told.links += 1))
  lifts.variables.subscribe(() => (told.variables += 1))
  const id = (name: string) =>
    Object.values(circle.variables).find((variable) => variable.name === name)?.id ?? ''
  const link = (source: string) =>
    Object.values(circle.links).find((one) => one.source === id(source))?.id ?? ''
  return { session, lifts, told, id, link }
}

function place(session: Session, id: string) {
  return session.drawing.getState().drawing.variables.get(id)?.centre
}

test('what a drag changes is lifted and moves, while it lies still on its sheet', () => {
  const { session, lifts, id, link } = open()
  const [still, lying] = [lifts.links.onSheet(link('Dams')), lifts.links.onSheet(link('Rainfall'))]
  moveTo(session.view, new Map([[id('Rainfall'), { x: -300, y: -200 }]]))
  moveTo(session.view, new Map([[id('Rainfall'), { x: -310, y: -210 }]]))
  expect(lifts.variables.moving.get().map((text) => text.centre)).toEqual([{ x: -310, y: -210 }])
  expect(lifts.links.has(link('Rainfall'))).toBe(true)
  expect(lifts.links.onSheet(link('Rainfall'))).toBe(lying)
  expect(lifts.links.moving.get()).toContain(session.drawing.getState().drawing.links.get(link('Rainfall')))
  expect(lifts.links.has(link('Dams'))).toBe(false)
  expect(lifts.links.onSheet(link('Dams'))).toBe(still)
})

test('nobody is told of the sheets while what is lifted moves on', () => {
  const { session, told, id } = open()
  moveTo(session.view, new Map([[id('Rainfall'), { x: -300, y: -200 }]]))
  const before = { ...told }
  moveTo(session.view, new Map([[id('Rainfall'), { x: -301, y: -200 }]]))
  expect(told).toEqual(before)
})

test('all is let down where it was dropped', () => {
  const { session, lifts, id, link } = open()
  const to = { x: -300, y: -200 }
  moveTo(session.view, new Map([[id('Rainfall'), to]]))
  session.document.run(moveThings, { places: { [id('Rainfall')]: to } }, { label: 'Move' })
  dropMoved(session.view)
  expect(lifts.variables.moving.get()).toEqual([])
  expect(lifts.links.moving.get()).toEqual([])
  expect(lifts.variables.onSheet(id('Rainfall'))?.centre).toEqual(to)
  expect(lifts.links.onSheet(link('Rainfall'))).toBe(
    session.drawing.getState().drawing.links.get(link('Rainfall')),
  )
})

test('after a drag that was given up all lies where it lay', () => {
  const { session, lifts, id } = open()
  const before = place(session, id('Rainfall'))
  moveTo(session.view, new Map([[id('Rainfall'), { x: -300, y: -200 }]]))
  dropMoved(session.view)
  expect(lifts.variables.has(id('Rainfall'))).toBe(false)
  expect(lifts.variables.onSheet(id('Rainfall'))?.centre).toEqual(before)
})

test('what is taken off the map during a drag is not drawn as moving', () => {
  const { session, lifts, id, link } = open()
  moveTo(session.view, new Map([[id('Rainfall'), { x: -300, y: -200 }]]))
  session.document.run(deleteThings, { links: [link('Rainfall')] }, { label: 'Delete' })
  moveTo(session.view, new Map([[id('Rainfall'), { x: -305, y: -200 }]]))
  expect(lifts.links.moving.get().map((one) => one.id)).not.toContain(link('Rainfall'))
})

test('who listens hears what was lifted, and of everything when a link has come or gone meanwhile', () => {
  const { session, lifts, id, link } = open()
  const heard: (readonly string[] | undefined)[] = []
  lifts.links.subscribe((lifted) => heard.push(lifted))
  // On its own side of the map: a link right across the circle would push signs of the circle's links aside.
  moveTo(session.view, new Map([[id('Dams'), { x: 700, y: -200 }]]))
  expect(heard).toHaveLength(1)
  expect(heard[0]).toContain(link('Dams'))
  expect(heard[0]).not.toContain(link('Rainfall'))
  session.document.run(deleteThings, { links: [link('Rainfall')] }, { label: 'Delete' })
  expect(heard.at(-1)).toBeUndefined()
})

test('what an arrangement moves is lifted for as long as it is looked for', () => {
  const { session, lifts, id, link } = open()
  const places = new Map([[id('Rainfall'), { x: -300, y: -200 }]])
  session.view.setState({
    arranging: {
      places,
      bends: new Map(),
      isSearching: true,
      isPassing: false,
      hasBest: true,
      end: () => {},
    },
  })
  expect(lifts.variables.moving.get().map((text) => text.centre)).toEqual([{ x: -300, y: -200 }])
  expect(lifts.links.has(link('Rainfall'))).toBe(true)
  session.view.setState({ arranging: null })
  expect(lifts.variables.moving.get()).toEqual([])
  expect(lifts.links.has(link('Rainfall'))).toBe(false)
})

test('many names are let down a moment after their links, and stay lifted when the next gesture begins before', () => {
  const many = Array.from({ length: 150 }, (_, at) => `V${at} -> + V${at + 1}`).join('; ')
  const session = openSession(createMemoryDocument(mapFromNotation(many)))
  const waiting: (() => void)[] = []
  const { variables, links } = createLifts(session, (work) => waiting.push(work))
  variables.subscribe(() => {})
  links.subscribe(() => {})
  const ids = Object.keys(session.document.state.getState().map.variables)
  const lift = (): void => moveTo(session.view, new Map(ids.map((id, at) => [id, { x: at, y: 900 }])))
  lift()
  dropMoved(session.view)
  expect([links.moving.get().length, variables.moving.get().length]).toEqual([0, ids.length])
  lift()
  for (const work of waiting.splice(0)) work()
  expect(variables.moving.get()).toHaveLength(ids.length)
  dropMoved(session.view)
  for (const work of waiting.splice(0)) work()
  expect(variables.moving.get()).toEqual([])
})

test('on a large map the links of a tile are lifted together, and those of others stay', () => {
  const chain = mapFromNotation(Array.from({ length: 150 }, (_, at) => `V${at} -> + V${at + 1}`).join('; '))
  const inRows = Object.values(chain.variables).map((it, at) => [it.id, { ...it, x: at * 200, y: 0 }])
  const session = openSession(createMemoryDocument({ ...chain, variables: Object.fromEntries(inRows) }))
  const { links } = createLifts(session)
  links.subscribe(() => {})
  const [, , moved] = Object.keys(chain.variables)
  moveTo(session.view, new Map([[moved ?? '', { x: 400, y: 60 }]]))
  const drawn = session.drawing.getState().drawing.links
  const lifted = links.moving.get().map(({ id }) => id)
  const first = [...drawn.values()].filter(({ arc }) => arc.middle.x < 1000).map(({ id }) => id)
  expect(new Set(lifted)).toEqual(new Set(first))
  expect(lifted.length).toBeGreaterThan(3)
  for (const { id } of links.moving.get()) expect(links.resting().get(id)).toBe(links.onSheet(id))
})
