import { words } from '../list.ts'

/** Beginnings of names of things that happen once. */
export const EVENT_PHRASES = words(`
christmas party, farewell party, birthday party, house party, office party, farewell dinner, school trip to, study tour to, trip to the, walk to the, launch of, introduction of, election of, outbreak of, crisis of, collapse of, accident on, strike of, visit of,
death of, announcement of, signing of, the opening of, arrival of, workshop in, the flood, the drought, the fire,
the war, the pandemic, accident at, accident in, fire at, fire in, visit by, visit from, opening of the, opening of
a, change of government, change of leadership, change of minister, fall of the government, signing of the, arrest
of, murder of, resignation of, dismissal of, appointment of, retirement of the, transfer of the, passing of the,
start of the, end of the, beginning of the, death of a, arrival of the, departure of, withdrawal of the, closure
of, closing of the, breakdown of the, loss of the, handover of, the storm, the cyclone, the crisis, the epidemic,
the strike, the election, the elections, the budget speech, the accident, the crash, the explosion, the outbreak,
the merger, the launch, the reshuffle, the workshop, the conference, the meeting, the ceremony, the lockdown, the
riot, burst pipe in, burst pipe at, burst main, power cut in, power cut on, power cut at, leak in the, the riots, the protest, the scandal
`)

/** Things that happen once: a name whose head is one of these, in the singular and without a rate, is an event. */
export const EVENT_HEADS = words(`
launch, inauguration, ceremony, election, by-election, referendum, outbreak, crisis, collapse, strike, coup, earthquake, tsunami, announcement, signing, conference, summit, resignation, dismissal, reshuffle, merger, takeover, bankruptcy, explosion, eruption, robbery, burglary,
lockdown, riot, scandal, speech, parade, match, concert, exhibition, seminar, outage, hurricane, typhoon, stampede, hijacking, kidnapping, massacre, uprising, rebellion, mutiny, ambush, heist, stabbing, shooting, sacking, firing, downgrade, upgrade, rebrand, rollout, go-live, ransomware attack, data breach, hack, lawsuit, assassination, murder, wedding, funeral, accident, crash, derailment, flood, fire, war, pandemic, epidemic, cyclone, hurricane, storm, tornado, landslide, recession, blackout, walkout, protest, demonstration, reelection, closure, shutdown, handover, relocation,
appointment, anniversary, festival, workshop, visit, arrest, raid, attack, invasion, devaluation, default, bailout, strike, break-in, breakdown, burst, spill, leak, incident, evacuation, introduction, arrival, departure, opening, retirement, inquiry, hackathon, breakthrough, scare, hoax, false alarm, debate, derby, final, semi-final, semifinal, play-off, playoff, premiere, kick-off, tournament, world cup, carnival, pilgrimage, crusade, bazaar, fête, fete, jumble sale, fun run, marathon, airshow, air show, trade fair, book fair, expo, gala, banquet, prizegiving, prize-giving, graduation day, sports day, open day, feast day, baptism, ordination, coronation, swearing-in, inaugural, unveiling, groundbreaking, ground-breaking, ribbon-cutting, homecoming, reunion, sit-in, standoff, stand-off, ambush, shoot-out, shootout, skirmish, jailbreak, prison break, bombing, poisoning, drowning, capsizing, shipwreck, cave-in, rockfall, mudslide, avalanche, heatwave, cold snap, hailstorm, sandstorm, thunderstorm, dust storm, eclipse, power cut, power failure, blowout, meltdown, oil spill, gas explosion, recall, default, bank run, stock market crash, split, schism, defection, walk-out, vote of no confidence, impeachment, ouster, verdict, ruling, sentencing, acquittal, court case, raid, crackdown
`)

/** Of these the ones that are a level as often, and events only where a date, “the” or a place says which one. */
export const WEAK_EVENTS = words(`
visit, match, upgrade, downgrade, shooting, firing, hack, parade, concert, exhibition, seminar, leak, opening, closure, retirement, arrival, departure, attack, protest, default, appointment, introduction, relocation, bankruptcy, burglary, robbery, murder, breakdown, incident, conflict, drought, announcement, workshop, handover, shutdown, protest, arrest, raid, spill, inquiry, recession, storm
`)
/** Words behind such an event that say where or when it was. */
export const EVENT_PLACES = words('at, on, by')
/** Events by which something comes into use. */
export const INTRODUCTIONS = words('launch, introduction, opening, roll-out, rollout, start')

/** Such things that bear a name of their own, as Cyclone Eloise. */
export const NAMED_EVENTS = words('cyclone, hurricane, storm, typhoon, operation, tropical storm')

/** Names of what is measured of such things. */
export const EVENT_OK = words(`
opening hours, opening stock, election turnout, election spending, launches per year, outbreaks per year, accidents
per year, strike days, visits per year, deaths per year, war risk, fire risk, flood risk, drought severity, drought
frequency, earthquake preparedness, introduction rate, arrivals per day, arrival rate,
fire safety, fire brigade, fire cover, fire season, fire break, fire fighting, strike rate, strike fund, war chest, price war, trade war, tug of war, accident and emergency, visit length, opening balance, opening price, crash cushions, attack rate, heart attack, panic attack,
world war ii veterans, post-election, pre-election, school opening, job opening, by-election costs, market opening, mouth opening, valve opening, fire wood, firewood, camp fire, cooking fire, open fire, bush fire risk, pandemic preparedness, epidemic preparedness, identity crisis,
vision 2030, vision 2036, agenda 2030, agenda 2063, windows 10, form 2015, iso 9001, covid-19 vaccination, network breakdown, family breakdown, marriage breakdown, nervous breakdown, cost breakdown, gas leak, oil leak, water leak, memory leak, net default, loan default, debt default, mortgage default
`)

/** Names of months, but for “may”, and days of the week. March needs a word before it that makes it a date. */
export const MONTHS = words(
  'january, february, april, june, july, august, september, october, november, december, jan, feb, apr, aug, sept, oct, nov, dec',
)
export const WEEKDAYS = words('monday, tuesday, wednesday, thursday, friday, saturday, sunday')
/** Words that make a date of a month, a day of the week or a year behind them. */
export const DATE_BEFORE = words(
  'on, in, of, last, since, next, this, by, during, after, before, early, late, from, until, every',
)
/** Words that make none of a month or a day of the week. */
export const NO_DATE_BEFORE = words('per, each, a, by')

/** Words that say when, once. */
export const ONCE = words(
  'yesterday, today, tomorrow, tonight, last year, last month, last week, last night, this morning, next year, next month, next week, christmas day, independence day, new year',
)
/** Words before a year that make no event of it. */
export const YEAR_OK = words('since, base, per, by, vision, agenda, from, until, to, target, before, after')

/** Words that make a rate or a level of what happens. */
export const RATE_WORDS = words(`
per, rate, number, frequency, count, share, hours, turnout, severity, risk, days, visits,
rates, numbers, percentage, proportion, likelihood, probability, chance, fear, threat, cost, costs, intensity, length, duration, size, scale, impact, effect, effects, damage, losses, preparedness, readiness, response, awareness, coverage, turnover, average, annual, monthly, weekly, daily, yearly, recovery, attendance
`)
