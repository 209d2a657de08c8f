import { parseSync } from 'oxc-parser'
import { isNode, lineAt, type SyntaxNode, walk } from './imports.ts'
import type { SourceFile } from './rooms.ts'

/** What keeps what is typed: hooks that either change the map at each letter or keep a draft of it. */
export const KEEPERS: Readonly<Record<string, string>> = {
  useTyped: 'src/store/react.ts',
  useMapText: 'src/panels/parts/useMapText.ts',
  useOutlineDraft: 'src/panels/outline/useOutlineDraft.ts',
  useWalk: 'src/panels/archetypes/library/useWalk.ts',
}

/** A place in the program where a person can type. */
export interface TypingField {
  readonly path: string
  readonly line: number
  /** What it is called for a screen reader, or by its placeholder; empty when that is worked out. */
  readonly name: string
  /** Whether what is typed goes to a keeper. */
  readonly isKept: boolean
  /** Whether the page can tell where that belongs, should the field go while somebody is typing in it. */
  readonly hasPlace: boolean
}

const NOT_TYPED = new Set(['checkbox', 'radio', 'range', 'file', 'color', 'button', 'submit'])

/** Every field of these files in which text can be typed. */
export function typingFields(files: readonly SourceFile[]): readonly TypingField[] {
  return files.flatMap(({ path, text }) => {
    const { program } = parseSync(path, text)
    const keeping = namesThatKeep(program, text)
    const found: TypingField[] = []
    walk(program, (node) => {
      const attributes = attributesOf(node, text)
      if (!attributes || NOT_TYPED.has(literal(attributes.get('type')))) return
      const change = attributes.get('onChange') ?? attributes.get('onValueChange') ?? ''
      found.push({
        path,
        line: lineAt(text, Number(node.start)),
        name: literal(attributes.get('aria-label')) || literal(attributes.get('placeholder')),
        hasPlace: attributes.has('data-place'),
        isKept: [...keeping].some((name) => new RegExp(`(^|[^.\\w])${name}\\b`).test(change)),
      })
    })
    return found
  })
}

/** What is bound to the answer of a keeper, and functions that put drafts themselves. */
function namesThatKeep(program: unknown, text: string): ReadonlySet<string> {
  const names = new Set<string>()
  walk(program, (node) => {
    if (node.type !== 'VariableDeclarator' || !isNode(node.init)) return
    const code = text.slice(Number(node.init.start), Number(node.init.end))
    const isKeeper =
      node.init.type === 'CallExpression' &&
      isNode(node.init.callee) &&
      String(node.init.callee.name) in KEEPERS
    const isOwn = node.init.type === 'ArrowFunctionExpression' && /\bdrafts\.put\(/.test(code)
    if (!isKeeper && !isOwn) return
    walk(node.id, (bound) => {
      if (bound.type === 'Identifier') names.add(String(bound.name))
    })
  })
  return names
}

/** The attributes of an element in which can be typed, as source text; null for anything else. */
function attributesOf(node: SyntaxNode, text: string): ReadonlyMap<string, string> | null {
  if (node.type === 'CallExpression') {
    const made = /^\w+\.createElement\(\s*['"](input|textarea)['"]/.test(
      text.slice(Number(node.start), Number(node.end)),
    )
    return made ? new Map() : null
  }
  if (node.type !== 'JSXOpeningElement' || !isNode(node.name) || !Array.isArray(node.attributes)) return null
  const element = text.slice(Number(node.name.start), Number(node.name.end))
  const attributes = new Map<string, string>()
  for (const attribute of node.attributes) {
    if (!isNode(attribute) || attribute.type !== 'JSXAttribute' || !isNode(attribute.name)) continue
    const value = isNode(attribute.value)
      ? text.slice(Number(attribute.value.start), Number(attribute.value.end))
      : ''
    attributes.set(String(attribute.name.name), value)
  }
  const isField = /^(input|textarea)$|(^|\.)(Input|Textarea|TextArea)$/.test(element)
  return isField || attributes.has('contentEditable') ? attributes : null
}

function literal(source: string | undefined): string {
  return /^(["'])(.*)\1$/s.exec(source ?? '')?.[2] ?? ''
}
