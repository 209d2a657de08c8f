import type { Problem } from './problem.ts'

/** Points kept of every link's visible part. */
const POINTS = 15
const STRIDE = POINTS * 2
/** Clear space around a name: at the ends of its own links, and before any other link is said to touch it. */
const END_GAP = 3
const TOUCH_GAP = 6
const SIGN_HALF = 7

/** What each fault costs; the shares follow the project's drawing metrics, with touching text made dearer. */
const PRICE = {
  crossing: 1,
  overName: 6,
  namesOverlap: 12,
  signBlocked: 0.7,
  merged: 3,
  length: 0.3,
  angle: 0.5,
  flat: 1.2,
  noRoom: 0.5,
  shape: 0.15,
}

/** A drawing that is being improved: where everything stands and what it costs, kept current change by change. */
export interface Picture {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly bend: Float64Array
  cost(): number
  /** Moves one variable and returns how the cost changes; must be followed by `keep` or `undo`. */
  move(variable: number, x: number, y: number): number
  /** Gives one link another bend; likewise. */
  curve(link: number, bend: number): number
  keep(): void
  undo(): void
}

/** Sets up a picture of `problem` with these positions and bends, which it takes over and changes. */
export function pictureOf(problem: Problem, x: Float64Array, y: Float64Array, bend: Float64Array): Picture {
  const variables = problem.variableIds.length
  const links = problem.linkIds.length
  const line = new Float64Array(links * STRIDE)
  const bounds = new Float64Array(links * 4)
  const sign = new Float64Array(links * 2)
  const length = new Float64Array(links)
  const leave = new Float64Array(links)
  const arrive = new Float64Array(links)
  const pairCost = new Float64Array(links * links)
  const nameCost = new Float64Array(links * variables)
  const boxCost = new Float64Array(variables * variables)
  const ringCost = new Float64Array(problem.rings.length)
  const linkCost = new Float64Array(links)
  const angleCost = new Float64Array(variables)
  const perLink = 1 / Math.max(1, links)
  const perVariable = 1 / Math.max(1, variables)
  const perRing = 1 / Math.max(1, problem.rings.length)
  const log: { values: Float64Array; index: number; old: number }[] = []
  let total = 0

  const put = (values: Float64Array, index: number, value: number): void => {
    const old = values[index] ?? 0
    if (old === value) return
    log.push({ values, index, old })
    values[index] = value
  }
  const charge = (values: Float64Array, index: number, value: number): number => {
    const change = value - (values[index] ?? 0)
    put(values, index, value)
    return change
  }

  function trace(link: number): void {
    const s = problem.source[link] ?? 0
    const t = problem.target[link] ?? 0
    const ax = x[s] ?? 0
    const ay = y[s] ?? 0
    const dx = (x[t] ?? 0) - ax
    const dy = (y[t] ?? 0) - ay
    const chord = Math.hypot(dx, dy) || 1e-6
    const ux = dx / chord
    const uy = dy / chord
    const sagitta = (bend[link] ?? 0) * chord
    const straight = Math.abs(sagitta) < 0.5
    const radius = straight ? 0 : (chord * chord) / (8 * Math.abs(sagitta)) + Math.abs(sagitta) / 2
    const centre = sagitta > 0 ? sagitta - radius : sagitta + radius
    const half = straight ? 0 : 2 * Math.atan((2 * sagitta) / chord)
    const place = (share: number, out: [number, number]): void => {
      let along = chord * share
      let across = 0
      if (!straight) {
        const turn = half * (2 * share - 1)
        along = chord / 2 + radius * Math.sin(turn) * Math.sign(sagitta)
        across = centre + radius * Math.cos(turn) * Math.sign(sagitta)
      }
      out[0] = ax + along * ux - across * uy
      out[1] = ay + along * uy + across * ux
    }
    const from = clip(place, s, 0, 1)
    const to = clip(place, t, 1, 0)
    const first = Math.min(from, to)
    const last = Math.max(from, to)
    let left = Number.POSITIVE_INFINITY
    let top = Number.POSITIVE_INFINITY
    let right = Number.NEGATIVE_INFINITY
    let bottom = Number.NEGATIVE_INFINITY
    let run = 0
    const spot: [number, number] = [0, 0]
    const base = link * STRIDE
    for (let i = 0; i < POINTS; i++) {
      place(first + ((last - first) * i) / (POINTS - 1), spot)
      if (i > 0)
        run += Math.hypot(spot[0] - (line[base + 2 * i - 2] ?? 0), spot[1] - (line[base + 2 * i - 1] ?? 0))
      put(line, base + 2 * i, spot[0])
      put(line, base + 2 * i + 1, spot[1])
      left = Math.min(left, spot[0])
      right = Math.max(right, spot[0])
      top = Math.min(top, spot[1])
      bottom = Math.max(bottom, spot[1])
    }
    put(bounds, link * 4, left)
    put(bounds, link * 4 + 1, top)
    put(bounds, link * 4 + 2, right)
    put(bounds, link * 4 + 3, bottom)
    put(length, link, run)
    const end = base + STRIDE
    const back = Math.max(1, Math.min(POINTS - 1, Math.round((16 / Math.max(run, 1)) * POINTS)))
    const px = line[end - 2 * back - 2] ?? 0
    const py = line[end - 2 * back - 1] ?? 0
    const hx = (line[end - 2 * back] ?? 0) - px
    const hy = (line[end - 2 * back + 1] ?? 0) - py
    const norm = Math.hypot(hx, hy) || 1
    const side = sagitta >= 0 ? 1 : -1
    put(sign, link * 2, px - (hy / norm) * 11 * side)
    put(sign, link * 2 + 1, py + (hx / norm) * 11 * side)
    put(leave, link, Math.atan2((line[base + 3] ?? 0) - ay, (line[base + 2] ?? 0) - ax))
    put(arrive, link, Math.atan2((line[end - 3] ?? 0) - (y[t] ?? 0), (line[end - 4] ?? 0) - (x[t] ?? 0)))
  }

  /** Where the arc leaves the box of `variable`, as a share of its length, searching from `inside` to `outside`. */
  function clip(
    place: (share: number, out: [number, number]) => void,
    variable: number,
    inside: number,
    outside: number,
  ): number {
    const spot: [number, number] = [0, 0]
    const covers = (share: number): boolean => {
      place(share, spot)
      return (
        Math.abs(spot[0] - (x[variable] ?? 0)) < (problem.width[variable] ?? 0) / 2 + END_GAP &&
        Math.abs(spot[1] - (y[variable] ?? 0)) < (problem.height[variable] ?? 0) / 2 + END_GAP
      )
    }
    const step = (outside - inside) / 16
    let low = inside
    let high = inside
    for (let i = 0; i <= 16; i++) {
      high = inside + step * i
      if (!covers(high)) break
      low = high
    }
    for (let i = 0; i < 6; i++) {
      const middle = (low + high) / 2
      if (covers(middle)) low = middle
      else high = middle
    }
    return high
  }

  function pairFault(a: number, b: number): number {
    let cost = 0
    const near = boundsTouch(a, b, 12)
    if (near) {
      cost += PRICE.crossing * perLink * crossings(a, b)
      if (signTouchesLine(a, b)) cost += PRICE.signBlocked * perLink
      if (signTouchesLine(b, a)) cost += PRICE.signBlocked * perLink
    }
    const gap = Math.max(
      Math.abs((sign[a * 2] ?? 0) - (sign[b * 2] ?? 0)),
      Math.abs((sign[a * 2 + 1] ?? 0) - (sign[b * 2 + 1] ?? 0)),
    )
    if (gap < 2 * SIGN_HALF) cost += PRICE.signBlocked * perLink
    if (sharePair(a, b)) {
      const middle = Math.floor(POINTS / 2) * 2
      const apart = Math.hypot(
        (line[a * STRIDE + middle] ?? 0) - (line[b * STRIDE + middle] ?? 0),
        (line[a * STRIDE + middle + 1] ?? 0) - (line[b * STRIDE + middle + 1] ?? 0),
      )
      if (apart < 36) cost += PRICE.merged * perLink * (1 - apart / 36)
    }
    return cost
  }

  function boundsTouch(a: number, b: number, gap: number): boolean {
    return (
      (bounds[a * 4] ?? 0) < (bounds[b * 4 + 2] ?? 0) + gap &&
      (bounds[b * 4] ?? 0) < (bounds[a * 4 + 2] ?? 0) + gap &&
      (bounds[a * 4 + 1] ?? 0) < (bounds[b * 4 + 3] ?? 0) + gap &&
      (bounds[b * 4 + 1] ?? 0) < (bounds[a * 4 + 3] ?? 0) + gap
    )
  }

  function sharePair(a: number, b: number): boolean {
    const [as, at, bs, bt] = [problem.source[a], problem.target[a], problem.source[b], problem.target[b]]
    return (as === bs && at === bt) || (as === bt && at === bs)
  }

  function crossings(a: number, b: number): number {
    let count = 0
    const left = bounds[b * 4] ?? 0
    const top = bounds[b * 4 + 1] ?? 0
    const right = bounds[b * 4 + 2] ?? 0
    const bottom = bounds[b * 4 + 3] ?? 0
    for (let i = 0; i + 1 < POINTS; i++) {
      const p = a * STRIDE + 2 * i
      const ax = line[p] ?? 0
      const ay = line[p + 1] ?? 0
      const bx = line[p + 2] ?? 0
      const by = line[p + 3] ?? 0
      if (Math.max(ax, bx) < left || Math.min(ax, bx) > right) continue
      if (Math.max(ay, by) < top || Math.min(ay, by) > bottom) continue
      for (let j = 0; j + 1 < POINTS; j++) {
        const q = b * STRIDE + 2 * j
        const cx = line[q] ?? 0
        const cy = line[q + 1] ?? 0
        const dx = line[q + 2] ?? 0
        const dy = line[q + 3] ?? 0
        const one = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
        const two = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
        if (one * two >= 0) continue
        const three = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
        const four = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
        if (three * four < 0) count++
      }
    }
    return count
  }

  function signTouchesLine(owner: number, other: number): boolean {
    const cx = sign[owner * 2] ?? 0
    const cy = sign[owner * 2 + 1] ?? 0
    return lineTouchesBox(other, cx - SIGN_HALF, cy - SIGN_HALF, cx + SIGN_HALF, cy + SIGN_HALF)
  }

  function lineTouchesBox(link: number, left: number, top: number, right: number, bottom: number): boolean {
    if ((bounds[link * 4] ?? 0) > right || (bounds[link * 4 + 2] ?? 0) < left) return false
    if ((bounds[link * 4 + 1] ?? 0) > bottom || (bounds[link * 4 + 3] ?? 0) < top) return false
    for (let i = 0; i + 1 < POINTS; i++) {
      const p = link * STRIDE + 2 * i
      const ax = line[p] ?? 0
      const ay = line[p + 1] ?? 0
      if (segmentTouches(ax, ay, (line[p + 2] ?? 0) - ax, (line[p + 3] ?? 0) - ay, left, top, right, bottom))
        return true
    }
    return false
  }

  function nameFault(link: number, variable: number): number {
    const halfWidth = (problem.width[variable] ?? 0) / 2
    const halfHeight = (problem.height[variable] ?? 0) / 2
    const cx = x[variable] ?? 0
    const cy = y[variable] ?? 0
    let cost = 0
    const own = problem.source[link] === variable || problem.target[link] === variable
    const touches = lineTouchesBox(
      link,
      cx - halfWidth - TOUCH_GAP,
      cy - halfHeight - TOUCH_GAP,
      cx + halfWidth + TOUCH_GAP,
      cy + halfHeight + TOUCH_GAP,
    )
    if (!own && touches) cost += PRICE.overName * perLink
    const signX = Math.abs((sign[link * 2] ?? 0) - cx) - halfWidth - SIGN_HALF
    const signY = Math.abs((sign[link * 2 + 1] ?? 0) - cy) - halfHeight - SIGN_HALF
    if (signX < 0 && signY < 0) cost += PRICE.signBlocked * perLink
    return cost
  }

  function boxFault(a: number, b: number): number {
    const overX =
      ((problem.width[a] ?? 0) + (problem.width[b] ?? 0)) / 2 + 22 - Math.abs((x[a] ?? 0) - (x[b] ?? 0))
    const overY =
      ((problem.height[a] ?? 0) + (problem.height[b] ?? 0)) / 2 + 18 - Math.abs((y[a] ?? 0) - (y[b] ?? 0))
    if (overX <= 0 || overY <= 0) return 0
    return PRICE.namesOverlap * perVariable * Math.min(1, Math.min(overX, overY) / 20)
  }

  function linkFault(link: number): number {
    const s = problem.source[link] ?? 0
    const t = problem.target[link] ?? 0
    const want = 85 + ((problem.width[s] ?? 0) + (problem.width[t] ?? 0)) / 12
    const ratio = (length[link] ?? 0) / want
    const off = ratio < 1 ? 2 * (1 / Math.max(0.1, ratio) - 1) : ratio - 1
    const curve = Math.max(0, Math.abs(bend[link] ?? 0) - 0.4)
    return PRICE.length * perLink * (off * off * 0.5 + curve * 6)
  }

  function angleFault(variable: number): number {
    const angles: number[] = []
    for (const link of problem.incident[variable] ?? []) {
      angles.push((problem.source[link] === variable ? leave[link] : arrive[link]) ?? 0)
    }
    if (angles.length < 2) return 0
    angles.sort((a, b) => a - b)
    let least = 2 * Math.PI
    for (let i = 0; i < angles.length; i++) {
      const next = i + 1 < angles.length ? (angles[i + 1] ?? 0) : (angles[0] ?? 0) + 2 * Math.PI
      least = Math.min(least, next - (angles[i] ?? 0))
    }
    return PRICE.angle * perVariable * (1 - Math.min(1, least / ((2 * Math.PI) / angles.length)))
  }

  /** How far a loop's closed curve is from a circle, whether it always turns one way, and whether its middle is free. */
  function ringFault(index: number): number {
    const ring = problem.rings[index]
    if (!ring) return 0
    const px: number[] = []
    const py: number[] = []
    for (const [i, link] of ring.links.entries()) {
      const variable = ring.variables[i] ?? 0
      px.push(x[variable] ?? 0)
      py.push(y[variable] ?? 0)
      for (let k = 0; k < POINTS; k += 2) {
        px.push(line[link * STRIDE + 2 * k] ?? 0)
        py.push(line[link * STRIDE + 2 * k + 1] ?? 0)
      }
    }
    let area = 0
    let around = 0
    let turned = 0
    let turnedAnyWay = 0
    let cx = 0
    let cy = 0
    const count = px.length
    let heading = 0
    for (let i = 0; i <= count; i++) {
      const a = i % count
      const b = (i + 1) % count
      const dx = (px[b] ?? 0) - (px[a] ?? 0)
      const dy = (py[b] ?? 0) - (py[a] ?? 0)
      const now = Math.atan2(dy, dx)
      if (i > 0) {
        let turn = now - heading
        if (turn > Math.PI) turn -= 2 * Math.PI
        if (turn < -Math.PI) turn += 2 * Math.PI
        turned += turn
        turnedAnyWay += Math.abs(turn)
      }
      heading = now
      if (i === count) break
      area += (px[a] ?? 0) * (py[b] ?? 0) - (px[b] ?? 0) * (py[a] ?? 0)
      around += Math.hypot(dx, dy)
      cx += (px[a] ?? 0) / count
      cy += (py[a] ?? 0) / count
    }
    const round = around ? Math.min(1, (2 * Math.PI * Math.abs(area)) / (around * around)) : 0
    const once = Math.abs(Math.abs(turned) - 2 * Math.PI) < 0.5
    const oneWay = once && turnedAnyWay ? Math.abs(turned) / turnedAnyWay : 0
    const good = round >= 0.65 && oneWay >= 0.65 ? 0 : 0.4
    let crowd = 0
    for (const variable of ring.variables) {
      const freeX = Math.abs((x[variable] ?? 0) - cx) - (problem.width[variable] ?? 0) / 2
      const freeY = Math.abs((y[variable] ?? 0) - cy) - (problem.height[variable] ?? 0) / 2
      if (Math.max(freeX, freeY) < 20) crowd = 1
    }
    return perRing * (PRICE.flat * (1 - round + good + 0.3 * (1 - oneWay)) + PRICE.noRoom * crowd)
  }

  function shapeFault(): number {
    let left = Number.POSITIVE_INFINITY
    let top = Number.POSITIVE_INFINITY
    let right = Number.NEGATIVE_INFINITY
    let bottom = Number.NEGATIVE_INFINITY
    let names = 0
    for (let v = 0; v < variables; v++) {
      const halfWidth = (problem.width[v] ?? 0) / 2
      const halfHeight = (problem.height[v] ?? 0) / 2
      left = Math.min(left, (x[v] ?? 0) - halfWidth)
      right = Math.max(right, (x[v] ?? 0) + halfWidth)
      top = Math.min(top, (y[v] ?? 0) - halfHeight)
      bottom = Math.max(bottom, (y[v] ?? 0) + halfHeight)
      names += 4 * halfWidth * halfHeight
    }
    const wide = (right - left) / Math.max(1, bottom - top)
    const full = ((right - left) * (bottom - top)) / Math.max(1, names)
    return PRICE.shape * (Math.abs(Math.log2(wide / 1.55)) + Math.max(0, Math.log2(full / 7)))
  }

  function recount(changed: readonly number[], moved: number): number {
    for (const link of changed) trace(link)
    let change = 0
    for (const link of changed) {
      change += charge(linkCost, link, linkFault(link))
      for (let other = 0; other < links; other++) {
        if (other === link) continue
        const index = Math.min(link, other) * links + Math.max(link, other)
        change += charge(pairCost, index, pairFault(link, other))
      }
      for (let variable = 0; variable < variables; variable++) {
        change += charge(nameCost, link * variables + variable, nameFault(link, variable))
      }
    }
    if (moved >= 0) {
      for (let link = 0; link < links; link++) {
        if (!changed.includes(link))
          change += charge(nameCost, link * variables + moved, nameFault(link, moved))
      }
      for (let other = 0; other < variables; other++) {
        if (other === moved) continue
        const index = Math.min(moved, other) * variables + Math.max(moved, other)
        change += charge(boxCost, index, boxFault(moved, other))
      }
    }
    const turned = new Set<number>()
    const rings = new Set<number>()
    for (const link of changed) {
      turned.add(problem.source[link] ?? 0)
      turned.add(problem.target[link] ?? 0)
      for (const ring of problem.ringsOfLink[link] ?? []) rings.add(ring)
    }
    for (const variable of turned) change += charge(angleCost, variable, angleFault(variable))
    for (const ring of rings) change += charge(ringCost, ring, ringFault(ring))
    return change
  }

  const shape = new Float64Array(1)
  const sum = new Float64Array(1)
  for (let link = 0; link < links; link++) trace(link)
  for (let v = 0; v < variables; v++) total += recount(problem.incident[v] ?? [], v)
  total += charge(shape, 0, shapeFault())
  sum[0] = total
  log.length = 0

  function attempt(changed: readonly number[], moved: number): number {
    const change = recount(changed, moved) + (moved >= 0 ? charge(shape, 0, shapeFault()) : 0)
    put(sum, 0, (sum[0] ?? 0) + change)
    return change
  }
  return {
    x,
    y,
    bend,
    cost: () => sum[0] ?? 0,
    move(variable, toX, toY) {
      put(x, variable, toX)
      put(y, variable, toY)
      return attempt(problem.incident[variable] ?? [], variable)
    },
    curve(link, value) {
      put(bend, link, value)
      return attempt([link], -1)
    },
    keep() {
      log.length = 0
    },
    undo() {
      for (let i = log.length - 1; i >= 0; i--) {
        const entry = log[i]
        if (entry) entry.values[entry.index] = entry.old
      }
      log.length = 0
    },
  }
}

/** Whether the segment from (x, y) along (dx, dy) touches the box (Liang & Barsky 1984). */
function segmentTouches(
  x: number,
  y: number,
  dx: number,
  dy: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  let first = 0
  let last = 1
  for (let side = 0; side < 4; side++) {
    const p = side === 0 ? -dx : side === 1 ? dx : side === 2 ? -dy : dy
    const q = side === 0 ? x - left : side === 1 ? right - x : side === 2 ? y - top : bottom - y
    if (p === 0) {
      if (q < 0) return false
      continue
    }
    const t = q / p
    if (p < 0) first = Math.max(first, t)
    else last = Math.min(last, t)
    if (first >= last) return false
  }
  return true
}
