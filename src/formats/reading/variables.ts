import { type CausalMap, factsOf, inOrder, type Link, onOneLine, type Variable } from '../../model/index.ts'
import type { Block, Item, Passage, Words } from './types.ts'
import { factsInWords, inSeries, prose, sentence, toVariable } from './words.ts'

/** All variables with what they act on: by group where there are groups, in the order in which they were made. */
export function tellVariables(map: CausalMap): Passage {
  const variables = inOrder(map.variables)
  const acting = byEnd(map, 'source')
  const acted = byEnd(map, 'target')
  const tell = (variable: Variable): Passage => tellVariable(map, variable, acting, acted)
  const groups = inOrder(map.groups)
  const title = ['Variables']
  if (groups.length === 0) return { title, blocks: [], parts: variables.map(tell) }
  const grouped = groups.map((group): Passage => {
    const members = variables.filter((variable) => variable.group === group.id)
    const name = onOneLine(group.name).trim() || 'without a name'
    const none = members.length === 0 ? [sentence('No variable is in this group.')] : []
    return {
      title: ['Group ', { text: name, to: { kind: 'groups', id: group.id } }],
      is: { kind: 'groups', id: group.id },
      blocks: [...factsInWords(factsOf(map, 'groups', group)), ...none],
      parts: members.map(tell),
    }
  })
  const rest = variables.filter(({ group }) => map.groups[group] === undefined)
  const others: readonly Passage[] =
    rest.length === 0 ? [] : [{ title: ['In no group'], blocks: [], parts: rest.map(tell) }]
  return { title, blocks: [], parts: [...grouped, ...others] }
}

type Links = ReadonlyMap<string, readonly Link[]>

function byEnd({ links }: CausalMap, end: 'source' | 'target'): Links {
  const found = new Map<string, Link[]>()
  for (const link of inOrder(links)) {
    const others = found.get(link[end])
    if (others) others.push(link)
    else found.set(link[end], [link])
  }
  return found
}

function tellVariable(map: CausalMap, variable: Variable, acting: Links, acted: Links): Passage {
  const { id } = variable
  const [away, here] = [acting.get(id) ?? [], acted.get(id) ?? []]
  const unnamed = variable.name.trim() === '' && variable.role !== '' ? ['not named yet'] : []
  const blocks: Block[] = [
    ...factsInWords([...unnamed, ...factsOf(map, 'variables', variable, ['note', 'group'])]),
    ...prose('Note', variable.note),
  ]
  if (away.length + here.length === 0) blocks.push(sentence('It has no links.'))
  if (away.length > 0) {
    const items = away.map((link) => tellLink(map, link))
    blocks.push({ kind: 'list', called: 'Acts on', isOrdered: false, items })
  }
  if (here.length > 0) {
    const names = here.map((link): Words => {
      const facts = [SIGN[link.polarity], ...(link.delay ? ['after a delay'] : []), ...evidenceOf(map, link)]
      return [toVariable(map.variables, link.source), ` (${facts.join(', ')})`]
    })
    blocks.push(sentence('Acted on by ', ...inSeries(names), '.'))
  }
  return {
    title: [toVariable(map.variables, id)],
    is: { kind: 'variables', id },
    blocks,
    parts: [],
  }
}

const SIGN = { '+': 'positive', '-': 'negative', '?': 'of unknown sign' } as const

/** What a link says of itself in few words. */
function evidenceOf(map: CausalMap, link: Link): readonly string[] {
  return factsOf(map, 'links', link, ['note', 'reference'])
}

/** "Cattle (negative), after a delay; documented; note: …". */
function tellLink(map: CausalMap, link: Link): Item {
  const { target, polarity, delay } = link
  const is = { kind: 'links', id: link.id } as const
  const name = {
    ...toVariable(map.variables, target),
    to: is,
    at: { kind: 'variables', id: target } as const,
  }
  const more = [
    ...evidenceOf(map, link),
    ...(link.reference.trim() === '' ? [] : [`source: ${onOneLine(link.reference).trim()}`]),
    ...(link.note.trim() === '' ? [] : [`note: ${onOneLine(link.note).trim()}`]),
  ]
  const told = [`${SIGN[polarity]})${delay ? ', after a delay' : ''}`, ...more].join('; ')
  return { is, words: [name, ` (${told}${/[.!?…]$/.test(told) ? '' : '.'}`] }
}
