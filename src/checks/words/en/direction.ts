import { pairs, words } from '../list.ts'

/** Words that say that something rises: they belong to the arrows. */
export const UP = words(`
increase, increases, increased, increasing, rise, rises, rising, growing, more, higher, improved, improving,
improvement, raised, greater, better, faster, stronger, expanding, climbing, soaring, additional, extra,
enhanced, enhancing, growing, climbing, escalating, mounting, deepening, widening, boosted, boosting, heightened, elevated,
strengthened, strengthening, intensified, intensifying, accelerating, accelerated, expanded, larger, bigger, longer, deeper,
wider, cheaper, easier, harder, cleaner, safer, quicker, tighter, stricter, healthier, happier, warmer, hotter, heavier, fuller,
skyrocketing, rocketing, ballooning, mushrooming, swelling, spiralling, spiraling, snowballing, multiplying, doubling, tripling, creeping, swollen, heightening, gaining, inflating, advancing, growth,
surge, surges, surging, spike, spikes, hike, hikes, upsurge, uptick, boost, jump, escalation, intensification
`)

/** Words that say that something falls: with them the signs turn when the word is struck out. */
export const DOWN = words(`
decrease, decreases, decreased, decreasing, reduced, reducing, reduction, declining, decline, falling, fall, drop,
dropping, less, fewer, lower, lowered, worse, worsening, slower, weaker, shrinking, deteriorating, dwindling, cut,
cuts,
lowering, lessening, diminishing, diminished, lessened, lesser, dropped, shorter, smaller, poorer, dip, slump, plunge, downturn,
slowdown, slowing, weakening, weakened, eroding, eroded, shrinking, shrunk, depleted, depleting, plummeting, plunging, sinking,
tumbling, slipping, sliding, slumping, crashing, collapsing, fading, thinning, easing, crumbling, withering, ebbing, sagging, flagging, halving, fallen, drop-off, contraction, weakening,
deterioration, deteriorated, worsened, waning, vanishing, decreasingly, curtailed, curtailing
`)

/** Of these the ones that are nouns, and speak when they come before in, of or to, or end the name. */
export const DIRECTION_NOUNS = words(`
increase, increases, rise, rises, improvement, improvements, decrease, decreases, reduction, reductions, decline, declines, fall,
drop, drops, cut, cuts, surge, spike, hike, hikes, upsurge, uptick, boost, jump, escalation, intensification, dip, slump, plunge, downturn,
slowdown, deterioration, drop-off, contraction
`)

/** Endings of a clause that tells a change, as in Prices going up. */
export const DIRECTION_ENDS = words(`
up, down, rising, falling, increasing, decreasing, improving, worsening, declining, dropping, deteriorating, shrinking, dwindling, soaring,
climbing, increased, decreased, reduced, improved, worsened, higher, lower, better, worse, more, less, fewer, increases, decreases, rises,
falls, drops, declines, improves, worsens, grows, shrinks, deteriorates
`)

/** Adjectives that say how steep a change is. */
export const STEEP = words(
  'steep, sharp, rapid, sudden, gradual, slow, big, large, marked, dramatic, significant, steady, further, huge, slight, general, constant, continuous, continued, severe, serious, massive, noticeable, recent, long, overall, net',
)

/** What a comparative says of, where it is not an amount: shorter queues are about their length. */
export const MEASURE_OF = pairs(`
colder / temperature, cooler / temperature, noisier / noise, louder / noise, dirtier / cleanliness, thicker / thickness, thinner / thickness, denser / density, sparser / density, riskier / risk, tougher / strictness, harsher / severity, milder / severity, friendlier / friendliness, costlier / cost, dearer / price, pricier / price, taller / height, shallower / depth, rougher / roughness, drier / moisture, wetter / moisture, longer / length, shorter / length, cheaper / price, easier / ease, harder / difficulty, cleaner / cleanliness, safer / safety,
faster / speed, slower / speed, quicker / speed, stronger / strength, weaker / strength, wider / width, deeper / depth, larger / size, bigger / size,
smaller / size, better / quality, worse / quality, poorer / quality, stricter / strictness, tighter / tightness, healthier / health,
happier / happiness, heavier / weight, warmer / temperature, hotter / temperature, worsening / condition, deteriorating / condition,
deterioration / condition, deteriorated / condition, fewer / number, improving / quality, improved / quality, strengthened / strength,
weakening / strength, weakened / strength, strengthening / strength, improves / quality, improvement / quality, improvements / quality, worsened / quality, worsens / condition, deteriorates / condition
`)

