import { words } from '../list.ts'

/** Comparatives that say more of what the name is about, and such that say less. */
export const MORE_OF = words(`
broader, richer, steeper, costlier, pricier, dearer, busier, noisier, louder, brighter, thicker, taller, denser, sharper, smarter, fiercer, tougher, harsher, rougher, riskier, hungrier, angrier, sicker, crowdeder, brisker, fresher, greener, smoother, simpler, nicer, friendlier, kinder, calmer, fairer, firmer, fitter, livelier, sturdier, steadier, sooner, prouder, braver, wiser, handier, heftier, lengthier, wealthier, greedier, messier, dirtier, filthier, muddier, dustier, saltier, wetter, wilder, bolder, clearer, closer, crueller,
deadlier, graver, grander, hastier, juicier, keener, leaner, luckier, mightier, needier, pickier, plumper, quieter, ruder, severer, shinier, sturdier, sweeter, tastier, tenser, tidier, trickier, uglier, vaguer, wearier, worldlier, higher-quality, further, costlier, thirstier, ever-larger
`)
export const LESS_OF = words(`
narrower, scarcer, thinner, cooler, colder, darker, shallower, softer, poorer, lazier, looser, milder, slimmer, sparser, fainter, feebler, flatter, drier, duller, dimmer, laxer, rarer, patchier, shakier, sloppier, shabbier, bleaker, gloomier, leaner, meaner, slacker, sourer, staler, tinier, unhappier, unhealthier, blunter, lousier, emptier, frailer
`)

/** Words in -ing that say that something rises, and such that say that it falls. */
export const GOING_UP = words(`
burgeoning, proliferating, exploding, booming, accumulating, lengthening, broadening, quickening, steepening, stiffening, hardening, sharpening, thickening, brightening, multiplying, rebounding, recovering, bouncing, flourishing, resurging, resurgent, upswinging, spreading, intensifying, compounding, piling, inching, edging, ratcheting, trending, outgrowing, ever-growing, ever-increasing, ever-rising, fast-growing, fast-rising, rapidly-growing, quadrupling, trebling,
galloping, runaway, spiking, jumping, leaping, exceeding, overtaking, amplifying, magnifying, redoubling, heightening, maturing, broadened, widened, deepened, lengthened, doubled, tripled, quadrupled, trebled, soared, mounting-up
`)
export const GOING_DOWN = words(`
lagging, faltering, evaporating, disappearing, narrowing, contracting, stagnating, tapering, subsiding, receding, softening, loosening, shortening, slackening, thawing, wilting, drooping, dipping, drying, dying-out, ailing, plateauing, imploding, toppling, reversing, regressing, lapsing, degenerating, degrading, decaying, disintegrating, fraying, nosediving, free-falling, fast-falling, ever-shrinking, ever-falling, ever-decreasing, backsliding, wavering, flattening, cooling-off, dissipating, melting, attenuating, abating, relenting, ceasing,
trailing, tailing, skidding, languishing, petering, tanking, plummeted, plunged, slumped, halved, narrowed, tapered, sagged, eroded, dented, squeezed, scaled-back, scaled-down, watered-down, trimmed, pared, slashed, lessening
`)

/** Nouns of a rise and of a fall. */
export const UPTURNS = words(`
upturn, upswing, uptrend, leap, rebound, climb, expansion, build-up, buildup, doubling, tripling, trebling, quadrupling, explosion, proliferation, soar, swelling, escalation, ascent, resurgence, run-up, increment, gain, gains, growth, boom, widening, deepening, lengthening, strengthening, tightening, broadening, acceleration, influx, multiplication, mushrooming, ballooning, surging, soaring, leaps, climbs, upturns
`)
export const DOWNTURNS = words(`
slide, fall-off, falloff, fall-offs, tail-off, nosedive, freefall, free-fall, downswing, downtrend, shrinkage, depletion, halving, slackening, lessening, dwindling, weakening, worsening, narrowing, shortening, tailing, waning, ebb, ebbing, decay, degradation, collapse, crumbling, diminution, dip, dips, slippage, drying, plummet, plummeting, slumping, shrinking, retreat, erosion, exodus, drop-offs, dwindle, setback, slowdowns, slumps, downturns, plunges, thinning, fading, squeeze, lowering, deceleration, demise, curtailment, tapering, regression, dilution
`)

/** Ends of a name that tell that something rises, and that it falls. */
export const ENDS_UP = words(`
rose, risen, soared, doubled, tripled, jumped, climbed, surged, spiked, grew, grown, doubling, tripling, multiplying, booming, exploding, ballooning, mushrooming, spiralling, spiraling, escalating, mounting, surging, skyrocketing, rocketing, growing, accelerating, expanding, spreading, intensifying, strengthening, widening, deepening, lengthening, tightening, climbs, soars, doubles, surges, multiplies, widens, deepens, spreads, accelerates, escalates, on the rise, on the increase, on the up, through the roof, out of control, going through the roof, catching up, piling up, building up, heating up, speeding up, picking up, more often, more frequently, ever more often, creeping up, mounting up, adding up, filling up, ramping up
`)
export const ENDS_DOWN = words(`
fell, shrank, slumped, plunged, plummeted, halved, dwindled, sank, plummeting, plunging, slumping, collapsing, fading, waning, weakening, eroding, thinning, sinking, tumbling, slipping, sliding, vanishing, disappearing, evaporating, narrowing, shortening, slowing, lagging, lagging behind, faltering, crumbling, stagnating, diminishing, lessening, ebbing, receding, drying up, dries up, dried up, on the decline, in decline, on the wane, on the slide, in freefall, in free fall, running out, running low, running dry, runs out, ran out, going down, drying out, dying out, dying off, drying, tailing off, trailing off, dropping off, falling off, wearing off, wearing thin, winding down, slowing down, less often, less frequently, breaking down, running down, falling behind, falling further behind, lagging further behind, falling apart, from bad to worse, petering out, fizzling out, drops off, slows, slows down, weakens, fades, dwindles, plummets, plunges, slumps, halves, narrows, erodes, halving
`)

