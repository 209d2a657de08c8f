import { posix } from 'node:path'
import { importsOf } from './imports.ts'
import type { SourceFile } from './rooms.ts'

/** Files each of which leads to every other by what they import: their paths in order. */
export type Circle = readonly string[]

/**
 * Every group of files that import one another in a circle, values and types, at once and on demand alike: whoever wants to
 * understand one of them has to read them all. Workers and other addresses are other programs and close no circle. The groups
 * are the strongly connected components of the graph of imports, after Tarjan (SIAM Journal on Computing 1, 1972); a
 * file that imports itself is a group of its own.
 */
export function circlesIn(files: readonly SourceFile[]): readonly Circle[] {
  const paths = new Set(files.map(({ path }) => path))
  const targets = new Map(files.map((file) => [file.path, importedFiles(file, paths)]))
  return components(targets)
    .filter(([first = '', ...others]) => others.length > 0 || targets.get(first)?.includes(first))
    .map((circle) => circle.toSorted())
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
}

function importedFiles({ path, text }: SourceFile, paths: ReadonlySet<string>): readonly string[] {
  return importsOf(path, text).flatMap(({ target, kind }) => {
    if (kind === 'address' || !target?.startsWith('.')) return []
    const file = posix.join(posix.dirname(path), target)
    return paths.has(file) ? [file] : []
  })
}

/** The strongly connected components of a graph that is given as the targets of each node. */
function components(targets: ReadonlyMap<string, readonly string[]>): readonly string[][] {
  const order = new Map<string, number>()
  const open: string[] = []
  const closed = new Set<string>()
  const found: string[][] = []

  /** Gives the earliest open node that can be reached from this one. */
  const visit = (node: string): number => {
    const own = order.size
    order.set(node, own)
    open.push(node)
    let earliest = own
    for (const target of targets.get(node) ?? []) {
      if (closed.has(target)) continue
      earliest = Math.min(
        earliest,
        order.get(target) === undefined ? visit(target) : (order.get(target) ?? own),
      )
    }
    if (earliest === own) {
      const component = open.splice(open.indexOf(node))
      for (const member of component) closed.add(member)
      found.push(component)
    }
    return earliest
  }
  for (const node of targets.keys()) if (!order.has(node)) visit(node)
  return found
}
