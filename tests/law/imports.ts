import { parseSync } from 'oxc-parser'

/** One place where a file names another: a text in the file, and the line it stands on, counted from 1. */
export interface Import {
  /** As written, as in `../model/index.ts` or `react`; null when it is worked out at run time and cannot be known. */
  readonly target: string | null
  /** `address` is `new URL(target, import.meta.url)`: a worker or a file to read, not code that is run here. */
  readonly kind: 'import' | 'address'
  readonly line: number
}

/**
 * Everything that a TypeScript file or style sheet imports: static and dynamic imports, types, re-exports, `import()`
 * types, `require`, `import.meta.glob`, workers and other files addressed from `import.meta.url`, `@import`.
 * Throws when the file cannot be parsed.
 */
export function importsOf(path: string, text: string): readonly Import[] {
  return path.endsWith('.css') ? importsOfStyles(text) : importsOfCode(path, text)
}

function importsOfStyles(text: string): readonly Import[] {
  const found: Import[] = []
  for (const match of text.matchAll(/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g)) {
    found.push({ target: match[1] ?? null, kind: 'import', line: lineAt(text, match.index) })
  }
  return found
}

function importsOfCode(path: string, text: string): readonly Import[] {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const found: Import[] = []
  walk(program, (node) => {
    for (const [kind, named] of namesIn(node)) {
      found.push({ target: fixedText(named), kind, line: lineAt(text, Number(node.start)) })
    }
  })
  return found
}

/** A node of the syntax tree, looked at without trust in its shape. */
export type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string }

/** Calls `visit` for every node of the tree, outer nodes first. */
export function walk(value: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit)
  } else if (isNode(value)) {
    visit(value)
    for (const item of Object.values(value)) if (typeof item === 'object') walk(item, visit)
  }
}

/** True for a value that is a node of the syntax tree. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The line of a place in a text, counted from 1. */
export function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length
}

function namesIn(node: SyntaxNode): readonly (readonly [Import['kind'], unknown])[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return [['import', node.source ?? node.argument]]
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node.source ? [['import', node.source]] : []
    case 'TSExternalModuleReference':
      return [['import', node.expression]]
    case 'NewExpression':
      return isNamed(node.callee, 'URL') && isImportMeta(argumentsOf(node)[1], 'url')
        ? [['address', argumentsOf(node)[0]]]
        : []
    case 'CallExpression':
      return namesInCall(node)
    default:
      return []
  }
}

function namesInCall(node: SyntaxNode): readonly (readonly [Import['kind'], unknown])[] {
  const [first] = argumentsOf(node)
  if (isNamed(node.callee, 'require') || isImportMeta(node.callee, 'resolve')) return [['import', first]]
  if (!isImportMeta(node.callee, 'glob')) return []
  const patterns = isNode(first) && first.type === 'ArrayExpression' ? first.elements : [first]
  return Array.isArray(patterns)
    ? patterns.map((pattern) => ['import', pattern] as const)
    : [['import', null]]
}

function argumentsOf(node: SyntaxNode): readonly unknown[] {
  return Array.isArray(node.arguments) ? node.arguments : []
}

function isNamed(node: unknown, name: string): boolean {
  return isNode(node) && node.type === 'Identifier' && node.name === name
}

function isImportMeta(node: unknown, property: string): boolean {
  return (
    isNode(node) &&
    node.type === 'MemberExpression' &&
    isNode(node.object) &&
    node.object.type === 'MetaProperty' &&
    isNamed(node.property, property)
  )
}

/** The text of a string, or of a template without anything filled in; null for all else. */
function fixedText(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type === 'TSLiteralType') return fixedText(node.literal)
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis) || node.quasis.length !== 1) return null
  const [only]: unknown[] = node.quasis
  const cooked = isNode(only) && typeof only.value === 'object' && only.value !== null ? only.value : {}
  return 'cooked' in cooked && typeof cooked.cooked === 'string' ? cooked.cooked : null
}
