// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { keepFocus } from './keepFocus.ts'

let stop = () => {}
let kept: ReturnType<typeof keepFocus>
let world: ReturnType<typeof createTestWorld>

beforeEach(() => {
  draw('header.bar', ['button#menu Menu', 'button#undo Undo'])
  draw('main.canvas-place', ['div#thing Rain', 'button#chip Clear'])
  draw('aside.side', ['button#tab Loops', 'h2#heading Loops'])
  const list = $('.side').appendChild(document.createElement('ul'))
  for (const [index, id] of ['one', 'two', 'three'].entries()) {
    const row = list.appendChild(document.createElement('li'))
    row.id = id
    row.append(make(`button ${index + 1}`))
  }
  for (const id of ['thing', 'heading']) $(`#${id}`).tabIndex = -1
  $('#heading').dataset.entry = ''
  draw('section.toasts', ['div#toast'])
  $('#toast').append(make('button Undo it'))
  world = createTestWorld('Rain')
  kept = keepFocus(() => world.page.canvas, world.page.announce)
  stop = kept.stop
})
afterEach(() => {
  stop()
  document.body.replaceChildren()
})

/** An element as in `button#undo Undo`. */
function make(words: string): HTMLElement {
  const [, tag = 'p', id = '', name = '', text = ''] = /^(\w+)#?(\w*)\.?([\w-]*) ?(.*)$/.exec(words) ?? []
  const element = document.createElement(tag)
  Object.assign(element, { id, className: name, textContent: text })
  return element
}

function draw(area: string, things: readonly string[]): void {
  const whole = document.body.appendChild(make(area))
  for (const thing of things) whole.append(make(thing))
}

const $ = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`No ${selector}`)
  return found
}
/** Until what watches elements has heard of the change. */
const heard = () => new Promise((resolve) => setTimeout(resolve))
const here = () => document.activeElement?.textContent

test('a row that goes leaves the focus to the next, the last to the one before, and the list to its heading', async () => {
  $('#two button').focus()
  for (const [gone, next] of [
    ['#two', '3'],
    ['#three', '1'],
  ] as const) {
    $(gone).remove()
    await heard()
    expect(here()).toBe(next)
  }
  $('#one').remove()
  await heard()
  expect(document.activeElement).toBe($('#heading'))
})

test('what is switched off under the hand leaves the focus to its neighbour', async () => {
  const undo = $('#undo')
  undo.focus()
  undo.setAttribute('disabled', '')
  await heard()
  expect(here()).toBe('Menu')
})

test('a panel or a message that goes leaves the focus to where it was before', async () => {
  $('#menu').focus()
  $('#toast button').focus()
  $('#toast').remove()
  await heard()
  expect(here()).toBe('Menu')
  $('#thing').focus()
  $('#one button').focus()
  $('.side').remove()
  await heard()
  expect(world.asked.canvas).toEqual(['focus'])
})

test('what goes from the map leaves the focus to the map, and what somebody has given it to keeps it', async () => {
  $('#chip').focus()
  $('#chip').remove()
  await heard()
  expect(world.asked.canvas).toEqual(['focus'])
  $('#one button').focus()
  $('#one').remove()
  $('#tab').focus()
  await heard()
  expect(document.activeElement).toBe($('#tab'))
})

test('what goes because the keyboard leaves it lets it go where it was going', async () => {
  const row = $('#three')
  const part = row.appendChild(make('button Told'))
  part.focus()
  // As browsers do: the open part is gone, and that heard of, before the next has the focus.
  part.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: $('#toast button') }))
  part.remove()
  await heard()
  expect(here()).not.toBe('3')
  $('#toast button').focus()
  await heard()
  expect(here()).toBe('Undo it')
})

test('what goes because the key leads from it out of the page leaves the focus nowhere on it', async () => {
  const part = $('#three').appendChild(make('button Told'))
  part.focus()
  part.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))
  part.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  part.remove()
  await heard()
  expect(document.activeElement).toBe(document.body)
})

test('F6 goes round the bar, the map, the panel and the messages, each where the keyboard was in it; empty ones are passed by', () => {
  const { places } = kept
  $('#undo').focus()
  $('#thing').focus()
  places.goRound(1)
  expect(document.activeElement).toBe($('#heading'))
  $('#two button').focus()
  places.goRound(1)
  expect(here()).toBe('Undo it')
  places.goRound(1)
  expect(here()).toBe('Undo')
  places.goRound(1)
  expect(world.asked.canvas).toEqual(['focus'])
  $('#undo').focus()
  places.goRound(-1)
  expect(here()).toBe('Undo it')
  places.goRound(-1)
  expect(here()).toBe('2')
  $('#toast').remove()
  places.goRound(1)
  expect(here()).toBe('Undo')
})

test('where nothing but the map is on the page, as on the projector, F6 says so', () => {
  for (const area of ['.bar', '.side', '.toasts']) $(area).remove()
  $('#thing').focus()
  kept.places.goRound(1)
  kept.places.goRound(-1)
  expect(world.asked.said).toEqual(Array(2).fill('There is no other part of the page now.'))
})

test('what is closed over the page before it took the focus gives it back to what had it', async () => {
  const thing = $('#thing')
  thing.focus()
  const page = $('.canvas-place')
  page.setAttribute('inert', '')
  // As browsers do.
  thing.blur()
  await heard()
  expect(document.activeElement).toBe(document.body)
  page.removeAttribute('inert')
  await heard()
  expect(document.activeElement).toBe(thing)
})
