import { type CausalMap, foldName, inOrder, nameOrRole, writeName } from '../../model/index.ts'
import { likeness } from './likeness.ts'
import { type NameAt, nameAt, namesIn } from './nameAt.ts'

/** Names that what is typed at the caret could become. */
export interface Completion {
  readonly at: NameAt
  /** Best first, as the notation writes them. */
  readonly names: readonly string[]
}

/** Most names offered; typing on finds the others. */
const OFFERED = 6

/**
 * The names that the name at the caret could become: those on the map, and those that the line names elsewhere. Null when
 * there are none, or the name is one already.
 */
export function completionAt(map: CausalMap, text: string, caret: number): Completion | null {
  const at = nameAt(text, caret)
  const wanted = foldName(at?.typed ?? '')
  if (at === null || wanted === '') return null
  // What is no name as it stands, as one with a delay in it where an arrow is wanting, is offered to nobody.
  const others = namesIn(text).filter(
    ({ start, isQuoted, typed }) =>
      start !== at.start && !isQuoted && writeName({ name: typed, ordinal: 1 }) === typed,
  )
  const known = [...namesOf(map), ...others.map(({ typed }) => ({ name: typed, written: typed }))]
  const once = new Map(known.map((each) => [foldName(each.written), each]).reverse() as [string, Known][])
  const names = [...once.values()]
    .flatMap(({ name, written }) => {
      const folded = foldName(name)
      const rank = folded === wanted && written === name ? null : likeness(folded, wanted)
      return rank === null ? [] : [{ written, rank }]
    })
    .sort(
      (a, b) => a.rank - b.rank || a.written.length - b.written.length || (a.written < b.written ? -1 : 1),
    )
    .map(({ written }) => written)
    .slice(0, OFFERED)
  return names.length === 0 ? null : { at, names }
}

/** The text with a name in the place of the one at the caret, and where the caret goes. */
export function completed(
  text: string,
  { start, end }: NameAt,
  name: string,
): { text: string; caret: number } {
  return { text: text.slice(0, start) + name + text.slice(end), caret: start + name.length }
}

interface Known {
  readonly name: string
  /** As the notation writes it: quoted, or with the number of a second one, when it needs that. */
  readonly written: string
}

const known = new WeakMap<CausalMap['variables'], readonly Known[]>()

function namesOf({ variables }: CausalMap): readonly Known[] {
  const made = known.get(variables)
  if (made) return made
  const counts = new Map<string, number>()
  const names = inOrder(variables).flatMap((variable): Known[] => {
    const name = nameOrRole(variable)
    const key = foldName(name)
    const ordinal = (counts.get(key) ?? 0) + 1
    counts.set(key, ordinal)
    return key === '' ? [] : [{ name, written: writeName({ name, ordinal }) }]
  })
  known.set(variables, names)
  return names
}
