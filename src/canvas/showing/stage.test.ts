import { expect, test } from 'vitest'
import { type Arranger, arrange, clashesOf, drawMap, freePlace, NAME_STYLE } from '../../layout/index.ts'
import {
  addLabel,
  addLink,
  addVariable,
  type CausalMap,
  deleteThings,
  mapFromNotation,
  moveThings,
  setBends,
} from '../../model/index.ts'
import {
  createMemoryDocument,
  moveTo,
  openSession,
  type Projecting,
  type Session,
} from '../../store/index.ts'
import { createStage, type StageKeeper } from './stage.ts'
import { farApartMap } from './testing.ts'

const SIZE = { width: 1280, height: 720 }
const PROJECTING: Projecting = { laser: false, blank: false, part: null, anew: 0, stage: null }

/** What came of each request: the same map is arranged by most tests, and always alike. */
const arranged = new Map<string, ReturnType<Arranger['run']>>()

/** Arranges at once, as the worker does. */
const arranger: Arranger = {
  warm() {},
  run(request) {
    const asked = JSON.stringify(request)
    const known = arranged.get(asked) ?? finish(arrange(request))
    arranged.set(asked, known)
    return known
  },
  stop() {},
}

async function finish(work: ReturnType<typeof arrange>): ReturnType<Arranger['run']> {
  let step = await work.next()
  while (step.done !== true) step = await work.next()
  return step.value
}

/** A map on a projector. */
interface Projected {
  readonly session: Session
  readonly stage: StageKeeper
  map(): CausalMap
  /** Looks until nothing better comes. */
  settle(size?: typeof SIZE): Promise<void>
  idOf(name: string): string
  /** How often it said that it is to be looked at again. */
  changes(): number
}

async function project(whole: CausalMap, by: Arranger = arranger, first = SIZE): Promise<Projected> {
  const session = openSession(createMemoryDocument(whole))
  const stage = createStage(session, by)
  session.view.setState({ projector: PROJECTING })
  let changes = 0
  stage.hold(
    () => changes++,
    (sentence) => {
      throw new Error(sentence)
    },
  )
  const settle = async (size = SIZE): Promise<void> => {
    const look = (): void => session.view.setState({ staged: stage.look(size, null, 0).staged })
    let seen = -1
    while (seen !== changes) {
      seen = changes
      look()
      for (let turn = 0; turn < 400 && seen === changes; turn++) await new Promise((done) => setTimeout(done))
    }
  }
  await settle(first)
  const map = () => session.document.state.getState().map
  const idOf = (name: string) => Object.values(map().variables).find((each) => each.name === name)?.id ?? ''
  return { session, stage, map, settle, idOf, changes: () => changes }
}

/** A ring of so many long names, too small to be read where it stands. */
function ring(count: number): CausalMap {
  const names = Array.from({ length: count }, (_, at) => `Availability of medicine ${at}`)
  return mapFromNotation([...names, names[0]].join(' -> + '))
}

const placeOf = ({ session }: Projected, id: string) =>
  session.drawing.getState().drawing.variables.get(id)?.centre

test('what a hand moves on the projector stays where it is on the map, and undo takes just that back', async () => {
  const it = await project(ring(24))
  const { session, map } = it
  session.document.run(addVariable, { id: 'n', name: 'New', x: 0, y: 300 }, { label: 'Add variable' })
  await it.settle()
  const before = map()
  const [id = ''] = Object.keys(before.variables)
  const stood = placeOf(it, id)
  moveTo(session.view, new Map([[id, { x: 40, y: 60 }]]))
  session.document.run(moveThings, { places: { [id]: { x: 40, y: 60 } } }, { label: 'Move' })
  session.view.setState({ moved: null })
  expect(placeOf(it, id)).toEqual({ x: 40, y: 60 })
  expect(map()).toBe(before)
  await it.settle()
  expect(placeOf(it, id)).toEqual({ x: 40, y: 60 })

  const back = session.view.getState().projector?.stage
  expect(back).toMatchObject({ canUndo: true, canRedo: false })
  expect(back?.undo()).toBe(true)
  await it.settle()
  expect(placeOf(it, id)).toEqual(stood)
  expect(map()).toBe(before)
  const again = session.view.getState().projector?.stage
  expect(again).toMatchObject({ canUndo: false, canRedo: true })
  expect(again?.redo()).toBe(true)
  await it.settle()
  expect(placeOf(it, id)).toEqual({ x: 40, y: 60 })
})

