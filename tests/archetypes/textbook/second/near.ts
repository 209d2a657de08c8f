import type { TextbookCase } from '../types.ts'

/** A second list of maps in which one link is missing or has the other sign, to be measured on once. Written without recognition. */
export const NEAR: readonly TextbookCase[] = [
  {
    name: 'A lawn watered every evening',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Fixes that Fail',
    map: `Dry grass -> + Watering -> - Dry grass
      Watering -> + || Shallow roots`,
    meant: 'fixes-that-fail',
    roles: { problem_symptom: 'Dry grass', fix: 'Watering', unintended_consequence: 'Shallow roots' },
    alsoGood: ['wol-out-of-control'],
    question: { asks: 'link', from: 'Shallow roots', to: 'Dry grass', polarity: '+' },
    why: 'The roots hang loose; that they dry out sooner is the point of the story.',
  },
  {
    name: 'Cheap tickets for the theatre',
    source: 'own, of the kind in Sterman, Business Dynamics, chapter on causal loop diagrams',
    map: `Empty seats -> + Evenings with cheap tickets -> - Empty seats
      Evenings with cheap tickets -> + || Waiting for the next offer -> - Empty seats
      Fine weather -> + Empty seats`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Empty seats',
      fix: 'Evenings with cheap tickets',
      unintended_consequence: 'Waiting for the next offer',
    },
    alsoGood: ['wol-out-of-control'],
    question: { asks: 'sign', from: 'Waiting for the next offer', to: 'Empty seats', polarity: '+' },
    why: 'Who waits for an offer does not come meanwhile: the sign of the last link is turned.',
  },
  {
    name: 'A newsletter by one author',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on Limits to Growth',
    map: `Readers -> + Recommendations -> + Readers
      Readers -> + Letters left unanswered
      Time of the author -> - Letters left unanswered`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Recommendations',
      performance: 'Readers',
      slowing_action: 'Letters left unanswered',
      limiting_condition: 'Time of the author',
    },
    inverted: ['limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: { asks: 'link', from: 'Letters left unanswered', to: 'Readers', polarity: '-' },
    why: 'The letters pile up and nothing comes of it; a teacher asks what the readers do then.',
  },
  {
    name: 'Yeast in the must',
    source: 'own, of the kind in Sterman, Business Dynamics, chapter on modes of behaviour',
    map: `Yeast -> + Budding -> + Yeast
      Yeast -> + Alcohol in the must -> + || Yeast`,
    meant: 'limits-to-growth',
    roles: { growing_action: 'Budding', performance: 'Yeast', slowing_action: 'Alcohol in the must' },
    alsoGood: ['wol-underachievement'],
    question: { asks: 'sign', from: 'Alcohol in the must', to: 'Yeast', polarity: '-' },
    why: 'Alcohol kills the yeast that makes it; with a plus there would be no end of it.',
  },
  {
    name: 'Timber for the town',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on stocks with delays',
    map: `Timber that builders want -> + Shortage of timber
      Grown trees -> - Shortage of timber -> + Planting
      Storms -> - Grown trees`,
    meant: 'balancing-with-delay',
    roles: {
      desired_state: 'Timber that builders want',
      actual_state: 'Grown trees',
      gap: 'Shortage of timber',
      corrective_action: 'Planting',
    },
    question: { asks: 'link', from: 'Planting', to: 'Grown trees', polarity: '+' },
    why: 'What is planted is never felled on this map; the link that closes the loop is the slow one.',
  },
  {
    name: 'Coffee against tiredness',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on Shifting the Burden',
    map: `Tiredness -> + Cups of coffee -> - Tiredness
      Tiredness -> + Hours of sleep -> - || Tiredness
      Cups of coffee -> + Wakefulness in bed`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Tiredness',
      symptomatic_solution: 'Cups of coffee',
      fundamental_solution: 'Hours of sleep',
      side_effect: 'Wakefulness in bed',
    },
    question: { asks: 'link', from: 'Wakefulness in bed', to: 'Hours of sleep', polarity: '-' },
    why: 'Both answers stand; that lying awake takes from sleep is not drawn.',
  },
  {
    name: 'Weeds in the beets',
    source: 'own, of the kind in Stroh, Systems Thinking for Social Change, chapter on archetypes',
    map: `Weeds -> + Spraying -> - Weeds
      Weeds -> + Change of crops
      Spraying -> + Trust in chemistry -> - || Change of crops
      Price of spray -> - Spraying`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Weeds',
      symptomatic_solution: 'Spraying',
      fundamental_solution: 'Change of crops',
      side_effect: 'Trust in chemistry',
    },
    question: { asks: 'link', from: 'Change of crops', to: 'Weeds', polarity: '-' },
    why: 'The lasting answer is named and gets pushed aside, but what it would do is not drawn.',
  },
  {
    name: 'The main line and the branch line',
    source:
      'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Success to the Successful',
    map: `Preference for the main line -> + Trains on the main line -> + || Passengers of the main line
      Passengers of the main line -> + Preference for the main line
      Preference for the main line -> - Trains on the branch line
      Passengers of the branch line -> - Preference for the main line
      Houses along the branch line -> + Passengers of the branch line`,
    meant: 'success-to-the-successful',
    roles: {
      allocation_to_a: 'Preference for the main line',
      resources_a: 'Trains on the main line',
      success_a: 'Passengers of the main line',
      resources_b: 'Trains on the branch line',
      success_b: 'Passengers of the branch line',
    },
    alsoGood: ['wol-relative-achievement'],
    question: {
      asks: 'link',
      from: 'Trains on the branch line',
      to: 'Passengers of the branch line',
      polarity: '+',
    },
    why: 'Passengers of the branch line do not feel on this map that trains are taken from them.',
  },
  {
    name: 'Letters in a divorce',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on Escalation',
    map: `Sharpness of his letters -> + Fear on her side -> + Sharpness of her letters
      Sharpness of her letters -> + Fear on his side -> + Sharpness of his letters
      Sharpness of her letters -> - Fear on her side`,
    meant: 'escalation',
    roles: {
      a_activity: 'Sharpness of his letters',
      b_activity: 'Sharpness of her letters',
      threat_to_a: 'Fear on his side',
      threat_to_b: 'Fear on her side',
    },
    alsoGood: ['wol-relative-control'],
    question: { asks: 'link', from: 'Sharpness of his letters', to: 'Fear on his side', polarity: '-' },
    why: 'She feels safer for what she writes; whether he does is missing, and without it his part is no attempt at control.',
  },
  {
    name: 'Hotels on two shores of a lake',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on traps, section on the commons',
    map: `Beds on the north shore -> + Earnings of the north shore -> + Beds on the north shore
      Beds on the south shore -> + Earnings of the south shore -> + Beds on the south shore
      Beds on the north shore -> + Sewage in the lake
      Beds on the south shore -> + Sewage in the lake -> - || Clearness of the lake
      Clearness of the lake -> + Earnings of the north shore`,
    meant: 'tragedy-of-the-commons',
    roles: {
      a_activity: 'Beds on the north shore',
      a_gain: 'Earnings of the north shore',
      b_activity: 'Beds on the south shore',
      b_gain: 'Earnings of the south shore',
      total_activity: 'Sewage in the lake',
      gain_per_activity: 'Clearness of the lake',
    },
    alsoGood: ['limits-to-growth', 'wol-underachievement'],
    question: {
      asks: 'link',
      from: 'Clearness of the lake',
      to: 'Earnings of the south shore',
      polarity: '+',
    },
    why: 'Both shores foul the lake and only one of them suffers for it on the map.',
  },
  {
    name: 'Plans of a runner',
    source: 'own, of the kind in Braun, The Systems Archetypes, section on Eroding Goals',
    map: `Kilometres planned -> + Kilometres short of the plan
      Kilometres run -> - Kilometres short of the plan
      Kilometres short of the plan -> + Evenings of training -> + || Kilometres run
      Kilometres short of the plan -> + Discouragement -> + Kilometres planned`,
    meant: 'eroding-goals',
    roles: {
      goal: 'Kilometres planned',
      actual_condition: 'Kilometres run',
      gap: 'Kilometres short of the plan',
      corrective_action: 'Evenings of training',
      pressure_to_lower: 'Discouragement',
    },
    question: { asks: 'sign', from: 'Discouragement', to: 'Kilometres planned', polarity: '-' },
    why: 'Who is discouraged plans less and not more: one sign is turned.',
  },
  {
    name: 'Pigeons in the square',
    source:
      'own, of the kind in Meadows, Thinking in Systems, chapter on traps, section on policy resistance',
    map: `Pigeons that friends of birds like to see -> + Wish for more pigeons
      Pigeons in the square -> - Wish for more pigeons -> + Grain scattered -> + Pigeons in the square
      Pigeons that the town puts up with -> - Complaints at the town hall
      Complaints at the town hall -> + Nets and spikes -> - Pigeons in the square`,
    meant: 'policy-resistance',
    roles: {
      system_state: 'Pigeons in the square',
      goal_a: 'Pigeons that friends of birds like to see',
      gap_a: 'Wish for more pigeons',
      action_a: 'Grain scattered',
      goal_b: 'Pigeons that the town puts up with',
      gap_b: 'Complaints at the town hall',
      action_b: 'Nets and spikes',
    },
    alsoGood: ['wol-relative-control'],
    question: {
      asks: 'link',
      from: 'Pigeons in the square',
      to: 'Complaints at the town hall',
      polarity: '+',
    },
    why: 'The complaints do not come from the pigeons on this map, so that the second loop is open.',
  },
  {
    name: 'The bakery and the mill',
    source:
      'own, of the kind in Senge and others, The Fifth Discipline Fieldbook, section on Accidental Adversaries',
    map: `Profit of the bakery -> + Flour ordered ahead -> + || Profit of the mill
      Profit of the mill -> + Flour kept for the bakery -> + || Profit of the bakery
      Profit of the bakery -> - Flour bought elsewhere -> + Profit of the bakery
      Profit of the mill -> - Price asked for flour -> + Profit of the mill
      Price asked for flour -> - Profit of the bakery`,
    meant: 'accidental-adversaries',
    roles: {
      a_success: 'Profit of the bakery',
      b_success: 'Profit of the mill',
      a_support: 'Flour ordered ahead',
      b_support: 'Flour kept for the bakery',
      a_fix: 'Flour bought elsewhere',
      b_fix: 'Price asked for flour',
    },
    question: { asks: 'link', from: 'Flour bought elsewhere', to: 'Profit of the mill', polarity: '-' },
    why: 'The mill hurts the bakery; that the bakery hurts the mill too is what makes both of them adversaries.',
  },
  {
    name: 'Clicks of a newspaper',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on traps, section on the wrong goal',
    map: `Clicks that the owners want -> + Clicks lacking
      Clicks -> - Clicks lacking -> + Loud headlines -> + Clicks
      Money for travel -> + Reporting on the spot -> + || Readers who are well informed
      Readers who are well informed -> - Subscriptions given up -> + Clicks that the owners want`,
    meant: 'seeking-the-wrong-goal',
    roles: {
      target: 'Clicks that the owners want',
      gap: 'Clicks lacking',
      proxy_effort: 'Loud headlines',
      proxy: 'Clicks',
      purpose_effort: 'Reporting on the spot',
      true_outcome: 'Readers who are well informed',
      unmet_need: 'Subscriptions given up',
    },
    question: { asks: 'link', from: 'Loud headlines', to: 'Reporting on the spot', polarity: '-' },
    why: 'Chasing clicks and the real work stand side by side; that one takes from the other is missing.',
  },
  {
    name: 'Two apps for paying',
    source: 'own, of the kind in Sterman, Business Dynamics, chapter on path dependence',
    map: `People with the blue app -> + || Shops that take blue -> + Use of the blue app
      Use of the blue app -> + People with the blue app
      People with the green app -> + || Shops that take green -> + Use of the green app
      Use of the green app -> + People with the green app
      People with the blue app -> - People with the green app`,
    meant: 'path-dependence',
    roles: {
      share_a: 'People with the blue app',
      complement_a: 'Shops that take blue',
      attractive_a: 'Use of the blue app',
      share_b: 'People with the green app',
      complement_b: 'Shops that take green',
      attractive_b: 'Use of the green app',
    },
    alsoGood: ['success-to-the-successful'],
    question: {
      asks: 'link',
      from: 'People with the green app',
      to: 'People with the blue app',
      polarity: '-',
    },
    why: 'People keep one app; the map says so in one direction only.',
  },
  {
    name: 'Dialect and state language',
    source:
      'own, of the kind in Wolstenholme, A core set of archetypal structures, section on Relative Achievement',
    map: `Standing of the state language over the dialect -> + Lessons in the state language
      Lessons in the state language -> + Standing of the state language over the dialect
      Standing of the state language over the dialect -> - || Children who speak dialect
      Children who speak dialect -> + Standing of the state language over the dialect`,
    meant: 'wol-relative-achievement',
    roles: {
      a_action: 'Lessons in the state language',
      a_relative_outcome: 'Standing of the state language over the dialect',
      b_outcome: 'Children who speak dialect',
    },
    alsoGood: ['success-to-the-successful'],
    question: {
      asks: 'sign',
      from: 'Children who speak dialect',
      to: 'Standing of the state language over the dialect',
      polarity: '-',
    },
    why: 'Fewer who speak dialect raise the standing of the other: as drawn, the loss would make good for itself.',
  },
]
