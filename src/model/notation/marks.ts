import { type Cursor, skipSpace } from './cursor.ts'
import { shaftAt } from './shafts.ts'
import { type Marks, marksMeant, SIGN_CHARACTERS, signMeant } from './signs.ts'

/** Sign and delay that stand after a name, and how surely they are no part of it. */
export interface Suffix extends Marks {
  /** As written, for the sentence that refuses it. */
  readonly text: string
  /**
   * `sign`: can be nothing else. `question`: what asks a question where there is no arrow. `word`: a word or a letter that may end a name,
   * too.
   */
  readonly kind: 'sign' | 'question' | 'word'
}

const BRACKETS = /[([{][^()[\]{}\r\n]{1,24}[)\]}]|\|[^|\r\n]{1,24}\|/y
const BARE = new RegExp(`[${SIGN_CHARACTERS}]\\ufe0f?`, 'y')
const LETTER = /[so](?=[^\S\r\n]+(?!\/\/|#\d)[^\s;])/y
const DELAY = /\|\||[‖∥]/y

/** Reads sign and delay behind an arrow, in whichever order, bare or in brackets, each once: beside those that stand within it. */
export function readMarks(cursor: Cursor, within: Marks): Marks {
  let { sign, delay } = within
  while (true) {
    skipSpace(cursor)
    const start = cursor.at
    const next = nextMarks(cursor)
    const isTwice = next !== null && ((next.sign !== null && sign !== null) || (next.delay && delay))
    if (next === null || isTwice) {
      cursor.at = start
      return { sign, delay }
    }
    sign ??= next.sign
    delay ||= next.delay
  }
}

function nextMarks(cursor: Cursor): Marks | null {
  if (cursor.take(DELAY) !== null) return { sign: null, delay: true }
  // An arrow may begin with a hyphen.
  if (shaftAt(cursor.text, cursor.at) !== null) return null
  const said = cursor.take(/\+\/[-−–]/y) ?? cursor.take(BRACKETS) ?? cursor.take(BARE)
  return said === null ? nextLetter(cursor) : marksMeant(plain(said))
}

/** A variable may be called `s`: the letter is a sign where a name comes behind it. */
function nextLetter(cursor: Cursor): Marks | null {
  const said = cursor.take(LETTER)
  skipSpace(cursor)
  return said === null || shaftAt(cursor.text, cursor.at) !== null ? null : marksMeant(said)
}

function plain(said: string): string {
  const inner = said.replace(/\ufe0f/g, '')
  return inner.length > 2 ? inner.replace(/^[([{|]|[)\]}|]$/g, '') : inner
}

const ENDINGS: readonly RegExp[] = [
  /\s*(?<said>[([{](?:[^()[\]{}\r\n]{1,24})[)\]}])$/u,
  new RegExp(`(?:\\s*[:=]\\s*|\\s*,\\s+|\\s+)(?<said>[${SIGN_CHARACTERS}]\\ufe0f?|\\+/[-−–]|\\|\\||[‖∥])$`),
  /(?:\s*:\s*|\s*,\s+)(?<said>[\p{L} ]{1,24})$/u,
  /\s+(?<said>[so])$/,
]

/** Takes sign and delay off the end of a name, white space folded; null when it ends in none. A name that is nothing else is a name. */
export function suffixOf(name: string): { readonly name: string; readonly suffix: Suffix } | null {
  let [left, sign, delay]: [string, Marks['sign'], boolean] = [name, null, false]
  let kind: Suffix['kind'] = 'word'
  while (true) {
    const found = ENDINGS.map((pattern) => pattern.exec(left)).find((end) => isMark(end, left))
    const marks = found ? marksMeant(plain(found.groups?.said ?? '')) : null
    const isTwice = (marks?.sign && sign) || (marks?.delay && delay)
    if (!found || marks === null || isTwice) break
    const own = kindOf(found.groups?.said ?? '')
    if (kind === 'word' || own === 'sign') kind = own
    left = left.slice(0, found.index).trimEnd()
    sign ??= marks.sign
    delay ||= marks.delay
  }
  if (left === name) return null
  return { name: left, suffix: { sign, delay, kind, text: name.slice(left.length).trim() } }
}

function isMark(end: RegExpExecArray | null, name: string): boolean {
  const said = end?.groups?.said ?? ''
  if (end === null || end.index === 0 || marksMeant(plain(said)) === null) return false
  // In “Farmer(s)” it is the plural.
  return !/^[([{]\s*\p{L}/u.test(said) || /\s/.test(name[end.index] ?? '')
}

function kindOf(said: string): Suffix['kind'] {
  const words = plain(said)
  if (/\p{L}|\d/u.test(words)) return 'word'
  return signMeant(words) === '?' ? 'question' : 'sign'
}

/** Whether a sign that can be nothing else stands at an end of a name, alone or in brackets: what the name should not hold. */
export function isMarked(name: string): boolean {
  return suffixOf(name)?.suffix.kind === 'sign' || BRACKETED_FIRST.test(name)
}

const BRACKETED_FIRST = new RegExp(`^[([{]\\s*[${SIGN_CHARACTERS}]\\s*[)\\]}]\\s*\\S`)

/** Whether a name begins with what would be read as a mark, or the end, of the arrow before it. */
export function beginsWithMark(name: string): boolean {
  const bracketed = /^[([{|][^()[\]{}]{1,24}[)\]}|]/.exec(name)?.[0] ?? ''
  return BEGINS.test(name) || marksMeant(plain(bracketed)) !== null
}

const BEGINS = new RegExp(`^(?:[${SIGN_CHARACTERS}|‖∥">›»＞]|[so]\\s)`)
