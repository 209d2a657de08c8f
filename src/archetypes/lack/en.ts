/** English words that say nothing of a role. */
export const EMPTY: ReadonlySet<string> = new Set(
  'the and for what that this with from into over more less than its own how much each still there here out are has does done goes what who all per'.split(
    ' ',
  ),
)

/** English words of the field by a word of the role: who says the one often means the other. */
export const FIELD: Readonly<Record<string, string>> = {
  gap: 'gap missing lack shortfall shortage too need difference discrepancy',
  goal: 'goal target standard wanted desired allowed aim plan norm promise asked limit',
  desired: 'goal target standard wanted asked',
  standard: 'standard promise goal target norm wanted',
  pressure: 'pressure lower',
  symptom: 'problem symptom shortage pain trouble debt delay waiting complaints bad late',
  problem: 'problem symptom shortage pain trouble debt delay waiting complaints bad late',
  fix: 'fix quick emergency temporary overtime loan repair hired',
  symptomatic: 'quick emergency temporary overtime loan hired',
  fundamental: 'lasting training prevention reform own root better exercise practice',
  consequence: 'consequence side dependence damage anger resistance interest harm',
  side: 'consequence side dependence habit burnout',
  total: 'total all together sum overall common shared',
  commons: 'total common commons shared pool pasture',
  resource: 'resource stock land water forest fish ore pasture budget',
  gain: 'gain income profit benefit money return yield',
  activity: 'herd cattle boats cows number effort actions',
  capacity: 'capacity staff beds vans equipment skills',
  investment: 'investment orders building hiring buying',
  demand: 'demand orders customers patients',
  performance: 'performance quality service output results',
  limit: 'limit limiting capacity space size room',
  limiting: 'limit limiting capacity space size small room',
  slowing: 'crowding waiting strain saturation crush',
  allocation: 'share budget allocation',
  threat: 'threat worry fear insecurity',
  success: 'success sales results performance',
}
