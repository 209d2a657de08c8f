import { tellOverview } from '../../loops/index.ts'
import { type CausalMap, factsOf, inOrder, onOneLine, unmarked } from '../../model/index.ts'
import { loopWords } from '../../words/index.ts'
import { tellArchetypes } from './archetypes.ts'
import { tellLoops } from './loops.ts'
import type { Block, Item, Known, Passage } from './types.ts'
import { tellVariables } from './variables.ts'
import { prose, sentence } from './words.ts'

/** What a map without a title is called. */
const UNTITLED = 'Untitled map'

/**
 * A map as text to be read, by headings and lists: its title with an overview, its variables with what they act on, its loops link by link, its
 * archetypes, its free labels. Every variable, link, label and loop that is told is told at one place; all else leads there. It is a
 * structure of which the page, Markdown and HTML are written alike.
 */
export function tellMap(map: CausalMap, known: Known): Passage {
  const { title, description, author } = map.meta
  return {
    title: [onOneLine(title).trim() || UNTITLED],
    blocks: [
      sentence(unmarked(loopWords.tell(tellOverview(map, known.list)))),
      ...prose('', description),
      ...(author.trim() === '' ? [] : [sentence(`By ${onOneLine(author).trim()}.`)]),
    ],
    parts: [
      ...(Object.keys(map.variables).length === 0 ? [] : [tellVariables(map)]),
      ...tellLoops(map, known),
      ...tellArchetypes(map, known),
      ...tellLabels(map),
    ],
  }
}

function tellLabels(map: CausalMap): readonly Passage[] {
  const labels = inOrder(map.labels)
  if (labels.length === 0) return []
  const items = labels.map((label): Item => {
    const is = { kind: 'labels', id: label.id } as const
    const facts = factsOf(map, 'labels', label).map((fact) => `, ${fact}`)
    return { is, words: [{ text: onOneLine(label.text).trim() || 'An empty label', to: is }, ...facts] }
  })
  const list: Block = { kind: 'list', called: '', isOrdered: false, items }
  return [{ title: ['Texts on the map'], blocks: [list], parts: [] }]
}
