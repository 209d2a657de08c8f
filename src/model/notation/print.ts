import { recordOf } from '../ids.ts'
import type { CausalMap, Id, Link } from '../map.ts'
import { foldName, nameOrRole } from '../names.ts'
import { inOrder } from '../order.ts'
import { writeName } from './name.ts'

/** One line of the canonical text, by ids: `links[i]` runs from `variables[i]` to `variables[i + 1]`. */
export interface OutlineLine {
  readonly variables: readonly Id[]
  readonly links: readonly Id[]
}

/** Where a variable is named, or a link drawn, in the canonical text: offsets in UTF-16 units, `to` beyond the last. */
export interface OutlineSpan {
  readonly kind: 'variables' | 'links'
  readonly id: Id
  readonly from: number
  readonly to: number
}

/** The canonical text of a map with what stands where in it. Spans are in the order of the text. */
export interface Outline {
  readonly text: string
  readonly lines: readonly OutlineLine[]
  readonly spans: readonly OutlineSpan[]
}

/**
 * The canonical text of a map: variables and links in order of making, each link once. A chain runs on as long as the next link
 * starts where the last one ended. A variable that the chains would bring in too late, or never, stands on a line of its own
 * before. Reading it back gives the same names (a role where there is none), links, signs, delays and order; an empty map is an empty text.
 */
export function printNotation(map: CausalMap): string {
  return printOutline(map).text
}

/** `printNotation`, and what stands where in it. */
export function printOutline(map: CausalMap): Outline {
  const names = namesOf(map)
  const lines = linesOf(map)
  const spans: OutlineSpan[] = []
  let text = ''
  const put = (kind: OutlineSpan['kind'], id: Id, words: string): void => {
    spans.push({ kind, id, from: text.length, to: text.length + words.length })
    text += words
  }
  for (const { variables, links } of lines) {
    for (const [place, id] of variables.entries()) {
      const link = recordOf(map.links, links[place - 1] ?? '')
      if (link) {
        text += ' '
        put('links', link.id, arrowOf(link))
        text += ' '
      }
      put('variables', id, names.get(id) ?? '')
    }
    text += '\n'
  }
  return { text, lines, spans }
}

/** The lines of the canonical text, by ids. */
export function linesOf(map: CausalMap): readonly OutlineLine[] {
  const order = inOrder(map.variables).map((variable) => variable.id)
  const placeOf = new Map(order.map((id, place) => [id, place]))
  const lines: OutlineLine[] = []
  const alone = (ids: readonly Id[]) => lines.push(...ids.map((id) => ({ variables: [id], links: [] })))
  let introduced = 0
  for (const chain of chainsOf(map)) {
    const passed = variablesOf(chain)
    const places = passed.map((id) => placeOf.get(id) ?? 0)
    const late = order.slice(introduced, firstInOrder(introduced, places))
    alone(late)
    introduced = Math.max(introduced + late.length, ...places.map((place) => place + 1))
    lines.push({ variables: passed, links: chain.map(({ id }) => id) })
  }
  alone(order.slice(introduced))
  return lines
}

function namesOf(map: CausalMap): ReadonlyMap<Id, string> {
  const alike = new Map<string, number>()
  const names = new Map<Id, string>()
  for (const variable of inOrder(map.variables)) {
    const name = nameOrRole(variable)
    const ordinal = (alike.get(foldName(name)) ?? 0) + 1
    alike.set(foldName(name), ordinal)
    names.set(variable.id, writeName({ name, ordinal }))
  }
  return names
}

function chainsOf(map: CausalMap): readonly (readonly Link[])[] {
  const chains: Link[][] = []
  for (const link of inOrder(map.links)) {
    const last = chains.at(-1)
    if (last?.at(-1)?.target === link.source) last.push(link)
    else chains.push([link])
  }
  return chains
}

function variablesOf(chain: readonly Link[]): readonly Id[] {
  return [...chain.slice(0, 1).map((link) => link.source), ...chain.map((link) => link.target)]
}

/**
 * The least place in the order, from `introduced` on, such that the variables from there on come in the chain one after the
 * other, none left out: those before it must be brought in first.
 */
function firstInOrder(introduced: number, passed: readonly number[]): number {
  const places = [...new Set(passed)].filter((place) => place >= introduced)
  let from = introduced
  while (!places.filter((place) => place >= from).every((place, index) => place === from + index)) from += 1
  return from
}

function arrowOf(link: Link): string {
  const sign = link.polarity === '?' ? '' : ` ${link.polarity}`
  return `->${sign}${link.delay ? ' ||' : ''}`
}
