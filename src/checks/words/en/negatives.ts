import { pairs, words } from '../list.ts'

/** Beginnings of names that say a lack or a low value, with the plain name: its signs turn. `X` is the rest of the name. */
export const LACKS = pairs(`
lack of X / X, absence of X / X, dearth of X / X available, shortage of X / X available, scarcity of X / X available, insufficient X / X,
inadequate X / Adequacy of X, poor X / Quality of X, bad X / Quality of X, low X / X, weak X / Strength of X,
limited X / X, no X / X, not enough X / X, non-X / X, failure of X / X working, failure to X / Ability to X,
inability to X / Ability to X, unwillingness to X / Willingness to X, loss of X / X, deficit of X / X, too little X
/ X, too few X / X,
poorly X / Well X, badly X / Well X, inadequately X / Adequately X, insufficiently X / Sufficiently X, unevenly X / Evenly X, irregularly X / Regularly X, rarely X / Often X, overgrazed X / Grass cover of X, mismanaged X / Quality of management of X,
little X / X, few X / Number of X, scarce X / X available, scant X / X, slow X / Speed of X, unreliable X / Reliability of X, unsafe X / Safety of X, unstable X / Stability of X, unfair X / Fairness of X, unclear X / Clarity of X, unequal X / Equality of X, uneven X / Evenness of X, inefficient X / Efficiency of X, ineffective X / Effectiveness of X,
inconsistent X / Consistency of X, irregular X / Regularity of X, incomplete X / Completeness of X, inaccurate X / Accuracy of X, insecure X / Security of X, inaccessible X / Accessibility of X, inflexible X / Flexibility of X, irresponsible X / Responsibility of X, impatient X / Patience of X, unavailable X / X available, unaffordable X / Affordability of X, unhealthy X / Health of X, unprofessional X / Professionalism of X, uncoordinated X / Coordination of X,
undisciplined X / Discipline of X, unmotivated X / Motivation of X, demotivated X / Motivation of X, untrained X / Training of X, unskilled X / Skill of X, unqualified X / Qualification of X, uneducated X / Education of X, uninformed X / Information of X, unprepared X / Preparedness of X, unhappy X / Happiness of X, unsatisfied X / Satisfaction of X, dissatisfied X / Satisfaction of X, unequipped X / Equipment of X, disorganised X / Organisation of X, disengaged X / Engagement of X,
outdated X / Modernity of X, deficient X / Sufficiency of X, substandard X / Quality of X, mediocre X / Quality of X, declining X / X, dysfunctional X / Working order of X, broken X / X in working order, lacking X / X, missing out on X / Share in X, nonexistent X / X, non-existent X / X, neglected X / Care for X, failing X / Performance of X, minimal X / X, unsustainable X / Sustainability of X, dishonest X / Honesty of X, disloyal X / Loyalty of X, disrespectful X / Respect of X,
reluctance to X / Willingness to X, refusal to X / Willingness to X, hesitation to X / Willingness to X, difficulty in X / Ease of X, difficulty of X / Ease of X, difficulties in X / Ease of X, absent X / X present, shortages of X / X available, lack in X / X, gaps in X / Completeness of X, limitations in X / X, limitation of X / X, decay of X / Condition of X, inadequacy of X / Adequacy of X, insufficiency of X / X, without X / X, never enough X / X, unwilling X / Willingness of X, unresponsive X / Responsiveness of X, delayed X / Timeliness of X, late X / Timeliness of X, sluggish X / Speed of X, stagnant X / Growth of X, dirty X / Cleanliness of X, ill-equipped X / Equipment of X, under-resourced X / Resources of X, underfunded X / Funding of X, understaffed X / Staff of X, underpaid X / Pay of X, unmaintained X / Maintenance of X, ill-trained X / Training of X
`)

/** Beginnings that say a high value: the name without them, and signs stay. */
export const VALUES = pairs(`
high X / X, too much X / X, too many X / X, excessive X / X,
very high X / X, overpriced X / Price of X, overworked X / Workload of X, overloaded X / Load on X, overstretched X / Load on X, overburdened X / Load on X, costly X / Cost of X, busy X / Workload of X, hefty X / X, crowded X / Crowding in X, congested X / Congestion on X, noisy X / Noise in X, excess X / X, unnecessary X / X, long X / Length of X, heavy X / X, huge X / X, strong X / Strength of X, frequent X / Frequency of X, massive X / X, rampant X / X, rapid X / Speed of X, widespread X / X, severe X / Severity of X, extreme X / X, enormous X / X, abundant X / X, sufficient X / X, adequate X / Adequacy of X, so many X / Number of X, so much X / X, plenty of X / X, lots of X / Number of X, a lot of X / X, many X / Number of X, much X / X, expensive X / Price of X, overcrowded X / Crowding in X, intense X / Intensity of X, tight X / Tightness of X, strict X / Strictness of X, big X / Size of X, large X / Size of X, good X / Quality of X, great X / Quality of X, excellent X / Quality of X, effective X / Effectiveness of X, efficient X / Efficiency of X, happy X / Happiness of X, motivated X / Motivation of X
`)

/** Adjectives of these that before people, or before a thing that is counted, say which of them. */
export const OF_GROUPS = words(`
chronic, acute, illiterate, ineligible, insolvent, infertile, immobile, disconnected, inexperienced, poor, weak, good, bad, large, big, long, heavy, strong, late, high, low, many, few, happy, motivated, broken, absent, delayed, slow, dirty, great, expensive, severe, effective, efficient, unsafe, unhealthy, neglected, failing, unwilling, excellent, rapid, strict, tight, frequent, adequate, intense, abundant, sufficient, widespread, extreme, limited, non-
`)

