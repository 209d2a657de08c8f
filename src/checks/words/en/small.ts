import { words } from '../list.ts'

/** Words before a noun that say nothing of it. */
export const ARTICLES = words('the, a, an, our, their, your, its, this, that, these, those, my')
export const PREPOSITIONS = words(`
of, in, on, at, by, for, from, to, with, between, among, per, about, against, within, under, over, without, across, through, during, after, before, since, until, towards, into, as, than, around, near, beyond, behind, via, amongst, toward, upon, out, along, above, below, inside, outside, beside, throughout, alongside
`)

/** Words that begin a clause, of which there is no place in a name. */
export const CLAUSES = words(
  'that, which, because, why, while, although, if, unless, so that, due to, as a result of, caused by, leading to, leads to, results in, resulting in, in order to, despite, thanks to, owing to',
)
/** Verbs by which a name is a sentence. */
export const FINITE = words(
  "is, are, was, were, has, have, had, does, do, did, will, would, should, must, cannot, can't, don't, doesn't, isn't, aren't, won't, can, could, may not, need to, needs to, am",
)

/** Words behind a noun that say in which state what is counted is; participles in -ed besides. */
export const STATES = words(
  'sold, left, open, made, built, bought, lost, kept, found, held, paid, seen, sent, given, taken, done, grown, sown, spent, won, met, due, idle, closed, missing, waiting, running, working, available, online, owed, pending, born, caught, taught, read, written, drawn, broken, cut, eaten, fed, shot, lent, put, unsold, unpaid, full',
)

/** Abbreviations that need no explaining. */
export const ABBREVIATIONS_OK = words(`
hiv, aids, ngo, ngos, gdp, tb, covid, un, who, it, ict, co2, km, kg, ha, id, phd, tv, pc, sms, usa, uk, eu, us, gps, atm, dna, usb, pin, vat, ceo, pdf, html, faq, diy, sos, ok, am, pm, bc, ad, ph, mri, iq, dvd, cd, lcd, led, suv, fm, km, mm, cm, ml, kwh, mwh, gwh, kw, mw, ngo, pcs, tvs, ids, phds, bp, ai, pr, hr,
vip, hq, wc, iv, cpr, vr, xl, pta, kpi, roi, apr, cpi, gnp, sme, cng, pvc, mdf, gmt, utc, mot, fifa, eta, usp, sim, uv, ac, dc, cv, cctv, gp, er, icu, pe, it, iou, rsvp, bbc, fbi, nato, unicef, unesco, opec, imf, nhs, lpg, ppe, pcr, ecg, eeg, ivf, bmi, ceo, cfo, gm, hgv, lgv, bmx, mp, mps, pa, po, rpm, mph, gmo, wifi, wi-fi, lan, usb, ram, cpu, url, api, mp3, hd, hdmi, diy, asap, eta, faq, mba, ba, ma, md, bsc, msc, gcse, iso, bbq, blt, dj, mc, ufo, awol, ptsd, adhd, iud, std, sti, bcg, ct, us, rv, cd-rom, sos, dob, tba, pto, id, gm, etc
`)

/** So long may a name be. */
export const MOST_WORDS = 6
export const MOST_LETTERS = 40
