// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { TryLoop } from './TryLoop.tsx'

afterEach(cleanup)

const told = (): string => screen.getByRole('status').textContent ?? ''

test('a sign is turned by a press, and the loop says what it becomes and why', async () => {
  const user = userEvent.setup()
  render(<TryLoop />)
  expect(told()).toMatch(/^B One −: an odd number, so the loop balances\..*and so less Cattle/)
  await user.click(screen.getByRole('button', { name: 'From Grazing to Grass: minus' }))
  expect(told()).toMatch(/^R No −: an even number, so the loop reinforces\..*and so more Cattle/)
  await user.click(screen.getByRole('button', { name: 'From Cattle to Grazing: plus' }))
  await user.click(screen.getByRole('button', { name: 'From Grass to Calves: plus' }))
  expect(told()).toMatch(/^R Two −: an even number/)
})

test('a sign is typed on its link by key, and typing what it has changes nothing', () => {
  render(<TryLoop />)
  const sign = screen.getByRole('button', { name: 'From Cattle to Grazing: plus' })
  fireEvent.keyDown(sign, { key: '+' })
  expect(told()).toMatch(/^B One −/)
  fireEvent.keyDown(sign, { key: '-' })
  expect(told()).toMatch(/^R Two −/)
  fireEvent.keyDown(sign, { key: '=' })
  expect(told()).toMatch(/^B One −/)
})
