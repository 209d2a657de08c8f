import type { Action } from './operators.ts'
import { namesOf, type Said } from './transcript.ts'

const MENTAL: Action = { kind: 'mental' }
const HOME: Action = { kind: 'home' }
const DOWN: Action = { kind: 'down' }
const UP: Action = { kind: 'up' }
const key = (pressed: string): Action => ({ kind: 'key', key: pressed })
const text = (typed: string): Action => ({ kind: 'text', text: typed })
const point = (at: string): Action => ({ kind: 'point', at })
const CLICK: readonly Action[] = [DOWN, UP]

/** Letters after which a name that is on the map is found. */
const LETTERS = 3

const begin = (name: string): string => name.slice(0, LETTERS).toLowerCase()

/** The quick line: what is said is typed, a name that is on the map by three letters and Tab; a chain goes on in its line. */
export function byQuickLine(said: readonly Said[]): readonly Action[] {
  const known = new Set<string>()
  const name = (wanted: string): readonly Action[] => {
    if (known.has(wanted)) return [text(begin(wanted)), key('Tab')]
    known.add(wanted)
    return [text(wanted)]
  }
  const actions: Action[] = [MENTAL, key('/')]
  said.forEach(({ source, target, sign }, index) => {
    const goesOn = said[index - 1]?.target === source
    if (!goesOn && index > 0) actions.push(key('Enter'))
    actions.push(MENTAL)
    if (!goesOn) actions.push(...name(source))
    actions.push(text(`->${sign}`), ...name(target))
  })
  return [...actions, key('Enter')]
}

/** Keys alone: `n` and a name; `l`, a name and Enter; the sign; along the arrows and against them to where it goes on. */
export function byKeys(said: readonly Said[]): readonly Action[] {
  const known = new Set<string>()
  const actions: Action[] = []
  said.forEach(({ source, target, sign }, index) => {
    if (!known.has(source)) actions.push(MENTAL, key('n'), text(source), key('Enter'))
    else actions.push(MENTAL, ...way(said.slice(0, index), source))
    known.add(source)
    actions.push(MENTAL)
    if (known.has(target)) actions.push(key('l'), text(begin(target)), key('Enter'))
    else actions.push(key('Control+Enter'), text(target), key('Enter'), key(','))
    known.add(target)
    actions.push(key(sign))
  })
  return actions
}

/** Keys from the link drawn last to a variable: onward, or back against the first arrow that leads to each. */
function way(drawn: readonly Said[], wanted: string): readonly Action[] {
  const last = drawn.at(-1)
  if (last?.target === wanted) return [key('.')]
  const keys = [key(',')]
  let at = last?.source
  while (at !== wanted) {
    const into: Said | undefined = drawn.find(({ target }) => target === at)
    if (into === undefined || keys.length > drawn.length * 2) throw new Error(`No way back to ${wanted}`)
    keys.push(key(','), key(','))
    at = into.source
  }
  return keys
}

/** The mouse: twice on paper for a variable, from rim to name or paper for a link; names and signs from the keyboard. */
export function byMouse(said: readonly Said[]): readonly Action[] {
  const known = new Set<string>()
  const actions: Action[] = []
  for (const { source, target, sign } of said) {
    if (!known.has(source))
      actions.push(
        MENTAL,
        point(`paper ${source}`),
        ...CLICK,
        ...CLICK,
        HOME,
        text(source),
        key('Enter'),
        HOME,
      )
    known.add(source)
    actions.push(MENTAL, point(`rim ${source}`), DOWN)
    if (known.has(target)) actions.push(point(`name ${target}`), UP, HOME)
    else actions.push(point(`paper ${target}`), UP, HOME, text(target), key('Enter'), key(','))
    known.add(target)
    actions.push(key(sign), HOME)
  }
  return actions
}

/**
 * Fingers: what acts is tapped, then the kind of link in the bar, then what it acts on, or paper for a name that is new. Who has just named something
 * goes on from there. Letters come from the keyboard of the screen and are no taps.
 */
export function byTouch(said: readonly Said[]): readonly Action[] {
  const known = new Set<string>()
  const actions: Action[] = []
  const tap = (at: string): Action => ({ kind: 'tap', at })
  let selected = ''
  for (const { source, target, sign } of said) {
    actions.push(MENTAL)
    if (!known.has(source)) actions.push(tap(`paper ${source}`), tap(`paper ${source}`), text(source))
    else if (selected !== source) actions.push(tap(`name ${source}`))
    known.add(source)
    const kind = sign === '+' ? 'Positive' : 'Negative'
    actions.push(tap(`button ${kind} link`), tap(`${known.has(target) ? 'name' : 'paper'} ${target}`))
    selected = known.has(target) ? '' : target
    if (!known.has(target)) actions.push(text(target))
    known.add(target)
  }
  return actions
}

/** By the same bar, but each name by itself first, tapped twice on paper, and then each link by three taps. */
export function byTouchInTurn(said: readonly Said[]): readonly Action[] {
  const tap = (at: string): Action => ({ kind: 'tap', at })
  const names = namesOf(said).flatMap((name) => [
    MENTAL,
    tap(`paper ${name}`),
    tap(`paper ${name}`),
    text(name),
    key('Enter'),
  ])
  const links = said.flatMap(({ source, target, sign }) => {
    const kind = sign === '+' ? 'Positive' : 'Negative'
    return [MENTAL, tap(`name ${source}`), tap(`button ${kind} link`), tap(`name ${target}`)]
  })
  return [...names, ...links]
}

/** LOOPY (Nicky Case): one stroke and a name for a variable, one stroke for a link, one click for a negative sign. Not played. */
export function byLoopy(said: readonly Said[]): readonly Action[] {
  const known = new Set<string>()
  const actions: Action[] = []
  const stroke = (from: string, to: string): readonly Action[] => [MENTAL, point(from), DOWN, point(to), UP]
  for (const { source, target, sign } of said) {
    for (const name of [source, target]) {
      if (!known.has(name)) actions.push(...stroke('paper', 'paper'), HOME, text(name), HOME)
      known.add(name)
    }
    actions.push(...stroke(source, target))
    if (sign === '-') actions.push(point('sign'), ...CLICK)
  }
  return actions
}
