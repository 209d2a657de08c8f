import type { BetterLists } from '../better.ts'
import { pairs, words } from '../list.ts'

/** Nouns that measure by themselves: before “quality of roads” or “access to water” no other measure is put. */
const GAUGES = words(`
number, numbers, level, levels, amount, amounts, quality, quantity, quantities, strength, share, shares, rate, rates, index, count, counts, frequency, volume, volumes, cost, costs, price, prices, fares, fees, bills, rents, tariffs, time, times, hours, duration, length, lengths, size, sizes, depth, height, width, weight, age, area, distance, distances, speed, speeds, pace, density, intensity, severity, risk, risks, ratio, balance, gap, gaps, value, values, revenue, revenues, income, incomes, profit, profits, profitability, margin, margins,
wage, wages, pay, salary, salaries, yield, yields, output, outputs, throughput, backlog, backlogs, workload, workloads, sales, turnover, skill, skills, knowledge, experience, confidence, morale, motivation, satisfaction, fatigue, stress, fear, awareness, interest, loyalty, reputation, image, attractiveness, popularity, visibility, influence, access, availability, affordability, accessibility, reliability, accuracy, productivity, performance, efficiency, effectiveness, success, turnout, attendance, enrolment, retention, attrition,
compliance, adherence, participation, uptake, coverage, capacity, trust, attention, effort, demand, pressure, spending, consumption, production, growth, inflation, poverty, inequality, unemployment, employment, congestion, pollution, emissions, rainfall, temperature, moisture, fertility, thickness, standard, standards, state, condition, conditions, status, degree, extent, proportion, percentage, likelihood, probability, chance, prevalence, incidence, mortality, literacy, welfare, safety, security, health, wellbeing, well-being, cleanliness,
discipline, accountability, transparency, resilience, diversity, expectancy, lifespan, score, scores, marks, results, grades, funding, investment, savings, maintenance, ease, adequacy, sufficiency, regularity, consistency, timeliness, punctuality, clarity, fairness, honesty, stability, flexibility, durability, sustainability, willingness, ability, cooperation, coordination, concentration, stocks, wear
`)

/** Nouns of how long something takes: what is slower takes more of it, and what is better less. */
const DURATIONS = words(
  'time, times, delay, delays, duration, durations, wait, waits, queue, queues, interval, intervals, downtime, lag, lags, hours, minutes, days',
)

/** Nouns of what is to be paid: what costs less is better for who pays, and worse for who is paid. */
const PRICES = words('price, prices, fare, fares, rent, rents, fee, fees, tariff, tariffs, premiums')

/** Nouns of which more is worse, besides those that have an opposite: what is worse is more of them, and what is better is less. */
const ILLS = words(`
accidents, addiction, alcoholism, anger, anxiety, attrition, backlog, backlogs, bribery, bullying, burglaries, burnout, bureaucracy, casualties, complaints, conflict, conflicts, congestion, corruption, cost, costs, crashes, crime, crimes, crisis, crises, damage, debt, debts, defects, deforestation, delinquency, depression, deprivation, desertification, diarrhoea, disease, diseases, drought, droughts, dust, emissions, epidemic, epidemics, erosion, errors, evictions, expenses, expenditure, failures, famine, fatigue, fear, fires, flooding, floods, fraud, grief, gridlock, harassment, homelessness, hunger, illness, illnesses, inequality, infections, infestation, inflation, injuries, jams, killings, leakage, leaks, litter, loss, losses, malaria, malnutrition,
migraine, mistakes, mortality, noise, obesity, outages, overcrowding, overgrazing, pain, pandemic, pests, poaching, pollution, potholes, poverty, pressure, risk, risks, robberies, rust, salinity, severity, shortage, shortages, siltation, smog, spills, starvation, strain, stress, strikes, suffering, suicides, tension, tensions, theft, thefts, truancy, trauma, unemployment, vandalism, violence, wastage, waste, weeds, workload, workloads, wear
`)
/** Of what stands with these the sense is that of the noun: the rate of crime, and noise levels. */
const NEUTRAL_GAUGES = words(
  'number, numbers, level, levels, rate, rates, amount, amounts, share, incidence, prevalence, frequency, count, counts, volume, volumes, degree, extent, index, burden, cases, incidents, problem, problems',
)

/** Things of which each is larger or smaller: growing cities are not more of them. */
const GROWING_BODIES = words(
  'cities, towns, villages, suburbs, settlements, slums, townships, herds, flocks, families, households, farms, firms, companies, businesses, classes, crowds, communities, enterprises, cooperatives, estates, fields, camps, gardens, plots, lakes, deserts, forests, glaciers, districts, parties, groups, gangs, markets',
)

