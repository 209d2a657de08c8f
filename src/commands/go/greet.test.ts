import { expect, test } from 'vitest'
import { select } from '../../store/index.ts'
import { createTestWorld } from '../testing.ts'
import { greetOnce } from './telling.ts'

const TWO = 'A -> + B -> + A'
const TOLD = '2 variables, 2 links, 1 reinforcing loop.'

test('a map that is opened is told at once where its loops are known', () => {
  const world = createTestWorld(TWO)
  greetOnce(world, world.session)
  expect(world.asked.said).toEqual([TOLD])
  world.session.loops.setState({ searching: false })
  expect(world.asked.said).toEqual([TOLD])
})

test('nothing is said before the loops are found and counted, so never a wrong number', () => {
  const world = createTestWorld(TWO)
  const { loops } = world.session
  const { list } = loops.getState()
  loops.setState({ searching: true, list: { ...list, loops: [], complete: false, counting: true } })
  greetOnce(world, world.session)
  loops.setState({ searching: false })
  expect(world.asked.said).toEqual([])
  loops.setState({ list })
  expect(world.asked.said).toEqual([TOLD])
})

test('who has begun to do something, or has left, is not told', async () => {
  const world = createTestWorld(TWO)
  const { loops, view } = world.session
  const ask = (): (() => void) => {
    loops.setState({ searching: true })
    return greetOnce(world, world.session)
  }
  const end = (): void => loops.setState({ searching: false })
  ask()
  select(view, { variables: [world.idOf('A')] })
  end()
  ask()()
  end()
  ask()
  world.choose('A>B')
  await world.run('link.delay')
  end()
  expect(world.asked.said.filter((text) => text === TOLD)).toEqual([])
})

test('who names the first variable already when the greeting comes is not told of it', () => {
  const world = createTestWorld('A')
  world.session.view.setState({
    editing: { kind: 'variables', id: world.idOf('A'), fresh: true },
  })
  greetOnce(world, world.session)
  expect(world.asked.said).toEqual([])
})

test('a canvas that is made anew does not greet again', () => {
  const world = createTestWorld(TWO)
  greetOnce(world, world.session)
  greetOnce(world, world.session)
  expect(world.asked.said).toEqual([TOLD])
})
