// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { nameLoop } from '../../commands/index.ts'
import { createTestWorld } from '../../commands/testing.ts'
import { placeExactly } from '../../model/index.ts'
import { LoopsPanel } from './LoopsPanel.tsx'

configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

const NAME = 'Restrictions of trade with towns'

test.each([
  [80, 'The map has room for the beginning of this name only.'],
  [60, 'The map has no room for this name beside the mark.'],
  [200, null],
] as const)('a loop of %i px says whether the map has room for its name', async (width, told) => {
  const world = createTestWorld('A -> + B\nB -> + C\nC -> + A')
  const { session } = world
  const places = {
    [world.idOf('A')]: { x: 0, y: -width / 2 },
    [world.idOf('B')]: { x: width, y: width / 3 },
    [world.idOf('C')]: { x: -width, y: width / 3 },
  }
  session.document.run(placeExactly, { places, bends: {} }, { label: 'Place' })
  await waitFor(() => expect(session.loops.getState().list.loops).toHaveLength(1))
  const [loop] = session.loops.getState().list.loops
  nameLoop(world, loop?.key ?? '', NAME)
  render(<LoopsPanel world={world} session={session} naming={null} />)
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(NAME) }))
  const drawn = () => session.drawing.getState().drawing.marks.get(loop?.key ?? '')
  await waitFor(() => expect(drawn()).toBeDefined())
  if (told === null) {
    await waitFor(() => expect(drawn()?.name?.lines.join(' ')).toBe(NAME))
    expect(document.querySelector('.loop-unwritten')).toBeNull()
  } else await screen.findByText(told)
})
