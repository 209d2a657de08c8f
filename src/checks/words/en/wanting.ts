import { words } from '../list.ts'
import type { WantingLists } from '../wanting.ts'

/** English words by which it is read what is lacking or poor. */
export const WANTING: WantingLists = {
  wanting: words(
    'lack of, lack in, absence of, scarcity of, insufficiency of, insufficient, not enough, never enough, no',
  ),
  ideas: words(
    'standards, results, rules, manners, morals, values, norms, limits, ties, savings, conditions',
  ),
  scarceStuff: words(`
water, fuel, food, money, land, electricity, housing, transport, firewood, feed, cash, paper, furniture, equipment, medicine, blood, cement, diesel, petrol
`),
  inward: words(`
trust, morale, hope, faith, respect, interest, control, knowledge, skill, skills, focus, power, credibility, pride, income, revenue, support, momentum, memory, discipline, loyalty
`),
  inwardEnds: words('ence, ance, ity, ness, tion, ship, ism, tude'),
  countableTemplates: words(`
Quality of X, Condition of X, Politeness of X, Timeliness of X, Modernity of X, Honesty of X, Regularity of X, Clarity of X, Freshness of X, X in working order
`),
  illTemplates: words('Safety of X, Fairness of X, Regularity of X'),
  countedIlls: words(`
abortions, births, killings, marriages, dismissals, pregnancies, crossings, evictions, arrests, detentions, expulsions, migrants
`),
  madeOrSold: words(
    'sold, bought, made, grown, drunk, eaten, caught, used, served, seized, burnt, burned, recycled',
  ),
  conditions: words('condition, state, shape, repair, disrepair, ruins, tatters'),
}
