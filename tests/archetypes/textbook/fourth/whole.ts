import type { TextbookCase } from '../types.ts'

/**
 * A fourth list of maps that are their archetype, by another hand, to be measured on once. Written without recognition. Some are drawn as
 * people draw: with a variable in between, without a mark of a delay, with a cause from outside, or with a name turned the other way round.
 */
export const WHOLE: readonly TextbookCase[] = [
  {
    name: 'A ceiling on the price of maize',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Fixes that Fail',
    map: `Price of maize meal -> + Subsidised sales at a fixed price -> - Price of maize meal
      Subsidised sales at a fixed price -> - || Maize planted by farmers -> - Price of maize meal
      Drought -> + Price of maize meal`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Price of maize meal',
      fix: 'Subsidised sales at a fixed price',
      unintended_consequence: 'Maize planted by farmers',
    },
    inverted: ['unintended_consequence'],
    alsoGood: ['wol-out-of-control'],
    question: null,
    why: 'The price falls this season and farmers plant less for the next; the consequence is named by what is lost of it.',
  },
  {
    name: 'Scratching an itch',
    source: 'own, of the kind in Braun, The System Archetypes, on Fixes that Fail',
    map: `Itch -> + Scratching -> - Itch
      Scratching -> + Broken skin -> + Itch
      Dry air -> + Itch`,
    meant: 'fixes-that-fail',
    roles: { problem_symptom: 'Itch', fix: 'Scratching', unintended_consequence: 'Broken skin' },
    alsoGood: ['wol-out-of-control'],
    question: { asks: 'delay', from: 'Scratching', to: 'Broken skin', polarity: '+' },
    why: 'All four links stand as a pupil draws them; only that the sore skin comes after the relief is not marked.',
  },
  {
    name: 'Judgments in haste',
    source: 'own, of the kind in Stroh, Systems Thinking for Social Change, chapter on archetypes',
    map: `Cases waiting at the court -> + Pressure from the ministry -> + Cases judged in haste -> - Cases waiting at the court
      Cases judged in haste -> + Faulty judgments -> + || Appeals lodged -> + Cases waiting at the court
      New laws -> + Cases waiting at the court
      Judges on leave -> + Cases waiting at the court`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Cases waiting at the court',
      fix: 'Cases judged in haste',
      unintended_consequence: 'Appeals lodged',
    },
    alsoGood: ['wol-out-of-control'],
    question: null,
    why: 'What was done quickly comes back as appeals; pressure and faulty judgments stand in between.',
  },
  {
    name: 'Diesel for the power cuts',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on Shifting the Burden',
    map: `Hours without power -> + Diesel generators running -> - Hours without power
      Hours without power -> + Overhaul of the power stations -> - || Hours without power
      Diesel generators running -> + Money spent on diesel -> - Overhaul of the power stations
      Storms -> + Hours without power`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Hours without power',
      symptomatic_solution: 'Diesel generators running',
      fundamental_solution: 'Overhaul of the power stations',
      side_effect: 'Money spent on diesel',
    },
    question: null,
    why: 'The generators bring light tonight and eat the money for the overhaul.',
  },
  {
    name: 'The boss who decides every dispute',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Shifting the Burden',
    map: `Disputes in the team -> + Decisions by the boss -> - Disputes in the team
      Disputes in the team -> + Frank talks among colleagues -> + || Trust among colleagues -> - Disputes in the team
      Decisions by the boss -> - Practice in settling things -> + Frank talks among colleagues
      Changes of plan -> + Disputes in the team`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Disputes in the team',
      symptomatic_solution: 'Decisions by the boss',
      fundamental_solution: 'Frank talks among colleagues',
      side_effect: 'Practice in settling things',
    },
    inverted: ['side_effect'],
    alsoGood: ['intervenor'],
    question: null,
    why: 'Who is always overruled forgets how to settle things; the side effect is named as what shrinks, and trust stands in between.',
  },
  {
    name: 'A council at the end of the month',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on archetypes',
    map: `Cash lacking at the end of the month -> + Overdraft at the bank -> - Cash lacking at the end of the month
      Cash lacking at the end of the month -> + Reform of the rates -> - || Cash lacking at the end of the month
      Unpaid bills of households -> + Cash lacking at the end of the month`,
    meant: 'shifting-the-burden',
    form: 'no-side-effect',
    roles: {
      problem_symptom: 'Cash lacking at the end of the month',
      symptomatic_solution: 'Overdraft at the bank',
      fundamental_solution: 'Reform of the rates',
    },
    question: null,
    why: 'A quick answer and a late one to the same lack; that relief takes away the urgency is all the harm there is.',
  },
  {
    name: 'Words of a foreign language',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Limits to Success',
    map: `Words known -> + Ease of reading -> + Words known
      Words known -> + Old words to revise -> - Time for new words -> + || Words known
      Minutes of study a day -> + Time for new words`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Ease of reading',
      performance: 'Words known',
      slowing_action: 'Time for new words',
      limiting_condition: 'Minutes of study a day',
    },
    inverted: ['slowing_action', 'limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: null,
    why: 'The more one knows, the more there is to revise; brake and limit are both named by what there is left of them.',
  },
  {
    name: 'Panels on the roofs of a suburb',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on Limits to Growth',
    map: `Panels on roofs -> + Praise over the fence -> + Orders for panels -> + Panels on roofs
      Orders for panels -> + Wait for an electrician -> - || Praise over the fence
      Electricians in the town -> - Wait for an electrician
      Price of power -> + Orders for panels`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Orders for panels',
      performance: 'Panels on roofs',
      slowing_action: 'Wait for an electrician',
      limiting_condition: 'Electricians in the town',
    },
    inverted: ['limiting_condition'],
    passing: ['growing_action'],
    alsoGood: ['wol-underachievement'],
    question: null,
    why: 'An engine of three; the brake leaves it at the orders and comes back at the praise.',
  },
  {
    name: 'A scheme of grants for students',
    source: 'own, of the kind in Braun, The System Archetypes, on Limits to Growth',
    map: `Students on grants -> + Graduates in good posts -> + Fame of the scheme -> + Students on grants
      Students on grants -> + Students per supervisor -> + Theses given up -> - Students on grants
      Supervisors at the university -> - Students per supervisor`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Fame of the scheme',
      performance: 'Students on grants',
      slowing_action: 'Students per supervisor',
      limiting_condition: 'Supervisors at the university',
    },
    inverted: ['limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: null,
    why: 'A ministry draws its success and what slows it, with a variable in each loop more than needed and no mark of a delay.',
  },
  {
    name: 'Vaccine in the district store',
    source: 'own, of the kind in Sterman, Business Dynamics, chapter on supply chains',
    map: `Doses wanted in store -> + Doses lacking -> + Doses ordered -> + Doses on the road -> + || Doses in store -> - Doses lacking
      Children vaccinated -> - Doses in store`,
    meant: 'balancing-with-delay',
    roles: {
      desired_state: 'Doses wanted in store',
      actual_state: 'Doses in store',
      gap: 'Doses lacking',
      corrective_action: 'Doses ordered',
    },
    question: null,
    why: 'One orders until the lorry comes and then has too much; what is on the road is drawn and not counted.',
  },
  {
    name: 'Airport of the capital, airport of the province',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on archetypes',
    map: `Share of slots for the capital -> + Routes from the capital -> + Passengers in the capital -> + Share of slots for the capital
      Share of slots for the capital -> - Routes from the province -> + Passengers in the province -> - Share of slots for the capital
      Tourists from abroad -> + Passengers in the capital`,
    meant: 'success-to-the-successful',
    roles: {
      allocation_to_a: 'Share of slots for the capital',
      resources_a: 'Routes from the capital',
      success_a: 'Passengers in the capital',
      resources_b: 'Routes from the province',
      success_b: 'Passengers in the province',
    },
    alsoGood: ['wol-relative-achievement'],
    question: null,
    why: 'Who has passengers gets the slots that bring them; the delays are not marked and the tourists are context.',
  },
  {
    name: 'Violin and football',
    source:
      'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Success to the Successful',
    map: `Joy in the violin -> + Hours at the violin -> + || Joy in the violin
      Joy in football -> + Hours at football -> + || Joy in football
      Hours at the violin -> - Hours at football -> - Hours at the violin`,
    meant: 'success-to-the-successful',
    form: 'fixed-pool',
    roles: {
      success_a: 'Joy in the violin',
      resources_a: 'Hours at the violin',
      success_b: 'Joy in football',
      resources_b: 'Hours at football',
    },
    alsoGood: ['wol-relative-achievement', 'path-dependence'],
    question: null,
    why: 'Two joys and one afternoon; nobody shares it out, the hours take from each other.',
  },
  {
    name: 'Charcoal from one hill',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on system traps',
    map: `Charcoal burnt by the upper village -> + Income of the upper village -> + Charcoal burnt by the upper village
      Charcoal burnt by the lower village -> + Income of the lower village -> + Charcoal burnt by the lower village
      Charcoal burnt by the upper village -> + Wood cut on the hill -> - || Wood found in a day
      Charcoal burnt by the lower village -> + Wood cut on the hill
      Trees on the hill -> + Wood found in a day
      Wood found in a day -> + Income of the upper village
      Wood found in a day -> + Income of the lower village`,
    meant: 'tragedy-of-the-commons',
    roles: {
      a_activity: 'Charcoal burnt by the upper village',
      a_gain: 'Income of the upper village',
      b_activity: 'Charcoal burnt by the lower village',
      b_gain: 'Income of the lower village',
      total_activity: 'Wood cut on the hill',
      gain_per_activity: 'Wood found in a day',
      resource_limit: 'Trees on the hill',
    },
    question: null,
    why: 'Each village gains by burning more, and both find less wood in a day.',
  },
  {
    name: 'One line for the student house',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on archetypes',
    map: `Films watched upstairs -> + Fun upstairs -> + Films watched upstairs
      Games played downstairs -> + Fun downstairs -> + Games played downstairs
      Films watched upstairs -> + Load on the line
      Games played downstairs -> + Load on the line -> + Slowness of the line
      Slowness of the line -> + Pictures that freeze -> - Fun upstairs
      Slowness of the line -> - Fun downstairs
      Capacity of the line -> - Slowness of the line`,
    meant: 'tragedy-of-the-commons',
    roles: {
      a_activity: 'Films watched upstairs',
      a_gain: 'Fun upstairs',
      b_activity: 'Games played downstairs',
      b_gain: 'Fun downstairs',
      total_activity: 'Load on the line',
      gain_per_activity: 'Slowness of the line',
      resource_limit: 'Capacity of the line',
    },
    inverted: ['gain_per_activity'],
    question: null,
    why: 'Students name what annoys them, the slowness, and not what there is for each; no delay is marked.',
  },
  {
    name: 'Days that a passport takes',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Drifting Goals',
    map: `Days that a passport takes -> + Days over the promise -> + Extra clerks at the counter -> - || Days that a passport takes
      Days promised to citizens -> - Days over the promise -> + Questions in parliament -> + Days promised to citizens
      Holiday season -> + Days that a passport takes`,
    meant: 'eroding-goals',
    roles: {
      goal: 'Days promised to citizens',
      actual_condition: 'Days that a passport takes',
      gap: 'Days over the promise',
      corrective_action: 'Extra clerks at the counter',
      pressure_to_lower: 'Questions in parliament',
    },
    inverted: ['goal', 'actual_condition'],
    alsoGood: ['balancing-with-delay'],
    question: null,
    why: 'To promise more days is to promise less; goal and condition are both named the other way round.',
  },
  {
    name: 'Reading and writing in the province',
    source:
      'own, of the kind in Meadows, Thinking in Systems, chapter on system traps, drift to low performance',
    map: `Goal for readers in the province -> + Shortfall of readers
      Adults who can read -> - Shortfall of readers
      Shortfall of readers -> + Evening classes -> + Adults who finish a class -> + || Adults who can read
      Shortfall of readers -> + Fear of a bad report -> - Goal for readers in the province
      Families who move in -> - Adults who can read`,
    meant: 'eroding-goals',
    roles: {
      goal: 'Goal for readers in the province',
      actual_condition: 'Adults who can read',
      gap: 'Shortfall of readers',
      corrective_action: 'Evening classes',
      pressure_to_lower: 'Fear of a bad report',
    },
    alsoGood: ['balancing-with-delay'],
    question: null,
    why: 'The classes take years and the report is due in spring, so the goal gives way.',
  },
  {
    name: 'Tariffs of north and south',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on archetypes',
    map: `Tariffs of the north -> + Harm felt in the south -> + Tariffs of the south -> + Harm felt in the north -> + Tariffs of the north
      Tariffs of the north -> - Harm felt in the north
      Tariffs of the south -> - Harm felt in the south
      Elections in the north -> + Tariffs of the north`,
    meant: 'escalation',
    roles: {
      a_activity: 'Tariffs of the north',
      b_activity: 'Tariffs of the south',
      threat_to_a: 'Harm felt in the north',
      threat_to_b: 'Harm felt in the south',
    },
    alsoGood: ['wol-relative-control'],
    question: null,
    why: 'Each answers the harm of the other and does harm by it; the elections only give a push.',
  },
  {
    name: 'Weddings of two families',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Escalation',
    map: `Splendour of the Kane weddings -> + Talk about the Kanes -> - Standing felt by the Lunds -> - Splendour of the Lund weddings
      Splendour of the Lund weddings -> - Standing felt by the Kanes -> - Splendour of the Kane weddings
      Splendour of the Kane weddings -> + Standing felt by the Kanes
      Splendour of the Lund weddings -> + Standing felt by the Lunds`,
    meant: 'escalation',
    roles: {
      a_activity: 'Splendour of the Kane weddings',
      b_activity: 'Splendour of the Lund weddings',
      threat_to_a: 'Standing felt by the Kanes',
      threat_to_b: 'Standing felt by the Lunds',
    },
    inverted: ['threat_to_a', 'threat_to_b'],
    alsoGood: ['wol-relative-control'],
    question: null,
    why: 'Both families watch their standing, which is the threat named the other way round, and both pay ever more.',
  },
  {
    name: 'The ferry to the island',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on growth and underinvestment',
    map: `Passengers on the ferry -> + Money for posters -> + Passengers on the ferry
      Passengers on the ferry -> - Comfort of the crossing -> + || Passengers on the ferry
      Comfort of the crossing -> - Need seen for a second ferry -> + Money put into ferries -> + || Places on the ferries
      Places on the ferries -> + Comfort of the crossing
      Comfort that is thought fair -> + Need seen for a second ferry`,
    meant: 'growth-and-underinvestment',
    roles: {
      growth_effort: 'Money for posters',
      demand: 'Passengers on the ferry',
      performance: 'Comfort of the crossing',
      performance_standard: 'Comfort that is thought fair',
      perceived_need: 'Need seen for a second ferry',
      investment: 'Money put into ferries',
      capacity: 'Places on the ferries',
    },
    alsoGood: ['limits-to-growth'],
    question: null,
    why: 'When passengers stay away from a full ship there is no more need for another; the places come too late.',
  },
  {
    name: 'The port and the customs',
    source: 'own, of the kind in Kim, Systems Archetypes I, on Accidental Adversaries',
    map: `Cargo through the port -> + Cargo lists sent ahead -> + || Duty collected -> + Fast lanes for known ships -> + || Cargo through the port
      Cargo through the port -> - Cargo let out before the check -> + Cargo through the port
      Duty collected -> - Searches of whole ships -> + Duty collected
      Cargo let out before the check -> - Duty collected
      Searches of whole ships -> - Cargo through the port`,
    meant: 'accidental-adversaries',
    roles: {
      a_success: 'Cargo through the port',
      b_success: 'Duty collected',
      a_support: 'Cargo lists sent ahead',
      b_support: 'Fast lanes for known ships',
      a_fix: 'Cargo let out before the check',
      b_fix: 'Searches of whole ships',
    },
    question: null,
    why: 'They live on each other, and what each does in need hurts the other.',
  },
  {
    name: 'Land for young farmers',
    source:
      'own, of the kind in Wolstenholme, Towards the definition and use of a core set, on underachievement',
    map: `Loans to young farmers -> + Young farms in business -> + Loans to young farmers
      Young farms in business -> + || Rent asked by the owners of land -> - Young farms in business
      Scarcity of land -> + Rent asked by the owners of land`,
    meant: 'wol-underachievement',
    roles: {
      action: 'Loans to young farmers',
      outcome: 'Young farms in business',
      reaction: 'Rent asked by the owners of land',
      constraint: 'Scarcity of land',
    },
    alsoGood: ['limits-to-growth'],
    question: null,
    why: 'What the ministry sets going is answered by owners who are no part of it.',
  },
  {
    name: 'Inspectors on the tram',
    source:
      'own, of the kind in Wolstenholme, Towards the definition and use of a core set, on out of control',
    map: `Riders without a ticket -> + Inspectors on the tram -> - Riders without a ticket
      Inspectors on the tram -> + || Warnings passed by phone -> + Riders without a ticket
      Price of a ticket -> + Riders without a ticket`,
    meant: 'wol-out-of-control',
    roles: {
      problem: 'Riders without a ticket',
      action: 'Inspectors on the tram',
      reaction: 'Warnings passed by phone',
    },
    alsoGood: ['fixes-that-fail', 'rule-beating'],
    question: null,
    why: 'The control is answered by those who are controlled, and the answer undoes it.',
  },
  {
    name: 'Two universities and their professors',
    source:
      'own, of the kind in Wolstenholme, Towards the definition and use of a core set, on relative achievement',
    map: `Lead of the old university -> + Chairs that it can offer -> + Lead of the old university
      Lead of the old university -> - || Professors at the young university -> - Lead of the old university
      Rents in the old town -> - Chairs that it can offer`,
    meant: 'wol-relative-achievement',
    roles: {
      a_action: 'Chairs that it can offer',
      a_relative_outcome: 'Lead of the old university',
      b_outcome: 'Professors at the young university',
    },
    alsoGood: ['success-to-the-successful'],
    question: null,
    why: 'Two reinforcing loops through one lead: what one wins the other loses.',
  },
  {
    name: 'Two yachts before the last buoy',
    source:
      'own, of the kind in Wolstenholme, Towards the definition and use of a core set, on relative control',
    map: `Lead of the first yacht -> - Risks taken by the first crew -> + Lead of the first yacht
      Lead of the first yacht -> + || Risks taken by the second crew -> - Lead of the first yacht
      Gusts -> - Lead of the first yacht`,
    meant: 'wol-relative-control',
    roles: {
      relative_position: 'Lead of the first yacht',
      a_action: 'Risks taken by the first crew',
      b_action: 'Risks taken by the second crew',
    },
    alsoGood: ['escalation', 'policy-resistance'],
    question: null,
    why: 'Both steer by the one lead, in opposite directions, and the second crew answers later.',
  },
]