/** What is used once it is there. */
const USED = words(
  'app, apps, application, system, systems, software, website, portal, platform, tool, tools, card, cards, method, methods, technology, technologies, machine, machines, service, services, form, forms, vaccine, vaccines, seed, seeds, variety, varieties, stove, stoves, contraceptives, condoms, helpline, hotline, database, ambulances, drones, tablets, computers, devices, guidelines, checklist, register, bins, scanners, tracker, meters, latrines, e-books',
)
/** What is paid once it is there, and how much it is. */
const PAID = pairs(
  'tax / Rate of the X, levy / Rate of the X, toll / Rate of the X, tariff / Rate of the X, duty / Rate of the X, charge / Size of the X, fee / Size of the X, fees / Size of X, fine / Size of the X, fines / Size of X, subsidy / Size of the X, subsidies / Size of X, grant / Size of the X, grants / Size of X, allowance / Size of the X, pension / Size of the X, pensions / Size of X, bonus / Size of the X, taxes / Rate of X, tolls / Rate of X',
)

/** Adjectives that with “more” and “less” say of each thing how much, each with what it is called. */
const DEGREES = pairs(
  'reliable / reliability, affordable / affordability, accessible / accessibility, available / availability, profitable / profitability, sustainable / sustainability, durable / durability, flexible / flexibility, visible / visibility, comfortable / comfort, accurate / accuracy, efficient / efficiency, effective / effectiveness, productive / productivity, attractive / attractiveness, transparent / transparency, complex / complexity, fertile / fertility, popular / popularity, regular / regularity, difficult / difficulty, punctual / punctuality, consistent / consistency, complete / completeness, modern / modernity, secure / security, stable / stability, diverse / diversity, competitive / competitiveness, violent / violence, aggressive / aggressiveness, careful / care, motivated / motivation, committed / commitment, satisfied / satisfaction, skilled / skill, polite / politeness, powerful / power, predictable / predictability, nutritious / nutritiousness, crowded / crowding',
)

/** Adjectives before what wants, that are left out where it is said what there is: a lack of proper planning is little planning. */
const IDLE_BEFORE_LACKED = words(
  'proper, adequate, sufficient, enough, appropriate, suitable, any, real, necessary, needed, required, relevant',
)

/** Negative words before “from”, each with the small word that its opposite takes. */
const OTHER_PREPOSITIONS = pairs(
  'attendance from / at, contact from / with, connection from / to, engagement from / in, retention from / in, trust towards / in, trust toward / in, interest to / in, interest towards / in, interest toward / in, interest about / in, knowledge about / of, attendance by / of, participation from / in',
)

/** Verbs of which no participle makes a name of what they act on. */
const NO_PARTICIPLES = words(`
optimise, optimize, prioritise, prioritize, harmonise, harmonize, normalise, normalize, rationalise, rationalize, streamline, synchronise, integrate, align, balance, leverage, capitalise, mainstream, operationalise, contextualise, advocate, facilitate, consider, ensure, guarantee, believe, think, rethink, reconsider, reimagine, hope, wish, try, want, understand, know, become, be, have, happen, occur, struggle, fail, slow, stay, remain, live, sit, stand, sleep, suffer, complain, arrive, disappear, exist, belong, depend, rely, respond, react, cooperate, collaborate, participate, comply, deal, cope, look, act, go, come, rise, fall, like, love, hate, fear, enjoy, see, feel, hear, face, embrace, celebrate, respect, value, appreciate, exploit, unlock, unleash, drive, lead, foster, nurture, cultivate, embed, champion, spearhead, steer, navigate, overcome, confront, counter, challenge, let, get, take, put, do, make, give, turn, keep, leave, bring, hold, stick, win, lose, justify
`)
/** Verbs that act on nothing: in -ing before a noun they say in what state it is. */
const INTRANSITIVE = words(
  'fail, struggle, suffer, ail, falter, languish, thrive, flourish, prosper, underperform, misbehave, starve, compete, emerge, vanish, stagnate, dwindle, wither',
)

/** Templates of how good a thing is. */
const GOODNESS = words(
  'Quality of X, Condition of X, Adequacy of X, Performance of X, Level of X, Amount of X',
)
/** How names begin that say how good a vague thing is. */
const GOOD_LEVELS = words('Quality of, State of, Condition of, Level of, Strength of')
/** Templates that put a measure before a thing. */
const MEASURING = words(`
Quality of X, Condition of X, Adequacy of X, Strength of X, Size of X, Length of X, Speed of X, Number of X, Performance of X, Price of X, Cost of X, Level of X, Amount of X, Width of X, Depth of X, Weight of X, Extent of X, Severity of X, Intensity of X, Frequency of X, Coverage of X, Workload of X, Timeliness of X, Regularity of X
`)

/** The words for better names, as the lists of the language hold them. */
export const BETTER: BetterLists = {
  gauges: GAUGES,
  durations: DURATIONS,
  prices: PRICES,
  ills: ILLS,
  neutralGauges: NEUTRAL_GAUGES,
  growingBodies: GROWING_BODIES,
  used: USED,
  paid: PAID,
  degrees: DEGREES,
  idleBeforeLacked: IDLE_BEFORE_LACKED,
  otherPrepositions: OTHER_PREPOSITIONS,
  noParticiples: NO_PARTICIPLES,
  intransitive: INTRANSITIVE,
  goodness: GOODNESS,
  goodLevels: GOOD_LEVELS,
  measuring: MEASURING,
}
