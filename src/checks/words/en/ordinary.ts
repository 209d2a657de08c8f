import { words } from '../list.ts'

/** How ordinary words begin that only look as if a prefix had turned them; also what is counted, or bears the name of a trade. */
export const ORDINARY = words(`
undergrad, underground, understand, understood, undertak, underpass, underwrit, underwear, underwater, undercover, underlying, underli, underlay, underag, undergrowth, underarm, underfoot, underside, understud, underdog, undersea, underworld, underscor, underbrush, undercarriage, undercoat, underpin, underfloor, underbelly, undergo, undersign, undersecretary, underneath, undertow, undertone, underdrain, undercurrent, undercroft, underlin, under-five, under-18, under-one, under-fives, under-secretary, under-age, under-construction, undergarm, underwing, underlease, underbid, underway,
mission, missing, missile, misery, miserab, mistake, mistress, mister, misc, mischief, miscarr, misdemean, missus, miss, missed, misses, mislaid, misfortune, misnomer, miser, mismatch, misstep, mishap, misprint, misdial, misfire,
overtime, overhead, overdraft, overlap, overhaul, overnight, overview, overseas, oversight, overall, overalls, overcast, overcoat, overflow, overlay, overland, overleaf, overlook, overpass, overrid, overrul, overse, overspill, overt, overtak, overthrow, overture, overturn, overwrit, overburden, overbridge, over-the-counter, over-65, over-60, over-fives, overhang, overtones, overwinter, overgraz, overfish, overcrowd, overarm, overpack, overhear, oversow, overstor, overcome, overs, overtopping, overbank, overhunting, overpopulation, overweight, overdose, overgrowth, overdue, overstay,
invalid, mistrial, misdemean, illness, illumin, illustrat, hyper-v
`)

/** Words in -less that only say of which sort a thing is. */
export const WITHOUT = words(`
wireless, stainless, cashless, paperless, contactless, cordless, seamless, seedless, boneless, driverless, tubeless, brushless, cloudless, rainless, homeless, landless, jobless, childless, motherless, fatherless, stateless, flightless, endless, priceless, timeless, nonetheless, nevertheless, regardless, unless, less, bless, limitless, tireless, fearless, selfless, spotless, flawless, skinless, unleaded, salaryless, doorless, windowless, sleeveless, wingless, ageless, smokeless, countless, painless, odourless, colourless, weightless, leafless, treeless, bloodless, roofless
`)
