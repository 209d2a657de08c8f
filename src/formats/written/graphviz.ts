import { type Chain, marksMeant, type NotationArrow } from '../../model/index.ts'
import { type Fault, type PastedText, unreadOf } from './pasted.ts'

const HEAD = /^\s*(?:\/\/[^\n]*\s*|\/\*[\s\S]*?\*\/\s*)*(?:strict\s+)?digraph\b[^{]*\{/i
const NAME = '(?:"(?:[^"\\\\]|\\\\.)*"|[\\p{L}\\p{N}_.-]+?(?=\\s|->|[;\\[\\]{},=]|$))'
const EDGE = new RegExp(`^(${NAME}(?:\\s*->\\s*${NAME})*)\\s*(\\[[^\\]]*\\])?$`, 'u')
const ATTRIBUTE = new RegExp(`([\\w]+)\\s*=\\s*(${NAME})`, 'gu')
/** Statements about how it looks. */
const LOOKS = /^(?:(?:graph|node|edge)\s*\[|subgraph\b|\w+\s*=)/i

/** Whether a text is a directed graph of Graphviz. */
export function isGraphviz(text: string): boolean {
  return HEAD.test(text)
}

/** Reads a directed graph of Graphviz: nodes are variables called by their labels; an arrow has its sign from a label that is one, or a head like a T, and goes the way that `dir` says. */
export function readGraphviz(text: string): PastedText {
  const labels = new Map<string, string>()
  const chains: Chain[] = []
  const faults: Fault[] = []
  let bothWays = 0
  for (const statement of statementsOf(text)) {
    if (LOOKS.test(statement)) continue
    const found = EDGE.exec(statement)
    if (!found) {
      faults.push({ at: null, told: `“${statement.slice(0, 60)}”` })
      continue
    }
    const [, path = '', attributes = ''] = found
    const said = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, unquoted(value)]),
    )
    const names = [...path.matchAll(new RegExp(`(${NAME})(?:\\s*->\\s*)?`, 'gu'))].map(([, name = '']) =>
      unquoted(name),
    )
    const [only = ''] = names
    const label = said.get('label')
    if (names.length === 1 && label !== undefined) labels.set(only, label)
    const arrow: NotationArrow = { polarity: signOf(said), delay: said.has('delay') }
    const line = chains.length + 1
    const named = names.map((name, index) => ({ name, ordinal: 1, line, column: index + 1 }))
    const arrows = names.slice(1).map(() => arrow)
    const direction = said.get('dir')
    if (direction !== 'back' || names.length === 1) chains.push({ names: named, arrows })
    if (names.length > 1 && (direction === 'back' || direction === 'both'))
      chains.push({ names: named.toReversed(), arrows })
    if (direction === 'both') bothWays += arrows.length
  }
  const called = chains.map(({ names, arrows }) => ({
    names: names.map((named) => ({
      ...named,
      name: (labels.get(named.name) ?? named.name).replace(/\s+/gu, ' '),
    })),
    arrows,
  }))
  const [first] = faults
  if (first && chains.every(({ arrows }) => arrows.length === 0))
    return {
      ok: false,
      reason: `This Graphviz graph cannot be read at ${first.told}. Nothing was changed.`,
    }
  return { ok: true, chains: called, unread: unreadOf('statement', faults), bothWays }
}

function statementsOf(text: string): readonly string[] {
  const body = text.replace(HEAD, '').replace(/\/\*[\s\S]*?\*\//g, ' ')
  const parts = body.match(/"(?:[^"\\]|\\.)*"|\[[^\]]*\]|\/\/[^\n]*|[;{}\n]|[^";{}[\n/]+|\/|\[/g) ?? []
  const statements = ['']
  for (const part of parts) {
    if (/^[;{}\n]$/.test(part)) statements.push('')
    else if (!part.startsWith('//')) statements.push(`${statements.pop() ?? ''}${part}`)
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '')
}

function unquoted(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replace(/\\n/g, ' ').replace(/\\(.)/g, '$1') : name
}

function signOf(said: ReadonlyMap<string, string>): NotationArrow['polarity'] {
  for (const key of ['sign', 'polarity', 'label', 'xlabel', 'headlabel', 'taillabel']) {
    const sign = marksMeant(said.get(key) ?? '')?.sign
    if (sign) return sign
  }
  return said.get('arrowhead') === 'tee' ? '-' : '?'
}
