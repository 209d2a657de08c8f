import type { Id, Link } from '../../model/index.ts'
import type { NameOf } from '../recognise/words.ts'
import type { Structure } from '../types.ts'
import type { Lack, LackLink } from './types.ts'

type Ends = Readonly<Record<Id, Pick<Link, 'source' | 'target'>>>

/** How much stands, and what does not, in a few sentences: "8 of 9 links stand. Missing: Grass to Income of B (plus)." */
export function tellLack(lack: Lack, structure: Structure, nameOf: NameOf): string {
  const { stand, of, links, open } = lack
  const told = (state: LackLink['state']): string =>
    links
      .flatMap((link) => (link.state === state && link.needs ? [needInWords(link.needs, nameOf)] : []))
      .join('; ')
  const roles = requiredOpen(lack, structure)
  const parts = [
    of > 0 && stand === of ? `All ${of} links stand.` : `${stand} of ${of} links stand.`,
    said('Missing', told('missing')),
    said('Other sign', told('turned')),
    said(roles.length === 1 ? 'One role has no variable' : 'Roles without a variable', roles.join('; ')),
    said('No sign is said', told('unsaid')),
    said('No delay is marked', told('unmarked')),
  ]
  const isEmpty = Object.keys(lack.slots).length === 0 && open.length > 0
  return isEmpty ? 'No variable of this map plays a role in it yet.' : parts.filter(Boolean).join(' ')
}

function said(what: string, list: string): string {
  return list === '' ? '' : `${what}: ${list}.`
}

/** The roles on loops that have no variable, as cards call them. */
export function requiredOpen({ open }: Pick<Lack, 'open'>, { slots }: Structure): readonly string[] {
  return slots.flatMap(({ id, role, outside }) => (open.includes(id) && !outside ? [role] : []))
}

/** One link in a sentence: who does what to whom and by which way, or what is missing and with which sign. */
export function tellLackLink(
  { state, path, needs, from, to }: LackLink,
  { slots }: Pick<Lack, 'slots'>,
  structure: Structure,
  nameOf: NameOf,
  links: Ends,
): string {
  const roleOf = (slot: string): string => structure.slots.find(({ id }) => id === slot)?.role ?? slot
  const end = (slot: string): string => {
    const variable = slots[slot]
    return variable === undefined ? `“${roleOf(slot)}”` : nameOf(variable)
  }
  const between = path.slice(1).flatMap((link) => {
    const inner = links[link]?.source
    return inner === undefined ? [] : [nameOf(inner)]
  })
  const through = between.length === 0 ? '' : `, through ${inSeries(between)}`
  const sign = needs?.polarity === '-' ? 'lower' : 'raise'
  switch (state) {
    case 'stands':
      return `${end(from)} leads to ${end(to)}${through}.`
    case 'unmarked':
      return `${end(from)} leads to ${end(to)}${through}. It should be slow, and no delay is marked.`
    case 'unsaid':
      return needs === null
        ? `${end(from)} leads to ${end(to)}${through}. More than one sign on the way is not said.`
        : `${nameOf(needs.from)} should ${sign} ${nameOf(needs.to)}, and no sign is said.`
    case 'turned':
      return `${end(from)} leads to ${end(to)}${through} with the other sign. It should ${sign} it.`
    case 'missing':
      return `${nameOf(needs?.from ?? '')} should ${sign} ${nameOf(needs?.to ?? '')}${needs?.delay ? ', after a delay' : ''}.`
    case 'open':
      return `${end(from)} to ${end(to)}: a role has no variable yet.`
  }
}

function needInWords({ from, to, polarity, delay }: NonNullable<LackLink['needs']>, nameOf: NameOf): string {
  return `${nameOf(from)} to ${nameOf(to)} (${polarity === '+' ? 'plus' : 'minus'}${delay ? ', slow' : ''})`
}

function inSeries(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
