import type { NamedLoop, Structure, TemplateLink } from '../types.ts'
import type { Archetype } from './load.ts'
import { fillStory, nameIn, slotsNamedIn, storyTemplateOf, within } from './story.ts'

/** A reason of fewer words says too little by itself. */
const LEAST_WORDS = 3
/** What only goes on from a reason before, or says that one is like another. */
const GOES_ON = /^(and|which|while)\b/i
const LIKE_ANOTHER = /^same\b/i

/**
 * What goes round a loop, told link by link by the reasons that the card gives: "Pain triggers the fix; the fix relieves it." A link whose reason does
 * not stand by itself is told by its roles: "more load, less performance".
 */
export function loopStory(structure: Structure, { path }: Pick<NamedLoop, 'path'>): string {
  const told = path.flatMap((from, at) => {
    const to = path[(at + 1) % path.length]
    const link = structure.links.find((one) => one.from === from && one.to === to)
    if (!link) return []
    const { why } = link
    const isClause = why.split(/\s+/).length >= LEAST_WORDS && !LIKE_ANOTHER.test(why)
    return isClause && !(at === 0 && GOES_ON.test(why)) ? why : byRoles(structure, link)
  })
  const text = told.join('; ')
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function byRoles({ slots }: Structure, { from, to, polarity, delay }: TemplateLink): string {
  const roleOf = (slot: string): string => within(slots.find(({ id }) => id === slot)?.role ?? slot)
  return `more ${roleOf(from)}, ${delay ? 'later ' : ''}${polarity === '+' ? 'more' : 'less'} ${roleOf(to)}`
}

/** The story of an archetype once every role in it has a name; empty before, when it would only say what its card says. */
export function toldStory(archetype: Archetype, names: Readonly<Record<string, string>>): string {
  const slots = slotsNamedIn(storyTemplateOf(archetype))
  return slots.every((slot) => nameIn(names, slot)) ? fillStory(archetype, names) : ''
}
