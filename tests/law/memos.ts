import { parseSync } from 'oxc-parser'
import { isNode, lineAt, type SyntaxNode, walk } from './imports.ts'
import type { SourceFile } from './rooms.ts'
import { listOf, nameOf, type TypeAt } from './types.ts'

const TABLES = new Set(['WeakMap', 'WeakSet', 'WeakRef'])

/** Finds the declaration of a type by the name that a file has for it. */
type FindType = (path: string, name: string) => TypeAt | null

/**
 * Every table of a file whose keys live on, as a sentence. A type lives when something can be asked of it: it has a method, or a property that is a function,
 * or is made of one that has. What never changes has neither.
 */
export function memoBreaches({ path, text }: SourceFile, find: FindType): readonly string[] {
  const found: string[] = []
  walk(parseSync(path, text).program, (node) => {
    if (node.type !== 'NewExpression' || !TABLES.has(nameOf(node.callee))) return
    const told = `${path}:${lineAt(text, Number(node.start))} has a ${nameOf(node.callee)}`
    const key = firstOf(node.typeArguments)
    if (key === null) found.push(`${told} that does not say of what: name the type of its keys.`)
    const alive = madeOf(key).find((name) => lives(path, name, find))
    if (alive) found.push(`${told} by ${alive}, which lives: what goes with it belongs to it (\`of\`).`)
  })
  return found
}

function lives(
  path: string,
  name: string,
  find: FindType,
  seen: ReadonlySet<SyntaxNode> = new Set(),
): boolean {
  const found = find(path, name)
  if (found === null || seen.has(found.node)) return false
  const { node } = found
  const [members, names] = isNode(node.body)
    ? [listOf(node.body.body), listOf(node.extends).map(({ expression }) => nameOf(expression))]
    : [membersOf(node.typeAnnotation), madeOf(node.typeAnnotation)]
  return (
    members.some(canBeAsked) || names.some((one) => lives(found.path, one, find, new Set([...seen, node])))
  )
}

function canBeAsked({ type, typeAnnotation }: SyntaxNode): boolean {
  if (type === 'TSMethodSignature') return true
  const said = isNode(typeAnnotation) ? typeAnnotation.typeAnnotation : null
  return isNode(said) && said.type === 'TSFunctionType'
}

function membersOf(type: unknown): readonly SyntaxNode[] {
  if (!isNode(type)) return []
  return type.type === 'TSTypeLiteral' ? listOf(type.members) : listOf(type.types).flatMap(membersOf)
}

/** The types that a type is made of: what only holds one, as a list does, does not become one. */
function madeOf(type: unknown): readonly string[] {
  if (!isNode(type)) return []
  if (Array.isArray(type.types)) return listOf(type.types).flatMap(madeOf)
  if (type.type !== 'TSTypeReference') return []
  const name = nameOf(type.typeName)
  return /^(Pick|Omit|Readonly|Partial|Required)$/.test(name) ? madeOf(firstOf(type.typeArguments)) : [name]
}

function firstOf(typeArguments: unknown): SyntaxNode | null {
  return isNode(typeArguments) ? (listOf(typeArguments.params)[0] ?? null) : null
}
