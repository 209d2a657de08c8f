import { pairs, words } from '../list.ts'

/** Words by which two names speak of two things: names that differ only in one such word are no duplicates. */
export const PAIRS_OF_OPPOSITES = pairs(`
employment / unemployment, births / deaths, imports / exports, inflow / outflow, income / spending, hiring /
firing, supply / demand, trust / distrust, men / women, male / female, urban / rural, buying / selling,
arrivals / departures, winners / losers, use / non-use, compliance / non-compliance, attendance / absence,
public / private, young / old, upstream / downstream, internal / external, planned / unplanned, formal /
informal, skilled / unskilled,
increase / decrease, inflows / outflows, entries / exits, entrants / leavers, joiners / leavers, boys / girls, fathers / mothers,
import / export, import / exports, primary / secondary, secondary / tertiary, local / national, national / international,
local / foreign, domestic / foreign, short / long, new / old, first / last, first / second, good / bad, high / low, rich / poor,
buyers / sellers, lenders / borrowers, teachers / students, patients / staff, winter / summer, wet / dry, summer / winter,
profit / loss, gains / losses, credit / debit, assets / liabilities, early / late, peak / off-peak, day / night, full / part,
direct / indirect, fixed / variable, hot / cold, maternal / paternal, maternal / infant, adult / child, adults / children,
fertility / mortality, morbidity / mortality, birth / death, immigration / emigration, inward / outward, upper / lower,
revenue / expenditure, inbound / outbound, hired / fired, recruitment / attrition, opening / closing, northern / southern,
eastern / western, north / south, east / west, left / right, mean / median, minimum / maximum, real / nominal, gross / net
`)

/** Names that are each other's whole complement: a link between them says the same thing twice. */
export const COMPLEMENTS = pairs(`
employment / unemployment, use / non-use, attendance / absence, compliance / non-compliance, trust / distrust,
literacy / illiteracy, filled posts / vacant posts, satisfaction / dissatisfaction,
attendance / non-attendance, trust / mistrust, filled posts / vacancies, participation / non-participation, enrolment / non-enrolment,
payment / non-payment
`)

/** Words that make another variable of the same thing, as what is reported of it or wanted. */
export const SENSE_MARKERS = words(`
perceived, reported, expected, felt, apparent, measured, desired, wanted, target, planned, believed, visible,
recorded, promised, actual, real,
estimated, forecast, projected, official, claimed, seen, known, imagined, ideal, required, needed, budgeted, approved, potential, future
`)
