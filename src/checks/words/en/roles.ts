import { words } from '../list.ts'

/** Roles of archetypes that are also what people call things on their maps. */
export const ORDINARY_ROLES = words(`
activity, actual problem, attention left for causes, capability, capacity, carrying capacity, consumption,
cost of switching away, demand, dependence on outside help, desired performance, evasion, genuine compliance,
goal, growth effort, hours on direct work, inflow of people, investment, investment in capacity, measured
problem, net growth, outside help, overall attractiveness, perceived need to invest, performance, performance
gap, performance standard, policy, population, pressure for results, quality of actions, quality of
relationships, quality of results, quality of thinking, regrowth, resource adequacy per user, resource per
user, resource stock, results, rule, rule strictness, shortcuts, target, time on direct work, time on
improvement, total use, unmet need
`)
