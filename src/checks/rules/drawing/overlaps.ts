import { type Clash, clashesOf } from '../../../layout/index.ts'
import { foldSpace, type Id, inText, recordOf } from '../../../model/index.ts'
import { atLink, type MapRule, SETTLE } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import type { Place } from '../../types.ts'
import { ends } from '../telling.ts'
import { drawnWhole } from './drawn.ts'

/** Names on one another, and arrows through names that they do not join. Marks are put by the program where there is room. */
type Told = 'nameOnName' | 'arcOnName'

/** Y02: two names on one another, or an arrow through a name. Where the one should go only a person knows; arranging moves all. */
export const overlaps: MapRule = {
  id: 'Y02',
  group: 'drawing',
  of: 'map',
  severity: SETTLE,
  why: 'What lies on something else cannot be read, and an arrow through a name seems to lead to it.',
  find(seen) {
    const drawing = drawnWhole(seen)
    if (drawing === null) return []
    return clashesOf(seen.map, drawing).flatMap((clash) => {
      const { kind, one, other } = clash
      if (!isTold(kind)) return []
      const under = textOf(other, seen)
      if (kind === 'nameOnName')
        return {
          message: `${textOf(one, seen)} and ${under} lie on one another. Move one of them.`,
          where: [placeOf(one, seen), placeOf(other, seen)],
        }
      const link = recordOf(seen.map.links, one)
      if (link === undefined) return []
      const { from, to } = ends(link, seen)
      return {
        message: `The arrow from ${from} to ${to} runs through ${under}. Bend it, or move ${under}.`,
        where: [atLink(link), placeOf(other, seen)],
      }
    })
  },
}

function isTold(kind: Clash['kind']): kind is Told {
  return kind === 'nameOnName' || kind === 'arcOnName'
}

function placeOf(id: Id, { map }: Seen): Place {
  return { kind: recordOf(map.labels, id) ? 'label' : 'variable', id }
}

function textOf(id: Id, seen: Seen): string {
  const label = recordOf(seen.map.labels, id)
  return label ? `the label ${inText(foldSpace(label.text))}` : seen.nameOf(id)
}
