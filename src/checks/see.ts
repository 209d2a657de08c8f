import type { Drawing, DrawingInput } from '../layout/index.ts'
import type { FeedbackLoop, LoopList, LoopNumbers } from '../loops/index.ts'
import { labelOf, numberLoops } from '../loops/index.ts'
import {
  type CausalMap,
  type Id,
  inOrder,
  type Link,
  type LoopNote,
  loopKey,
  type Variable,
} from '../model/index.ts'
import { nameIn } from './nameIn.ts'
import type { NameWords } from './names/prepare.ts'
import type { NameReading } from './names/types.ts'

/** What a rule is given: the map, and what is made of it once for all rules. */
export interface Seen {
  readonly map: CausalMap
  /** In the order of their making, as are links. */
  readonly variables: readonly Variable[]
  readonly links: readonly Link[]
  /** Links that lead into a variable, and those that leave it, in the order of their making. */
  into(id: Id): readonly Link[]
  outOf(id: Id): readonly Link[]
  /** The feedback loops, bounded: see `CHECK_LOOPS`. Loops that did not change are the same objects as the last time. */
  readonly list: LoopList
  /** What people said of a loop, by its key; numbers that only the program keeps among it. */
  noteOf(key: string): LoopNote | undefined
  /** What a loop is called: `R1`. */
  labelOf(loop: Pick<FeedbackLoop, 'key' | 'type'>): string
  /** What a variable is called, as the middle of a sentence; “(unnamed)” for one without a name, or gone. */
  nameOf(id: Id): string
  /** The words of the language, with those of the person, ready to be looked up. */
  readonly words: NameWords
  /** A name read once: its words and what they are. */
  reading(variable: Variable): NameReading
  /** The map as it is drawn, made when it is first asked for: names, arcs, signs, and the marks of loops that people said something of. */
  drawing(): Drawing
}

/** What is remembered from one look to the next of which `see` makes use. */
export interface SeenBefore {
  readonly list: LoopList
  readonly words: NameWords
  readonly reading: (variable: Variable) => NameReading
  /** Draws what is given, from what was drawn the last time. */
  readonly draw: (input: DrawingInput) => Drawing
  /** What loops are called elsewhere on the page, by key. */
  readonly labels: ReadonlyMap<string, string>
}

/** Prepares what rules are given. The map is walked once; the drawing waits until a rule asks for it. */
export function see(map: CausalMap, { list, words, reading, draw, labels }: SeenBefore): Seen {
  const variables = inOrder(map.variables)
  const links = inOrder(map.links)
  const into = byVariable(links, 'target')
  const outOf = byVariable(links, 'source')
  const notes = new Map(Object.values(map.loopNotes).map((note) => [loopKey(note.links), note]))
  let numbers: LoopNumbers | null = null
  let drawing: Drawing | null = null
  const seen: Seen = {
    map,
    variables,
    links,
    into: (id) => into.get(id) ?? [],
    outOf: (id) => outOf.get(id) ?? [],
    list,
    noteOf: (key) => notes.get(key),
    labelOf(loop) {
      const known = labels.get(loop.key)
      // One from before its type changed is none.
      if (known?.startsWith(loop.type === 'U' ? '?' : loop.type)) return known
      numbers ??= numberLoops(null, list, Object.values(map.loopNotes))
      return labelOf(numbers, loop)
    },
    nameOf: (id) => nameIn(map, id),
    words,
    reading,
    drawing() {
      drawing ??= draw({ map, marked: markedOf(seen) })
      return drawing
    },
  }
  return seen
}

function byVariable(links: readonly Link[], end: 'source' | 'target'): ReadonlyMap<Id, readonly Link[]> {
  const found = new Map<Id, Link[]>()
  for (const link of links) {
    const there = found.get(link[end])
    if (there) there.push(link)
    else found.set(link[end], [link])
  }
  return found
}

/** The loops whose marks stand on the map as long as nothing is lit. */
function markedOf({ list, noteOf, labelOf: label }: Seen) {
  return list.loops.flatMap((loop) => {
    const note = noteOf(loop.key)
    return note?.pinned ? [{ loop, text: label(loop), name: note.name }] : []
  })
}
