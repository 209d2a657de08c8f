// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { ReactFlowProvider, useReactFlow } from '@xyflow/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createTestWorld, type TestWorld } from '../../commands/testing.ts'
import { createTestScene } from '../gestures/testing.ts'
import { SceneProvider, useScene } from '../scene.ts'
import { createView } from '../view.ts'
import type { EarlyFind } from './earlyFind.ts'
import { FindBar } from './FindBar.tsx'

afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

const NOTHING_YET: EarlyFind = { text: '', key: null }
const ONE = 'Hit 1 of 2: Rain, variable.'
const TWO = 'Hit 2 of 2: Rainfed crops, variable.'

function Shown({ early }: { readonly early: EarlyFind }) {
  const scene = useScene()
  const view = createView(scene, useReactFlow(), () => null)
  return <FindBar view={view} asked={1} early={early} />
}

/** The bar over a small map; with time that stands still until a test lets it go on. */
function open(early = NOTHING_YET): { readonly world: TestWorld; type(text: string): void; enter(): void } {
  vi.useFakeTimers()
  const world = createTestWorld('Rain -> + Grass; Rainfed crops')
  const scene = createTestScene(world)
  render(
    <ReactFlowProvider>
      <SceneProvider value={scene}>
        <Shown early={early} />
      </SceneProvider>
    </ReactFlowProvider>,
  )
  const field = screen.getByRole('textbox')
  expect(document.activeElement).toBe(field)
  return {
    world,
    type: (text) => void fireEvent.change(field, { target: { value: text } }),
    enter: () => void fireEvent.keyDown(field, { key: 'Enter' }),
  }
}

test('Enter right behind the word says the first hit, once, and the next Enter the second', async () => {
  const { world, type, enter } = open()
  type('rain')
  enter()
  expect(world.asked.said).toEqual([ONE])
  expect(world.chosen()).toEqual(['Rain'])
  await vi.advanceTimersByTimeAsync(1000)
  expect(world.asked.said).toEqual([ONE])
  enter()
  expect(world.asked.said).toEqual([ONE, TWO])
  expect(world.chosen()).toEqual(['Rainfed crops'])
})

test('a hit that was said when the typing rested is left by Enter, and another word begins anew', async () => {
  const { world, type, enter } = open()
  type('rain')
  await vi.advanceTimersByTimeAsync(1000)
  enter()
  expect(world.asked.said).toEqual([ONE, TWO])
  type('rainf')
  enter()
  await vi.advanceTimersByTimeAsync(1000)
  expect(world.asked.said.slice(2)).toEqual(['Hit 1 of 1: Rainfed crops, variable.'])
})

test('so it is with what was typed before the bar was there', async () => {
  const { world } = open({ text: 'rain', key: 'Enter' })
  await vi.advanceTimersByTimeAsync(1000)
  expect(world.asked.said).toEqual([ONE])
  expect(world.chosen()).toEqual(['Rain'])
})
