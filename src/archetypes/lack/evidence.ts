import type { SearchGraph } from '../recognise/graph.ts'
import type { Slot, Structure } from '../types.ts'
import { EMPTY, FIELD } from './en.ts'

/** What a word of the role in a name weighs, one of its hint or of the field, and a kind that fits; less than a link that stands. */
const WORTH = { role: 0.22, field: 0.16, hint: 0.06, kind: 0.08 } as const
/** Most that a name can say. */
const MOST = 0.4
/** Words begin alike when so many letters are the same. */
const STEM = 5

const evidence = new WeakMap<Structure, readonly Wanted[]>()

interface Wanted {
  readonly role: ReadonlySet<string>
  readonly field: ReadonlySet<string>
  readonly hint: ReadonlySet<string>
  /** The letter of a side, as in *Activity of A*. */
  readonly side: string | null
}

/** What the names and kinds of variables say for each slot: one row of all variables a slot. Never as much as a link says. */
export function evidenceFor(structure: Structure, graph: SearchGraph): readonly Float64Array[] {
  const wanted = wantedIn(structure)
  const names = graph.names.map((name) => ({
    stems: stemsOf(name),
    letters: new Set(name.match(/\b[A-Z]\b/g)),
  }))
  return structure.slots.map((slot, at) =>
    Float64Array.from(names, ({ stems, letters }, variable) => {
      const { role, field, hint, side } = wanted[at] ?? { role: NONE, field: NONE, hint: NONE, side: null }
      const said =
        WORTH.role * shared(stems, role) +
        WORTH.field * Math.min(1, shared(stems, field)) +
        WORTH.hint * shared(stems, hint) +
        (side !== null && letters.has(side) ? WORTH.field : 0)
      return Math.min(MOST, said) + kindSays(slot, graph.kinds[variable])
    }),
  )
}

const NONE: ReadonlySet<string> = new Set()

function kindSays({ kind, outside }: Slot, is: SearchGraph['kinds'][number] | undefined): number {
  if (is === kind && kind !== 'variable') return WORTH.kind
  // What is marked as acting from outside is on no loop.
  return is === 'external' && !outside ? -WORTH.kind : 0
}

function wantedIn(structure: Structure): readonly Wanted[] {
  const known = evidence.get(structure)
  if (known) return known
  const made = structure.slots.map(({ id, role, hint }) => {
    const words = [...stemsOf(role), ...stemsOf(id.replaceAll('_', ' '))]
    const list = `${id.replaceAll('_', ' ')} ${role.toLowerCase()}`.split(/[^a-z]+/)
    return {
      role: new Set(words),
      field: new Set(list.flatMap((word) => [...stemsOf(FIELD[word] ?? '')])),
      hint: stemsOf(hint),
      side: role.match(/\b[AB]\b/)?.[0] ?? null,
    }
  })
  evidence.set(structure, made)
  return made
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => word.slice(0, STEM)))
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const word of one) if (other.has(word)) both += 1
  return both
}
