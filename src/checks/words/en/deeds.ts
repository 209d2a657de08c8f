import { words } from '../list.ts'

/** Deeds that are done once, at one time, to one thing or to a number of people: events before “of the”, “of a”, “of 120”. */
export const DEEDS = words(`
retrenchment, layoff, lay-off, redundancy, dismissal, sacking, firing, resignation, retirement, appointment, nomination, election, re-election, inauguration, installation, coronation, arrest, detention, eviction, expulsion, deportation, repatriation, suspension, removal, transfer, relocation, displacement, evacuation, kidnapping, abduction, murder, killing, assassination, death, drowning, shooting,
poisoning, rescue, hijacking, theft, robbery, sale, purchase, acquisition, takeover, merger, privatisation, privatization, nationalisation, nationalization, liquidation, bankruptcy, listing, unbundling, split, splitting, demolition, destruction, construction, building, rebuilding, completion, commissioning, decommissioning, opening, reopening, closure, closing, shutdown, cancellation, postponement, abolition, repeal, scrapping, banning,
ratification, signing, enactment, passing, passage, tabling, gazetting, launch, relaunch, rollout, roll-out, introduction, handover, hand-over, renaming, rebranding, restructuring, reorganisation, reorganization, overhaul, replacement, collapse, burst, bursting, sinking, bombing, burning, crash, derailment, explosion, flooding, discovery, arrival, departure, return, withdrawal, hosting, devaluation, dissolution, disbanding, impeachment,
conviction, acquittal, release, recruitment, hiring, promotion, graduation, secondment, conversion, migration, fall, invasion, blockade, breach, outage, swap, donation, delivery, award, visit, recall, breakdown, strike, walkout, walk-out, culling, slaughter, stocking, planting, upgrade, upgrading, renovation, refurbishment, ambush, baptism, beheading, beating, besieging, burial, canonisation, capture, consecration, defection, disappearance, disqualification, escape, execution, exhumation, expropriation, extradition, firing, grounding, hacking, hanging, incarceration, indictment, inspection, kidnap, looting, lynching, naming, naturalisation, ordination, ousting, outing, overthrow, pardoning, prosecution, ransacking, relegation, replacement, rezoning, scuttling, seizure, sentencing, shelling, stabbing, stoning, storming, stranding, swearing-in, toppling, trial, unveiling, vandalising, wreck
`)
/** Articles before the one thing that such a deed is done to. */
export const THE_ONE = words('the, our, this, that, its')

/** What comes over a place at one time. */
export const BLOWS = words(`
blockade, boycott, sit-in, siege, plague, swarm, infestation, census, heatwave, heat wave, hailstorm, sandstorm, snowstorm, thunderstorm, mudslide, avalanche, volcano, wildfire, inferno, riots, looting, uproar, walk-out, hand-over, layoff, layoffs, retrenchment, power failure, meltdown, crackdown, raid, bombing, ceasefire, armistice, treaty signing, pay-out, bail-out, jubilee, centenary, coronation, inauguration, wage strike, go-slow, mass resignation, oil spill, chemical spill, tanker spill, capsizing, shipwreck, plane crash, bus crash, dam burst, pipe burst,
general election, by-election, elections, court ruling, verdict, resignation, impeachment, ouster, flash flood, floods, earthquakes, open day, sports day, kick-off, ribbon cutting, groundbreaking, roadshow, product recall, profit warning, stock market crash, coup d'état, cabinet reshuffle, royal visit, state visit, world cup, olympics, hurricane
`)

/** Verbs in their plain past or present that tell what one thing did once, at the end of a name. */
export const ONCE_VERBS = words(`
resigns, resigned, arrives, arrived, dies, died, retires, retired, quits, departs, departed, closes, opens, begins, began, explodes, exploded, bursts, burst, collapses, collapsed, crashes, crashed, sinks, sank, overturns, overturned, derails, derailed, breaks, broke, fails, failed, sacked, fired, arrested, elected, re-elected, reshuffled, leaves, left,
burns, burnt, burned, falls over, breaks down, broke down, broken down, burns down, burnt down, burned down, washed away, swept away, goes bankrupt, went bankrupt, goes bust, went bust, goes on strike, on fire, catches fire, caught fire, blows up, blew up, is closed, shuts, shuts down, steps down, stepped down, walks out, walked out, pulls out, pulled out, moves out, capsized, capsizes, erupted, erupts, ran aground, runs aground, hijacked, impeached, assassinated, murdered, kidnapped, jailed, sworn in, ousted, toppled, evacuated, defected, absconded, absconds, drowned, drowns, wins, won, loses, strikes
`)

/** Seasons, feasts and stretches of time that make a date with “last”, “this” and “next”. */
export const SPANS = words(`
year, month, week, night, winter, summer, spring, autumn, season, term, quarter, semester, decade, century, weekend, christmas, easter, ramadan, harvest, january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, morning, afternoon, evening, fortnight, election, holidays
`)
/** Words before them that make a date of them. */
export const SPAN_BEFORE = words('last, next, this')

/** Of these the ones that are several things as often: with an adjective before them nothing is told that happened. */
export const SEVERAL_ONCE = words('breaks, leaves, strikes, bursts, crashes, sinks, wins, fails')
/** How many, by the dozen: beside the numbers. */
export const DOZENS = words('dozens, hundreds, millions, scores, several, thousands')
