import type { Structure } from '../types.ts'
import { sidesOf } from './evidence/pairs.ts'
import type { SearchGraph } from './graph.ts'
import type { Finding } from './search.ts'
import { type Exchange, exchangesOf, sidesIn } from './symmetries.ts'

/**
 * How a finding reads with A as what people made first, where its structure has sides, A and B or 1 and 2, that are alike in all but that; `names` that say themselves which
 * side they are of, as *Herd of A*, go before. Null where it reads so already, or has no such sides: where a sign or a delay tells two sides apart, that says who is A.
 */
export function exchangeToOrder({ plan, variables }: Finding, { names, made }: SearchGraph): Exchange | null {
  const { structure } = plan.skeleton
  const exchange = exchangesOf(structure).find((one) => sidesIn(structure, one) !== null)
  const sides = exchange && sidesIn(structure, exchange)
  if (!exchange || !sides || !isPure(structure, exchange)) return null
  const at = plan.slots.findIndex((slot) => exchange.has(slot))
  const [one, other] = [
    variables[at] ?? -1,
    variables[plan.slots.indexOf(imageIn(exchange, plan.slots[at]))] ?? -1,
  ]
  const said = sidesOf(names[one] ?? '', names[other] ?? '')
  const literal = sides.join(' ').toLowerCase()
  if (said === literal) return null
  if (said === literal.split(' ').reverse().join(' ')) return exchange
  return (made[other] ?? 0) < (made[one] ?? 0) ? exchange : null
}

/** The same finding with its slots exchanged; as it is for no exchange. */
export function exchanged(finding: Finding, exchange: Exchange | null): Finding {
  if (exchange === null) return finding
  const { plan, variables, inverted, paths } = finding
  const slotAt = (slot: string | undefined): number => plan.slots.indexOf(imageIn(exchange, slot))
  const keys = plan.links.map(({ key }) => key)
  return {
    ...finding,
    variables: plan.slots.map((slot) => variables[slotAt(slot)] ?? -1),
    inverted: inverted.map((at) => slotAt(plan.slots[at])),
    paths: plan.links.map(({ from, to }) => {
      const image = `${imageIn(exchange, plan.slots[from])}>${imageIn(exchange, plan.slots[to])}`
      return paths[keys.indexOf(image)] ?? []
    }),
  }
}

function imageIn(exchange: Exchange, slot = ''): string {
  return exchange.get(slot) ?? slot
}

/** Whether every link has an image of its very sign and delay. */
function isPure({ links }: Structure, exchange: Exchange): boolean {
  return links.every(({ from, to, polarity, delay }) =>
    links.some(
      (image) =>
        image.from === imageIn(exchange, from) &&
        image.to === imageIn(exchange, to) &&
        image.polarity === polarity &&
        image.delay === delay,
    ),
  )
}
