import { beginnings, prefixed } from '../list.ts'

/** Adjectives that say of a thing that it is poor or scarce, each with what of the thing can be high or low. */
export const POOR = [
  ...beginnings(
    'Quality of X',
    `sloppy, shoddy, slipshod, slapdash, lax, shaky, flimsy, lousy, dismal, abysmal, awful, terrible, appalling, dreadful, horrible, pathetic, deplorable, inferior, second-rate, third-rate, sub-standard, below-standard, sub-par, subpar, below-par, poor-quality, low-quality, bad-quality, flawed, faulty, defective,
    buggy, crude, sketchy, superficial, shallow-minded, clumsy, haphazard, half-hearted, half-baked, hasty, rushed, careless, negligent, inept, incompetent, amateurish, botched, muddled, messy, chaotic, disorderly, unruly, disjointed, fragmented, ragged, threadbare, tatty, shabby, wonky, patchwork, ill-conceived, ill-considered, ill-judged, ill-designed, ill-planned, ill-managed, badly-run, weak-willed, feckless, inhumane, mangled, wasteful, bungled, uninspiring, lacklustre, lackluster, thoughtless, makeshift, rudimentary`,
  ),
  ...beginnings(
    'Condition of X',
    `malfunctioning, leaking, dripping, cracked, rotting, rusting, blocked, torn, bent, clogged, smashed, jammed, overflowing, peeling, potholed, sagging, damaged, dented, mouldy, wrecked, vandalised, dilapidated, run-down, rundown, ramshackle, rickety, potholed, bumpy, worn-out, worn, decrepit, derelict, decaying, rotten, leaky, rusty, battered, tumbledown, creaking, crumbling, collapsing, degraded, eroded, squalid, filthy, unhygienic, insanitary, unsanitary, polluted, contaminated, ill-kept, ill-maintained, badly maintained`,
  ),
  ...beginnings('Modernity of X', 'antiquated, obsolete, outmoded, archaic, old-fashioned, out-of-date'),
  ...beginnings(
    'Regularity of X',
    'erratic, sporadic, intermittent, spasmodic, spotty, fitful, unsteady, on-off, stop-start, unpredictable, jerky',
  ),
  ...beginnings('Coverage of X', 'patchy'),
  ...beginnings('Sharpness of X', 'blunt'),
  ...beginnings('Ripeness of X', 'unripe, underripe'),
  ...beginnings(
    'Quality of X',
    'soggy, bland, tasteless, insipid, rancid, lumpy, watery, overcooked, undercooked, cramped, stuffy, smelly, draughty, drafty, gloomy, dingy, poky',
  ),
  ...beginnings(
    'Condition of X',
    'faded, frayed, moth-eaten, wobbly, wilted, withered, tattered, scruffy, grimy, mucky',
  ),
  ...beginnings('Motivation of X', 'grumpy, sulky, bored, listless, half-asleep'),
  ...beginnings('Stability of X', 'volatile, fluctuating, precarious, fickle, jittery, fragile, unsettled'),
  ...beginnings(
    'Strength of X',
    'feeble, frail, faint, brittle, toothless, soft-hearted, wavering, faltering',
  ),
  ...beginnings(
    'Clarity of X',
    'vague, confusing, confused, ambiguous, murky, opaque, garbled, blurred, hazy, obscure, contradictory, conflicting, misleading',
  ),
  ...beginnings('Strictness of X', 'lenient, slack, permissive'),
  ...beginnings(
    'Politeness of X',
    'rude, surly, impolite, discourteous, hostile, unfriendly, abusive, arrogant',
  ),
  ...beginnings(
    'Motivation of X',
    'lazy, apathetic, complacent, half-interested, lethargic, disillusioned, demoralised, demoralized, disheartened, disaffected, discouraged, idle',
  ),
  ...beginnings('Honesty of X', 'corrupt, crooked, deceitful, fraudulent'),
  ...beginnings('Fairness of X', 'biased, skewed, lopsided, one-sided, discriminatory, partial, nepotistic'),
  ...beginnings('Timeliness of X', 'tardy, belated, overdue, untimely'),
  ...beginnings(
    'X',
    'meagre, meager, paltry, skimpy, measly, scanty, sparse, thin, negligible, dwindled, tepid, lukewarm, hardly any, scarcely any, barely any, next to no, near-zero, low levels of, low level of, low rates of, low rate of, a low level of, not much, next to nothing of, hardly enough, barely enough, too small a, small amounts of, little or no',
  ),
  ...beginnings('Freshness of X', 'stale, mouldy, putrid'),
  ...beginnings(
    'X available',
    'dire lack of, shortfall in, shortfall of, shortfalls in, dearth of, paucity of, deficiency of, deficiency in, undersupply of, under-supply of, want of, deficits in, deficit in, famine of, drying up of',
  ),
  ...beginnings(
    'X',
    'erosion of trust in, breakdown of, breakdown in, shortcomings in, shortcomings of, deficiencies in, weaknesses in, weakness in, flaws in, lapses in, disregard for, aversion to, disdain for, contempt for, indifference to, apathy towards, apathy about, resentment of, resistance to',
  ),
  ...beginnings('Ability to X', 'incapacity to, struggle to, inability of people to'),
  ...beginnings(
    'Willingness to X',
    'resistance to change and, disinclination to, unreadiness to, reticence to',
  ),
]

