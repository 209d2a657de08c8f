import type { Drawing } from '../layout/index.ts'
import { type CausalMap, loopKey, nameOrRole } from '../model/index.ts'

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** What a picture shows, in words: how much there is, and each marked loop with its variables. */
export function describeMap(map: CausalMap, drawing: Drawing): string {
  const sentences = [
    `Causal loop diagram with ${counted(drawing.variables.size, 'variable', 'variables')} and ${counted(
      drawing.links.size,
      'link',
      'links',
    )}.`,
  ]
  const description = map.meta.description.trim()
  if (description !== '') sentences.push(description)
  const names = new Map(Object.values(map.loopNotes).map((note) => [loopKey(note.links), note.name]))
  for (const mark of drawing.marks.values()) {
    const variables = mark.key
      .split(' ')
      .map((id) => nameOrRole(map.variables[map.links[id]?.source ?? '']))
      .filter((name) => name !== '')
    const name = names.get(mark.key)
    sentences.push(`${mark.text}${name ? ` ${name}` : ''}: ${[...variables, variables[0]].join(', ')}.`)
  }
  return sentences.join(' ')
}
