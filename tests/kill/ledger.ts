/** What one thing was called, in order; `null` once it was deleted. Empty until its making was begun. */
type Names = (string | null)[]

/** What a driver has done to the texts of a map, and how much of that the page has said is saved. */
export interface Ledger {
  /** The thing with this tag is about to be called so, or about to be deleted. Told before the keys are pressed. */
  will(tag: string, name: string | null): void
  /** This stands in a field now, and the field has not been left: it is no edit yet, but it is not to be lost either. */
  typed(text: string): void
  /** All that was about to be is done: all keys were pressed, and the field was left. */
  did(): void
  /** The chip said Saved: everything done before is safe. */
  saved(): void
  /** Edits done, and those of them that were said to be saved. */
  counts(): { readonly edits: number; readonly acknowledged: number }
  /** Texts typed into fields that were never left, and those of them that were said to be saved. */
  unfinished(): { readonly typed: number; readonly safe: readonly string[] }
  /**
   * Compares with the names found after a restart and takes them as the new start. Gives one sentence for each edit that
   * was said to be saved and is not there, and for each name that nobody ever typed.
   */
  settle(found: readonly string[]): readonly string[]
  /** Tags of the things that are there, as far as is known. */
  living(): readonly string[]
}

interface Entry {
  readonly names: Names
  /** How many of `names` are finished, and how many of those are said to be saved. */
  done: number
  safe: number
  /** What was being typed when an earlier life ended: it comes back in its field, and may be finished only in a later life. */
  late: Names
}

/** A ledger without entries. A tag is the part of a name before its first space, and stays when it is renamed. */
export function createLedger(): Ledger {
  const entries = new Map<string, Entry>()
  let edits = 0
  let acknowledged = 0
  const pending = new Set<Entry>()
  /** Whether each text in a field that has not been left was said to be saved. */
  const inFields = new Map<string, boolean>()

  return {
    will(tag, name) {
      const entry = entries.get(tag) ?? { names: [], done: 0, safe: 0, late: [] }
      entry.names.push(name)
      entries.set(tag, entry)
      pending.add(entry)
    },
    typed(text) {
      inFields.set(text, false)
    },
    did() {
      for (const entry of pending) entry.done = entry.names.length
      pending.clear()
      inFields.clear()
      edits += 1
    },
    saved() {
      for (const entry of entries.values()) {
        if (entry.done > entry.safe) entry.late = []
        entry.safe = entry.done
      }
      for (const text of inFields.keys()) inFields.set(text, true)
      acknowledged = edits
    },
    unfinished: () => ({
      typed: inFields.size,
      safe: [...inFields].flatMap(([text, isSafe]) => (isSafe ? [text] : [])),
    }),
    counts: () => ({ edits, acknowledged }),
    settle(found) {
      const lost: string[] = []
      const byTag = new Map(found.map((name) => [tagOf(name), name]))
      for (const [tag, entry] of entries) {
        const now = byTag.get(tag) ?? null
        byTag.delete(tag)
        // Before anything of it is safe it may not be there at all.
        const possible = entry.safe === 0 ? [null, ...entry.names] : entry.names.slice(entry.safe - 1)
        if (!possible.includes(now) && !entry.late.includes(now))
          lost.push(`${tag}: expected one of ${JSON.stringify(possible)}, found ${JSON.stringify(now)}`)
        const unsafe = entry.names.slice(entry.safe).filter((name) => name !== null && name !== now)
        entry.late = entry.late.includes(now) ? [] : [...entry.late, ...unsafe]
        entry.names.splice(0, entry.names.length, now)
        entry.done = 1
        entry.safe = 1
      }
      for (const name of byTag.values()) lost.push(`nobody typed ${JSON.stringify(name)}`)
      edits = 0
      acknowledged = 0
      pending.clear()
      inFields.clear()
      return lost
    },
    living: () => [...entries].filter(([, { names }]) => names.at(-1) !== null).map(([tag]) => tag),
  }
}

function tagOf(name: string): string {
  return name.split(' ', 1)[0] ?? ''
}
