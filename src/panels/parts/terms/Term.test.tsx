// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { isolate } from '../../../model/index.ts'
import { Term } from './Term.tsx'
import { ToldTerms } from './ToldTerms.tsx'
import { termOf, termOfLevel } from './terms.ts'

afterEach(cleanup)

const term = (name = 'stock') => screen.getByRole('button', { name })
const sentence = () => screen.queryByRole('tooltip')?.textContent ?? null

test('a term says with its word what it means, and shows it at Enter; Escape puts that away and goes no further', async () => {
  const user = userEvent.setup()
  const onEscape = vi.fn()
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: what stands around it
    <div onKeyDown={onEscape}>
      <Term id="stock" />
    </div>,
  )
  expect(document.getElementById(term().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    termOf('stock').means,
  )
  expect(sentence()).toBeNull()
  term().focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(sentence()).toContain('built up over time'))
  expect(term().getAttribute('aria-expanded')).toBe('true')
  expect(document.activeElement).toBe(term())
  onEscape.mockClear()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(sentence()).toBeNull())
  expect(onEscape).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(term())
  // With nothing shown the key is what it is elsewhere.
  await user.keyboard('{Escape}')
  expect(onEscape).toHaveBeenCalledTimes(1)
})

test('a press shows it and the next puts it away, and the mouse shows it while it rests there', async () => {
  const user = userEvent.setup()
  render(<Term id="delay" word="delays" />)
  await user.hover(term('delays'))
  await waitFor(() => expect(sentence()).toContain('later than its cause'))
  await user.click(term('delays'))
  expect(sentence()).not.toBeNull()
  await user.unhover(term('delays'))
  await user.click(term('delays'))
  await waitFor(() => expect(sentence()).toBeNull())
})

test('all twelve of Meadows’ places say what they are, and no other', () => {
  for (let level = 1; level <= 12; level += 1) expect(termOfLevel(level), `${level}`).not.toBeNull()
  for (const level of [0, 13, 2.5]) expect(termOfLevel(level)).toBeNull()
})

test('in a sentence of the checks the words of the field explain themselves, and names stay as people gave them', () => {
  const { container } = render(
    <ToldTerms text={`${isolate('Stock of maize')} is a stock without a delay.`} />,
  )
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['stock', 'delay'])
  expect(container.querySelector('bdi')?.textContent).toBe('Stock of maize')
})