test('a picture that was on its way when a hand moved something is dropped', async () => {
  let answer: (() => void) | null = null
  let isSlow = false
  const slow: Arranger = {
    ...arranger,
    async run(request, heard) {
      const found = await arranger.run(request, heard)
      if (isSlow) await new Promise<void>((done) => (answer = done))
      return found
    },
  }
  const it = await project(ring(24), slow)
  const { session, stage } = it
  isSlow = true
  session.view.setState({ projector: { ...PROJECTING, anew: 1 } })
  session.view.setState({ staged: stage.look(SIZE, null, 0).staged })
  await expect.poll(() => answer).not.toBeNull()
  const [id = ''] = Object.keys(it.map().variables)
  moveTo(session.view, new Map([[id, { x: 40, y: 60 }]]))
  session.document.run(moveThings, { places: { [id]: { x: 40, y: 60 } } }, { label: 'Move' })
  session.view.setState({ moved: null })
  isSlow = false
  ;(answer as (() => void) | null)?.()
  await it.settle()
  expect(placeOf(it, id)).toEqual({ x: 40, y: 60 })
})

test('however often it is arranged, the picture changes once', async () => {
  let calls = 0
  const poor: Arranger = {
    ...arranger,
    async run(request, heard) {
      calls += 1
      const found = await arranger.run(request, heard)
      if (found === null || calls > 1) return found
      // The first has one name on another.
      const [one = '', other = ''] = Object.keys(found.places)
      const { x, y } = found.places[other] ?? { x: 0, y: 0 }
      return { ...found, places: { ...found.places, [one]: { x: x + 40, y } } }
    },
  }
  const it = await project(ring(24), poor)
  expect(calls).toBeGreaterThan(1)
  expect(it.changes()).toBe(1)
})

test('what cannot be read as a whole is shown in parts at once, the first of them arranged', async () => {
  const whole = farApartMap('scattered', 2)
  const it = await project(whole)
  const { seen, staged } = it.stage.look(SIZE, null, 0)
  expect(it.session.view.getState().projector?.stage?.parts).toBeGreaterThan(1)
  expect(staged?.part).not.toBeNull()
  expect(seen.zoom * NAME_STYLE.size).toBeGreaterThanOrEqual(20)
  expect(clashesOf(whole, it.session.drawing.getState().drawing)).toEqual([])
  expect(it.changes()).toBe(1)
})

test('a link bent on the projector keeps its bend on the map', async () => {
  const it = await project(ring(24))
  const [link] = Object.values(it.map().links)
  const before = it.map()
  it.session.document.run(setBends, { bends: { [link?.id ?? '']: 0.4 } }, { label: 'Bend' })
  expect(it.map()).toBe(before)
  expect(it.session.drawing.getState().drawing.links.get(link?.id ?? '')?.bend).toBe(0.4)
})

test('what is new stands where it was put on the projector, and by the same things on the map; it is one step', async () => {
  const it = await project(ring(24))
  const { session, map, idOf } = it
  const near = idOf('Availability of medicine 3')
  const at = placeOf(it, near)
  const put = { x: (at?.x ?? 0) + 20, y: (at?.y ?? 0) + 90 }
  const before = map()
  session.document.run(addVariable, { id: 'n', name: 'New', ...put }, { label: 'Add variable' })
  expect(placeOf(it, 'n')).toEqual(put)
  const own = map().variables[near]
  const made = map().variables.n
  expect(Math.hypot((made?.x ?? 0) - (own?.x ?? 0), (made?.y ?? 0) - (own?.y ?? 0))).toBeLessThan(350)
  expect(made).not.toMatchObject(put)
  for (const [id, { x, y }] of Object.entries(before.variables))
    expect(map().variables[id]).toMatchObject({ x, y })
  const drawn = drawMap({ map: map(), marked: [] })
  expect(clashesOf(map(), drawn).filter(({ kind }) => kind === 'nameOnName')).toEqual([])

  session.document.undo()
  expect(map().variables).toEqual(before.variables)
  session.document.redo()
  expect(placeOf(it, 'n')).toEqual(put)
})

