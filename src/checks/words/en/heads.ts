import { words } from '../list.ts'

/** Nouns that say how much, how many, how good or how long: with one as its head a name can rise and fall. */
export const MEASURES = words(`
number, numbers, level, levels, amount, amounts, quality, strength, share, shares, rate, rates, index, count, counts, frequency, volume, volumes, cost, costs, price, prices, time, times, hour, hours, day, days,
week, weeks, month, months, year, years, effort, efforts, pressure, demand, supply, supplies, capacity, trust, attention, support, spending, budget, budgets, income, incomes, turnover, patrols, coverage, meetings, visits,
size, length, depth, height, width, weight, age, area, distance, speed, density, intensity, severity, risk, risks, ratio, balance, gap, gaps, value, values, revenue, revenues, profit, profits, margin, margins, wage, wages, pay,
salary, salaries, fee, fees, fines, tariff, tariffs, tax, taxes, debt, debts, loss, losses, yield, yields, output, outputs, input, inputs, intake, throughput, backlog, backlogs, queue, queues, workload, load, loads, stock, stocks, reserve, reserves, inventory,
sales, orders, requests, complaints, applications, claims, cases, admissions, births, deaths, accidents, incidents, crimes, arrests, jobs, posts, vacancies, places, beds, seats, rooms, spaces, staff, personnel, intensity, scope,
skill, skills, knowledge, experience, confidence, morale, motivation, satisfaction, fatigue, stress, fear, concern, concerns, awareness, interest, interests, loyalty, reputation, image, attractiveness, popularity, visibility, influence, power,
access, availability, reliability, accuracy, productivity, performance, efficiency, effectiveness, success, failure, failures, errors, defects, delays, delay, turnout, attendance, enrolment, retention, attrition, compliance, adherence, participation, uptake, use, usage,
consumption, production, investment, investments, funding, funds, money, savings, credit, loans, grants, subsidy, subsidies, aid, relief, exports, imports, trade, growth, inflation, poverty, inequality, unemployment, employment, congestion, traffic, pollution, emissions,
rainfall, temperature, moisture, fertility, cover, stress, damage, condition, conditions, state, status, standard, standards, intervals, interval, period, duration, needs, need, temperature, potential, chance, likelihood, probability, expectation, expectations,
perception, perceptions, burden, score, scores, marks, results, grade, grades, population, mortality, prevalence, incidence, transmission, immunity, dropout, turnaround, speed, thickness, flow, flows, discharge, abstraction, storage, recharge, mileage, fares, rents, rent,
attitude, attitudes, willingness, readiness, ability, opportunity, opportunities, quantity, quantities, percentage, proportion, portion, extent, degree, range, variety, diversity, maintenance, freeze
`)

/** Nouns to which a noun before them belongs: what is done there is no action of the name. */
export const COMPOUND_HEADS = words(`
agent, agents, permit, permits, group, groups, card, cards, dam, dams, desk, desks, document, documents, center, centre, centers, centres, team, teams, worker, workers, shop, shops, tool, tools, kit, kits, line, lines, point, points, site, sites,
record, records, plan, data, unit, units, station, stations, officer, officers, manager, managers, passenger, passengers, driver, drivers, network, networks, place, workplace, room, centre, equipment, material, materials, machine, machines, vehicle, vehicles, facility, facilities,
software, hardware, system, systems, book, books, form, forms, licence, licences, license, licenses, certificate, certificates, order, orders, notice, notices, letter, letters, note, notes, code, codes, law, laws, rule, rules, act, policy, contract, contracts, agreement, agreements, partner, partners,
market, markets, product, products, goods, item, items, part, parts, piece, pieces, crop, crops, tree, trees, animal, animals, water, land, soil, ground, fee, sector, industry, industries, company, companies, firm, firms, business, businesses, chain, chains, route, routes, road, track, tracks, bay, bays, yard, yards, block, blocks,
window, windows, schedule, schedules, scheme, calendar, day, cycle, cycles, stage, stages, phase, session, sessions, workshop, workshops, course, courses, programme, programmes, program, programs, lesson, lessons, ground, grounds, board, boards, committee, committees, body, bodies, fund, account, accounts, statement, statements,
specialist, specialists, expert, experts, trainer, trainers, trainee, trainees, volunteer, volunteers, personnel, crew, crews, services, service, structures, culture, environment, climate, arrangements, procedure, procedures, process, processes, method, methods, practice, practices, habits, behaviour, pattern, patterns,
boat, boats, ship, ships, bus, buses, train, trains, truck, trucks, house, houses, household, households, home, homes, village, villages, town, towns, field, fields, farm, farms, pond, ponds, pump, pumps, pipe, pipes, tank, tanks, well, wells, plant, plants, mill, mills, oven, ovens, stove, stoves, lamp, lamps,
mother, mothers, father, fathers, child, children, student, students, patient, patients, population, cattle, cows, buffer, limit, limits, zone, zones, belt, belts, stand, stands, slot, slots, test, tests, paper, papers, report, reports, figure, figures, ability, freeze, freezes, ban, bans, drive, drives, campaign, campaigns, strategy, decision, decisions, agency, agencies, contacts, ties, friends, links, signs, clip, table, tables
`)

/** Words for people, in the plural: an adjective before them makes a group that can be counted. */
export const PEOPLE = words(`
people, persons, men, women, boys, girls, children, youth, youths, adults, elders, families, households, parents, mothers, fathers, students, pupils, learners, graduates, teachers, lecturers, nurses, doctors, midwives, patients, clients, customers,
users, visitors, tourists, passengers, pedestrians, drivers, motorists, cyclists, farmers, herders, fishers, miners, workers, employees, labourers, staff, officers, officials, managers, leaders, volunteers, members, citizens, residents, migrants, refugees, voters,
taxpayers, borrowers, lenders, investors, suppliers, buyers, sellers, traders, vendors, entrepreneurs, owners, tenants, landlords, applicants, candidates, prisoners, offenders, victims, countries, communities, villages, areas, regions, districts, neighbourhoods, schools, firms, companies,
consumers, readers, players, athletes, soldiers, policemen, clerks, engineers, contractors, consultants, partners, donors, orphans, widows, survivors, newcomers, beginners, infants, babies, newborns, toddlers, teenagers, adolescents, mouths, settlers, jobseekers, subscribers, guests, diners, shoppers, recruits, trainees, interns, apprentices, tutors, coaches, inspectors
`)
