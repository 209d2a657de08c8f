import { ARROW, type Chain, LENIENT, type Polarity, readNotation } from '../../model/index.ts'

const HAS_ARROW = new RegExp(ARROW)

/** What raises, and what lowers; what only says that there is an influence. Verbs as they stand between a cause and an effect. */
const VERBS: readonly (readonly [Polarity, string])[] = [
  [
    '+',
    'increases?|raises?|boosts?|strengthens?|improves?|promotes?|encourages?|enhances?|stimulates?|accelerates?|feeds?|drives? up|adds? to|leads? to|results? in|causes?|creates?|generates?|brings?(?: about)?|means|supports?',
  ],
  [
    '-',
    'decreases?|reduces?|lowers?|weakens?|limits?|slows?(?: down)?|cuts?|prevents?|hinders?|inhibits?|undermines?|discourages?|erodes?|depletes?|diminishes?|drives? down|takes? away from|harms?',
  ],
  ['?', 'affects?|influences?|changes?|determines?|acts? on|has an (?:effect|influence) on'],
]
const MORE =
  'more|higher|greater|larger|better|stronger|faster|rising|growing|increased|increasing|an increase in'
const LESS =
  'less|fewer|lower|smaller|weaker|slower|falling|declining|reduced|decreased|decreasing|a decrease in|lack of|a lack of'
const RISES = 'rises?|increases?|grows?|goes up|go up|improves?|is higher|are higher'
const FALLS = 'falls?|decreases?|declines?|drops?|shrinks?|goes down|go down|is lower|are lower'

const AMOUNT = new RegExp(`^(?:(?<more>${MORE})|(?<less>${LESS}))\\s+`, 'iu')
const THE_MORE = /^the\s+(?<one>\S+)\s+(?<from>[^,]{1,80}?),?\s+the\s+(?<other>\S+)\s+(?<to>[^,]{1,80})$/iu
const WHEN = new RegExp(
  `^(?:when|if|as|the moment)\\s+(?<from>[^,]{1,80}?)\\s+(?<one>${RISES}|${FALLS}),?\\s+(?:then\\s+)?(?<to>[^,]{1,80}?)\\s+(?:(?:also|will)\\s+)?(?<other>${RISES}|${FALLS})$`,
  'iu',
)
const VERB = VERBS.map(([sign, verbs]) => {
  return [
    sign,
    new RegExp(`^(?<from>\\S.{0,80}?)\\s+(?:also\\s+|will\\s+)?(?:${verbs})\\s+(?<to>.{1,80})$`, 'iu'),
  ] as const
})
const DEPENDS = /^(?<to>\S.{0,80}?)\s+depends?\s+on\s+(?<from>.{1,80})$/iu
/** Longer names than this many words are no names: the sentence says something else. */
const MOST_WORDS = 7

/** What is read of sentences, and those that say no link. */
export interface ReadSentences {
  readonly chains: readonly Chain[]
  readonly unread: readonly string[]
  /** How many arrows of two heads were read, as two links each. */
  readonly bothWays: number
}

/**
 * Reads sentences that say what raises or lowers what: "Rain increases grass", "The more cattle, the less grass", "When debt
 * rises, investment falls", "Less rain leads to fewer herds". Others are handed back.
 */
export function readSentences(text: string): ReadSentences {
  const chains: Chain[] = []
  const unread: string[] = []
  let bothWays = 0
  for (const [index, sentence] of sentencesOf(text).entries()) {
    const link = linkOf(
      sentence.replace(/[.!?…;:\s]+$/u, '').replace(/^(?:and|but|so|then|therefore|also),?\s+/iu, ''),
    )
    const drawn = link === null && HAS_ARROW.test(sentence) ? readNotation(sentence, LENIENT) : null
    if (drawn?.ok === true) {
      chains.push(...drawn.chains)
      bothWays += drawn.bothWays
      continue
    }
    if (link === null) unread.push(sentence)
    else {
      const named = (name: string, column: number) => ({ name, ordinal: 1, line: index + 1, column })
      const arrow = { polarity: link.sign, delay: false }
      chains.push({ names: [named(link.from, 1), named(link.to, 2)], arrows: [arrow] })
    }
  }
  return { chains, unread, bothWays }
}

/** The sentences of a text; lines that a page has broken are put together again. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/(?<![.!?…:;])[^\S\r\n]*(?:\r\n|[\r\n])(?=\s*\p{Ll})/gu, ' ')
    .split(/(?<=[.!?…]["”’)]?)\s+(?=["“(]?\p{Lu})|(?<=[。！？])|[\r\n]+|;\s/u)
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => sentence !== '')
}

interface SaidLink {
  readonly from: string
  readonly to: string
  readonly sign: Polarity
}

function linkOf(sentence: string): SaidLink | null {
  const more = THE_MORE.exec(sentence)?.groups
  if (more) {
    const [one, other] = [amountOf(more.one ?? ''), amountOf(more.other ?? '')]
    return one === null || other === null ? null : link(more.from, more.to, times(one, other))
  }
  const when = WHEN.exec(sentence)?.groups
  if (when) return link(when.from, when.to, times(motionOf(when.one ?? ''), motionOf(when.other ?? '')))
  const depends = DEPENDS.exec(sentence)?.groups
  if (depends) return link(depends.from, depends.to, '?')
  // The first verb of the sentence is its verb.
  const found = VERB.flatMap(([sign, pattern]) => {
    const groups = pattern.exec(sentence)?.groups
    return groups ? [{ sign, from: groups.from ?? '', to: groups.to ?? '' }] : []
  }).sort((a, b) => a.from.length - b.from.length)[0]
  return found ? link(found.from, found.to, found.sign) : null
}

/** A link between two names, of which "more" and "less" are taken off into its sign; null where one is no name. */
function link(from = '', to = '', sign: Polarity): SaidLink | null {
  const ends = [from, to].map((end) => {
    const amount = AMOUNT.exec(end)
    const name = end
      .slice(amount?.[0].length ?? 0)
      .replace(/^(?:the|an?)\s+/iu, '')
      .trim()
    return {
      name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      isLess: amount?.groups?.less !== undefined,
    }
  })
  const [one, other] = ends
  if (!one || !other || ends.some(({ name }) => name === '' || name.split(' ').length > MOST_WORDS))
    return null
  return { from: one.name, to: other.name, sign: one.isLess === other.isLess ? sign : times(sign, '-') }
}

function amountOf(word: string): Polarity | null {
  const groups = AMOUNT.exec(`${word} `)?.groups
  return groups ? (groups.less === undefined ? '+' : '-') : null
}

function motionOf(words: string): Polarity {
  return new RegExp(`^(?:${FALLS})$`, 'iu').test(words) ? '-' : '+'
}

function times(a: Polarity, b: Polarity): Polarity {
  if (a === '?' || b === '?') return '?'
  return a === b ? '+' : '-'
}
