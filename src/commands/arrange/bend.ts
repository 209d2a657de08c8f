/** How much more or less an arc is bent at a time, sagitta over chord. */
const STEP = 0.05
const MOST = 0.9

/** A bend one step further from straight (`1`), or nearer to it (`-1`); a straight one bows to the right of travel. */
export function bentBy(bend: number, way: 1 | -1): number {
  const size = Math.min(MOST, Math.max(0, Math.abs(bend) + way * STEP))
  return (bend < 0 ? -1 : 1) * size
}
