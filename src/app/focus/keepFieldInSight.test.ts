// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { keepFieldInSight } from './keepFieldInSight.ts'

test('the field that has the focus is scrolled into sight when the screen changes its size, until it is stopped', async () => {
  const stop = keepFieldInSight()
  const seen: Element[] = []
  const add = (name: string, parent: Element = document.body): HTMLElement => {
    const element = parent.appendChild(document.createElement(name))
    element.scrollIntoView = () => seen.push(element)
    return element
  }
  const drawn = () => new Promise((done) => requestAnimationFrame(done))
  const turn = async (): Promise<void> => {
    window.dispatchEvent(new Event('resize'))
    await drawn()
  }
  const [field, button] = [add('textarea'), add('button')]
  const canvas = add('div')
  canvas.className = 'canvas'
  const name = add('textarea', canvas)
  for (const each of [field, button, name]) {
    each.focus()
    await turn()
  }
  expect(seen).toEqual([field])
  stop()
  field.focus()
  await turn()
  expect(seen).toEqual([field])
})
