import { parseSync } from 'oxc-parser'
import { isNode, lineAt, type SyntaxNode, walk } from './imports.ts'
import type { SourceFile } from './rooms.ts'

/** The one file that owns the clock, chance, new ids and what the browser remembers for the page. */
export const ENVIRONMENT = 'src/store/environment.ts'

const REPEAT = `Only ${ENVIRONMENT} may: everything else takes it from there, so that tests repeat.`
const MARKUP = 'Text from a map must never become markup: make elements, or set textContent.'
const LATIN =
  'It is Windows-1252 by another name, so that bytes from 0x80 to 0x9F come out otherwise: compare bytes as bytes, or name windows-1252.'
const CODE = 'The content security policy refuses it, and text must never become code.'

/** What a banned piece of code is called, and why it is banned; null when the node is none. */
function banned(node: SyntaxNode): { readonly name: string; readonly reason: string } | null {
  const name = nameOf(node)
  if (node.type === 'MemberExpression') {
    if (/(^|\.)(Date\.now|Math\.random|crypto\.(randomUUID|getRandomValues))$/.test(name))
      return { name, reason: REPEAT }
    if (/^((window|globalThis|self)\.)(localStorage|sessionStorage)$/.test(name))
      return { name, reason: REPEAT }
    if (/\.(innerHTML|outerHTML|insertAdjacentHTML|write|writeln)$/.test(name) && !isOtherWrite(name)) {
      return { name, reason: MARKUP }
    }
  }
  if (node.type === 'JSXAttribute' && nameOf(node.name) === 'dangerouslySetInnerHTML') {
    return { name: 'dangerouslySetInnerHTML', reason: MARKUP }
  }
  if (node.type === 'Identifier' && (name === 'localStorage' || name === 'sessionStorage')) {
    return { name, reason: REPEAT }
  }
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const callee = nameOf(node.callee)
    const none = Array.isArray(node.arguments) && node.arguments.length === 0
    if (callee === 'Date' && (none || node.type === 'CallExpression'))
      return { name: 'new Date()', reason: REPEAT }
    if (callee === 'TextDecoder' && isLatin(node.arguments))
      return { name: 'a TextDecoder for Latin-1', reason: LATIN }
    if (callee === 'Function' || callee === 'eval') return { name: callee, reason: CODE }
  }
  return null
}

/** Whether a decoder is asked for by one of the names that the standard gives to Windows-1252, such as `latin1` or `ascii`. */
function isLatin(words: unknown): boolean {
  const [label]: unknown[] = Array.isArray(words) ? words : []
  return isNode(label) && typeof label.value === 'string' && /latin|ascii|8859|^l1$/i.test(label.value)
}

/** `write` is banned on documents; streams and codecs have one too. */
function isOtherWrite(name: string): boolean {
  return /\.(write|writeln)$/.test(name) && !/(^|\.)document\./.test(name)
}

/** `a.b.c` for names and chains of names, with `?` for anything else in the chain. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '?'
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node.name)
  if (node.type === 'Literal') return String(node.value)
  if (node.type === 'MemberExpression') return `${nameOf(node.object)}.${nameOf(node.property)}`
  return '?'
}

/** Every banned piece of code, as a sentence with file, line and reason. */
export function banBreaches(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    if (file.path === ENVIRONMENT) return []
    const found: string[] = []
    walk(parseSync(file.path, file.text).program, (node) => {
      const ban = banned(node)
      if (ban)
        found.push(`${file.path}:${lineAt(file.text, Number(node.start))} uses ${ban.name}. ${ban.reason}`)
    })
    return found
  })
}

/** Names of package registries, folders of one machine, and what lies beside the project: none of them is in a clone. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/\bregistry\.[a-z]|\b(artifactor[y]|verdacci[o])\b/i, 'a package registry'],
  [/(^|[\s"'`(=:])\/(work|root|home\/[a-z]+|Users\/[a-z]+)\//i, 'a folder of one machine'],
  [/\.\.\/shared\//, 'a folder beside the project'],
]

/** Every line that names a place which a fresh clone on another machine does not have. */
export function placeBreaches(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        PLACES.filter(
          ([pattern, place]) => pattern.test(line) && !(place.startsWith('a folder beside') && isTest(path)),
        ).map(([, place]) => `${path}:${index + 1} names ${place}: ${line.trim().slice(0, 100)}`),
      ),
  )
}

/** Tests over reference data look for it beside the project, and say so when they skip. */
function isTest(path: string): boolean {
  return path.startsWith('tests/') || /\.test\.tsx?$/.test(path)
}
