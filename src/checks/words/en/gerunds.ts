import { words } from '../list.ts'

/** Words in -ing that name a thing or a practice. */
export const ING_NOUNS = words(`
housing, cleaning, catering, training, funding, spending, grazing, crowding, mentoring, planning, staffing,
pricing, flooding, farming, fishing, mining, building, buildings, teaching, learning, nursing, banking,
engineering, manufacturing, processing, shipping, parking, driving, smoking, drinking, hunting, logging, schooling,
counselling, screening, testing, monitoring, reporting, lending, borrowing, saving, savings, earnings, wellbeing,
understanding, meeting, meetings, clothing, heating, cooling, lighting, plumbing, piping, offspring, spring, ring,
string, king, ceiling, wing, morning, evening, sibling, feeling, feelings, belonging, rating, ratings, warning,
warnings, opening, listing, holding, holdings, sharing, trading, marketing, advertising, accounting, budgeting,
outsourcing, bullying, cheating, stealing, queueing, commuting, cycling, walking, swimming, breastfeeding, feeding,
bedding, timing, wording, standing, bearing, landing, crossing, crossings, shortening, lengthening, pumping,
tankering, irrigating, composting, recycling, dumping, poaching, overfishing, overgrazing, overcrowding,
outpouring, upbringing, volunteering, licensing, servicing, rostering, policing, sentencing, hearing, gathering,
seating, mooring, dredging,
hiring, firing, recruiting, sourcing, spraying, breeding, milking, ploughing, planting, harvesting, weeding, drilling, welding, printing, publishing, packing, packaging, painting,
cooking, baking, brewing, boating, camping, climbing, dancing, singing, gaming, gambling, betting, shopping, browsing, blogging, coding, computing, networking, streaming, tracking, mapping,
zoning, surveying, dressing, dyeing, knitting, weaving, tailoring, grading, marking, coaching, tutoring, briefing, briefings, debriefing, voting, polling, lobbying, canvassing, crossing, meaning, being,
beings, stuffing, thing, things, something, anything, nothing, everything, sling, swing, bring, king, kings, ceilings, darling, dumpling, duckling, seedling, seedlings, sapling, siblings, herring, pudding, wedding,
weddings, sterling, fishing, trafficking, smuggling, laundering, hearing, hearings, healing, nesting, roosting, backing, branding, bundling, clearing, draining, dredging, fencing, flooring, roofing, paving, tiling,
gearing, grouping, holding, housekeeping, homeschooling, infighting, inbreeding, kneeling, layering, leasing, letting, levelling, lodging, mailing, moulding, offering, outing, outings, overspending, underspending,
overspending, overstaffing, understaffing, overtraining, overstocking, overpricing, overeating, overcharging, piloting, posting, postings, profiling, proceeding, proceedings, ranking, rankings, reading, readings, reasoning,
refuelling, refuelling, renting, rigging, routing, running, sailing, sampling, scaling, scheduling, sequencing, setting, settings, shelving, sitting, sittings, sleeping, sorting, sounding, spelling, stocking, storytelling,
structuring, studying, suffering, targeting, tasking, tasting, teasing, tending, texting, thinking, threshing, tilling, timing, towing, turning, typing, undertaking, undertakings, vending, viewing, washing, wasting, watering,
whaling, writing, writings, wrongdoing, absconding, begging, loitering, littering, speeding, racing, overtaking, stalling, idling, queuing, waiting, working, living, dying, ageing, aging, flaring, tanning, dipping, dosing, immunising, abseiling, biking, canoeing, carpooling, diving, hiking, horse riding, jogging, kayaking, paddling, parenting, programming, rafting, riding, rowing, skating, skiing, snorkelling, surfing, trekking, wrestling, boxing, bowling, busking, hawking, hitchhiking, moonlighting, nightclubbing, panhandling
`)

/** Words in -ing that say what sort of thing follows: what does so by itself. */
export const ING_ADJECTIVES = words(`
existing, remaining, missing, outstanding, competing, working, waiting, returning, living, ageing, aging, surviving, standing, running, developing, emerging, participating, practising, practicing, visiting,
boarding, leaking, rusting, rotting, dripping, flashing, squeaking, lactating, breeding, operating, flying, migrating, commuting, sleeping, dying, arriving, departing, paying, performing, contributing, qualifying, incoming, ongoing, upcoming, pending, lasting, binding, leading,
prevailing, following, opposing, neighbouring, surrounding, growing, rising, falling, opening, closing, drinking, burning, boiling, floating, flowing, moving, rotating, starting, finishing, voting, fighting, talking,
speaking, smoking, nursing, teaching, standing, acting, alternating, accompanying, adjoining, aspiring, revolving, recurring, resulting, retiring, serving, shooting, skating, stinging, sustaining, thriving, trading, travelling,
underlying, varying, wandering, bleeding, crying, laying, grazing, browsing, foraging, roaming, feeding, milking, sitting, rolling, spending, purchasing, buying, selling, bargaining, earning, carrying, holding, lending,
borrowing, learning, thinking, reading, writing, healing, driving, hearing, printing, processing, manufacturing, generating, pumping, heating, cooling, storing, landing, mating, calving, lambing, hatching, flowering, fruiting,
germinating, planting, harvesting, sowing, stocking, walking, cycling, swimming, building, housing, farming, mining, fishing, hunting, training, meeting, parking, shopping, marketing, advertising, banking, accounting, planning,
staffing, testing, screening, cleaning, catering, counselling, mentoring, monitoring, reporting, policing, sentencing, licensing, responding, consulting, continuing, beginning, ending, resuming, sliding, folding, hanging, swinging, spinning, swivelling, lapsing, ailing, sinking, drifting, wintering, nesting, moulting, stuttering, limping, swarming, coordinating, governing, implementing, managing, funding, donating
`)

