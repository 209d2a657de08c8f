import { words } from '../list.ts'

/** Words that with a number make a target. */
export const TARGET_WORDS = words(`
target, targets, no higher than, no lower than, not higher than, not lower than, no longer than, no shorter than, higher than, lower than, longer than, shorter than, no later than, max, min, limited to, restricted to, held at, held below, held under, down to, hit, hitting, not over, not under, at or below, at or above, at least, minimum, maximum, no more than, goal of,
at most, no less than, not more than, less than, fewer than, more than, greater than, below, above, under, over, within, up to, reach, reaching, achieve, exceed, exceeding, by, limit of, cap of, maximum of, minimum of, target of, quota of, ceiling of, floor of, threshold of, standard of, no fewer than, not less than, at the most, at the very least, a minimum of, a maximum of, exactly, no later than, capped at, set at, kept at, kept below, kept above, not above, not below, zero, between
`)

/** Phrases of which a target word is part and that vary by themselves. */
export const TARGET_OK = words(`
minimum wage, maximum speed, target population, target group, targeted subsidies, plot allocation target, sales
target, reduction target,
maximum price, maximum load, maximum temperature, minimum temperature, minimum price, minimum balance, target market, target price, target level, over time, under pressure, under construction, under treatment, under review, zero hour, zero hours, zero-hour, zero tolerance, zero grazing, within reach, above ground, below ground
`)

/** Words before a share that say of whom: the poorest 20 % are people. */
export const SHARE_OF_WHOM = words(
  'poorest, richest, top, bottom, last, first, other, remaining, oldest, youngest',
)

/** Units of what a target is in. */
export const UNITS = words(
  'minutes, minute, seconds, second, working days, year, years, quarter, hours, hour, days, day, weeks, week, months, month, km, metres, meters, kg, tonnes, litres, pula, dollars, degrees, mm, percent, per cent, %',
)
