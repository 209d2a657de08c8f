// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { holdKeys } from './heldKeys.ts'

afterEach(() => document.body.replaceChildren())

/** Presses keys on what has the focus; gives those that came through to the page. */
function press(...keys: readonly string[]): void {
  for (const key of keys) {
    const on = document.activeElement ?? document.body
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  }
}

function hear(): string[] {
  const heard: string[] = []
  document.body.addEventListener('keydown', ({ key }) => heard.push(key))
  return heard
}

test('keys pressed while they are held come to the field that has the focus in the end, and are typed', () => {
  const heard = hear()
  const field = document.createElement('input')
  document.body.append(field)
  const letGo = holdKeys()
  press('R', 'a', 'i', 'n', 'Enter')
  expect(heard).toEqual([])
  field.focus()
  field.value = 'Debt'
  field.select()
  letGo()
  expect(field.value).toBe('Rain')
  expect(heard).toEqual(['R', 'a', 'i', 'n', 'Enter'])
  press('x')
  expect(heard).toHaveLength(6)
})

test('where no text is typed they are keys as ever, and a letter that is answered is not typed', () => {
  const heard = hear()
  holdAndLetGo(() => press('n'))
  expect(heard).toEqual(['n'])
  const field = document.createElement('input')
  field.addEventListener('keydown', (event) => event.preventDefault())
  document.body.append(field)
  holdAndLetGo(() => {
    press('n')
    field.focus()
  })
  expect(field.value).toBe('')
})

function holdAndLetGo(meanwhile: () => void): void {
  const letGo = holdKeys()
  meanwhile()
  letGo()
}
