import { pairs, words } from '../list.ts'

/** Negative words with the positive one. Replacing one by the other turns the sign of every link at the variable. */
export const OPPOSITES = pairs(`
distrust / trust, mistrust / trust, dissatisfaction / satisfaction, absence / attendance, ignorance / knowledge,
illiteracy / literacy, insecurity / security, instability / stability, inefficiency / efficiency, injustice /
justice, non-compliance / compliance, noncompliance / compliance, disengagement / engagement, demotivation /
motivation, discouragement / encouragement, disrespect / respect, disloyalty / loyalty, dishonesty / honesty,
disuse / use, misuse / proper use, misunderstanding / understanding, uncertainty / certainty, unreliability /
reliability, unpredictability / predictability, unaffordability / affordability, unavailability / availability,
inaccessibility / accessibility, unhappiness / happiness, unfairness / fairness, weakness / strength, apathy /
interest, indiscipline / discipline, incompetence / competence, irresponsibility / responsibility, ill health /
health, hopelessness / hope, powerlessness / power, secrecy / openness,
absenteeism / attendance, drop-out / retention, dropout / retention, failure / success, drought / rainfall, isolation / contact, inequity / equity, disunity / unity, inaction / action, indifference / interest, intolerance / tolerance, impatience / patience, impunity / accountability, inability / ability, inadequacy / adequacy, incapacity / capacity,
incapability / capability, incompetency / competence, incompleteness / completeness, inconsistency / consistency, inconvenience / convenience, indecision / decisiveness, indecisiveness / decisiveness, ineffectiveness / effectiveness, inexperience / experience, inflexibility / flexibility, infidelity / fidelity, informality / formality, infrequency / frequency, ingratitude / gratitude, insensitivity / sensitivity, insincerity / sincerity, insolvency / solvency, insufficiency / sufficiency,
invisibility / visibility, irregularity / regularity, irrelevance / relevance, illegality / legality, illegitimacy / legitimacy, imbalance / balance, immaturity / maturity, immobility / mobility, imprecision / precision, impurity / purity, unawareness / awareness, unease / ease, unfamiliarity / familiarity, unfriendliness / friendliness, unpopularity / popularity, unpreparedness / preparedness, unprofitability / profitability, unrest / calm, unsustainability / sustainability, untidiness / tidiness, unwillingness / willingness,
unresponsiveness / responsiveness, unprofessionalism / professionalism, disadvantage / advantage, disagreement / agreement, disapproval / approval, disarray / order, disbelief / belief, discomfort / comfort, discontent / contentment, discontinuity / continuity, disempowerment / empowerment, disharmony / harmony, disincentive / incentive, disinterest / interest, disinvestment / investment, disloyalty / loyalty, disobedience / obedience, disorganisation / organisation, disorganization / organization, displeasure / pleasure,
disregard / regard, dissatisfaction / satisfaction, misalignment / alignment, mismanagement / quality of management, miscommunication / clarity of communication, misconduct / good conduct, misinformation / accuracy of information, misunderstandings / understanding, nonattendance / attendance, non-attendance / attendance, non-payment / payment, nonpayment / payment, non-adherence / adherence, non-participation / participation, non-cooperation / cooperation, non-availability / availability, non-use / use, non-functionality / functionality, non-conformity / conformity,
underinvestment / investment, under-investment / investment, underfunding / funding, under-funding / funding, understaffing / staffing, underperformance / performance, under-performance / performance, underutilisation / utilisation, under-utilisation / utilisation, undernutrition / nutrition, underdevelopment / development, underreporting / reporting, hopelessness / hope, carelessness / care, lawlessness / law and order, helplessness / control over events, joblessness / employment, landlessness / land ownership, meaninglessness / meaning, restlessness / calm, statelessness / citizenship, worthlessness / worth, recklessness / caution,
disorder / order, discord / agreement, disrepute / reputation, scarcity / availability, laziness / diligence, reluctance / willingness, pessimism / optimism, stagnation / growth, idleness / activity, chaos / order, demoralisation / morale, demoralization / morale, vulnerability / resilience, fragility / resilience, slowness / speed, mediocrity / quality, disconnection / connection, disconnect / connection, disruption / continuity, downtime / running time, unproductiveness / productivity, unaccountability / accountability, nonconformance / conformance, noncooperation / cooperation, ill-discipline / discipline, ill-health / health, bad faith / good faith, neglect / care
`)

/** Words after which a negative word is the head of its name. */
export const OPPOSITE_BEFORE = words(
  'of, in, with, about, among, on, to, between, from, at, by, towards, over, for, amongst, within, toward',
)

/** Of the negative words the ones that with a noun before them are what offices count: “Learner absenteeism”, “Food insecurity”. */
export const MEASURED_LACKS = words(`
absence, absenteeism, disconnection, disorder, downtime, dropout, drop-out, failure, idleness, illiteracy, imbalance, inequality, inequity, informality, insecurity, insolvency, isolation, joblessness, landlessness, malnutrition, misconduct, misinformation, neglect, non-attendance, non-payment, scarcity, shortage, stagnation, statelessness, undernutrition, underreporting, unemployment, unrest, vulnerability
`)
