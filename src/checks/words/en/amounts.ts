import type { AmountLists } from '../amounts.ts'
import { words } from '../list.ts'

/** English words by which numbers are read. */
export const AMOUNTS: AmountLists = {
  numberWords: words(`
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, half
`),
  thousands: words('thousand, million, billion'),
  afterAmount: words('a, per, each, million, thousand, billion'),
  ofEach: words('a, an, per, each, every'),
  countedBy: words(`
year, month, week, day, hour, minute, second, person, head, capita, household, child, worker, patient, unit, ha, km, kg, litre, tonne, animal, ward, bed, cow, goat, hen, hive, tree, metre, trip, visit, call, class, pupil, nurse, page, night, shift, customer
`),
  ageBefore: words('under, over, above, below, between, by, within, up, to'),
  ofAges: words('mortality, aged'),
  boundBefore: words('least, most, than, exactly'),
  boundAfterNo: words('more, less, fewer, later, longer, sooner'),
  untilWhen: words('in, within, by, every, inside, under'),
  clockWords: words("am, pm, o'clock, hrs"),
  countsOfKept: words(
    'share, shares, percentage, proportion, number, count, rate, fraction, probability, chance, likelihood, percent',
  ),
  countedSoon: words(`
deaths, readmissions, relapses, returns, failures, infections, complications, dropouts, births, divorces, reoffending, repeat, loans, calls, trips, people, households, villages, homes, schools, clinics, farms
`),
  distances: words('km, m, metres, meters, miles, kilometres'),
  doneInTime: words('ed, sold, made, paid, met, seen, built, sent, given, done, lost, born, held, found'),
  paceUnits: words(
    'year, term, season, quarter, night, shift, class, ward, village, household, school, head',
  ),
}
