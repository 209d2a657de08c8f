import type { SearchGraph } from '../recognise/graph.ts'
import type { Slot, Structure } from '../types.ts'

/** What a word of the role in a name weighs, one of its hint or of the field, and a kind that fits; less than a link that stands. */
const WORTH = { role: 0.22, field: 0.16, hint: 0.06, kind: 0.08 } as const
/** Most that a name can say. */
const MOST = 0.4
/** Words begin alike when so many letters are the same. */
const STEM = 5

/** Words that say nothing of a role. */
const EMPTY = new Set(
  'the and for what that this with from into over more less than its own how much each still there here out are has does done goes what who all per'.split(
    ' ',
  ),
)

/** Words of the field by a word of the role: who says the one often means the other. */
const FIELD: Readonly<Record<string, string>> = {
  gap: 'gap missing lack shortfall shortage too need difference discrepancy',
  goal: 'goal target standard wanted desired allowed aim plan norm promise asked limit',
  desired: 'goal target standard wanted asked',
  standard: 'standard promise goal target norm wanted',
  pressure: 'pressure lower',
  symptom: 'problem symptom shortage pain trouble debt delay waiting complaints bad late',
  problem: 'problem symptom shortage pain trouble debt delay waiting complaints bad late',
  fix: 'fix quick emergency temporary overtime loan repair hired',
  symptomatic: 'quick emergency temporary overtime loan hired',
  fundamental: 'lasting training prevention reform own root better exercise practice',
  consequence: 'consequence side dependence damage anger resistance interest harm',
  side: 'consequence side dependence habit burnout',
  total: 'total all together sum overall common shared',
  commons: 'total common commons shared pool pasture',
  resource: 'resource stock land water forest fish ore pasture budget',
  gain: 'gain income profit benefit money return yield',
  activity: 'herd cattle boats cows number effort actions',
  capacity: 'capacity staff beds vans equipment skills',
  investment: 'investment orders building hiring buying',
  demand: 'demand orders customers patients',
  performance: 'performance quality service output results',
  limit: 'limit limiting capacity space size room',
  limiting: 'limit limiting capacity space size small room',
  slowing: 'crowding waiting strain saturation crush',
  allocation: 'share budget allocation',
  threat: 'threat worry fear insecurity',
  success: 'success sales results performance',
}

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
