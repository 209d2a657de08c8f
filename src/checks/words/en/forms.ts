import type { FormLists } from '../forms.ts'
import { pairs, words } from '../list.ts'

/** English words by their forms, where an ending does not say them. */
export const FORMS: FormLists = {
  plurals: words(
    'people, men, women, children, staff, youth, cattle, police, mice, feet, teeth, geese, livestock, poultry, midwives, data, media, personnel',
  ),
  singulars: pairs(`
buses / bus, viruses / virus, bonuses / bonus, campuses / campus, statuses / status, censuses / census, surpluses / surplus, gases / gas, biases / bias, lenses / lens, crises / crisis, analyses / analysis, hypotheses / hypothesis, diagnoses / diagnosis, oases / oasis, women / woman, men / man, children / child, midwives / midwife, housewives / housewife, wives / wife, lives / life, knives / knife, leaves / leaf, thieves / thief, calves / calf, loaves / loaf, shelves / shelf, heroes / hero, tomatoes / tomato, potatoes / potato, mosquitoes / mosquito, mice / mouse, feet / foot, teeth / tooth, geese / goose
`),
  singularEnds: words('ss, us, is, ics, news, series, species, always, less'),
  properNames: words('Botswana, Africa, Gaborone, English, Setswana, Internet, Parliament, Covid, God'),
  participles: pairs(`
dig / dug, patrol / patrolled, tow / towed, throw / thrown, bind / bound, fight / fought, hang / hung, grind / ground, sweep / swept, wind / wound, leave / left, lay / laid, say / said, swing / swung, stick / stuck, split / split, spread / spread, shed / shed, shut / shut, broadcast / broadcast, lengthen / lengthened, give / given, get / got, put / put, set / set, take / taken, make / made, write / written, teach / taught, sell / sold, buy / bought, build / built, find / found, keep / kept, pay / paid, spend / spent, lend / lent, send / sent, bring / brought, hold / held, lead / led, grow / grown, cut / cut, do / done, go / gone, run / run, feed / fed, win / won, lose / lost, tell / told, let / let, choose / chosen, draw / drawn, read / read, catch / caught, meet / met, see / seen, know / known, rebuild / rebuilt, withdraw / withdrawn, undertake / undertaken, admit / admitted, commit / committed, submit / submitted, omit / omitted, transmit / transmitted, refer / referred, prefer / preferred, defer / deferred, transfer / transferred, incur / incurred, deter / deterred, confer / conferred, equip / equipped, regret / regretted, worship / worshipped, quiz / quizzed, steal / stolen, break / broken, speak / spoken, freeze / frozen, drive / driven, drink / drunk, ring / rung, sing / sung, sink / sunk, wear / worn, tear / torn, breed / bred, bend / bent, eat / eaten, forbid / forbidden, forget / forgotten, forgive / forgiven, hide / hidden, hit / hit, hurt / hurt, bid / bid, cast / cast, ride / ridden, seek / sought, shake / shaken, shoot / shot, shrink / shrunk, sow / sown, sew / sewn, mow / mown, show / shown, strike / struck, swear / sworn, think / thought, understand / understood, weave / woven, overcome / overcome, oversee / overseen, foresee / foreseen, repay / repaid, prepay / prepaid, overpay / overpaid, underpay / underpaid, resell / resold, rewrite / rewritten, rethink / rethought, undo / undone, override / overridden, mislead / misled, withhold / withheld, uphold / upheld, beat / beaten, bite / bitten, blow / blown, sublet / sublet, reset / reset, offset / offset, deal / dealt, lean / leant, learn / learnt, spin / spun, sling / slung, slay / slain, unwind / unwound, outbid / outbid
`),
  participleNouns: pairs(`
fed / feeding, paid / pay, funded / funding, staffed / staffing, used / use, utilised / utilisation, nourished / nourishment, equipped / equipment, prepared / preparedness, informed / information, trained / training, educated / education, qualified / qualification, developed / development, managed / quality of management, valued / appreciation, priced / price, employed / employment, resourced / resources, financed / funding, capitalised / capital, supplied / supply, reported / reporting, served / service, lit / lighting, led / leadership, placed / placement, directed / direction, allocated / allocation, sized / size, worked / workload, loaded / load, stretched / load, stocked / stock, crowded / crowding
`),
  adjectiveNouns: pairs(`
frequent / frequency, able / ability, ible / ibility, ent / ence, ant / ance, curate / curacy, quate / quacy, ive / iveness, ful / fulness, ous / ousness, lar / larity, cure / curity, ture / turity, ise / ision, ete / eteness, rect / rectness, onal / onality, gal / gality, mal / mality, id / idity
`),
  adjectiveEnds: words(
    'ed, able, ible, ent, ant, ate, ive, al, ful, ous, less, ar, ure, ise, ete, ct, id, est, ble, fed, paid, led, lit, ite, ane, il, ile, per, fect, dent, tile, kept, run, bred, fit, clad',
  ),
  stateEnds: words(
    'tion, sion, ment, ness, ity, ance, ence, acy, ing, sis, use, trust, pay, supply, ure, ship, ism, ice, our, ior, ty, cy, load, spend, confidence, capacity',
  ),
  unturned: words(`
unit, unio, univ, unin, uniq, unif, unil, unis, under, until, unless, unan, unload, unpack, unlock, undo, unfold, unveil, unwind, uncover, unblock
`),
  unEnds: words(
    'al, ive, ing, ant, ent, ous, ic, ary, ly, thy, dy, ky, py, sy, cky, sure, wise, safe, kind, just, fit, fair, clear, equal, even, sound, clean',
  ),
  neverTurned: words(
    'inflammab, invaluab, irritab, imaginab, impressionab, inheritab, inhabitab, insurab, indictab, investab, interchangeab, impeachab, injectab, inflatab, intelligib',
  ),
  oppositePrefixes: words('un, in, im, ir, il, dis, mis, non, de, re, ex, under, over'),
}
