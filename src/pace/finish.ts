/** Takes work that pauses to its end, for who can wait. */
export function finish<T>(work: Generator<void, T>): T {
  let next = work.next()
  while (next.done !== true) next = work.next()
  return next.value
}
