import { castDraft } from 'immer'
import { mergeInto, pairKey } from '../edits/pairs.ts'
import type { Id, Link } from '../map.ts'
import type { Entries } from './ids.ts'
import { ownField } from './json.ts'
import type { Tell } from './notices.ts'
import { readRecord } from './record.ts'

/** The links of a file, and the link that stands for one that was merged away. */
export interface ReadLinks {
  readonly links: Record<Id, Link>
  readonly merged: ReadonlyMap<Id, Id>
}

/** Reads links: those to nowhere are left out, equal ones merged into the first, a link from a variable to itself kept and told. */
export function readLinks(entries: Entries, variables: Entries, tell: Tell): ReadLinks {
  const links: Record<Id, Link> = {}
  const merged = new Map<Id, Id>()
  const pairs = new Map<string, Id>()
  for (const { given, id, where } of entries.list) {
    const source = variables.find(ownField(given, 'source'))
    const target = variables.find(ownField(given, 'target'))
    if (source === undefined || target === undefined) {
      tell(where, 'This link lacks a variable at one of its ends; it was left out.')
      continue
    }
    const link = readLink(given, { id, source, target, made: pairs.size + 1 }, where, tell)
    const equal = links[pairs.get(pairKey(link)) ?? '']
    if (equal) {
      const both = castDraft({ ...equal })
      mergeInto(both, castDraft(link))
      links[equal.id] = both
      merged.set(id, equal.id)
      tell(where, 'This link joins the same variables with the same sign as another; they were made one.')
      continue
    }
    if (source === target)
      tell(where, 'This link runs from a variable to itself. It was kept, but is on no loop.')
    pairs.set(pairKey(link), id)
    links[id] = link
  }
  return { links, merged }
}

type Given = Entries['list'][number]['given']

function readLink(given: Given, settled: Given, where: string, tell: Tell): Link {
  const link = readRecord('links', given, settled, where, tell)
  if (!link.bent || link.bend !== null) return link
  tell(
    `${where}.bent`,
    'This link is said to be bent by hand but has no bend; its shape was left to the layout.',
  )
  return { ...link, bent: false }
}
