import { type CausalMap, type Link, type Notice, recordOf } from '../../../model/index.ts'
import { atLink, ERROR, type Found, type LinkRule } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import type { Finding, Fix } from '../../types.ts'
import { besideIn } from '../parallel.ts'
import { ends, endsIn, signOf } from '../telling.ts'

const WHY = 'An arrow that is drawn twice makes every loop over it count twice.'

/**
 * L02: a link without a sign beside one that has a sign, between the same variables the same way: the same arrow drawn twice. Two of the same sign a map
 * cannot hold, only a bare graph; what a file had of them is told by `doubledInFile`. Giving it the sign of the other makes the two one, and no word is lost.
 */
export const doubled: LinkRule = {
  id: 'L02',
  group: 'links',
  of: 'link',
  severity: ERROR,
  why: WHY,
  besides: besideIn,
  find(link, seen) {
    const beside = besideIn(link, seen)
    const equal = beside.find(({ id, polarity }) => polarity === link.polarity && id < link.id)
    if (equal !== undefined) return equalTo(link, equal, seen)
    const signed = link.polarity === '?' ? beside.filter(({ polarity }) => polarity !== '?') : []
    const [other] = signed
    if (other === undefined) return null
    const { from, to } = ends(link, seen)
    const { polarity } = other
    const fix: Fix = {
      label: `Make them one link of sign ${signOf(polarity)}`,
      changes: [{ kind: 'setPolarity', link: link.id, polarity }],
    }
    return {
      message: `There are two links from ${from} to ${to}, one of them without a sign. Keep one of them.`,
      where: [atLink(link), atLink(other)],
      fix: signed.length > 1 ? null : fix,
    }
  },
}

/** Of a bare graph, which is looked at as it came. */
function equalTo(link: Link, equal: Link, seen: Seen): Found {
  const { from, to } = ends(link, seen)
  return {
    message: `There are two links from ${from} to ${to} of sign ${signOf(link.polarity)}. Keep one of them.`,
    where: [atLink(link), atLink(equal)],
    fix: { label: 'Remove one of them', changes: [{ kind: 'remove', what: 'link', id: link.id }] },
  }
}

/**
 * L02 for what a file had and a map cannot hold: links that were made one while it was read, as the notices of its reading tell. The file is what is
 * wrong; the map that was made of it is not, so that nothing is to be mended but by writing it anew.
 */
export function doubledInFile(map: CausalMap, notices: readonly Notice[]): readonly Finding[] {
  const links = new Set(
    notices.flatMap(({ text, at }): readonly Link[] => {
      if (at?.kind !== 'links' || !TOLD_TWICE.test(text)) return []
      return [recordOf(map.links, at.id)].filter((link) => link !== undefined)
    }),
  )
  return [...links].map((link) => {
    const { from, to } = endsIn(link, map)
    return {
      rule: doubled.id,
      group: doubled.group,
      severity: doubled.severity,
      where: [atLink(link)],
      message: `The file has more than one link from ${from} to ${to} of sign ${signOf(link.polarity)}; they are read as one. Save the map to have it so in the file.`,
      why: WHY,
      fix: null,
      key: `${doubled.id} file link:${link.id}`,
    }
  })
}

/** What `model` says of a link that it made one with another. */
const TOLD_TWICE = /joins the same variables with the same sign as another/
