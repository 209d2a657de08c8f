import {
  type CausalMap,
  type Id,
  inOrder,
  LENIENT,
  type NamedVariable,
  nameOrRole,
  type Outline,
  readNotation,
  sameName,
} from '../../model/index.ts'

/** What of the outline is named or drawn where the caret stands, or within what is marked. */
export function thingsAt(
  { spans }: Outline,
  from: number,
  to: number,
): { readonly variables: readonly Id[]; readonly links: readonly Id[] } {
  const touched = spans.filter((span) =>
    from === to ? span.from <= from && from <= span.to : span.from < to && from < span.to,
  )
  const ids = (kind: 'variables' | 'links') =>
    touched.filter((span) => span.kind === kind).map(({ id }) => id)
  return { variables: ids('variables'), links: ids('links') }
}

/** The line in which an offset lies, from 0. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length - 1
}

/** A text for the field and where the caret stands in it. */
interface Placed {
  readonly text: string
  readonly caret: number
}

/**
 * Puts the canonical outline in the place of what was typed: the caret stays at the name that it stood at or after. Where it
 * stood on an empty line there is an empty line again, below the same line.
 */
export function replaceTyped(typed: string, caret: number, outline: Outline, map: CausalMap): Placed {
  const line = lineAt(typed, caret)
  const start = typed.lastIndexOf('\n', caret - 1) + 1
  const isEmpty = (typed.slice(start).split('\n', 1)[0] ?? '').trim() === ''
  const read = readNotation(typed, LENIENT)
  const inOrderOfText = (a: NamedVariable, b: NamedVariable) => a.line - b.line || a.column - b.column
  const names = read.ok ? read.chains.flatMap((chain) => chain.names).sort(inOrderOfText) : []
  const passed = names.filter(
    (name) => name.line - 1 < line || (name.line - 1 === line && name.column - 1 <= caret - start),
  )
  const last = passed.at(-1)
  if (!last) return { text: outline.text, caret: 0 }
  const id = inOrder(map.variables).filter((each) => sameName(nameOrRole(each), last.name))[last.ordinal - 1]
    ?.id
  const named = outline.spans.filter((span) => span.id === id)
  const away = (at: number): number => Math.abs(lineAt(outline.text, at) - (last.line - 1))
  const [first, ...others] = named
  if (!first) return { text: outline.text, caret: Math.min(caret, outline.text.length) }
  const nearest = others.reduce((best, span) => (away(span.from) < away(best.from) ? span : best), first)
  if (!isEmpty) {
    const within = last.line - 1 === line ? caret - start - (last.column - 1) : nearest.to
    return { text: outline.text, caret: Math.min(nearest.from + within, nearest.to) }
  }
  const below = outline.text.indexOf('\n', nearest.to) + 1
  const isEnd = below >= outline.text.length
  return {
    text: isEnd ? outline.text : `${outline.text.slice(0, below)}\n${outline.text.slice(below)}`,
    caret: below,
  }
}