/** Comparatives that say the opposite of the measure they are told by: cheaper is a lower price. */
export const AGAINST_MEASURE = words('cheaper, dirtier')

/** Phrases in which a word of direction is part of the name of the thing. */
export const DIRECTION_OK = words(`
higher education, lower secondary, growing season, rising main, fall armyworm, falls in old age, falls from height,
extra classes, extra staff, extra lessons, rate of increase, growth rate, tax increase requests, reduction target,
price cuts, power cuts, cut flowers, drop box, drop in centre visits, drop-in visits, road cuts, raised beds,
better life index, less-lethal weapons, increase in value per year, improvement time, improvement effort, time on
improvement, time for improvement, process improvement, school improvement, poverty reduction spending, harm
reduction services, noise reduction works, lower house, higher degree, fall in pressure head, water level decline
rate, rise time, high-rise buildings, extra-curricular hours,
higher learning, higher diploma, higher court, higher courts, higher grades, higher ranks, lower court, lower courts, lower grades, lower ranks,
lower primary, lower basin, lower river, lower back, lower limb, lower school, upper and lower, declining balance, higher certificate, lower deck, lower floor, lower floors, lower level, lower tier, cut diamonds, cut glass, cut stone, greater gaborone, greater kudu, lesser kudu, greater flamingo, greater flamingos, lesser flamingo, lesser flamingos, greater london, greater area,
growing conditions, growing space, growing room, growing bags, growing trays, growing area, growing medium, growing period, growing days, growing degree, rising damp, rising star, falling rocks, falling trees,
falling objects, falling debris, growing up, fallen trees, fallen soldiers, fallen heroes, crashing waves, sliding doors, sliding scale, creeping plants, slipping hazards, doubling time, flagging system, thinning shears, advancing age, fall armyworms, fall protection, fall detection, patient falls, inpatient falls, elderly falls, victoria falls, rock falls, cut-off,
cut timber, cut grass, cut wood, budget cut resistance, tax cuts, interest rate cuts, water cuts, pay cuts, job cuts, budget cuts, spending cuts,
extra time, extra pay, extra hours, extra lesson, extra shifts, extra duty, extra mural, improved seed, improved seeds, improved varieties, improved breeds,
improved stoves, improved cookstoves, improved latrines, improved sanitation, improved water, improved bulls, improved pasture, reduced tillage,
reduced fares, reduced fare, reduced rate, diminishing returns, drop out, drop off, drop boxes, drop height, cutting edge, more than one,
risk reduction, disaster risk reduction, dose reduction, waste reduction effort, debt reduction plan, price rises, price increases, pay rises, pay rise,
wage increases, salary increases, rent increases, tax increases, continuous improvement, quality improvement, improvement projects, improvement ideas,
improvement suggestions, home improvement, land improvement, better-off, worse-off, lower-income, strengthening exercises, expanded programme,
expanded polystyrene, elevated tank, elevated tanks, elevated road, raised bed, raised platform, raised roads, speed bumps, start up, start-up,
back up, backup, follow up, follow-up, check up, checkups, clean up, clean-up, set up, make up, markup, mark up, take up, pick up, sign up,
roll out, turn up, build up, wash up, lock up, shut down, breakdown, break down, step down, touch down, high rise, bounce rate, sea level rise,
price hike, price spike, jump rope, jump start, boost dose, booster
`)

/** Words before “of” that make a rate or a count of any change, which is a variable of its own. */
export const RATE_HEADS = words(`
rate, rates, speed, pace, number, numbers, frequency, size, amount, extent, scale, count, share, percentage, proportion, likelihood, probability,
risk, chance, fear, expectation, expectations, hope, demand, pressure, cost, costs, need, plans, threat, requests, request, target, announcements
`)
