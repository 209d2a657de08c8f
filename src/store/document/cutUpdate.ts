import { type Cursor, joinBytes, numberBytes, readByte, readNumber, UnreadableUpdate } from './updateBytes.ts'

/*
 * An update of Yjs, version 1 of its format (`readClientsStructRefs` and `readItemContent` of Yjs 13, `readAny` of lib0): the number of writers, and of each
 * how many pieces of the document it wrote, who it is, from which clock on, and the pieces; at the end what is deleted. A piece is a byte that says what it is,
 * where it belongs, and its content. This file only finds where pieces begin; what they mean is for Yjs.
 */

/** Pieces of the document in one part of an update: a millisecond or two to take in. */
const IN_ONE = 400

/** Values lie no deeper in each other than this in anything that we write. */
const DEEPEST = 150

/** Some pieces of one writer that follow each other. */
interface Run {
  readonly writer: number
  /** The clock of its first piece. */
  readonly first: number
  readonly count: number
  readonly bytes: Uint8Array
  /** How far the document must have come in what other writers wrote before these can be taken in. */
  readonly needs: ReadonlyMap<number, number>
}

/**
 * The same update in parts of at most so many pieces of the document, each an update of its own, to be taken in one after the other: a large one holds the page
 * up otherwise. Pauses as it looks through the bytes. What it does not know the form of, it gives as it came.
 */
export function* cutUpdate(update: Uint8Array, most = IN_ONE): Generator<void, readonly Uint8Array[]> {
  try {
    const cursor = { bytes: update, at: 0 }
    const runs = yield* runsOf(cursor, most)
    const deletions = update.subarray(cursor.at)
    const parts = inTurn(runs).map((some) =>
      joinBytes([numberBytes(some.length), ...some.flatMap(partOf), NOTHING]),
    )
    const isAnyDeleted = deletions.length > 1
    return isAnyDeleted ? [...parts, joinBytes([NOTHING, deletions])] : parts
  } catch (problem) {
    if (problem instanceof UnreadableUpdate) return [update]
    throw problem
  }
}

const NOTHING = numberBytes(0)

function partOf({ count, writer, first, bytes }: Run): readonly Uint8Array[] {
  return [numberBytes(count), numberBytes(writer), numberBytes(first), bytes]
}

/** The runs in an order in which each finds what it needs; those that need each other together. */
function inTurn(runs: readonly Run[]): readonly (readonly Run[])[] {
  const waiting = new Map<number, Run[]>()
  for (const run of runs.toReversed()) {
    const others = waiting.get(run.writer)
    if (others) others.push(run)
    else waiting.set(run.writer, [run])
  }
  const isReady = ({ needs }: Run): boolean =>
    [...needs].every(([writer, clock]) => (waiting.get(writer)?.at(-1)?.first ?? clock) >= clock)
  const turns: Run[][] = []
  while (waiting.size > 0) {
    const heads = [...waiting.values()].flatMap((all) => all.at(-1) ?? [])
    const ready = heads.filter(isReady)
    for (const { writer } of ready.length > 0 ? ready : heads) {
      waiting.get(writer)?.pop()
      if (waiting.get(writer)?.length === 0) waiting.delete(writer)
    }
    if (ready.length > 0) turns.push(...ready.map((run) => [run]))
    else turns.push(heads)
  }
  return turns
}

function* runsOf(cursor: Cursor, most: number): Generator<void, readonly Run[]> {
  const runs: Run[] = []
  for (let writers = readNumber(cursor); writers > 0; writers--) {
    const all = readNumber(cursor)
    const writer = readNumber(cursor)
    let clock = readNumber(cursor)
    for (let left = all; left > 0; left -= most) {
      const count = Math.min(left, most)
      const needs = new Map<number, number>()
      const need = (other: number, its: number) => {
        if (other !== writer && its >= (needs.get(other) ?? 0)) needs.set(other, its + 1)
      }
      const [from, first] = [cursor.at, clock]
      for (let piece = 0; piece < count; piece++) clock += passPiece(cursor, need)
      runs.push({ writer, first, count, bytes: cursor.bytes.subarray(from, cursor.at), needs })
      yield
    }
  }
  return runs
}

/** What a piece is, in the lower five bits of its first byte; the others say whether it tells of its neighbours and its place. */
const GAP = { collected: 0, skipped: 10 } as const
const [HAS_LEFT, HAS_RIGHT, HAS_KEY] = [128, 64, 32]

/** Passes one piece by, and gives how far the clock goes on with it. */
function passPiece(cursor: Cursor, need: (writer: number, clock: number) => void): number {
  const info = readByte(cursor)
  const what = info & 31
  if (what === GAP.collected || what === GAP.skipped) return readNumber(cursor)
  const passReference = (): void => need(readNumber(cursor), readNumber(cursor))
  if (info & HAS_LEFT) passReference()
  if (info & HAS_RIGHT) passReference()
  if ((info & (HAS_LEFT | HAS_RIGHT)) === 0) {
    if (readNumber(cursor) === 1) passText(cursor)
    else passReference()
    if (info & HAS_KEY) passText(cursor)
  }
  return passContent(cursor, what)
}

function passContent(cursor: Cursor, what: number): number {
  switch (what) {
    case 1:
      return readNumber(cursor)
    case 4: {
      const from = passText(cursor)
      return textLength(cursor.bytes.subarray(from, cursor.at))
    }
    case 7: {
      const type = readNumber(cursor)
      // Of the types only elements of XML say more, which we never write.
      if (type > 2) throw new UnreadableUpdate()
      return 1
    }
    case 8: {
      const count = readNumber(cursor)
      for (let value = 0; value < count; value++) passValue(cursor, 0)
      return count
    }
    default:
      throw new UnreadableUpdate()
  }
}

/** Passes a value by that is JSON, as lib0 writes it. */
function passValue(cursor: Cursor, depth: number): void {
  if (depth > DEEPEST) throw new UnreadableUpdate()
  const type = readByte(cursor)
  switch (type) {
    // Undefined, null, false and true.
    case 127:
    case 126:
    case 121:
    case 120:
      return
    case 125:
      while (readByte(cursor) > 127);
      return
    case 124:
      cursor.at += 4
      return
    case 123:
      cursor.at += 8
      return
    case 119:
      passText(cursor)
      return
    case 118:
      for (let left = readNumber(cursor); left > 0; left--) {
        passText(cursor)
        passValue(cursor, depth + 1)
      }
      return
    case 117:
      for (let left = readNumber(cursor); left > 0; left--) passValue(cursor, depth + 1)
      return
    default:
      throw new UnreadableUpdate()
  }
}

/** Passes a text by, and gives where its letters begin. */
function passText(cursor: Cursor): number {
  const length = readNumber(cursor)
  cursor.at += length
  return cursor.at - length
}

/** How many UTF-16 units a text has, by its UTF-8. */
function textLength(bytes: Uint8Array): number {
  let length = 0
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) length += byte >= 0xf0 ? 2 : 1
  return length
}