test('what another tab draws finds its place on the projector, and what is deleted leaves it', async () => {
  const it = await project(ring(24))
  const { session, idOf } = it
  // Without a hand here: as it comes from elsewhere.
  session.document.setPlacing(null)
  const near = idOf('Availability of medicine 3')
  const { x = 0, y = 0 } = it.map().variables[near] ?? {}
  session.document.run(addVariable, { id: 'n', name: 'New', x: x + 30, y: y + 80 }, { label: 'Add variable' })
  session.document.run(addLink, { id: 'l', source: near, target: 'n', polarity: '+' }, { label: 'Add link' })
  await it.settle()
  const [one, other] = [placeOf(it, near), placeOf(it, 'n')]
  expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeLessThan(300)
  session.document.run(deleteThings, { variables: ['n'] }, { label: 'Delete' })
  await it.settle()
  expect(placeOf(it, 'n')).toBeUndefined()
})

/** Where all but these stand, and how their links bend. */
function standing({ session }: Projected, but: readonly string[]): unknown {
  const { variables, links } = session.drawing.getState().drawing
  const places = [...variables.values()].filter(({ id }) => !but.includes(id))
  return [places.map(({ id, centre }) => [id, centre]), [...links.values()].map(({ id, bend }) => [id, bend])]
}

test('what is added where there is room moves nothing else', async () => {
  const it = await project(ring(24))
  const before = standing(it, [])
  const free = freePlace(it.session.drawing.getState().drawing, { x: 0, y: 0 }, { width: 60, height: 24 })
  const put = { x: Math.round(free.x), y: Math.round(free.y) }
  it.session.document.run(addVariable, { id: 'n', name: 'New', ...put }, { label: 'Add variable' })
  await it.settle()
  expect(standing(it, ['n'])).toEqual(before)
  expect(placeOf(it, 'n')).toEqual(put)
})

test('what is put on a name goes aside, and the name stays', async () => {
  const it = await project(ring(24))
  const before = standing(it, [])
  const put = placeOf(it, it.idOf('Availability of medicine 3')) ?? { x: 0, y: 0 }
  it.session.document.run(addVariable, { id: 'n', name: 'New matter', ...put }, { label: 'Add variable' })
  expect(clashesOf(it.map(), it.session.drawing.getState().drawing)).not.toEqual([])
  await it.settle()
  expect(clashesOf(it.map(), it.session.drawing.getState().drawing)).toEqual([])
  expect(standing(it, ['n'])).toEqual(before)
})

test('where what is in the way has to move, most stays where it is', async () => {
  const it = await project(ring(24))
  const { document, drawing } = it.session
  const placesNow = () =>
    new Map([...drawing.getState().drawing.variables].map(([id, { centre }]) => [id, centre]))
  const before = placesNow()
  const [first = '', , , , , , seventh = ''] = before.keys()
  const at = before.get(first) ?? { x: 0, y: 0 }
  document.run(moveThings, { places: { [seventh]: { x: at.x + 20, y: at.y + 5 } } }, { label: 'Move' })
  document.run(addLink, { id: 'l', source: first, target: seventh, polarity: '+' }, { label: 'Add link' })
  await it.settle()
  expect(clashesOf(it.map(), drawing.getState().drawing)).toEqual([])
  const moved = [...placesNow()].filter(
    ([id, { x, y }]) => x !== before.get(id)?.x || y !== before.get(id)?.y,
  )
  expect(moved.map(([id]) => id)).toContain(seventh)
  expect(moved.length).toBeLessThan(9)
})

