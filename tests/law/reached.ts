import { posix } from 'node:path'
import { parseSync } from 'oxc-parser'
import { isNode } from './imports.ts'

/** What of a file is wanted: names that it exports, or all of it. */
type Wanted = ReadonlySet<string> | 'all'

/** An import or a re-export of a value: from where, and the names there by the names here. */
interface Link {
  readonly from: string
  /** Null for `import * as`, `export * from` and imports without names. */
  readonly names: ReadonlyMap<string, string> | null
  readonly isExport: boolean
}

/** A file as far as it matters who imports whom. */
interface Outline {
  readonly links: readonly Link[]
  /** True of a file that only hands on what others export: only what is asked of it is fetched. */
  readonly isDoor: boolean
  /** The names of values that it declares and exports. */
  readonly own: ReadonlySet<string>
}

/**
 * The files whose code these files run as they are fetched; types and what is imported on demand are not among them. Doors are passed as
 * the bundler passes them: for the names that are asked for, since `package.json` says that no file does anything by being imported.
 */
export function reachedFrom(
  roots: readonly string[],
  files: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const outlines = new Map<string, Outline>()
  const reached = new Set<string>()
  for (const root of roots) reach(root, 'all')
  return reached

  function outlineOf(path: string): Outline {
    const known = outlines.get(path) ?? outline(path, files.get(path) ?? '')
    outlines.set(path, known)
    return known
  }

  function targetOf(path: string, { from }: Link): string | null {
    const target = posix.join(posix.dirname(path), from)
    return from.startsWith('.') && files.has(target) ? target : null
  }

  function reach(path: string, wanted: Wanted): void {
    const { links, isDoor } = outlineOf(path)
    if (isDoor && wanted !== 'all') {
      for (const name of wanted) passDoor(path, name)
      return
    }
    if (reached.has(path)) return
    reached.add(path)
    for (const link of links) {
      const target = targetOf(path, link)
      if (target !== null) reach(target, link.names ? new Set(link.names.values()) : 'all')
    }
  }

  function passDoor(path: string, name: string): void {
    for (const link of outlineOf(path).links) {
      const target = targetOf(path, link)
      if (target === null) continue
      const there = link.names ? link.names.get(name) : name
      if (there !== undefined && exportsName(target, there)) reach(target, new Set([there]))
    }
  }

  function exportsName(path: string, name: string): boolean {
    const { links, own } = outlineOf(path)
    if (own.has(name)) return true
    return links.some((link) => {
      if (!link.isExport) return false
      if (link.names) return link.names.has(name)
      const target = targetOf(path, link)
      return target !== null && exportsName(target, name)
    })
  }
}

function outline(path: string, text: string): Outline {
  const links: Link[] = []
  const own = new Set<string>()
  let isDoor = true
  for (const node of parseSync(path, text).program.body) {
    const statement: unknown = node
    if (!isNode(statement)) continue
    if (statement.importKind === 'type' || statement.exportKind === 'type') continue
    const isExport = statement.type !== 'ImportDeclaration'
    if (isNode(statement.source)) links.push(linkOf(statement, String(statement.source.value), isExport))
    else {
      for (const name of declared(statement)) own.add(name)
      isDoor = false
    }
  }
  // What is imported and only then exported is worked with: that is no door.
  return { links, own, isDoor: isDoor && links.length > 0 && links.every(({ isExport }) => isExport) }
}

function linkOf(statement: Readonly<Record<string, unknown>>, from: string, isExport: boolean): Link {
  const parts = listOf(statement.specifiers).filter(
    (part) => part.importKind !== 'type' && part.exportKind !== 'type',
  )
  const isWhole =
    statement.type === 'ExportAllDeclaration' ||
    listOf(statement.specifiers).length === 0 ||
    parts.some(({ type }) => type === 'ImportNamespaceSpecifier')
  if (isWhole) return { from, names: null, isExport }
  const [here, there] = isExport ? ['exported', 'local'] : ['local', 'imported']
  const names = parts.map((part): [string, string] => {
    const away = part.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(part[there])
    return [nameOf(part[here]), away]
  })
  return { from, names: new Map(names), isExport }
}

/** The names that an exporting statement declares. */
function declared(statement: Readonly<Record<string, unknown>>): readonly string[] {
  if (statement.type === 'ExportDefaultDeclaration') return ['default']
  if (statement.type !== 'ExportNamedDeclaration') return []
  const { declaration } = statement
  if (!isNode(declaration)) return listOf(statement.specifiers).map(({ exported }) => nameOf(exported))
  if (isNode(declaration.id)) return [nameOf(declaration.id)]
  return listOf(declaration.declarations).map(({ id }) => nameOf(id))
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

function nameOf(node: unknown): string {
  return isNode(node) ? String(node.name ?? node.value) : ''
}
