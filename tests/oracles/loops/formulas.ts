/** How many loops of each length a graph has, by a closed formula. */
export type ByLength = Readonly<Record<string, number>>

/**
 * Every variable linked to every other: of k variables, chosen in C(n, k) ways, any order round the ring is a loop, and k orders that
 * differ in where they begin are the same: C(n, k) · (k − 1)!.
 */
export function loopsOfComplete(size: number): ByLength {
  return byLength(2, size, (length) => choose(size, length) * factorial(length - 1))
}

/** A ring of so many diamonds: at each of them one of two ways, each of two links, and every loop passes them all. */
export function loopsOfDiamonds(count: number): ByLength {
  return { [2 * count]: 2 ** count }
}

/**
 * Every variable linked to the next and the next but one round a ring of n. A loop that goes round once leaves out m variables, no two of
 * them neighbours, and m such can be chosen on a ring in n / (n − m) · C(n − m, m) ways (Kaplansky 1943); in all, the Lucas number L(n).
 * One that goes round twice may not meet itself, so each round leaves out what the other passes, which are no neighbours: all its
 * links pass over one. That closes after two rounds when n is odd, one loop through all; when n is even, such links close after one
 * round, and those two loops are counted already. Three rounds would leave out neighbours.
 */
export function loopsOfTwoStepRing(size: number): ByLength {
  const once = byLength(Math.ceil(size / 2), size, (length) =>
    Math.round((size / length) * choose(length, size - length)),
  )
  return size % 2 === 0 ? once : { ...once, [size]: (once[size] ?? 0) + 1 }
}

/** A ring with links both ways: every pair of neighbours is a loop, and the whole ring is one each way round. */
export function loopsOfTwoWayRing(size: number): ByLength {
  return { 2: size, [size]: 2 }
}

/** A tree with links both ways: a loop cannot come back by another way, so only pairs of neighbours are one. */
export function loopsOfTwoWayTree(size: number): ByLength {
  return { 2: size - 1 }
}

/** So many parts that share at most one variable with the next: whoever leaves a part must come back through that one, which a loop may not pass twice. */
export function loopsOfParts(parts: number, each: ByLength): ByLength {
  return Object.fromEntries(Object.entries(each).map(([length, count]) => [length, parts * count]))
}

/** The same graph with a chain of so many links in place of each: the same loops, each so many times as long. */
export function loopsOfStretched(times: number, plain: ByLength): ByLength {
  return Object.fromEntries(Object.entries(plain).map(([length, count]) => [times * Number(length), count]))
}

function byLength(shortest: number, longest: number, count: (length: number) => number): ByLength {
  const lengths = Array.from({ length: longest - shortest + 1 }, (_, at) => shortest + at)
  return Object.fromEntries(lengths.map((length) => [length, count(length)]))
}

function factorial(of: number): number {
  return of <= 1 ? 1 : of * factorial(of - 1)
}

function choose(from: number, count: number): number {
  let ways = 1
  for (let at = 1; at <= count; at++) ways = (ways * (from - count + at)) / at
  return Math.round(ways)
}
