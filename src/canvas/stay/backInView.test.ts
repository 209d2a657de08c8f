// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { placeExactly } from '../../model/index.ts'
import { createTestScene } from '../gestures/testing.ts'
import type { StageView } from '../view.ts'
import { backInView } from './backInView.ts'

type Seen = ReturnType<StageView['seen']>

/** A map of one variable that was dragged from the middle to 3000 px at the right; how often the view was fitted after undo, seen so. */
async function undoneSeeing(seen: Seen): Promise<number> {
  const world = createTestWorld('A')
  const a = world.idOf('A')
  const moved = (x: number) =>
    world.session.document.run(
      placeExactly,
      { places: { [a]: { x, y: 0 } }, bends: {} },
      { label: `To ${x}` },
    )
  moved(0)
  moved(3000)
  let fits = 0
  const view: Pick<StageView, 'seen' | 'zoomToFit'> = { seen: () => seen, zoomToFit: () => void fits++ }
  const end = backInView(createTestScene(world), Object.assign(Object.create(null), view))
  await world.run('edit.undo')
  await Promise.resolve()
  end()
  return fits
}

test('a drag that went over the edge and is taken back brings the map into view again', async () => {
  expect(await undoneSeeing({ left: 2700, top: -300, right: 3300, bottom: 300 })).toBe(1)
})

test('where something of it is in sight the view stays', async () => {
  expect(await undoneSeeing({ left: -300, top: -300, right: 300, bottom: 300 })).toBe(0)
})
