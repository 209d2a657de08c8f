import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Applied, applyEdit } from '../apply.ts'
import {
  changeLink,
  changeVariable,
  groupVariables,
  moveThings,
  noteLoop,
  setBend,
  setLocked,
} from '../edits/index.ts'
import type { CausalMap, Id } from '../map.ts'
import { isSound } from '../sound.ts'
import { anyMap } from '../testing/index.ts'
import { mapFromNotation } from './build.ts'
import { matchOutline } from './outline.ts'
import { linesOf, printNotation } from './print.ts'
import { readNotation } from './read.ts'

import { changed } from './testing.ts'

const isLong = process.env.SEDIKO_LONG === '1'

test('a text that was not changed changes nothing, whatever the map', () => {
  fc.assert(
    fc.property(anyMap, (some) => {
      expect(changed(some, printNotation(some)).map).toBe(some)
    }),
    { numRuns: isLong ? 20_000 : 150 },
  )
})

// Maps with a name for each variable, and something said of everything.
const NAMES = ['Ash', 'Bay', 'Cow', 'Dew', 'Elm', 'Fog', 'Gas']
const anyName = fc.constantFrom(...NAMES)
const anyArrow = fc.constantFrom('->', '-> +', '-> -', '-> + ||', '-> - ||')
const anyChain = fc
  .tuple(
    fc.uniqueArray(anyName, { minLength: 1, maxLength: 4 }),
    fc.array(anyArrow, { minLength: 3, maxLength: 3 }),
  )
  .map(([names, arrows]) => names.reduce((text, name, place) => `${text} ${arrows[place - 1]} ${name}`))
const someMap = fc
  .tuple(fc.array(anyChain, { minLength: 2, maxLength: 7 }), fc.constant('Ash -> + Bay -> + Cow -> - Ash'))
  .map(([chains, ring]) => said(mapFromNotation([...chains, ring].join('\n'))))

function said(bare: CausalMap): CausalMap {
  let some = bare
  const run = (applied: Applied): void => {
    some = applied.map
  }
  for (const [index, id] of Object.keys(bare.variables).entries()) {
    run(applyEdit(some, moveThings, { places: { [id]: { x: index * 7, y: index * index } } }))
    run(applyEdit(some, changeVariable, { ids: [id], fields: { note: `Of ${id}`, colour: 'teal' } }))
  }
  const [first = '', second = '', third = ''] = Object.keys(bare.variables)
  run(applyEdit(some, groupVariables, { ids: [first, second], group: 'g', name: 'Land' }))
  run(applyEdit(some, setLocked, { ids: [second, third], locked: true }))
  for (const id of Object.keys(bare.links)) {
    run(applyEdit(some, setBend, { ids: [id], bend: 0.3 }))
    run(applyEdit(some, changeLink, { ids: [id], fields: { note: `Of ${id.padEnd(4)}` } }))
  }
  const ring = ['Ash', 'Bay', 'Cow'].map(
    (name) => Object.values(bare.variables).find((one) => one.name === name)?.id ?? '',
  )
  const links = ring.map(
    (id, at) =>
      Object.values(bare.links).find((link) => link.source === id && link.target === ring[(at + 1) % 3])
        ?.id ?? '',
  )
  run(
    applyEdit(some, noteLoop, {
      noteId: 'n',
      links,
      variables: ring,
      type: 'B',
      number: 1,
      fields: { name: 'Ring' },
    }),
  )
  return some
}

/** Names and links as sorted words, whatever their order. */
function content(some: CausalMap): readonly string[] {
  const nameOf = (id: Id): string => some.variables[id]?.name ?? ''
  return [
    ...Object.values(some.variables).map(({ name }) => name),
    ...Object.values(some.links).map(
      (link) => `${nameOf(link.source)} ${link.polarity}${link.delay ? '||' : ''} ${nameOf(link.target)}`,
    ),
  ].sort()
}

const SIGNS = { '->': '-> +', '-> +': '-> -', '-> -': '->' } as const
const turn = (arrow: string): string =>
  arrow.replace(/^-> ?[+-]?/, (sign) => (SIGNS as Record<string, string>)[sign.trim()] ?? sign)
const delay = (arrow: string): string => (arrow.endsWith(' ||') ? arrow.slice(0, -3) : `${arrow} ||`)
/** Names and arrows of the lines of the outline, one after the other. */
const partsOf = (some: CausalMap): string[][] =>
  printNotation(some)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/ (?=->)|(?<=(?:->| \+| -| \|\|)) (?=[A-Z])/))

