import {
  type Box,
  type Drawing,
  LABEL_STYLE,
  type LinkDrawing,
  measureText,
  type Point,
} from '../../layout/index.ts'
import type { Id, Link } from '../../model/index.ts'
import { bestPlace, boxOfTag } from './placeTag.ts'

/** A role as it is written on the map. */
export interface PlacedTag {
  readonly id: Id
  readonly text: string
  readonly at: Point
  readonly box: Box
}

/** From here on a place is bad: an arrowhead or a sign is hidden there. The role is cut short then, where that helps. */
const BAD = 6
/** So many letters a short tag has at most, beside what says that it goes on. */
const SHORT = 12

/** Where each role is written, one after the other so that none lies on another; variables that are not drawn are left out. */
export function placeTags(
  drawing: Drawing,
  roles: Iterable<readonly [Id, string]>,
  links: readonly Pick<Link, 'id'>[],
  missing: readonly LinkDrawing[] = [],
): readonly PlacedTag[] {
  const taken: Box[] = []
  const placed: PlacedTag[] = []
  for (const [id, role] of roles) {
    const ways = [role, shortened(role)].map((text) => {
      // In the type of free labels, on one line.
      const width = measureText(text, LABEL_STYLE.size, LABEL_STYLE.weight)
      return { text, width, place: bestPlace(drawing, id, links, width, missing, taken) }
    })
    const [whole, short] = ways
    if (!whole?.place) continue
    const isShort = short?.place && whole.place.cost >= BAD && short.place.cost < BAD
    const { text, width, place } = isShort ? short : whole
    if (!place) continue
    const box = boxOfTag(place.at, width)
    taken.push(box)
    placed.push({ id, text, at: place.at, box })
  }
  return placed
}

/** The first words of a role, as many as are short: "Unintended…". All of it where it is short. What stands behind it in brackets stays. */
export function shortened(text: string): string {
  const [, role = text, behind = ''] = /^(.*?)( \(.*\))$/.exec(text) ?? []
  return `${firstWords(role)}${behind}`
}

function firstWords(role: string): string {
  if (role.length <= SHORT + 1) return role
  const [first = '', ...rest] = role.split(' ')
  let text = first
  for (const word of rest) {
    if (`${text} ${word}`.length > SHORT) break
    text = `${text} ${word}`
  }
  return text === role ? role : `${text}…`
}
