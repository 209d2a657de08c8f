import type { Position } from './types.ts'

/** What a text says as JSON, or one sentence why it says nothing and where. */
export type ParsedJson =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly reason: string; readonly at?: Position }

/**
 * Reads JSON that nests at most `maxDepth` arrays and objects. A fault is told by its line and column, which the
 * browsers' own messages give in different ways or not at all.
 */
export function parseJson(text: string, maxDepth: number): ParsedJson {
  if (depthExceeds(text, maxDepth)) {
    return { ok: false, reason: `This file nests deeper than ${maxDepth} levels, which no map needs.` }
  }
  try {
    return { ok: true, json: JSON.parse(text) }
  } catch {
    const fault = findJsonFault(text)
    const at = positionOf(text, fault.offset)
    const reason = `This file cannot be read: at line ${at.line}, column ${at.column} it has ${fault.found} where ${fault.expected} should be.`
    return { ok: false, reason, at }
  }
}

/** Line and column, both from 1, of an offset into a text. Columns count characters as a person sees code points. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const line = before.split(/\r\n|\r|\n/).length
  return { line, column: [...before.slice(lineStart)].length + 1 }
}

/** True when brackets outside of strings nest deeper than `limit`; looks at each character once. */
function depthExceeds(text: string, limit: number): boolean {
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (inString) {
      if (code === BACKSLASH) index++
      else if (code === QUOTE) inString = false
    } else if (code === QUOTE) inString = true
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      depth++
      if (depth > limit) return true
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--
  }
  return false
}

const QUOTE = 34
const BACKSLASH = 92
const OPEN_BRACE = 123
const CLOSE_BRACE = 125
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93

/** The first place where a text stops being JSON. */
interface Fault {
  readonly offset: number
  /** What stands there, in words. */
  readonly found: string
  /** What JSON would have there, in words. */
  readonly expected: string
}

const SPACE = /[ \t\n\r]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y

/** Walks the grammar of RFC 8259 until it fails. Called only when `JSON.parse` failed, on text of bounded depth. */
function findJsonFault(text: string): Fault {
  let offset = 0
  let expected: string | null = null

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset
    const found = pattern.test(text)
    if (found) offset = pattern.lastIndex
    return found
  }
  const next = (): string => {
    skip(SPACE)
    return text.charAt(offset)
  }
  const fail = (what: string): false => {
    expected ??= what
    return false
  }
  const take = (character: string, what: string): boolean => {
    if (next() !== character) return fail(what)
    offset++
    return true
  }
  const string = (what: string): boolean => {
    if (next() !== '"') return fail(what)
    offset++
    while (text.charCodeAt(offset) !== QUOTE) {
      const code = text.charCodeAt(offset)
      if (code === BACKSLASH) {
        if (!skip(ESCAPE)) return fail('a known escape such as \\n')
      } else if (code >= 32) offset++
      else return fail('a closing quotation mark')
    }
    offset++
    return true
  }
  const member = (): boolean => string('a name in quotation marks') && take(':', 'a colon') && value()
  const list = (close: string, item: () => boolean, what: string): boolean => {
    offset++
    if (next() === close) {
      offset++
      return true
    }
    while (item()) {
      if (next() === close) {
        offset++
        return true
      }
      if (!take(',', what)) return false
    }
    return false
  }
  const value = (): boolean => {
    const first = next()
    if (first === '{') return list('}', member, 'a comma or a closing brace')
    if (first === '[') return list(']', value, 'a comma or a closing bracket')
    if (first === '"') return string('a text')
    return skip(NUMBER_OR_WORD) || fail('a value')
  }

  if (value() && next() !== '') fail('the end of the file')
  return { offset, found: inWords(text, offset), expected: expected ?? 'something else' }
}

function inWords(text: string, offset: number): string {
  const point = text.codePointAt(offset)
  if (point === undefined) return 'its end'
  if (point === 10 || point === 13) return 'a line break'
  if (point < 32) return 'a control character'
  return `“${String.fromCodePoint(point)}”`
}
