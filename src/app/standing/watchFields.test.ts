// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LostField, watchFields } from './watchFields.ts'

let lost: LostField[] = []
let stop = (): void => undefined

beforeEach(() => {
  lost = []
  stop = watchFields((field) => lost.push(field))
})
afterEach(() => {
  stop()
  document.body.replaceChildren()
})

function field(html: string): HTMLInputElement | HTMLTextAreaElement {
  const holder = document.createElement('div')
  holder.append(...new DOMParser().parseFromString(html, 'text/html').body.children)
  document.body.append(holder)
  const found = holder.querySelector('input, textarea')
  if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) throw new Error(html)
  found.focus()
  return found
}

/** What watches the page has been told by then. */
async function told(): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect()
      resolve()
    })
    observer.observe(document.body, { attributes: true })
    document.body.toggleAttribute('data-told')
  })
}

const NOTE =
  '<label for="n">Note</label><input type="text" id="n" value="told" maxlength="50" data-place="variables/a/note">'

test('a field that goes while somebody is in it is told with what stood in it and where that belongs', async () => {
  const note = field(NOTE)
  note.setSelectionRange(2, 2)
  note.closest('div')?.remove()
  await told()
  expect(lost).toMatchObject([
    { name: 'Note', text: 'told', caret: 2, place: 'variables/a/note', isLong: false, most: 50 },
  ])
})

test('letters typed before it goes are no deed', async () => {
  const note = field(NOTE)
  note.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }))
  note.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', ctrlKey: true, bubbles: true }))
  note.remove()
  await told()
  expect(lost).toHaveLength(1)
})

test.each([
  ['Escape', {}],
  ['Enter', {}],
  ['Tab', {}],
  ['k', { ctrlKey: true }],
])('one that a key of the person takes away is not: %s', async (key, modifiers) => {
  const note = field(NOTE)
  note.dispatchEvent(new KeyboardEvent('keydown', { key, ...modifiers, bubbles: true }))
  note.remove()
  await told()
  expect(lost).toEqual([])
})

test('neither is one that was left before', async () => {
  const note = field(NOTE)
  note.blur()
  await told()
  note.remove()
  await told()
  expect(lost).toEqual([])
})

test('neither is one whose successor has the focus, or is of the same place and gets it', async () => {
  const [early, other] = [field(NOTE), field('<input type="text">')]
  early.focus()
  other.focus()
  early.remove()
  await told()
  const [first, second] = [field(NOTE), field(NOTE)]
  first.focus()
  first.setSelectionRange(3, 3)
  first.remove()
  await told()
  expect(lost).toEqual([])
  expect(document.activeElement).toBe(second)
  expect(second.selectionStart).toBe(3)
})
