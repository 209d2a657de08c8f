import { posix } from 'node:path'
import { parseSync } from 'oxc-parser'
import { isNode, type SyntaxNode } from './imports.ts'

/** Where a type is declared, and how. */
export interface TypeAt {
  readonly path: string
  readonly node: SyntaxNode
}

/** What one file declares of types, and what it has from others. */
interface Types {
  readonly own: ReadonlyMap<string, SyntaxNode>
  /** By the name here, from where and what it is called there. */
  readonly from: ReadonlyMap<string, { readonly target: string; readonly name: string }>
  /** Files of which everything is handed on. */
  readonly whole: readonly string[]
}

/** Makes what finds the declaration of a type by the name that a file has for it; null for one of a package or of the language. */
export function createTypeFinder(
  files: ReadonlyMap<string, string>,
): (path: string, name: string) => TypeAt | null {
  const known = new Map<string, Types>()
  return find

  function find(path: string, name: string): TypeAt | null {
    const types = known.get(path) ?? typesIn(path, files.get(path) ?? '')
    known.set(path, types)
    const node = types.own.get(name)
    if (node) return { path, node }
    const from = types.from.get(name)
    if (from) return find(from.target, from.name)
    for (const target of types.whole) {
      const found = find(target, name)
      if (found) return found
    }
    return null
  }
}

function typesIn(path: string, text: string): Types {
  const own = new Map<string, SyntaxNode>()
  const from = new Map<string, { readonly target: string; readonly name: string }>()
  const whole: string[] = []
  for (const statement of listOf(parseSync(path, text).program.body)) {
    const node = isNode(statement.declaration) ? statement.declaration : statement
    if (/^TS(Interface|TypeAlias)Declaration$/.test(node.type)) own.set(nameOf(node.id), node)
    if (!isNode(statement.source)) continue
    const source = String(statement.source.value)
    if (!source.startsWith('.')) continue
    const target = posix.join(posix.dirname(path), source)
    if (statement.type === 'ExportAllDeclaration') whole.push(target)
    const [here, there] =
      statement.type === 'ImportDeclaration' ? ['local', 'imported'] : ['exported', 'local']
    for (const part of listOf(statement.specifiers))
      from.set(nameOf(part[here]), { target, name: nameOf(part[there]) })
  }
  return { own, from, whole }
}

/** The nodes of a list; none where it is none. */
export function listOf(value: unknown): readonly SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** The name that a node is. */
export function nameOf(node: unknown): string {
  return isNode(node) ? String(node.name ?? node.value) : ''
}