/** Small numbers from which a test chooses what to do with each part of the text. */
const choices = fc.infiniteStream(fc.nat(99))

function keepsAll(before: CausalMap, { map: result }: Applied): void {
  expect(isSound(result)).toEqual([])
  for (const now of Object.values(result.variables)) {
    const was = before.variables[now.id]
    if (was) expect(now).toEqual({ ...was, name: now.name })
  }
  for (const now of Object.values(result.links)) {
    const was = before.links[now.id]
    const { source, target, polarity, delay, note } = now
    if (!was) continue
    // What others said that became part of it stands behind what it said itself.
    expect(now).toEqual({ ...was, source, target, polarity, delay, note })
    expect(note.startsWith(was.note)).toBe(true)
  }
  expect(result.loopNotes.n).toMatchObject({ name: 'Ring' })
}

test('typing within the lines: names, signs and delays change, and every variable and link stays what it is', () => {
  fc.assert(
    fc.property(someMap, choices, (some, choose) => {
      const next = (): number => choose.next().value ?? 0
      const parts = partsOf(some)
      const renamed = new Map<string, string>()
      for (const line of parts) {
        const at = 2 * (next() % (line.length * 2))
        const old = line[at]
        if (old !== undefined && !renamed.has(old)) {
          renamed.set(old, `New ${old}`)
          line[at] = `New ${old}`
        }
        for (let place = 1; place < line.length; place += 2) {
          const way = next() % 4
          if (way === 0) line[place] = turn(line[place] ?? '')
          if (way === 1) line[place] = delay(line[place] ?? '')
        }
      }
      const meant = parts.map((line) => line.map((part) => renamed.get(part) ?? part).join(' ')).join('\n')
      const applied = changed(some, parts.map((line) => line.join(' ')).join('\n'))
      expect(content(applied.map)).toEqual(content(mapFromNotation(meant)))
      keepsAll(some, applied)
      expect(Object.keys(applied.map.variables)).toEqual(Object.keys(some.variables))
      for (const { id, source, target } of Object.values(applied.map.links))
        expect(some.links[id]).toMatchObject({ source, target })
    }),
    { numRuns: isLong ? 20_000 : 120 },
  )
}, 600_000)

test('lines come and go: what the text still says stays what it is, and what it says no more is gone', () => {
  fc.assert(
    fc.property(someMap, choices, (some, choose) => {
      const next = (): number => choose.next().value ?? 0
      const old = partsOf(some)
      const stays = old.map((_, at) => at === old.length - 1 || next() % 4 !== 0)
      const turned = old.map((line) =>
        line.map((part, at) => (at % 2 === 1 && next() % 5 === 0 ? turn(part) : part)),
      )
      const text = turned.filter((_, at) => stays[at]).map((line) => line.join(' '))
      const there = Object.values(some.variables).map(({ name }) => name)
      for (let more = next() % 3; more > 0; more--) {
        const start = next() % there.length
        const line = `${there[start]} -> + ${there[(start + 1) % there.length]}`
        text.splice(next() % text.length, 0, line)
      }
      if (next() % 2 === 0) text.push('Ash -> - Oak -> + Pond', 'Pond')
      const applied = changed(some, text.join('\n'))
      expect(content(applied.map)).toEqual(content(mapFromNotation(text.join('\n'))))
      keepsAll(some, applied)
      const named = new Set(
        linesOf(some)
          .filter((_, at) => stays[at])
          .flatMap(({ variables }) => variables),
      )
      for (const id of named) expect(applied.map.variables[id]).toBe(some.variables[id])
    }),
    { numRuns: isLong ? 20_000 : 120 },
  )
}, 600_000)

test('whatever is made of the text, the map stays sound and undoing leads back', () => {
  const piece = fc.constantFrom('->', '-> +', '\n', 'x', 'Rain', ' #2', '"', ';', '', ' ')
  fc.assert(
    fc.property(
      anyMap,
      fc.array(fc.tuple(fc.nat(200), fc.nat(12), piece), { maxLength: 4 }),
      (some, cuts) => {
        let text = printNotation(some)
        for (const [at, length, put] of cuts) text = text.slice(0, at) + put + text.slice(at + length)
        const read = readNotation(text)
        if (!read.ok || !matchOutline(some, read.chains).ok) return
        const { map: result } = changed(some, text)
        expect(isSound(result)).toEqual([])
      },
    ),
    { numRuns: isLong ? 8_000 : 400 },
  )
}, 600_000)