/** Words at the end of a clause that say a low value, and a high one. */
export const LOW_ENDS = words(
  'low, poor, bad, weak, inadequate, insufficient, lacking, limited, scarce, missing, absent, unreliable, slow, short, unavailable, unsafe, empty, broken',
)
/** The same in several words. */
export const LOW_PHRASES = words(
  'in poor condition, in bad condition, in terrible condition, in a bad state, in a poor state, in bad shape, in poor shape, in bad repair, in poor repair, in disrepair, in ruins, in tatters, in disarray, in chaos, in short supply, not enough, not sufficient, not good enough, not reliable, not adequate, not up to standard, below standard, below par, far too slow, far too low, hard to get, hard to find, hard to reach, out of date, not working well, of poor quality, of bad quality, of low quality, under strain',
)
export const HIGH_ENDS = words('high, excessive, good, strong, adequate, plenty, too long')

/** Words that only say very. */
export const VERY = words(
  'ever, ever more, steadily, rapidly, slowly, gradually, sharply, constantly, continually, continuously, quickly, dramatically, markedly, noticeably, significantly, severely, badly, seriously, hugely, massively, alarmingly, fast, terribly, incredibly, unusually, consistently, needlessly, unnecessarily, dangerously, painfully, hopelessly, woefully, visibly, overly, totally, utterly, completely, almost, virtually, ever-, far, even, very, extremely, too, so, really, quite, rather, generally, persistently, chronically, highly, increasingly, fairly, such, still, always, often, much',
)

/** Phrases in which a negative or a value is part of the name of the thing. */
export const NEGATIVE_OK = words(`
poor households, poor families, poor people, the poor, poverty, low-cost housing, low-income families, low season
visitors, low tide, bad debts, no-fee schools, no-show rate, non-revenue water, non-profit clinics, not-for-profit
clinics, non-smokers, non-farm income, non-farm jobs, weak-tea, limited companies, short-term loans, water losses,
weight loss, job losses, crop losses, hearing loss, heat loss, loss ratio, failure rate, exam failure rate, housing
shortage, water shortage, food shortage, nurse shortage, budget deficit, trade deficit, bad weather days, low water
mark, no-take area, no-till area,
poor soils, poor law, poor relief, poor neighbourhoods, low voltage, low birth weight, low-birth-weight, low season, low-income, low income households, low income families, low income housing, low income countries, low altitude, low pressure, low grade, low cost housing, low-cost, low-lying, low head, low flow, low flows, low tides,
low-rise, low emission vehicles, low carbon, low wage jobs, low-wage, high school, high schools, high court, high commission, high street, high season, high tide, high ground, high voltage, high risk pregnancies, high-risk, high value, high income, high earners, high performers, high achievers, high altitude, high frequency, high grade, high speed, high-speed, high-rise,
high-quality, high demand areas, high density, high command, high yield varieties, high seas, high jump, high priority, bad weather, bad loans, bad cheques, bad news, bad luck, bad breath, weak acid, weak spots, weak points, weak links, weak tea, weak currency, weak signal areas, limited liability, limited editions, limited company, limited edition, no-claims, no claims bonus, no claims bonuses, no claims discount, no parking signs, no parking zones, no parking areas, no parking fines, no-parking, no-shows, no shows, no smoking signs, no smoking areas, no smoking zones, no smoking rooms, no-smoking, no of, nos of, no per, no ball, no balls, no trumps, no entry signs, no fault, no man's land, no fly zones, no take zones, no win, no go areas, no name brands, no frills, no-confidence, no confidence votes,
non-food, non-core, non-cash, non-tariff, non-formal, non-government, non-governmental, non-state, non-tax, non-mining, non-oil, non-profit, non-communicable, non-performing, non-native, non-wood, non-timber, non-fiction, non-members, non-citizens, non-residents, non-users, non-urgent, non-emergency, non-motorised, non-stop, non-contact, non-medical, non-teaching, non-academic, non-wage, non-interest, non-renewable,
long-term, long term, long service, long leave, long weekend, long weekends, long distance, long-distance, long haul, long lines of, long stay, long-stay, long vacation, long covid, long jump, heavy vehicles, heavy metals, heavy metal, heavy goods, heavy industry, heavy equipment, heavy machinery, heavy rain days, heavy duty, heavy users, heavy drinkers, heavy trucks, heavy water, heavy crude, strong currents, strong room, strong winds,
large farms, large stock, large firms, large-scale, large scale, large animals, big data, big five, big business, big game, big cats, good governance index, good friday, goods, good practice examples, good practice, good practices, great lakes, late payers, late blight, late fees, late arrivals, late applications, late payments, late adopters, late trains, delayed payments, delayed trains, few-shot, slow lane, slow learners, slow cookers, slow cooker, slow release,
rapid tests, rapid test, rapid response, rapid transit, rapid assessment, frequent flyers, frequent flyer, severe complications, severe cases, severe accidents, severe malnutrition, severe drought days, intense care, intensive care, expensive drugs share, effective demand, effective rate, effective population, effective tax, efficient frontier, broken bones, broken windows, broken homes, broken down vehicles, dirty linen, absent parents, absent fathers, absent teachers,
abundant supply, adequate intake, excess capacity, excess stock, excess mortality, excess deaths, excess weight, excess water, excess baggage, excess demand, excess supply, excess rainfall, excess inventory, strict liability, many-to-many, much-needed, tight oil, extreme weather, extreme heat days, extreme poverty, missing persons, limited partners, little league, few and far, gaps in employment, neglected diseases, neglected children, neglected tropical, weak tea, failing schools, failing banks, declining balance, unnecessary trips, unnecessary visits, unnecessary tests, without parole, loss of life, loss of heat, loss of weight, loss of hearing, loss of blood, loss adjusters, failure to thrive, failure of rains, deficit of the
`)