/** Adjectives that say a high value of a thing, each with what is high. */
export const AMPLE = [
  ...beginnings(
    'X',
    'high levels of, high level of, a high level of, high rates of, high rate of, high numbers of, high number of, large numbers of, large number of, large amounts of, sky-high, exorbitant, ample, generous, plentiful, copious, lavish, inordinate, undue, overwhelming, acute, chronic, rife, ubiquitous, constant, incessant, relentless, endless supply of, an abundance of, abundance of, surplus of, glut of, excess of, oversupply of, over-supply of, surfeit of, proliferation of, unbearable, crippling, punishing, prohibitive, steep, hefty, far too many, far too much, masses of, loads of, heaps of',
  ),
  ...beginnings(
    'Length of X',
    'lengthy, endless, drawn-out, long-winded, protracted, prolonged, overlong, interminable',
  ),
  ...beginnings('Intensity of X', 'fierce, stiff, cut-throat, cutthroat, ferocious, intensive'),
  ...beginnings('Strictness of X', 'harsh, draconian, rigid, stringent, heavy-handed'),
  ...beginnings('Workload of X', 'overburdened, overtasked, exhausted, overtired, burnt-out'),
  ...beginnings('Complexity of X', 'complicated, convoluted, cumbersome, byzantine, overcomplicated'),
  ...beginnings('Price of X', 'pricey, overpriced, costly, dear, unaffordably priced'),
]

/** Adjectives and nouns with a prefix that makes the opposite, and the plain word: of the prefixes that begin ordinary words as often. */
export const NEGATED = [
  ...prefixed(
    'in',
    `accessible, accurate, adequate, admissible, applicable, appropriate, attentive, audible, capable, cautious, coherent, compatible, competent, complete, comprehensible, conclusive, considerate, consistent, convenient, correct, credible, curable, decisive, direct-minded, discreet, edible, effective, effectual, efficient, elastic, eligible, equitable, exact, exhaustive, experienced, expert, flexible, frequent, fertile, hospitable, humane, sanitary, secure, sensitive, sincere, solvent, soluble, stable, sufficient, tolerable, tolerant, valid, visible, accuracy, activity, attention, attentiveness, capability, compatibility, completion, coherence, consideration, correctness, credibility, decisiveness, equality, eligibility, fertility, validity, accessibility, applicability, appropriateness, comprehension, discretion, exactness, humanity, tolerance`,
  ),
  ...prefixed(
    'im',
    'balanced, mature, mobile, modest, moral, partial, patient, perfect, permeable, personal, plausible, polite, possible, practical, precise, proper, prudent, pure, perfection, possibility, practicality, politeness, permeability, partiality, morality, modesty, propriety',
  ),
  ...prefixed('il', 'legible, legitimate, liberal, literate, logical, legibility, logicality'),
  ...prefixed(
    'ir',
    'rational, reconcilable, regular, relevant, reparable, replaceable, resolute, responsible, responsive, reversible, retrievable, rationality, resolution, responsiveness, reversibility, relevancy',
  ),
  ...prefixed(
    'dis',
    'abled-friendly, agreeable, connected, contented, engaged, enchanted, honest, honourable, interested, jointed, loyal, obedient, organised, organized, pleased, proportionate, reputable, respectful, satisfied, similar, trustful, united, affection, content, enchantment, honour, inclination, integration, locatedness, orientation, parity, possession, proportion, repute, satisfaction, similarity, unity, quiet, trust, enfranchisement, engagement, empowerment, association, organisation, coordination',
  ),
  ...prefixed(
    'mal',
    'function, functions, formation, nutrition, nourishment, adjustment, administration, practice, treatment, functioning, distribution, absorption, adaptation, nourished, adjusted',
  ),
]

/** Prefixes that make the opposite of nearly every word that they begin. */
export const NEGATIVE_PREFIXES = ['under', 'mis', 'ill-', 'under-', 'mis-', 'sub-standard-'] as const
/** Prefixes that say too much of what follows them. */
export const EXCESSIVE_PREFIXES = ['over', 'over-', 'hyper-'] as const