test('a map that stood as it is does not move for larger names because something was added', async () => {
  const small = mapFromNotation('A -> + B -> + A')
  const it = await project(small)
  expect(it.session.view.getState().staged).toBeNull()
  it.session.document.setPlacing(null)
  const before = standing(it, [])
  // Names are 14 px high with this one.
  it.session.document.run(addVariable, { id: 'n', name: 'New', x: 1300, y: 0 }, { label: 'Add variable' })
  await it.settle()
  const { seen } = it.stage.look(SIZE, null, 0)
  expect(seen.zoom * NAME_STYLE.size).toBeLessThan(16)
  expect(seen.zoom * NAME_STYLE.size).toBeGreaterThan(13)
  expect(standing(it, ['n'])).toEqual(before)
})

test('labels find room among the names', async () => {
  const it = await project(ring(24))
  it.session.document.run(addLabel, { id: 't', text: 'Drought years', x: 0, y: 0 }, { label: 'Add label' })
  it.session.view.setState({ projector: { ...PROJECTING, anew: 1 } })
  await it.settle()
  const { drawing } = it.session.drawing.getState()
  expect(clashesOf(it.map(), drawing)).toEqual([])
})

test('a map too large to be read as a whole is shown in at most five parts of 20 px, each link in one', async () => {
  const whole = ring(70)
  const it = await project(whole)
  const { session, stage } = it
  const seen: string[] = []
  const parts = session.view.getState().projector?.stage?.parts ?? 0
  expect(parts).toBeGreaterThan(1)
  expect(parts).toBeLessThanOrEqual(5)
  for (let part = 0; part < parts; part++) {
    session.view.setState(({ projector }) => ({ projector: projector && { ...projector, part } }))
    await it.settle()
    const { seen: view, staged } = stage.look(SIZE, null, 0)
    expect(view.zoom * NAME_STYLE.size).toBeGreaterThanOrEqual(20)
    const { drawing } = session.drawing.getState()
    expect(new Set(drawing.links.keys())).toEqual(staged?.part?.links)
    expect(clashesOf(whole, drawing)).toEqual([])
    seen.push(...drawing.links.keys())
  }
  expect(seen.toSorted()).toEqual(Object.keys(whole.links).toSorted())
})

test.each(['scattered', 'pieces'] as const)(
  'things that stand far apart (%s) are shown with nothing over a name, in a few tries',
  async (kind) => {
    let calls = 0
    const counting: Arranger = {
      ...arranger,
      run(request, heard) {
        calls += 1
        return arranger.run(request, heard)
      },
    }
    const whole = farApartMap(kind, 2)
    const it = await project(whole, counting)
    const parts = it.session.view.getState().projector?.stage?.parts ?? 0
    expect(parts).toBeLessThanOrEqual(5)
    expect(calls).toBeLessThanOrEqual(3 + parts)
    for (let part = 0; part < Math.max(1, parts); part++) {
      it.session.view.setState({ projector: { ...PROJECTING, part: parts === 0 ? null : part } })
      await it.settle()
      const { seen, staged } = it.stage.look(SIZE, null, 0)
      expect(seen.zoom * NAME_STYLE.size).toBeGreaterThanOrEqual(staged?.part ? 20 : 13)
      expect(clashesOf(whole, it.session.drawing.getState().drawing)).toEqual([])
    }
  },
)

test('a link drawn while a part is shown is in that part, and things moved in it stay so', async () => {
  const it = await project(ring(70))
  const { session } = it
  const shown = [...session.drawing.getState().drawing.variables.keys()]
  const [source = '', , , target = ''] = shown
  session.document.run(addLink, { id: 'l', source, target, polarity: '-' }, { label: 'Add link' })
  await it.settle()
  expect(session.drawing.getState().drawing.links.has('l')).toBe(true)
  expect([...session.drawing.getState().drawing.variables.keys()].toSorted()).toEqual(shown.toSorted())
})

