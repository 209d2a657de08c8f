/** What words of a name speak of. */
export type Cue =
  | 'problem'
  | 'quick'
  | 'lasting'
  | 'side'
  | 'growth'
  | 'limit'
  | 'goal'
  | 'gap'
  | 'pressure'
  | 'share'
  | 'common'
  | 'capacity'
  | 'threat'
  | 'quality'

/** A list written as text, its entries between commas. */
const listOf = (text: string): readonly string[] => text.split(',').map((entry) => entry.trim())

/**
 * English words, or their beginnings where they are long, by what they speak of; one with a space stands for words that follow one another.
 * Evidence and never proof: they decide which of several questions is asked, and speak where shape alone says too little.
 */
export const CUES: Readonly<Record<Cue, readonly string[]>> = {
  problem:
    listOf(`complain, shortage, backlog, debt, debts, deficit, late, delay, delays, loss, losses, pain, stress, crime, violen,
    problem, symptom, conflict, error, errors, defect, absen, queue, congestion, jam, jams, pest, pests, poverty, unemploy, hunger,
    hungry, accident, crash, death, deaths, disease, infection, overload, craving, fatigue, dropout, turnover, outage, shortfall,
    breakdown, vacanc, sick, ill, illness, disorder, leak, leaks, damage, noise, flood, flooding, thirst, anxiety, worry, fear,
    pollution, dirt, bad, poor, lack, missing, overrun, overcrowd, burglar, theft, weed, weeds, insects, mistakes, litter, smog, erosion`),
  quick:
    listOf(`expedit, overtime, borrow, loan, loans, hired, hire, subsid, discount, emergency, quick, temporary, patch, patches,
    shortcut, drink, drinks, drinking, smoking, painkiller, pesticide, spraying, fertili, consultant, agency, bailout, aid, handout,
    price cut, cutting, layoff, raid, raids, crackdown, arrest, arrests, ban, bans, workaround, firefight, promotion, imports, donor,
    relief, outsourc, coffee, caffeine, new road, road build, cramming, inspection, penalt, fine, fines, antibiotic, medicine,
    medication, pill, pills, dose, doses, drug, drugs, expulsion, suspension, credit, overdraft, trucked, bottled, tanker, generator,
    air condition, sedative, tranquil, done by, done for, help from, grant, grants, clamp, postpon, apolog, blaming, herbicide,
    insecticide, extra hours, extra staff, reminder, police, guards, sleeping`),
  lasting:
    listOf(`training, reform, prevent, maintenance, own, lasting, fundamental, root cause, renegotiat, redesign, mentoring,
    rehabilitat, education, rotation, research, development, improvement, therapy, exercise, internal, local, domestic, planning,
    learning, practice, teaching, replacement, redesign, skill, skills, self`),
  side: listOf(`side effect, unintended, wear, burnout, fatigue, exhaust, tired, dependen, resistan, resistant, disrupt, interest due,
    interest to, interest payment, rework, resent, anger, mistrust, distrust, toleran, erosion, workaround, evasion, cheat, complacen,
    addict, pollut, hidden, damage, mistakes, induced, reliance, habit, feeling, waiting for, trust that, neglect, weakness,
    attraction, rebound, guilt, salt, debt, risk taking, fear, boredom, idle, apathy`),
  growth:
    listOf(`customer, sales, revenue, word of mouth, growth, member, subscri, user, users, demand, profit, population, product,
    visitor, tourist, enrol, order, orders, passenger, motivation, enthusias, results, success, reputation, income, earnings, adopt,
    guest, guests, reader, readers, singers, review, reviews, praise, recommend, fame, pupil, pupils, student, patient, donation,
    follower, invit, seller, buyer, buyers, volunteer, clients, audience, players`),
  limit:
    listOf(`waiting, wait, crowd, crowding, complexit, workload, saturat, congest, burden, density, overload, fatigue, scarcit,
    limit, delay, delays, rivals, competit, untapped, errors, pressure on, rent, rents, queue, dilut, crush, load, noise, traffic,
    lack of space, time to, dirt, shortage, strain, unrest, coordination, bureaucra, overwork, wear, friction, cannibal`),
  goal: listOf(
    'goal, target, standard, desired, expect, norm, norms, ambition, aspiration, promise, quota, deadline',
  ),
  gap: listOf(
    'gap, shortfall, discrepan, excess, difference, shortage, need, needed, lacking, missing, falls short',
  ),
  pressure: listOf('pressure, lower the, relax, temptation, wish to, excuse'),
  share:
    listOf(`share, shares, allocat, relative, instead of, against, over, balance of, proportion, split, compared, position,
    advantage, lead, ahead, preference, favour, priority, standing`),
  common:
    listOf(`total, common, shared, together, pasture, pool, fish, shoal, network, groundwater, aquifer, grazing, per, load,
    bandwidth, resource, for each, all`),
  capacity:
    listOf(`capacity, capabilit, investment, invest, skill, skills, perceived need, hiring, infrastructure, fleet, competence,
    uptime, knowledge, lacking, orders for, staff who can`),
  threat: listOf(
    'threat, danger, fear, perceived, insecur, risk, anger, insult, annoyance, worry, suspicion, feels',
  ),
  quality: listOf('relationship, trust, thinking, ideas, results, actions, openness, learning'),
}

/** What somebody does: a link may well be drawn into it, also where nothing leads to it yet. */
export const DOINGS: readonly string[] =
  listOf(`hiring, training, expedit, overtime, borrow, spending, campaign, programme, program, project,
  effort, investment, investing, advertis, marketing, repair, repairs, inspection, patrol, raid, raids, support, cut, cuts, fix, fixes,
  use of, visits, build, building, subsid, loan, loans, discount, drinking, smoking, spraying, rule, rules, reform, policy, response,
  activity, action, actions, maintenance, workshops, purchase, recruit, arms, weapons, promotion, lobbying, restriction, enforcement,
  working, hours, shortcut, hired`)

/** What acts on a system of people and is not moved by it, however it is named. */
export const OUTSIDE: readonly string[] =
  listOf(`rain, rainfall, weather, climate, drought, droughts, flood, season, sunshine, sun, temperature,
  storm, storms, winter, summer, monsoon, earthquake, wind, frost, global, world, worldwide, international, national,
  fuel price, oil price, price of, exchange rate, inflation, interest rate, rate of interest, economic growth, economic situation,
  road works, law, laws, legislation, market size, size of, population growth, population, birth rate, ageing, election, pandemic,
  competitor, competing, land area, area of, distance, slope, age of, geograph, holiday, time of year, immigration, external, natural,
  donor, donors, sponsor, government in, ministry`)

/** What comes out in the end and is counted: where it leads nowhere it is drawn to be looked at. */
export const RESULTS: readonly string[] =
  listOf(`cost, costs, income, profit, pay, wages, salary, revenue, expense, expenses, bill, bills, harvest,
  yield, days, deaths, margin, bonus, dividend, tax, taxes, output, statistics, ranking, welfare, wellbeing, well being`)
