import { describe, expect, it, test } from 'vitest'
import { commands } from '../index.ts'
import { commandForKey, type KeyPress } from './match.ts'
import { type ParsedKeys, parseKeys } from './parse.ts'
import { type Layout, layouts } from './testing/layouts.ts'

const ELSEWHERE = { mac: false, typing: false }

/** Every key of every command, as the key sheet lists them. */
const listed = commands.flatMap(({ id, keys = [] }) =>
  keys.map((keys) => ({ id, keys, parsed: parseKeys(keys) })),
)

const isDigit = (key: string): boolean => /^\d$/.test(key)
const isLetter = (key: string): boolean => /^[a-z]$/.test(key)
const isName = (key: string): boolean => key.length > 1

/** Whether a key of these commands is a sign that a board may type anywhere. */
const signs = new Map(
  listed
    .filter(({ parsed }) => !isName(parsed.key) && !isLetter(parsed.key) && !parsed.mod && !parsed.shift)
    .map(({ parsed, id }) => [parsed.key, id]),
)

/** A press of the key at this place, with the modifiers that are named. */
function press(
  layout: Layout,
  code: string,
  held: Partial<ParsedKeys> & { readonly altGraph?: boolean },
): KeyPress {
  const { shift = false, mod = false, alt = false, altGraph = false } = held
  const level = altGraph ? layout.alternate : shift ? layout.shifted : layout.plain
  return {
    key: level.get(code) ?? code,
    code,
    ctrlKey: mod || altGraph,
    metaKey: false,
    shiftKey: shift,
    altKey: alt || altGraph,
    getModifierState: (name) => name === 'AltGraph' && altGraph,
  }
}

/** The presses by which somebody at this board does what the sheet shows: a name, Shift and the digit's key, the letter's key, or whatever types the sign. */
function pressesFor(layout: Layout, { key, shift, mod, alt }: ParsedKeys): readonly KeyPress[] {
  if (isName(key)) return [press(layout, key, { shift, mod, alt })]
  if (isDigit(key) && shift) return [press(layout, `Digit${key}`, { shift, mod, alt })]
  if (isLetter(key)) {
    const typing = [...layout.plain].filter(([, typed]) => typed === key).map(([code]) => code)
    const codes = typing.length > 0 ? typing : [`Key${key.toUpperCase()}`]
    return codes.map((code) => press(layout, code, { shift, mod, alt }))
  }
  const typing = (level: ReadonlyMap<string, string>) => [...level].filter(([, typed]) => typed === key)
  return [
    ...typing(layout.plain).map(([code]) => press(layout, code, { mod })),
    ...typing(layout.shifted).map(([code]) => press(layout, code, { mod, shift: true })),
    ...(mod ? [] : typing(layout.alternate).map(([code]) => press(layout, code, { altGraph: true }))),
  ]
}

const meant = (event: KeyPress): string | null => commandForKey(event, commands, ELSEWHERE)?.id ?? null

/** Which command a listed key is at this board: what Shift and a digit are shown for comes first, then signs. */
function right({ key, code, shiftKey, ctrlKey, altKey }: KeyPress, id: string): string | null {
  if (ctrlKey || altKey) return id
  const shifted = listed.find(
    ({ parsed }) => parsed.shift && isDigit(parsed.key) && shiftKey && code === `Digit${parsed.key}`,
  )
  return shifted?.id ?? signs.get(key) ?? id
}

describe.each(layouts)('on the $name keyboard', (layout) => {
  test.each(listed)('$keys means $id', ({ id, parsed }) => {
    for (const event of pressesFor(layout, parsed)) expect(meant(event), event.code).toBe(right(event, id))
  })

  it('Shift with 0 and 1 zooms and turns no sign', () => {
    expect(meant(press(layout, 'Digit0', { shift: true }))).toBe('view.zoomTo100')
    expect(meant(press(layout, 'Digit1', { shift: true }))).toBe('view.zoomToFit')
  })

  it('every command can be reached', () => {
    const reached = new Set<string | null>()
    for (const code of [...layout.plain.keys()])
      for (const held of [{}, { shift: true }, { mod: true }, { mod: true, shift: true }])
        reached.add(meant(press(layout, code, held)))
    for (const { parsed } of listed) for (const event of pressesFor(layout, parsed)) reached.add(meant(event))
    expect(commands.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
  })

  it('no key that types something else is one of a sign', () => {
    const isLatin = layout.plain.get('KeyA') !== undefined && /^[a-z]$/.test(layout.plain.get('KeyA') ?? '')
    if (!isLatin) return
    for (const shift of [false, true]) {
      for (const [code, typed] of shift ? layout.shifted : layout.plain) {
        if (signs.has(typed) || /^[a-zİ]$/i.test(typed) || /^(Key|Digit)/.test(code)) continue
        expect(meant(press(layout, code, { shift })), `${code} typing ${typed}`).toBeNull()
      }
    }
  })
})
