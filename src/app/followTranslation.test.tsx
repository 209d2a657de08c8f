// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { followTranslation } from './followTranslation.ts'

let stop = (): void => {}
beforeEach(() => {
  stop = followTranslation()
})
afterEach(() => {
  cleanup()
  stop()
})

/** Puts elements of its own in the place of all texts, as the translators of browsers do; here what is translated is in capitals. */
async function translate(root: Element = document.body): Promise<void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
  for (const text of texts) {
    if (text.parentElement?.closest('font, [translate="no"]')) continue
    const font = document.createElement('font')
    font.append(document.createElement('font'))
    font.firstElementChild?.append(text.data.toUpperCase())
    text.replaceWith(font)
  }
  // The page hears of it once the translator is done.
  await act(async () => {})
}

function Loops({ count, extra }: { readonly count: number; readonly extra: boolean }) {
  return (
    <p data-testid="loops">
      {extra && 'perhaps '}
      all {count} loops of <bdi translate="no">Rain</bdi>
    </p>
  )
}

const shown = () => screen.getByTestId('loops').textContent

test('a translated page goes on counting', async () => {
  const { rerender } = render(<Loops count={1} extra={false} />)
  await translate()
  expect(shown()).toBe('ALL 1 LOOPS OF Rain')
  rerender(<Loops count={2} extra={false} />)
  await act(async () => {})
  expect(shown()).toBe('ALL 2 LOOPS OF Rain')
  await translate()
  rerender(<Loops count={34} extra={false} />)
  await act(async () => {})
  expect(shown()).toBe('ALL 34 LOOPS OF Rain')
})

test('texts come and go in a translated page', async () => {
  const { rerender, unmount } = render(<Loops count={1} extra={false} />)
  await translate()
  rerender(<Loops count={1} extra={true} />)
  expect(shown()).toBe('perhaps ALL 1 LOOPS OF Rain')
  await translate()
  rerender(<Loops count={1} extra={false} />)
  expect(shown()).toBe('ALL 1 LOOPS OF Rain')
  unmount()
  expect(document.body.textContent).toBe('')
})

test('a page that nobody translates is left alone', () => {
  const { removeChild } = Node.prototype
  const { rerender } = render(<Loops count={1} extra={true} />)
  rerender(<Loops count={2} extra={false} />)
  expect(shown()).toBe('all 2 loops of Rain')
  expect(Node.prototype.removeChild).toBe(removeChild)
})
