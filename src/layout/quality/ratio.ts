/** One number over another; 0 where the other is 0, as shares of nothing are. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
