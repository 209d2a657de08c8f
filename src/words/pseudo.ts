import { toolsFor } from './tools.ts'
import type { Tools, Voice } from './types.ts'

/**
 * A language made up for tests: English with accents on its letters, and two fifths longer, so that text that is not from a catalogue, and places too narrow for other
 * languages, are seen. What the texts are about, as names and numbers, stays as it is. From right to left it has the letters of English, which the browser is told to turn.
 */
export function pseudoVoice(direction: Voice['direction']): Voice {
  const tag = direction === 'rtl' ? 'en-XB' : 'en-XA'
  const tools = toolsFor('en-GB')
  return {
    tag,
    direction,
    tools,
    of: (_, english) =>
      typeof english === 'string'
        ? strange(english, [])
        : (values, given) => strange(english(values, given), keptIn(values, given)),
  }
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
