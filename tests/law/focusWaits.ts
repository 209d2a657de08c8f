import { parseSync } from 'oxc-parser'
import { isNode, lineAt, type SyntaxNode, walk } from './imports.ts'
import type { SourceFile } from './rooms.ts'

/** What does work after a time, after a frame, or when the page has nothing to do. */
const WAITS =
  /^(setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|runAfterFrame|runLater|whenIdle)$/
/** What gives the focus. */
const GIVES = /\bfocus\w*\s*\(|\.focus\b/

/**
 * Every place where the focus is given after a time or a frame, as a sentence with file and line: on a busy machine what is to have it is not there by then. What waits for something watches elements, or gives
 * the focus in a layout effect. A function that is named is looked for in the same file.
 */
export function focusWaits(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const found: string[] = []
    const { program } = parseSync(path, text)
    const named = functionsOf(program, text)
    walk(program, (node) => {
      const wait = waitOf(node)
      if (wait === null) return
      const works = wait.map((work) =>
        work.type === 'Identifier' ? named.get(String(work.name)) : textOf(work, text),
      )
      if (works.some((work) => work !== undefined && GIVES.test(work)))
        found.push(`${path}:${lineAt(text, Number(node.start))} gives the focus after a time.`)
    })
    return found
  })
}

/** What is to be done later, where a node is such a call. */
function waitOf(node: SyntaxNode): readonly SyntaxNode[] | null {
  if (node.type !== 'CallExpression' || !isNode(node.callee) || !Array.isArray(node.arguments)) return null
  const { callee } = node
  const name =
    callee.type === 'MemberExpression' && isNode(callee.property) ? callee.property.name : callee.name
  return WAITS.test(String(name)) ? node.arguments.filter(isNode) : null
}

/** The text of each function of a file that has a name, by that. */
function functionsOf(program: unknown, text: string): ReadonlyMap<string, string> {
  const named = new Map<string, string>()
  walk(program, (node) => {
    const isNamed = node.type === 'FunctionDeclaration' || node.type === 'VariableDeclarator'
    if (isNamed && isNode(node.id)) named.set(String(node.id.name), textOf(node, text))
  })
  return named
}

function textOf(node: SyntaxNode, text: string): string {
  return text.slice(Number(node.start), Number(node.end))
}
