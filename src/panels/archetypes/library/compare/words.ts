import type { OnlyIn, Structure, StructureDifference, TemplateLink } from '../../../../archetypes/index.ts'
import { inSeries, roleIn } from '../words.ts'

/** One of two archetypes that are compared: what it is called, and its form. */
export interface Compared {
  readonly name: string
  readonly structure: Structure
}

const SIGNS = { '+': 'positive', '-': 'negative' } as const

/** A link as it is said: "Fix → Problem symptom". */
export function linkInWords({ structure }: Compared, { from, to }: TemplateLink): string {
  return `${roleIn([structure], from)} → ${roleIn([structure], to)}`
}

/** What one has and the other lacks, a line each: roles, then links, then loops. */
export function onlyInWords(side: Compared, { slots, links, loops }: OnlyIn): readonly string[] {
  return [
    ...slots.map(({ role }) => `The role ${role}`),
    ...links.map(
      (link) =>
        `The link ${linkInWords(side, link)}, ${SIGNS[link.polarity]}${link.delay ? ', after a delay' : ''}`,
    ),
    ...loops.map(({ id, name }) => `The loop ${id}, ${name}`),
  ]
}

/** The boundary of one of them where the other says nothing of any, as the line of a list; empty otherwise. */
export function boundaryInWords({ structure }: Compared, other: Compared): readonly string[] {
  const { boundary } = structure
  if (!boundary || other.structure.boundary) return []
  const rolesOf = (slots: readonly string[]): string =>
    inSeries(slots.map((slot) => roleIn([structure], slot)))
  const { inside, outside } = boundary
  return [`The boundary between ${rolesOf(inside)} on one side and ${rolesOf(outside)} on the other`]
}

/** What both have and each otherwise: links with another sign, or slow in one alone; a line each. */
export function otherwiseInWords(
  { links }: StructureDifference,
  one: Compared,
  other: Compared,
): readonly string[] {
  return links.flatMap((link) => {
    if (!link.signDiffers && !link.delayDiffers) return []
    const sign = link.signDiffers
      ? `${SIGNS[link.a.polarity]} in ${one.name}, ${SIGNS[link.b.polarity]} in ${other.name}`
      : ''
    const delay = link.delayDiffers ? `delayed in ${link.a.delay ? one.name : other.name} only` : ''
    const there = linkInWords(other, link.b)
    const here = linkInWords(one, link.a)
    const is = here === there ? here : `${here} (there ${there})`
    return [`${is}: ${[sign, delay].filter(Boolean).join('; ')}`]
  })
}

/** Roles that play the same part and are called otherwise, a line each. */
export function pairsInWords(
  { roles }: StructureDifference,
  one: Compared,
  other: Compared,
): readonly string[] {
  return roles.flatMap(({ a, b }) => {
    const [here, there] = [roleIn([one.structure], a), roleIn([other.structure], b)]
    return here === there ? [] : [`${here} is ${there} there`]
  })
}

/** Whether no role, link or loop tells the two apart: then only the story does. */
export function isSame({ onlyA, onlyB, links }: StructureDifference): boolean {
  const isEmpty = (side: OnlyIn): boolean => side.slots.length + side.links.length + side.loops.length === 0
  const isAlike = links.every(({ signDiffers, delayDiffers }) => !signDiffers && !delayDiffers)
  return isEmpty(onlyA) && isEmpty(onlyB) && isAlike
}
