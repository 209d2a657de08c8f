import type { RecordKind, RecordTypes } from '../kinds/index.ts'
import { isSaid, letterOfNote } from '../kinds/loopNotes.ts'
import type { ArchetypeNote, LoopNote } from '../map.ts'
import type { AnyRecord, ById, Id } from '../values.ts'

/**
 * What a kind does in its own way when its records are copied. Most kinds have none: what their description says suffices. It stands here and not in
 * the description because nobody needs it to draw.
 */
interface Customs<R extends AnyRecord> {
  /** What people call a record where it is counted, one and several; null for one that they do not know of. Without it as its kind is called. */
  called?(record: R): readonly [one: string, many: string] | null
  /** The record with the ids renamed that it has in its texts. Its references are renamed without it. */
  renameWithin?(record: R, nameOf: (kind: RecordKind, id: Id) => Id): R
  /** What of records that are copied comes, and how, beside those that are there. One that is there already bears the id of that. */
  arrive?(coming: readonly R[], there: ById<R>): readonly R[]
}

const CUSTOMS: { readonly [K in RecordKind]?: Customs<RecordTypes[K]> } = {
  loopNotes: { called: calledByWhatIsSaid, arrive: withFreeNumbers },
  archetypeNotes: {
    called: ({ state }) => (state === 'accepted' ? ['archetype', 'archetypes'] : null),
    renameWithin: withKeyOf,
  },
}

/** How records of this kind are copied, for whoever treats all kinds alike. */
export function customsOf(kind: RecordKind): Customs<AnyRecord> {
  return CUSTOMS[kind] ?? {}
}

function calledByWhatIsSaid(note: LoopNote): readonly [string, string] | null {
  if (note.name !== '') return ['named loop', 'named loops']
  if (note.story !== '') return ['loop with a story', 'loops with stories']
  return isSaid(note) ? ['loop with a mark', 'loops with marks'] : null
}

/** Copied notes: a number that a loop of the map has stays with that, and a note that says nothing else then does not come. */
function withFreeNumbers(coming: readonly LoopNote[], there: ById<LoopNote>): readonly LoopNote[] {
  const taken = new Set(Object.values(there).map((note) => `${letterOfNote(note)}${note.number}`))
  return coming.flatMap((note) => {
    if (note.number === 0) return note
    const label = `${letterOfNote(note)}${note.number}`
    const twin = Object.hasOwn(there, note.id) ? there[note.id] : undefined
    if (!taken.has(label) && (twin?.number ?? 0) === 0) {
      taken.add(label)
      return note
    }
    return isSaid(note) ? { ...note, number: 0 } : []
  })
}

/** The note with the key of what it was copied to: a key says which variable is in which role, as in `quick_fix=v1`. */
function withKeyOf(note: ArchetypeNote, nameOf: (kind: RecordKind, id: Id) => Id): ArchetypeNote {
  const key = note.key.replace(/=([\w.:-]+)/g, (_, id: string) => `=${nameOf('variables', id)}`)
  return key === note.key ? note : { ...note, key }
}
