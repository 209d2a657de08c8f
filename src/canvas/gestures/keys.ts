import { commandById, isComposing, isHandBusy, recordsOf, thingsInWords } from '../../commands/index.ts'
import { moveThings } from '../../model/index.ts'
import { holdLoop, select, startEditing } from '../../store/index.ts'
import { firstSelected, isChosen } from '../focus/stop.ts'
import { type Hit, hitOf } from '../hit.ts'
import type { Scene } from '../scene.ts'
import { membersOf, nameGroup } from './groups.ts'
import { selectedPlaces, shifted } from './moveThings.ts'

interface Direction {
  readonly x: number
  readonly y: number
  readonly way: string
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: { x: -1, y: 0, way: 'left' },
  ArrowRight: { x: 1, y: 0, way: 'right' },
  ArrowUp: { x: 0, y: -1, way: 'up' },
  ArrowDown: { x: 0, y: 1, way: 'down' },
}

const ENDS: Readonly<Record<string, 'first' | 'last'>> = { Home: 'first', End: 'last' }

const OWN_KEYS = /^(Enter|F2| )$/

/** px of the map for one press of an arrow key, and with Shift. */
const STRIDE = 8
const SMALL_STRIDE = 1

/**
 * The keys that belong to what has the focus on the canvas. All others are left to the commands, Escape among them.
 * A key that was used goes no further.
 */
export function onKey(scene: Scene, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event) || isTyping(event.target)) return
  // Arrows that are held go on; the others are one act however long they are held.
  const isHeld = event.repeat && OWN_KEYS.test(event.key)
  if (!isHeld && !press(scene, hitOf(event.target), event)) return
  event.preventDefault()
  event.stopPropagation()
}

function isOnMap(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.react-flow') !== null
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

function press(scene: Scene, hit: Hit, event: KeyboardEvent): boolean {
  if ((OWN_KEYS.test(event.key) || event.key in ARROWS || event.key in ENDS) && isHandBusy(scene.world()))
    return true
  // With Shift it is the key that names a loop.
  // While an arrangement is looked for, Enter keeps the best so far.
  if (event.key === 'Enter' && scene.session.view.getState().arranging !== null) return false
  if (event.key === 'Enter' || (event.key === 'F2' && !event.shiftKey)) return enter(scene, hit, event.key)
  if (event.key === ' ') return space(scene, hit, event.shiftKey)
  const direction = ARROWS[event.key]
  const end = ENDS[event.key]
  // What lies over the map has arrows of its own.
  if (event.target !== scene.root() && !isOnMap(event.target)) return false
  if (direction) return arrow(scene, hit, direction, event.shiftKey ? SMALL_STRIDE : STRIDE)
  return end !== undefined && walk(scene, ({ walkToEnd }) => walkToEnd(scene, end))
}

/** Arrows move what is selected where the focused thing is among it, or no thing has the focus; else they move the focus. */
function arrow(scene: Scene, hit: Hit, direction: Direction, stride: number): boolean {
  const { selection } = scene.session.view.getState()
  const isOnThing = hit.on !== 'paper' && hit.on !== 'other'
  const isMeant =
    hit.on === 'group'
      ? membersOf(scene, hit.id).every((id) => selection.variables.has(id))
      : !isOnThing ||
        isChosen(selection, { part: hit.on === 'rim' ? 'variable' : hit.on, of: 'id' in hit ? hit.id : '' })
  if (isMeant && firstSelected(selection) !== null) return nudge(scene, direction, stride)
  return walk(scene, ({ walkTowards }) => walkTowards(scene, direction, isOnThing))
}

let walking: typeof import('../focus/walk.ts') | null = null

/** Fetches what goes about the map by keys, ahead of the first step. */
export async function fetchWalk(): Promise<typeof import('../focus/walk.ts')> {
  walking ??= await import('../focus/walk.ts')
  return walking
}

/** Goes about the map; keys that come before that is there wait for it. */
function walk(scene: Scene, go: (steps: typeof import('../focus/walk.ts')) => void): boolean {
  if (walking) go(walking)
  else {
    const letGo = scene.world().page.keysWait()
    void fetchWalk()
      .then(go)
      .catch(console.error)
      .finally(() => letGo())
  }
  return true
}

function enter(scene: Scene, hit: Hit, key: string): boolean {
  const { view, document } = scene.session
  if (hit.on === 'variable' || hit.on === 'label') {
    if (document.state.getState().saving.kind === 'readOnly') {
      scene.world().page.toast({ kind: 'info', text: 'This map can only be looked at.' })
      return true
    }
    startEditing(view, { kind: hit.on === 'label' ? 'labels' : 'variables', id: hit.id, fresh: false })
    return true
  }
  if (key === 'F2' && hit.on === 'group') return nameGroup(scene, hit.id)
  return key === 'Enter' && space(scene, hit, false)
}

function space(scene: Scene, hit: Hit, adds: boolean): boolean {
  const { view } = scene.session
  const { selection, heldLoop } = view.getState()
  if (hit.on === 'mark') {
    const isHeld = heldLoop === hit.key
    // Held as by its command it is told, too.
    if (!isHeld && scene.world().page.canvas?.meant()?.id === hit.key)
      void commandById('loop.hold')?.run(scene.world())
    else holdLoop(view, isHeld ? null : hit.key)
    return true
  }
  if (hit.on === 'group') {
    return walk(scene, ({ toggleGroup }) => toggleGroup(scene, hit.id, adds))
  }
  if (hit.on !== 'variable' && hit.on !== 'label' && hit.on !== 'link') return false
  const kind = hit.on === 'variable' ? 'variables' : hit.on === 'label' ? 'labels' : 'links'
  const mode = adds || selection[kind].has(hit.id) ? 'toggle' : 'replace'
  select(view, { [kind]: [hit.id] }, mode)
  return true
}

function nudge(scene: Scene, direction: Direction, stride: number): boolean {
  const { session } = scene
  const { page } = scene.world()
  const places = selectedPlaces(scene)
  if (places.size === 0) return walk(scene, ({ tellUnmoved }) => tellUnmoved(scene))
  const to = shifted(places, { x: direction.x * stride, y: direction.y * stride })
  if (session.document.state.getState().saving.kind === 'readOnly') {
    page.toast({ kind: 'info', text: 'This map can only be looked at.' })
    return true
  }
  // A burst of presses is one step back.
  session.document.run(moveThings, { places: Object.fromEntries(to) }, { label: 'Move', group: 'nudge' })
  page.announce(`${moved(scene)} moved ${direction.way}.`)
  return true
}

/** What arrows move, in words: all that is selected and has a place of its own. */
function moved({ session: { document, view } }: Scene): string {
  const { map } = document.state.getState()
  return thingsInWords(map, recordsOf(map, { ...view.getState().selection, links: [] }))
}
