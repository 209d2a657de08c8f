import type { Word } from './types.ts'

/** Plurals that do not end in s. */
const PLURALS = new Set(
  'people men women children staff youth cattle police mice feet teeth geese livestock poultry midwives data media personnel'.split(
    ' ',
  ),
)
/** Endings in s that are no plurals. */
const SINGULAR_S = /(ss|us|is|ics|news|series|species|always|less)$/

/** Whether an English noun looks like more than one. */
export function isPlural(low: string): boolean {
  return PLURALS.has(low) || (low.length > 3 && low.endsWith('s') && !SINGULAR_S.test(low))
}

/** The singular of an English noun, by its ending; others stay. */
export function singularOf(noun: string): string {
  if (!noun.endsWith('s') || !isPlural(noun)) return noun
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  return /(ses|xes|ches|shes|zes)$/.test(noun) && !/(uses|ases|ises|oses)$/.test(noun)
    ? noun.slice(0, -2)
    : noun.slice(0, -1)
}

/** The plural of an English noun, by its ending. */
export function pluralOf(noun: string): string {
  if (isPlural(noun)) return noun
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/sis$/.test(noun)) return `${noun.slice(0, -2)}es`
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** Words as they stand, joined. */
export function textOf(words: readonly Word[]): string {
  return words.map(({ text, isCut }, at) => (isCut && at < words.length - 1 ? `${text},` : text)).join(' ')
}

/** A text with a capital letter first; the rest stays. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A text as the middle of a name: without its capital letter, where that only begins the sentence. */
export function lowered(text: string): string {
  const [first = ''] = text.split(' ')
  return /^[A-Z][a-z'’-]+$/.test(first) && !PROPER.has(first)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

/** Some names that keep their capital where they stand first. */
const PROPER = new Set('Botswana Africa Gaborone English Setswana Internet Parliament Covid God'.split(' '))

/** A template with `X` filled in. */
export function fill(template: string, words: string): string {
  return capital(template.replace(/\bX\b/, lowered(words)))
}

/** A verb from its form in -ing: training to train, hiring to hire, cutting to cut. Of several that may be, those that are tried first. */
export function verbsOfIng(low: string): readonly string[] {
  const stem = low.slice(0, -3)
  const undoubled = /([bdgmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return [stem, `${stem}e`, ...undoubled, ...(stem.endsWith('y') ? [`${stem.slice(0, -1)}ie`] : [])]
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'dig dug, patrol patrolled, tow towed, throw thrown, bind bound, fight fought, hang hung, grind ground, sweep swept, wind wound, leave left, lay laid, say said, swing swung, stick stuck, split split, spread spread, shed shed, shut shut, broadcast broadcast, lengthen lengthened, give given, get got, put put, set set, take taken, make made, write written, teach taught, sell sold, buy bought, build built, find found, keep kept, pay paid, spend spent, lend lent, send sent, bring brought, hold held, lead led, grow grown, cut cut, do done, go gone, run run, feed fed, win won, lose lost, tell told, let let, choose chosen, draw drawn, shut shut, read read, catch caught, meet met, see seen, know known, rebuild rebuilt, withdraw withdrawn, undertake undertaken, admit admitted, commit committed, submit submitted, omit omitted, transmit transmitted, refer referred, prefer preferred, defer deferred, transfer transferred, incur incurred, deter deterred, confer conferred, equip equipped, regret regretted, worship worshipped, quiz quizzed, steal stolen, break broken, speak spoken, freeze frozen, drive driven, drink drunk, ring rung, sing sung, sink sunk, wear worn, tear torn, breed bred, bend bent, eat eaten, forbid forbidden, forget forgotten, forgive forgiven, hide hidden, hit hit, hurt hurt, bid bid, cast cast, ride ridden, seek sought, shake shaken, shoot shot, shrink shrunk, sow sown, sew sewn, mow mown, show shown, strike struck, swear sworn, think thought, understand understood, weave woven, overcome overcome, oversee overseen, foresee foreseen, repay repaid, prepay prepaid, overpay overpaid, underpay underpaid, resell resold, rewrite rewritten, rethink rethought, undo undone, override overridden, mislead misled, withhold withheld, uphold upheld, beat beaten, bite bitten, blow blown, sublet sublet, reset reset, offset offset, deal dealt, lean leant, learn learnt, spin spun, sling slung, slay slain, unwind unwound, outbid outbid'
    .split(', ')
    .map((pair) => {
      const [verb = '', participle = ''] = pair.split(' ')
      return [verb, participle] as const
    }),
)

/** The past participle of an English verb, also from its form in -ing: repaired, planned, supplied, sold. */
export function participleOf(verb: string): string {
  const known = IRREGULAR.get(verb)
  if (known !== undefined) return known
  if (verb.length > 5 && verb.endsWith('ing'))
    return `${verb.slice(0, -3)}ed`.replace(/([^aeiou])yed$/, '$1ied')
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) || /[^aeiou][aeiou]l$/.test(verb)
    ? `${verb}${verb.at(-1) ?? ''}ed`
    : `${verb}ed`
}
