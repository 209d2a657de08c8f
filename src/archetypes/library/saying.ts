import type { NamedLoop, Structure } from '../types.ts'
import type { Archetype } from './load.ts'
import { fillStory, nameIn } from './story.ts'

/** What goes round a loop, told link by link by the reasons that the card gives: "Pain triggers the fix; the fix relieves it." */
export function loopStory({ links }: Structure, { path }: Pick<NamedLoop, 'path'>): string {
  const whys = path.flatMap((from, at) => {
    const to = path[(at + 1) % path.length]
    return links.find((link) => link.from === from && link.to === to)?.why || []
  })
  const told = whys.join('; ')
  return told === '' ? '' : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`
}

/** The story of an archetype once every role in it has a name; empty before, when it would only say what its card says. */
export function toldStory(archetype: Archetype, names: Readonly<Record<string, string>>): string {
  const slots = [...archetype.card.storyTemplate.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? '')
  return slots.every((slot) => nameIn(names, slot)) ? fillStory(archetype, names) : ''
}
