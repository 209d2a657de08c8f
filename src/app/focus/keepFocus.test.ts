// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { keepFocus } from './keepFocus.ts'

let stop = () => {}
let kept: ReturnType<typeof keepFocus>
let world: ReturnType<typeof createTestWorld>

beforeEach(() => {
  document.body.innerHTML = `
    <header class="bar"><button id="menu">Menu</button><button id="undo">Undo</button></header>
    <main class="canvas-place"><div tabindex="-1" id="thing">Rain</div><button id="chip">Clear</button></main>
    <aside class="side">
      <button id="tab">Loops</button>
      <h2 tabindex="-1" data-entry="" id="heading">Loops</h2>
      <ul><li id="one"><button>1</button></li><li id="two"><button>2</button></li><li id="three"><button>3</button></li></ul>
    </aside>
    <section class="toasts"><div id="toast"><button>Undo it</button></div></section>`
  world = createTestWorld('Rain')
  kept = keepFocus(() => world.page.canvas)
  stop = kept.stop
})
afterEach(() => {
  stop()
  document.body.replaceChildren()
})

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
