import { toolsFor } from './tools.ts'
import type { Catalogue, Text, Tools, Voice } from './types.ts'

/**
 * A language made up for tests: English with accents on its letters, and two fifths longer, so that text that is not from a catalogue, and places too narrow for other
 * languages, are seen. What the texts are about, as names and numbers, stays as it is. From right to left it has the letters of English, which the browser is told to turn.
 */
export function pseudoVoice(direction: Voice['direction']): Voice {
  const tag = direction === 'rtl' ? 'en-XB' : 'en-XA'
  const tools = toolsFor('en-GB')
  const made = new WeakMap<Catalogue, Catalogue>()
  return {
    tag,
    direction,
    tools,
    of(english) {
      const known = made.get(english) ?? Object.fromEntries(Object.entries(english).map(madeUp))
      made.set(english, known)
      return known
    },
  }
}

function madeUp([id, text]: readonly [string, Text<never>]): readonly [string, Text<never>] {
  if (typeof text === 'string') return [id, strange(text, [])]
  return [id, (values, tools) => strange(text(values, tools), keptIn(values, tools))]
}

/** What a text is about, which stays as it is. */
function keptIn(values: object, tools: Tools): readonly string[] {
  return Object.values(values).flatMap((value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'number') return [tools.number(value), String(value)]
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
  })
}

const FROM = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const TO = [...'åbçðéƒĝĥîĵķļmñöþqŕšţûvŵxýžÅBÇÐÉƑĜĤÎĴĶĻMÑÖÞQŔŠŢÛVŴXÝŽ']

/** A word of English otherwise, and two fifths longer. */
function strangeWord(word: string): string {
  const accented = [...word].map((letter) => TO[FROM.indexOf(letter)] ?? letter).join('')
  return accented + 'ö'.repeat(Math.round(word.length * 0.4))
}

/** A text of English otherwise, but for these parts of it. */
export function strange(text: string, kept: readonly string[]): string {
  const longest = [...new Set(kept)].filter((one) => one !== '').sort((a, b) => b.length - a.length)
  const [first, ...rest] = longest
  if (first === undefined) return text.replace(/[A-Za-z]+/g, strangeWord)
  return text
    .split(first)
    .map((part) => strange(part, rest))
    .join(first)
}
