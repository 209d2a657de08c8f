// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { mapFromNotation } from '../../model/index.ts'
import { createSignal } from '../../pace/index.ts'
import { createMemoryDocument, dropMoved, moveTo, openSession, select } from '../../store/index.ts'
import { createLifts } from '../lift.ts'
import { createLiftedWriter } from './writeLifted.ts'

/** A map of 240 links on a grid, with something that writes what a drag lifts. */
function open() {
  const made = mapFromNotation(
    Array.from({ length: 240 }, (_, at) => `V${at} -> ${'+-?'[at % 3]} V${(at * 7 + 3) % 240}`).join('; '),
  )
  const placed = Object.values(made.variables).map((it, at) => [
    it.id,
    { ...it, x: (at % 20) * 190, y: Math.floor(at / 20) * 120 },
  ])
  const session = openSession(createMemoryDocument({ ...made, variables: Object.fromEntries(placed) }))
  const lifts = createLifts(session)
  lifts.links.subscribe(() => {})
  const scene = { session, lifts, spotlight: createSignal(null) }
  const page = () => {
    const [arcs, signs] = [document.createElement('div'), document.createElement('div')]
    const write = createLiftedWriter(scene)
    return { arcs, signs, write: () => write(lifts.links.moving.get(), arcs, signs) }
  }
  return { session, lifts, page }
}

/** What is seen: all strokes of each kind and look, in no order. */
function seen({ arcs, signs }: { readonly arcs: Element; readonly signs: Element }): readonly string[] {
  return [arcs, signs].flatMap((layer) =>
    [...layer.children]
      .flatMap((group) =>
        [...group.children].flatMap((path) =>
          (path.getAttribute('d') ?? '')
            .split(/(?=M)/)
            .map((stroke) => `${group.getAttribute('class')} ${path.getAttribute('class')} ${stroke}`),
        ),
      )
      .filter((stroke) => /M/.test(stroke))
      .toSorted(),
  )
}

test('what is written after each move is what is written anew', () => {
  const { session, lifts, page } = open()
  const kept = page()
  const ids = Object.keys(session.document.state.getState().map.variables)
  const links = Object.keys(session.document.state.getState().map.links)
  for (let step = 0; step < 24; step++) {
    const id = ids[(step < 12 ? 31 : 150) % ids.length] ?? ''
    if (step === 8) select(session.view, { links: [links[31] ?? '', links[5] ?? ''] }, 'replace')
    if (step === 12) dropMoved(session.view)
    moveTo(session.view, new Map([[id, { x: 700 + 40 * step, y: 500 - 15 * step }]]))
    kept.write()
    const anew = page()
    anew.write()
    expect(lifts.links.moving.get().length, `step ${step}`).toBeGreaterThan(0)
    expect(seen(kept), `step ${step}`).toEqual(seen(anew))
  }
  dropMoved(session.view)
  kept.write()
  expect([kept.arcs.children.length, kept.signs.children.length]).toEqual([0, 0])
})

test('what lies still among what is lifted is not written again', () => {
  const { session, lifts, page } = open()
  const { arcs, signs, write } = page()
  const [id = ''] = Object.keys(session.document.state.getState().map.variables).slice(31)
  moveTo(session.view, new Map([[id, { x: 700, y: 500 }]]))
  write()
  const paths = arcs.querySelectorAll('path').length + signs.querySelectorAll('path').length
  const writing = vi.spyOn(Element.prototype, 'setAttribute')
  try {
    write()
    expect(writing).not.toHaveBeenCalled()
    const before = lifts.links.moving.get().length
    moveTo(session.view, new Map([[id, { x: 701, y: 500 }]]))
    write()
    expect(lifts.links.moving.get()).toHaveLength(before)
    expect(writing.mock.calls.length).toBeGreaterThan(0)
    expect(writing.mock.calls.length).toBeLessThan(paths / 2)
  } finally {
    writing.mockRestore()
  }
})