/** What such a word is part of without saying a change. */
export const CHANGE_OK = words(`
improved latrines, improved pit latrines, improved seed, improved seeds, improved water source, improved water sources, improved sanitation, improved varieties, improved breeds, improved cookstoves, lower back, growing tip, growing tips, faster payments, growing stock, climbing rope, climbing ropes, better homes, cut flower, climbing accidents, climbing injuries, climbing gear, climbing routes, climbing walls, climbing clubs, climbing plants, climbing deaths, growing point, growing degree days, growing medium, raised tank, raised tanks, rising star, rising stars, rising five, rising fives, sinking fund, sinking funds, widening course, widening courses, widening participation, shrinking dye, falling rocks, rising agent, rising agents,
soil erosion, coastal erosion, gully erosion, wind erosion, bank erosion, erosion control, erosion rate, tooth decay, slide rule, slide show, slide gate, land slide, drying time, drying racks, drying shed, drying area, drying yard, drying room, drying beds, drying floor, melting point, melting snow, melting ice, doubling time, halving time, cooler boxes, cooler box, water cooler, coolers, spring surge, storm surge, surge tank, surge protection, surge capacity, surge flow, leap year, leap years, expansion joint, expansion joints, expansion tank, expansion slots, expansion valve, recovering addicts, recovering patients, recovering alcoholics, spreading machines, spreading equipment, climb rate, rate of climb,
boom sprayer, boom gate, boom gates, boom arm, sound boom, capital gain, capital gains, weight gain, gain of weight, gains tax, explosion risk, explosion proof, drier seasons, brewing, drop hammer, plunge pool, squeeze chute, trailing plants, hardening shop, hardening off, case hardening, dying patients, dying trees, spiking neurons, exploding offers, further education, further training, further studies, closer supervision needed, shrinkage rate, stock shrinkage, depletion rate, exodus route, retreat centre, retreat venue, bounce rate, mature students, spiked drinks, jumping castles, jumping events, softer drinks, colder months, cold storage, wetter months, drier months, ozone depletion, compounding pharmacy, higher-quality, dwindling fuel light, deeper wells, deeper boreholes, halved peaches, dried up wells, squeezed juice, sooner or later, dipping tank, dipping tanks, dipping dates, tailing dams, tailings dam, thinner air, thinner sold, paint thinner, paint thinners, growth hormone, growth stage, population growth, plant growth, economic growth, tree growth, crop growth, growth spurt, hair growth, growth, regrowth, grass growth, tumour growth, child growth, job growth, sales growth, herd growth, business growth, productivity growth, income growth, output growth, trade growth, credit growth, demand growth, wage growth, traffic growth, staff growth, urban growth, money growth, forest growth, weed growth, algal growth, root growth, bacterial growth, revenue growth, network growth, membership growth, network expansion, business expansion, urban expansion, land degradation, soil degradation, forest degradation, environmental degradation, salt build-up, sediment build-up, wax build-up, stock gains, yield gain, productivity gains, heat gain, efficiency gains, time gain, antenna gain, student influx, heat shrinkage, cloth shrinkage, urban decay, radioactive decay, data slippage, schedule slippage, credit squeeze, retreat days, glacier retreat
`)

/** Words in -ing of what moves by its own weight or power, and the things that do: which of them, and no change of their number. */
export const MOVING_ABOUT = words(
  'climbing, collapsing, creeping, crumbling, drifting, falling, plunging, rising, rolling, sinking, sliding, slipping, tumbling',
)
export const BODIES_3D = words(`
aircraft, apples, balconies, barges, bathers, blocks, boats, bollards, boulders, branches, bricks, bridges, buildings, canoes, cargo, ceilings, chunks, climbers, coconuts, concrete, cranes, damp, debris, dhows, doors, dough, drones, ferries, fruit, glass, hail, ice, icebergs, ladders, leaves, limbs, logs, masonry, meteorites, mud, nuts, objects, panes, plaster, platforms, poles, powerlines, rocks, roofs, rubble, sand, satellites, scaffolds, scaffolding, sediment, shafts, ships, shutters, silt, slabs, snow, soil, stones, stars, tankers, tiles, timber, trees, trawlers, vessels, walls, wires, wreckage, yachts
`)
/** Words in -ing before “of” of what a body or stuff does, where it is no number of things. */
export const FALLING_OF = words(
  'drying, shrinkage, fading, hardening, melting, shrinking, softening, swelling, thickening, thinning',
)
