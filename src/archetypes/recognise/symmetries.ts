import type { Match, Structure } from '../types.ts'

/** Slots that change places, each with the one whose place it takes; the others stay. */
export type Exchange = ReadonlyMap<string, string>

const exchanges = new WeakMap<Structure, readonly Exchange[]>()

/**
 * The ways in which slots of a structure can change places, two by two, so that it is the same structure: the same links, the same signs up to a
 * change of sense of slots, and alike kinds. Worked out from the structure, by trying images slot after slot; delays are left to
 * `exchangeOf`, which knows the map. One loop alone can only be turned, which is no exchange.
 */
export function exchangesOf(structure: Structure): readonly Exchange[] {
  const known = exchanges.get(structure)
  if (known) return known
  const found: Exchange[] = []
  const { slots, links } = structure
  const inside = slots.filter(({ outside }) => !outside).map(({ id }) => id)
  const within = links.filter(({ from, to }) => inside.includes(from) && inside.includes(to))
  const place = (images: ReadonlyMap<string, string>, at: number): void => {
    const slot = slots[at]
    if (slot === undefined) {
      const isSame = [...images].every(([one, other]) => one === other)
      if (!isSame && keepsSigns(structure, images))
        found.push(new Map([...images].filter(([one, other]) => one !== other)))
      return
    }
    const fixed = images.get(slot.id)
    if (fixed !== undefined) {
      place(images, at + 1)
      return
    }
    for (const image of slots) {
      if (images.has(image.id) || image.kind !== slot.kind || image.outside !== slot.outside) continue
      const more = new Map([...images, [slot.id, image.id], [image.id, slot.id]])
      if (keepsLinks(structure, more)) place(more, at + 1)
    }
  }
  if (within.length > inside.length) place(new Map(), 0)
  exchanges.set(structure, found)
  return found
}

/** Whether what is placed so far is linked as its images are. */
function keepsLinks({ links }: Structure, images: ReadonlyMap<string, string>): boolean {
  const isLinked = (from: string, to: string): boolean =>
    links.some((link) => link.from === from && link.to === to)
  return [...images].every(([from, a]) =>
    [...images].every(([to, b]) => isLinked(from, to) === isLinked(a, b)),
  )
}

/** Whether senses can be chosen so that each link has the sign of its image. */
function keepsSigns({ slots, links }: Structure, images: ReadonlyMap<string, string>): boolean {
  const senses = new Map<string, number>()
  const signOf = (from: string, to: string): number =>
    links.find((link) => link.from === from && link.to === to)?.polarity === '-' ? -1 : 1
  for (const { id } of slots) {
    if (!senses.has(id)) senses.set(id, 1)
    const edge = [id]
    for (const at of edge) {
      for (const { from, to } of links) {
        if (from !== at && to !== at) continue
        const other = from === at ? to : from
        const turn = signOf(from, to) * signOf(images.get(from) ?? from, images.get(to) ?? to)
        const wanted = (senses.get(at) ?? 1) * turn
        const before = senses.get(other)
        if (before === undefined) {
          senses.set(other, wanted)
          edge.push(other)
        } else if (before !== wanted) return false
      }
    }
  }
  return true
}

/**
 * The exchange of roles that a match would read as well with: its first that is kept by the delays too, or of whose delays the map marks none.
 * Null where there is none.
 */
export function exchangeOf({ undelayed }: Pick<Match, 'undelayed'>, structure: Structure): Exchange | null {
  const isSlow = (from: string, to: string): boolean =>
    structure.links.some((link) => link.from === from && link.to === to && link.delay)
  const fits = (exchange: Exchange): boolean =>
    structure.links.every(({ from, to, delay }) => {
      const isKept = isSlow(exchange.get(from) ?? from, exchange.get(to) ?? to) === delay
      return isKept || !delay || undelayed.includes(`${from}>${to}`)
    })
  return exchangesOf(structure).find(fits) ?? null
}

/**
 * How a match could be read as well, to be put behind its roles: "or with A and B exchanged", or with the names of roles where they differ in
 * more than a letter. Empty where it reads in one way only.
 */
export function tellExchange(match: Pick<Match, 'undelayed'>, structure: Structure): string {
  const exchange = exchangeOf(match, structure)
  if (exchange === null) return ''
  const sides = sidesIn(structure, exchange)
  if (sides) return `or with ${sides[0]} and ${sides[1]} exchanged`
  const pairs = pairsOf(structure, exchange)
  return `or with ${pairs.map(([one, other]) => `“${one}” and “${other}”`).join(', ')} exchanged`
}

/** What roles call the sides that an exchange exchanges, as A and B; null where they differ in more. */
export function sidesIn(structure: Structure, exchange: Exchange): readonly [string, string] | null {
  const pairs = pairsOf(structure, exchange)
  return SIDES.find(([one, other]) => areSides(pairs, one, other)) ?? null
}

/** The roles that are exchanged, two by two, in the order of the slots. */
function pairsOf({ slots }: Structure, exchange: Exchange): readonly (readonly [string, string])[] {
  const roleOf = (slot: string): string => slots.find(({ id }) => id === slot)?.role ?? slot
  const order = slots.map(({ id }) => id)
  return [...exchange]
    .filter(([one, other]) => order.indexOf(one) < order.indexOf(other))
    .map(([one, other]): readonly [string, string] => [roleOf(one), roleOf(other)])
}

/** What roles call the sides of a structure. */
const SIDES = [
  ['A', 'B'],
  ['1', '2'],
] as const

/** Whether each of these roles is on one side and its image on the other, and one of them is the same but for that. */
function areSides(pairs: readonly (readonly [string, string])[], one: string, other: string): boolean {
  // “A” and “A's”.
  const swap = (word: string): string => {
    const [side = '', ...rest] = word.split("'")
    return [side === one ? other : side === other ? one : side, ...rest].join("'")
  }
  const wordsOfSides = (role: string): string =>
    role
      .split(' ')
      .filter((word) => swap(word) !== word)
      .join(' ')
  const mirrored = (role: string): string => role.split(' ').map(swap).join(' ')
  const isApart = pairs.every(
    ([role, image]) => wordsOfSides(role) !== '' && wordsOfSides(mirrored(role)) === wordsOfSides(image),
  )
  return isApart && pairs.some(([role, image]) => mirrored(role) === image)
}

/** What a match would be called with the roles of one of its exchanges, one name each; see `keyOf`. */
export function slotsExchanged(
  slots: Readonly<Record<string, string>>,
  structure: Structure,
): readonly Readonly<Record<string, string>>[] {
  return exchangesOf(structure).map((exchange) =>
    Object.fromEntries(
      Object.keys(slots).flatMap((slot) => {
        const variable = slots[exchange.get(slot) ?? slot]
        return variable === undefined ? [] : [[slot, variable] as const]
      }),
    ),
  )
}
