import { words } from '../list.ts'

/** Words of names that stand for what is wanted, or for how far it is away. */
export const GOALS = words(`
goal, goals, target, targets, standard, standards, desired, required, planned, intended, wanted, norm,
norms, gap, shortfall, backlog, excess, deficit, discrepancy
`)