test('a panel that is shown for a moment leaves the picture as it was, unless a hand moved something meanwhile', async () => {
  const whole = mapFromNotation('A -> + B -> - C -> + D -> + A; B -> + E -> - F -> + B; F -> + G; G -> - D')
  const { session, stage, settle, idOf } = await project(whole)
  await settle()
  const before = stage.look(SIZE, null, 0)
  const narrow = { width: 640, height: 720 }
  await settle(narrow)
  expect(stage.look(narrow, null, 0).seen).not.toEqual(before.seen)
  expect(stage.look(SIZE, null, 0)).toEqual(before)

  session.view.setState({ staged: stage.look(narrow, null, 0).staged })
  session.document.run(moveThings, { places: { [idOf('A')]: { x: 5000, y: 0 } } }, { label: 'Move' })
  expect(stage.look(SIZE, null, 0).staged?.places.get(idOf('A'))).toEqual({ x: 5000, y: 0 })
})

test('what is brought into view is shown in the part that has it', async () => {
  const { session, stage, settle, map } = await project(ring(66))
  await settle()
  const shown = () => session.view.getState().projector?.stage
  const first = stage.look(SIZE, null, 0).staged?.part
  const isHere = (id: string): boolean => first?.variables.has(id) === true
  const here = Object.keys(map().variables).filter(isHere)
  const far = Object.values(map().links).find(({ source, target }) => !isHere(source) && !isHere(target))
  if (!far) throw new Error('All is in one part.')
  expect(shown()?.bring(here.slice(0, 2))).toBe(false)
  expect(shown()?.bring([far.source, far.target, far.id])).toBe(true)
  await settle()
  const next = stage.look(SIZE, null, 0).staged?.part
  expect([far.source, far.target].every((id) => next?.variables.has(id))).toBe(true)
  expect(next?.links.has(far.id)).toBe(true)
})

const UPRIGHT = { width: 360, height: 676 }
const ON_ITS_SIDE = { width: 740, height: 296 }

test('a telephone that is turned goes on with the part that has the same loop or variables, and turned back with the same part', async () => {
  const it = await project(farApartMap('scattered', 2))
  const { view } = it.session
  const shown = () => view.getState().staged?.part ?? null
  const stageNow = () => view.getState().projector?.stage
  const ask = (part: number): void => {
    const { projector } = view.getState()
    if (projector) view.setState({ projector: { ...projector, part } })
  }
  await it.settle(UPRIGHT)
  const parts = stageNow()?.parts ?? 0
  expect(parts).toBeGreaterThan(2)
  for (const part of process.env.SEDIKO_LONG === '1' ? [1, 2, parts - 1] : [2]) {
    ask(part)
    await it.settle(UPRIGHT)
    const before = shown()
    await it.settle(ON_ITS_SIDE)
    const beside = shown()
    const both = [...(beside?.variables ?? [])].filter((id) => before?.variables.has(id))
    expect(both.length).toBeGreaterThan(0)
    // The part is asked for by its number in this cut: one further another is shown.
    const at = stageNow()?.part ?? 0
    expect(view.getState().projector?.part).toBe(at)
    await it.settle(UPRIGHT)
    expect(shown()?.variables).toEqual(before?.variables)
    expect(stageNow()?.part).toBe(part)
    await it.settle(ON_ITS_SIDE)
    expect(shown()?.variables).toEqual(beside?.variables)
    ask((at + 1) % (stageNow()?.parts ?? 1))
    await it.settle(ON_ITS_SIDE)
    expect(shown()?.variables).not.toEqual(beside?.variables)
    await it.settle(UPRIGHT)
  }
}, 60_000)

const LOW = { width: 300, height: 420 }
const LOW_ON_ITS_SIDE = { width: 420, height: 240 }

test('the parts are offered on a turned telephone, too, when a hand has moved something or a variable is new', async () => {
  const it = await project(farApartMap('scattered', 2), arranger, LOW)
  const parts = () => it.session.view.getState().projector?.stage?.parts ?? 0
  expect(parts()).toBeGreaterThan(5)
  expect(it.session.view.getState().projector?.stage?.part).toBeNull()
  it.session.document.run(addVariable, { id: 'n', name: 'New', x: 0, y: 0 }, { label: 'Add variable' })
  await it.settle(LOW)
  await it.settle(LOW_ON_ITS_SIDE)
  expect(parts()).toBeGreaterThan(1)
  await it.settle(LOW)
  expect(parts()).toBeGreaterThan(5)
}, 60_000)