/** Verbs before a word in -ing that say only that something begins, goes on or ends. */
export const ASPECTS = words(
  'stop, start, keep, begin, avoid, continue, quit, end, cease, finish, resume, restart, halt, forbid, ban, allow, consider, try, encourage, discourage, prevent, permit, delay, postpone, risk, enjoy',
)

/** Those of them by which there is to be less of it. */
export const ENDINGS = words(
  'stop, avoid, quit, end, cease, halt, forbid, ban, discourage, prevent, delay, postpone',
)

/** Words in -ing that say what sort of thing follows, and act on what can be acted upon all the same: “Hanging posters”. */
export const BOTH_ING = words(
  'hanging, folding, planting, harvesting, printing, storing, carrying, buying, selling, purchasing, donating, sowing, distributing',
)

/** Words in -ing of what passes from one to another. */
export const PASSING = words(
  'sharing, lending, borrowing, renting, leasing, letting, trading, swapping, sourcing, outsourcing, teaching, selling, buying, mailing, streaming',
)

/** Words in -ing that say of which kind what follows is, even where it is acted on elsewhere: grazing land, racing cars. */
export const KIND_OF_ING = words(`
grazing, farming, mining, hunting, fishing, housing, drinking, camping, breeding, milking, parking, bathing, swimming, feeding, running, living, teaching, training, learning, shipping, reading, racing, sailing, touring, dressing, eating, wedding, boarding, shopping, trading, dairying, working, standing, holding, marketing, advertising, gaming, manufacturing, nesting, spring, string, wing, ceiling, evening, morning, offspring, pudding, spelling, engineering, banking, accounting
`)

/** Things that are acted on by what any other word in -ing before them says: “Zoning land for houses”. */
export const ACTED_UPON = words(`
land, plots, soil, topsoil, trees, hedges, bushes, shrubs, seedlings, crops, wells, roads, streets, paths, houses, homes, flats, roofs, pipes, fields, gardens, ponds, ditches, fish, meat, grain, maize, rice, wheat, vegetables, fruit, bread, cakes, milk, cattle, cows, sheep, goats, dogs, cats, leaflets, letters, goods, rubbish, waste, litter, plastic, glass, clothes, bricks, timber, firewood, wool, instruments, windows, doors, walls, fences, floors, tickets, books, songs, rooms, stairs, bridges, rivers, canals, drains, beaches, cars, tyres, shoes, dishes, hands, bicycles, bikes, graves, latrines, mail, shelves, essays, homework, exams, flyers, posters, luggage, baggage, parcels, weeds, seeds, eggs, potatoes, tomatoes, apples, beans, furniture, laundry, carpets, curtains, shirts, uniforms, medicines, photos
`)

/** Nouns that a word in -ing before them belongs to: a measure or a place, not what is acted on. */
export const ING_HEADS = words(`
time, times, hours, hour, cost, costs, capital, capacity, conditions, population, rate, rates, room, rooms, list,
lists, power, speed, age, season, standard, standards, space, land, stock, water, ground, days, load, effort,
pressure, places, needs, income, style, skill, skills, problems, problem, difficulties, difficulty, disorders, licences, permits
`)

/** Words in -ing that never say of which kind what follows is: “Putting labels on the jars”. */
export const NEVER_KIND = words(`
abolishing, achieving, adding, adopting, allocating, allowing, applying, appointing, arranging, asking, assigning, avoiding, awarding, banning, blaming, bribing, bringing, building up, cancelling, causing, choosing, collecting, convincing, creating, decreasing, delaying, demanding, denying, destroying, digitising, discouraging, distributing, diversifying, doubling, drawing up, educating, eliminating, empowering, encouraging, enforcing, engaging, enrolling, ensuring, eradicating, establishing, evicting, exempting, extending, favouring, forcing, formalising, getting, giving, handing, helping, holding back, identifying, ignoring, implementing, imposing, improving, increasing, informing, installing, introducing, inviting, involving, issuing, keeping, letting, lowering, making, maximising, minimising, mobilising, motivating, neglecting, negotiating, obtaining, organising, overcoming, paying off, persuading, pleasing, praising, preparing, preventing, privatising, procuring, promoting, protecting, proving, providing, punishing, putting, raising, recruiting, reducing, refurbishing, refusing, rehabilitating, removing, renovating, reopening, replacing, rescuing, resolving, restoring, restricting, rewarding, rewriting, scrapping, sending, sensitising, setting up, shaming, solving, strengthening, subsidising, tackling, taking, taxing, telling, treating, unblocking, updating, upgrading, urging, vaccinating, widening, winning
`)
