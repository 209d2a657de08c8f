import { type Applied, applyEdit } from '../apply.ts'
import { applyOutline } from '../edits/index.ts'
import type { CausalMap, Id } from '../map.ts'
import { matchOutline } from './outline.ts'
import type { OutlineEnd, OutlineMatch } from './plan.ts'
import { readNotation } from './read.ts'

/** What a text means for the outline of `before`, which has become `now` meanwhile. Throws when it cannot be read. */
export function matched(before: CausalMap, text: string, now = before): OutlineMatch {
  const read = readNotation(text)
  if (!read.ok) throw new Error(read.message)
  return matchOutline(before, read.chains, now)
}

/** The map after the outline of `before` was edited to this text, in one edit. */
export function changed(before: CausalMap, text: string, now = before): Applied {
  const plan = matched(before, text, now)
  if (!plan.ok) throw new Error(plan.message)
  const end = (one: OutlineEnd): Id => (typeof one === 'number' ? `new${one}` : one)
  return applyEdit(now, applyOutline, {
    ...plan,
    changed: plan.changed.map(({ source, target, ...fields }) => ({
      ...fields,
      ...(source === undefined ? {} : { source: end(source) }),
      ...(target === undefined ? {} : { target: end(target) }),
    })),
    variables: plan.variables.map((name, index) => ({ id: end(index), name, x: index, y: 0 })),
    links: plan.links.map(({ source, target, ...fields }, index) => ({
      ...fields,
      id: `drawn${index}`,
      source: end(source),
      target: end(target),
    })),
  })
}
