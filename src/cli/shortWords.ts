import type { Place } from '../checks/index.ts'
import { type CausalMap, foldSpace, nameOrRole, recordOf } from '../model/index.ts'

/** So many characters are printed of a name, and of a sentence. */
const MOST_OF_NAME = 80
const MOST_OF_SENTENCE = 600
/** So many variables of a loop are printed one by one. */
const MOST_OF_LOOP = 8

/** The text, with an ellipsis for what goes beyond so many characters. */
function cut(text: string, most: number): string {
  const letters = [...text]
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text
}

/** A sentence in which the long names of what it is about, and such as stand in quotes, are cut; it is then cut as a whole. */
export function withShortNames(text: string, where: readonly Place[], map: CausalMap): string {
  const names = where
    .flatMap((place) => variablesOf(place, map))
    .map((id) => foldSpace(nameOrRole(recordOf(map.variables, id))))
    .filter((name) => name.length > MOST_OF_NAME)
  const short = names.reduce((left, name) => left.replaceAll(name, cut(name, MOST_OF_NAME)), text)
  const quoted = short.replace(/“([^“”]+)”/gu, (_, name: string) => `“${cut(name, MOST_OF_NAME)}”`)
  return cut(quoted, MOST_OF_SENTENCE)
}

function variablesOf(place: Place, map: CausalMap): readonly string[] {
  if (place.kind === 'variable') return [place.id]
  const links = place.kind === 'loop' ? place.key.split(' ') : place.kind === 'link' ? [place.id] : []
  return links.flatMap((id) => {
    const link = recordOf(map.links, id)
    return link ? [link.source, link.target] : []
  })
}

/** What a finding leads to, by names; long names and long loops are cut. */
export function placeInWords(place: Place, map: CausalMap): string {
  const named = (id: string): string =>
    cut(foldSpace(nameOrRole(recordOf(map.variables, id))), MOST_OF_NAME) || '(unnamed)'
  switch (place.kind) {
    case 'variable':
      return named(place.id)
    case 'link': {
      const link = recordOf(map.links, place.id)
      return link ? `${named(link.source)} → ${named(link.target)}` : place.id
    }
    case 'loop': {
      const sources = place.key.split(' ').map((id) => recordOf(map.links, id)?.source)
      const names = sources.map((id) => (id === undefined ? '?' : named(id)))
      if (names.length <= MOST_OF_LOOP) return `the loop ${names.join(' → ')}`
      return `the loop ${names.slice(0, MOST_OF_LOOP - 2).join(' → ')} → … → ${names.at(-1)}, ${names.length} links`
    }
    case 'map':
      return 'the map'
    default:
      return `${place.kind} ${place.id}`
  }
}
