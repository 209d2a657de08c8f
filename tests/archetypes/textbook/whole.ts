import type { TextbookCase } from './types.ts'

/** Maps that are the archetype: every link of it stands, as a link or as a signed path. Written before recognition was tuned. */
export const WHOLE: readonly TextbookCase[] = [
  {
    name: 'Saving on maintenance',
    source: 'Kim & Anderson, Systems Archetype Basics, chapter on Fixes that Fail; own wording',
    map: `Cost pressure -> + Cuts in maintenance -> - Cost pressure
      Cuts in maintenance -> + || Breakdowns -> + Cost pressure`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Cost pressure',
      fix: 'Cuts in maintenance',
      unintended_consequence: 'Breakdowns',
    },
    alsoGood: ['wol-out-of-control'],
    question: null,
    why: 'The cut helps at once and comes back as breakdowns: four links, nothing else.',
  },
  {
    name: 'Roads against congestion',
    source: 'Sterman, Business Dynamics, chapter on causal loop diagrams; much shortened',
    map: `Congestion -> + Road building -> - Congestion
      Road building -> + || Attractiveness of driving -> + Car trips -> + Congestion
      Population -> + Car trips`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Congestion',
      fix: 'Road building',
      unintended_consequence: 'Attractiveness of driving',
    },
    question: null,
    why: 'Roads relieve congestion until they have drawn new traffic.',
  },
  {
    name: 'Spraying against insects',
    source: 'Kim, Systems Archetypes I, on Fixes that Fail; Braun, The System Archetypes; own wording',
    map: `Crop damage -> + Spraying of insecticide -> - Insects -> + Crop damage
      Spraying of insecticide -> - || Natural enemies of insects -> - Insects`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Crop damage',
      fix: 'Spraying of insecticide',
      unintended_consequence: 'Natural enemies of insects',
    },
    inverted: ['unintended_consequence'],
    question: null,
    why: 'The consequence is the loss of natural enemies, named the other way round; both branches meet in the insects.',
  },
  {
    name: 'A drink to fall asleep',
    source: 'own, of the kind in Stroh, Systems Thinking for Social Change, chapter on archetypes',
    map: `Quality of sleep -> - Drinks in the evening -> + Quality of sleep
      Drinks in the evening -> + || Waking at night -> - Quality of sleep
      Noise from the street -> - Quality of sleep`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Quality of sleep',
      fix: 'Drinks in the evening',
      unintended_consequence: 'Waking at night',
    },
    inverted: ['problem_symptom'],
    question: null,
    why: 'The symptom is drawn as what is wanted, good sleep, and so every sign at it is turned.',
  },
  {
    name: 'Overtime and rework',
    source: 'Sterman, Business Dynamics, chapter on causal loop diagrams, on overtime and fatigue; shortened',
    map: `Backlog of tasks -> + Overtime -> - Backlog of tasks
      Overtime -> + Fatigue -> + Mistakes -> + Backlog of tasks
      New requests -> + Backlog of tasks
      Overtime -> + Cost of wages`,
    meant: 'fixes-that-fail',
    roles: { problem_symptom: 'Backlog of tasks', fix: 'Overtime', unintended_consequence: 'Fatigue' },
    question: { asks: 'delay', from: 'Overtime', to: 'Fatigue', polarity: '+' },
    why: 'All links of the archetype stand; that fatigue comes late is not marked.',
  },
  {
    name: 'Discounts that customers wait for',
    source: 'Kim & Anderson, Systems Archetype Basics, chapter on Fixes that Fail; own wording',
    map: `Shortfall in sales -> + Discounts -> - Shortfall in sales
      Discounts -> + || Customers waiting for the next discount -> ? Shortfall in sales`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Shortfall in sales',
      fix: 'Discounts',
      unintended_consequence: 'Customers waiting for the next discount',
    },
    question: {
      asks: 'sign',
      from: 'Customers waiting for the next discount',
      to: 'Shortfall in sales',
      polarity: '+',
    },
    why: 'One sign is not set yet; with plus, the only sensible one, the fix fails.',
  },
  {
    name: 'A clinic that people recommend',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on nature’s templates',
    map: `Patients -> + Recommendations -> + Patients
      Patients -> + Waiting time -> - || Patients
      Shortage of doctors -> + Waiting time`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Recommendations',
      performance: 'Patients',
      slowing_action: 'Waiting time',
      limiting_condition: 'Shortage of doctors',
    },
    alsoGood: ['wol-underachievement'],
    question: null,
    why: 'One engine, one brake, and the limit that makes it bite.',
  },
  {
    name: 'A law firm that grows by its partners',
    source:
      'own, after the shape of Senge, The Fifth Discipline, chapter on nature’s templates (the high-technology company)',
    map: `Clients -> + Fees earned -> + Lawyers hired -> + Cases taken -> + Clients
      Lawyers hired -> + || Supervision asked of each partner
      Supervision asked of each partner -> + Exhaustion of partners -> - Cases taken
      Partners able to supervise -> - Supervision asked of each partner`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Lawyers hired',
      performance: 'Cases taken',
      slowing_action: 'Exhaustion of partners',
      limiting_condition: 'Partners able to supervise',
    },
    inverted: ['limiting_condition'],
    passing: ['growing_action'],
    question: null,
    why: 'The brake leaves the engine at hiring and comes back one step later, at the cases: still growth with a limit.',
  },
  {
    name: 'Tourists on a quiet island',
    source: 'own, of the kind in Braun, The System Archetypes, on Limits to Growth',
    map: `Visitors -> + Income of hotels -> + Advertising abroad -> + Visitors
      Visitors -> - || Quiet of the beaches -> + Visitors
      Length of the beaches -> + Quiet of the beaches
      Price of flights -> - Visitors`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Advertising abroad',
      performance: 'Visitors',
      slowing_action: 'Quiet of the beaches',
      limiting_condition: 'Length of the beaches',
    },
    inverted: ['slowing_action', 'limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: null,
    why: 'The brake is named as the good thing that is used up.',
  },
  {
    name: 'An app that friends invite to',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Limits to Success',
    map: `Users -> + Invitations sent -> + Users
      Users -> + Load on servers -> + Time to load a page -> - Users
      Number of servers -> - Load on servers
      Marketing budget -> + Users`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Invitations sent',
      performance: 'Users',
      slowing_action: 'Load on servers',
      limiting_condition: 'Number of servers',
    },
    inverted: ['limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: { asks: 'delay', from: 'Load on servers', to: 'Users', polarity: '-' },
    why: 'All is there; only that users leave late is not marked.',
  },
  {
    name: 'A reform at school',
    source:
      'Senge et al., The Dance of Change, on the challenges of initiating; Senge, chapter on nature’s templates; own wording',
    map: `Teachers taking part -> + Lessons that went well -> + Enthusiasm -> + Teachers taking part
      Teachers taking part -> + || Threat felt by other teachers -> + Resistance in the staff room
      Resistance in the staff room -> ? Teachers taking part`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Enthusiasm',
      performance: 'Teachers taking part',
      slowing_action: 'Resistance in the staff room',
    },
    alsoGood: ['wol-underachievement'],
    question: {
      asks: 'sign',
      from: 'Resistance in the staff room',
      to: 'Teachers taking part',
      polarity: '-',
    },
    why: 'The engine of enthusiasm meets a resistance that grows with it; the limit itself is not drawn and one sign not set.',
  },
  {
    name: 'The shower in an old hotel',
    source: 'Senge, The Fifth Discipline, chapter on a shift of mind; own wording',
    map: `Wanted temperature -> + Difference in temperature
      Water temperature -> - Difference in temperature -> + Turning of the hot tap -> + || Water temperature`,
    kinds: { 'Wanted temperature': 'external' },
    meant: 'balancing-with-delay',
    roles: {
      desired_state: 'Wanted temperature',
      actual_state: 'Water temperature',
      gap: 'Difference in temperature',
      corrective_action: 'Turning of the hot tap',
    },
    question: null,
    why: 'One balancing loop whose answer comes late.',
  },
  {
    name: 'Beer on the shelf',
    source: 'Senge, The Fifth Discipline, chapter on the beer game; much shortened',
    map: `Stock in the shop -> - Orders to the brewery -> + || Stock in the shop`,
    meant: 'balancing-with-delay',
    form: 'two-node',
    roles: { actual_state: 'Stock in the shop', corrective_action: 'Orders to the brewery' },
    question: null,
    why: 'Two variables are enough: the orders answer the stock, and the stock answers late.',
  },
  {
    name: 'Training nurses for empty posts',
    source: 'own, of the kind in Sterman, Business Dynamics, chapter on the labour supply chain',
    map: `Posts planned -> + Vacant posts
      Vacant posts -> + Places in nursing schools -> + || Nurses at work -> - Vacant posts
      Pay of nurses -> + Nurses at work`,
    meant: 'balancing-with-delay',
    roles: {
      desired_state: 'Posts planned',
      actual_state: 'Nurses at work',
      gap: 'Vacant posts',
      corrective_action: 'Places in nursing schools',
    },
    question: null,
    why: 'A gap, an answer, and three years between the answer and its effect.',
  },
  {
    name: 'Two daughters and one coach',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes',
    map: `Coaching for the elder rather than the younger -> + Training hours of the elder
      Training hours of the elder -> + || Medals of the elder -> + Coaching for the elder rather than the younger
      Coaching for the elder rather than the younger -> - Training hours of the younger
      Training hours of the younger -> + || Medals of the younger
      Medals of the younger -> - Coaching for the elder rather than the younger`,
    meant: 'success-to-the-successful',
    roles: {
      allocation_to_a: 'Coaching for the elder rather than the younger',
      resources_a: 'Training hours of the elder',
      success_a: 'Medals of the elder',
      resources_b: 'Training hours of the younger',
      success_b: 'Medals of the younger',
    },
    question: null,
    why: 'Who wins is coached more, and the other has less.',
  },
  {
    name: 'Two crops and one budget for research',
    source:
      'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Success to the Successful',
    map: `Money for maize -> + || Yield of maize -> + Money for maize
      Money for millet -> + || Yield of millet -> + Money for millet
      Money for maize -> - Money for millet
      Money for millet -> - Money for maize
      Rainfall -> + Yield of maize
      Rainfall -> + Yield of millet`,
    meant: 'success-to-the-successful',
    form: 'fixed-pool',
    roles: {
      resources_a: 'Money for maize',
      success_a: 'Yield of maize',
      resources_b: 'Money for millet',
      success_b: 'Yield of millet',
    },
    alsoGood: ['path-dependence'],
    question: null,
    why: 'Two engines that draw on one budget, each taking from the other.',
  },
  {
    name: 'The favourite in the office',
    source: 'Kim, Systems Archetypes I, on Success to the Successful; own wording',
    map: `Preference for Anna over Ben -> + Interesting tasks for Anna -> + || Results of Anna
      Results of Anna -> + Preference for Anna over Ben
      Preference for Anna over Ben -> + Routine work for Ben -> - || Results of Ben
      Results of Ben -> - Preference for Anna over Ben`,
    meant: 'success-to-the-successful',
    roles: {
      allocation_to_a: 'Preference for Anna over Ben',
      resources_a: 'Interesting tasks for Anna',
      success_a: 'Results of Anna',
      resources_b: 'Routine work for Ben',
      success_b: 'Results of Ben',
    },
    inverted: ['resources_b'],
    question: null,
    why: 'What Ben gets is drawn as the poor tasks, so two signs are turned and the sense stays.',
  },
  {
    name: 'Care at home and the strain on families',
    source:
      'Wolstenholme, Towards the definition and use of a core set of archetypal structures (2003), on underachievement; own case',
    map: `Places for care at home -> + Patients living at home -> + Places for care at home
      Patients living at home -> + || Strain on families -> - Patients living at home
      Lack of day centres -> + Strain on families`,
    meant: 'wol-underachievement',
    roles: {
      action: 'Places for care at home',
      outcome: 'Patients living at home',
      reaction: 'Strain on families',
      constraint: 'Lack of day centres',
    },
    alsoGood: ['limits-to-growth'],
    question: null,
    why: 'An intended growth is held back by a reaction in another sector.',
  },
  {
    name: 'Early discharge from hospital',
    source: 'Wolstenholme (2003), on out of control; own wording',
    map: `Full beds -> + Early discharge -> - Full beds
      Early discharge -> + || Patients coming back -> + Full beds`,
    meant: 'wol-out-of-control',
    roles: { problem: 'Full beds', action: 'Early discharge', reaction: 'Patients coming back' },
    alsoGood: ['fixes-that-fail'],
    question: null,
    why: 'The control of the beds causes, outside the hospital, what fills them.',
  },
  {
    name: 'Two supermarkets in one town',
    source: 'Wolstenholme (2003), on relative achievement; own case',
    map: `Spending of North market on shops -> + Lead of North market over South market
      Lead of North market over South market -> + Spending of North market on shops
      Lead of North market over South market -> - || Sales of South market
      Sales of South market -> - Lead of North market over South market`,
    meant: 'wol-relative-achievement',
    roles: {
      a_action: 'Spending of North market on shops',
      a_relative_outcome: 'Lead of North market over South market',
      b_outcome: 'Sales of South market',
    },
    alsoGood: ['success-to-the-successful'],
    question: null,
    why: 'Both loops reinforce, and what one gains the other loses.',
  },
  {
    name: 'City hospital and rural hospital',
    source: 'Wolstenholme (2003), on relative achievement; own case',
    map: `Specialists hired by the city hospital -> + Better name of the city hospital
      Better name of the city hospital -> + Private patients in the city -> + Specialists hired by the city hospital
      Better name of the city hospital -> - || Specialists in the rural hospital
      Specialists in the rural hospital -> - Better name of the city hospital`,
    meant: 'wol-relative-achievement',
    roles: {
      a_action: 'Specialists hired by the city hospital',
      a_relative_outcome: 'Better name of the city hospital',
      b_outcome: 'Specialists in the rural hospital',
    },
    alsoGood: ['success-to-the-successful'],
    question: null,
    why: 'The better name of one empties the other, and that makes its name still better.',
  },
  {
    name: 'Prices at two filling stations',
    source: 'Wolstenholme (2003), on relative control; own case',
    map: `Price advantage of the first station -> - Price cuts of the first station
      Price cuts of the first station -> + Price advantage of the first station
      Price advantage of the first station -> + || Price cuts of the second station
      Price cuts of the second station -> - Price advantage of the first station`,
    meant: 'wol-relative-control',
    roles: {
      relative_position: 'Price advantage of the first station',
      a_action: 'Price cuts of the first station',
      b_action: 'Price cuts of the second station',
    },
    alsoGood: ['escalation'],
    question: null,
    why: 'Each balances the same position to its own side: two balancing loops that escalate as a figure of eight.',
  },
  {
    name: 'Poachers and rangers',
    source: 'Wolstenholme (2003), on relative control; own case',
    map: `Rangers ahead of poachers -> - Patrols -> + Rangers ahead of poachers
      Rangers ahead of poachers -> + || New tricks of poachers -> - Rangers ahead of poachers
      Money from donors -> + Patrols`,
    meant: 'wol-relative-control',
    roles: {
      relative_position: 'Rangers ahead of poachers',
      a_action: 'Patrols',
      b_action: 'New tricks of poachers',
    },
    alsoGood: ['escalation', 'policy-resistance'],
    question: null,
    why: 'Both sides steer one relative position.',
  },
  {
    name: 'Stress, wine and workload',
    source: 'Senge, The Fifth Discipline, chapter on nature’s templates; own wording',
    map: `Stress at work -> + Drinking -> - Stress at work
      Stress at work -> + Talks about the workload -> - || Stress at work
      Drinking -> + Poor health -> - || Talks about the workload`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Stress at work',
      symptomatic_solution: 'Drinking',
      fundamental_solution: 'Talks about the workload',
      side_effect: 'Poor health',
    },
    question: null,
    why: 'Two cures for one trouble, and the quick one weakens the lasting one.',
  },
  {
    name: 'Bottled water for the village',
    source:
      'own, of the kind in Maani & Cavana, Systems Thinking, System Dynamics, chapter on archetypes, in two loops',
    map: `Shortage of clean water -> + Trucks with bottled water -> - Shortage of clean water
      Shortage of clean water -> + Repair of the wells -> - || Shortage of clean water
      Dry months -> + Shortage of clean water`,
    meant: 'shifting-the-burden',
    form: 'no-side-effect',
    roles: {
      problem_symptom: 'Shortage of clean water',
      symptomatic_solution: 'Trucks with bottled water',
      fundamental_solution: 'Repair of the wells',
    },
    question: null,
    why: 'The archetype in its two loops: a quick answer beside a slow and lasting one.',
  },
  {
    name: 'Firefighting in a software team',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Shifting the Burden',
    map: `Incidents in production -> + Hot fixes -> - Incidents in production
      Incidents in production -> + Redesign of weak parts -> + || Soundness of the code
      Soundness of the code -> - Incidents in production
      Hot fixes -> - Time to think -> + || Redesign of weak parts
      Number of customers -> + Incidents in production`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Incidents in production',
      symptomatic_solution: 'Hot fixes',
      fundamental_solution: 'Redesign of weak parts',
      side_effect: 'Time to think',
    },
    inverted: ['side_effect'],
    alsoGood: ['capability-trap'],
    question: null,
    why: 'The side effect is the loss of time, named the other way round.',
  },
  {
    name: 'Food aid and farming',
    source:
      'Meadows, Thinking in Systems, chapter on system traps; Stroh, chapter on archetypes; own wording',
    map: `Hunger -> + Food aid -> - Hunger
      Hunger -> + Own harvest -> - || Hunger
      Food aid -> - Prices for local grain -> + || Own harvest`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Hunger',
      symptomatic_solution: 'Food aid',
      fundamental_solution: 'Own harvest',
      side_effect: 'Prices for local grain',
    },
    inverted: ['side_effect'],
    alsoGood: ['intervenor'],
    question: null,
    why: 'Aid relieves hunger and takes away the price that would pay for farming.',
  },
  {
    name: 'Consultants in the ministry',
    source:
      'Senge, The Fifth Discipline, appendix on the archetypes; Meadows, chapter on system traps; own wording',
    map: `Unsolved tasks -> + Work given to consultants -> - Unsolved tasks
      Unsolved tasks -> + Tasks solved by own staff -> - || Unsolved tasks
      Work given to consultants -> + Reliance on consultants -> - || Skills of own staff
      Skills of own staff -> + Tasks solved by own staff`,
    meant: 'intervenor',
    roles: {
      problem_symptom: 'Unsolved tasks',
      external_intervention: 'Work given to consultants',
      internal_response: 'Tasks solved by own staff',
      dependence: 'Reliance on consultants',
      internal_capability: 'Skills of own staff',
    },
    alsoGood: ['shifting-the-burden'],
    question: null,
    why: 'The quick cure comes from outside and the own strength fades.',
  },
  {
    name: 'Delivery dates that slip',
    source: 'Senge, The Fifth Discipline, appendix on the archetypes; own wording',
    map: `Promised punctuality -> + Punctuality gap
      Actual punctuality -> - Punctuality gap
      Punctuality gap -> + Changes in production -> + || Actual punctuality
      Punctuality gap -> + Pressure to promise less -> - Promised punctuality`,
    kinds: { 'Punctuality gap': 'gap', 'Changes in production': 'action' },
    meant: 'eroding-goals',
    roles: {
      goal: 'Promised punctuality',
      actual_condition: 'Actual punctuality',
      gap: 'Punctuality gap',
      corrective_action: 'Changes in production',
      pressure_to_lower: 'Pressure to promise less',
    },
    question: null,
    why: 'The gap can be closed by work or by a lower promise.',
  },
  {
    name: 'Clean river by lower standard',
    source:
      'own, of the kind in Meadows, Thinking in Systems, chapter on system traps (drift to low performance)',
    map: `Standard for the river -> + Distance from the standard
      Cleanness of the river -> - Distance from the standard
      Distance from the standard -> + Building of treatment plants -> + || Cleanness of the river
      Distance from the standard -> - Standard for the river`,
    meant: 'eroding-goals',
    roles: {
      goal: 'Standard for the river',
      actual_condition: 'Cleanness of the river',
      gap: 'Distance from the standard',
      corrective_action: 'Building of treatment plants',
    },
    question: null,
    why: 'The pressure is drawn as one link from the gap straight to the standard.',
  },
  {
    name: 'Marks that teachers get used to',
    source:
      'Meadows, Thinking in Systems, chapter on system traps (drift to low performance); Sterman, chapter on floating goals',
    map: `Skill of pupils -> + Skill as teachers see it -> + || Expectation of teachers
      Expectation of teachers -> + Shortfall seen
      Skill as teachers see it -> - Shortfall seen
      Shortfall seen -> + Extra lessons -> + || Skill of pupils
      Class size -> - Skill of pupils`,
    meant: 'eroding-goals',
    form: 'drift',
    roles: {
      actual_condition: 'Skill of pupils',
      perceived_condition: 'Skill as teachers see it',
      goal: 'Expectation of teachers',
      gap: 'Shortfall seen',
      corrective_action: 'Extra lessons',
    },
    question: null,
    why: 'The goal follows what people have got used to.',
  },
  {
    name: 'Rents: tenants and owners',
    source: 'Meadows, Thinking in Systems, chapter on system traps (policy resistance); own case',
    map: `Rent that owners want -> + Shortfall for owners -> + Conversions to luxury flats -> + Level of rents
      Level of rents -> - Shortfall for owners
      Level of rents -> + Excess for tenants -> + Pressure for rent control -> - Level of rents
      Rent that tenants can pay -> - Excess for tenants`,
    kinds: { 'Rent that owners want': 'external', 'Rent that tenants can pay': 'external' },
    meant: 'policy-resistance',
    roles: {
      system_state: 'Level of rents',
      goal_a: 'Rent that owners want',
      gap_a: 'Shortfall for owners',
      action_a: 'Conversions to luxury flats',
      goal_b: 'Rent that tenants can pay',
      gap_b: 'Excess for tenants',
      action_b: 'Pressure for rent control',
    },
    question: null,
    why: 'Two parties pull one state towards two goals, both drawn.',
  },
  {
    name: 'Births that the state wants',
    source: 'Meadows, Thinking in Systems, chapter on system traps (population policy); own wording',
    map: `Births -> - Births missing for the state -> + Bans on contraception -> + Births
      Births -> + Children beyond what families want -> + Secret abortions -> - Births
      Births planned by the state -> + Births missing for the state
      Children that families want -> - Children beyond what families want
      Housing -> + Children that families want`,
    meant: 'policy-resistance',
    roles: {
      system_state: 'Births',
      goal_a: 'Births planned by the state',
      gap_a: 'Births missing for the state',
      action_a: 'Bans on contraception',
      goal_b: 'Children that families want',
      gap_b: 'Children beyond what families want',
      action_b: 'Secret abortions',
    },
    question: null,
    why: 'State and families have each a goal of their own for the same number.',
  },
  {
    name: 'Two gangs in one quarter',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes (Escalation)',
    map: `Knives carried by the Reds -> + Fear among the Blues -> + Knives carried by the Blues
      Knives carried by the Blues -> + Fear among the Reds -> + Knives carried by the Reds
      Knives carried by the Reds -> - Fear among the Reds
      Knives carried by the Blues -> - Fear among the Blues`,
    meant: 'escalation',
    roles: {
      a_activity: 'Knives carried by the Reds',
      b_activity: 'Knives carried by the Blues',
      threat_to_a: 'Fear among the Reds',
      threat_to_b: 'Fear among the Blues',
    },
    question: null,
    why: 'What calms one side frightens the other.',
  },
  {
    name: 'A price war of two airlines',
    source: 'Kim & Anderson, Systems Archetype Basics, chapter on Escalation; own wording',
    map: `Price cuts of Alpha -> + Passengers of Alpha -> + Market share of Alpha over Beta
      Price cuts of Beta -> + Passengers of Beta -> - Market share of Alpha over Beta
      Market share of Alpha over Beta -> + Worry at Beta -> + Price cuts of Beta
      Market share of Alpha over Beta -> - Worry at Alpha -> + Price cuts of Alpha
      Fuel price -> - Price cuts of Alpha`,
    meant: 'escalation',
    form: 'relative-result',
    roles: {
      a_activity: 'Price cuts of Alpha',
      a_result: 'Passengers of Alpha',
      relative: 'Market share of Alpha over Beta',
      b_result: 'Passengers of Beta',
      b_activity: 'Price cuts of Beta',
      threat_to_a: 'Worry at Alpha',
      threat_to_b: 'Worry at Beta',
    },
    alsoGood: ['wol-relative-control'],
    question: null,
    why: 'Each answers the position of the other on one shared scale.',
  },
  {
    name: 'Two villages and one well field',
    source: 'own, of the kind in Braun, The System Archetypes, on Tragedy of the Commons',
    map: `Pumping by the upper village -> + Harvest of the upper village -> + Pumping by the upper village
      Pumping by the lower village -> + Harvest of the lower village -> + Pumping by the lower village
      Pumping by the upper village -> + Total pumping
      Pumping by the lower village -> + Total pumping
      Total pumping -> - || Water for each hour of pumping
      Water for each hour of pumping -> + Harvest of the upper village
      Water for each hour of pumping -> + Harvest of the lower village
      Size of the aquifer -> + Water for each hour of pumping`,
    meant: 'tragedy-of-the-commons',
    roles: {
      a_activity: 'Pumping by the upper village',
      a_gain: 'Harvest of the upper village',
      b_activity: 'Pumping by the lower village',
      b_gain: 'Harvest of the lower village',
      total_activity: 'Total pumping',
      gain_per_activity: 'Water for each hour of pumping',
      resource_limit: 'Size of the aquifer',
    },
    question: null,
    why: 'Each gains by pumping and both lose by the sum.',
  },
  {
    name: 'The shared test laboratory',
    source:
      'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes (Tragedy of the Commons)',
    map: `Tests ordered by team one -> + Progress of team one -> + Tests ordered by team one
      Tests ordered by team two -> + Progress of team two -> + Tests ordered by team two
      Tests ordered by team one -> + Load of the laboratory
      Tests ordered by team two -> + Load of the laboratory
      Load of the laboratory -> + Wait for a result
      Wait for a result -> - Progress of team one
      Wait for a result -> - Progress of team two`,
    meant: 'tragedy-of-the-commons',
    roles: {
      a_activity: 'Tests ordered by team one',
      a_gain: 'Progress of team one',
      b_activity: 'Tests ordered by team two',
      b_gain: 'Progress of team two',
      total_activity: 'Load of the laboratory',
      gain_per_activity: 'Wait for a result',
    },
    inverted: ['gain_per_activity'],
    question: { asks: 'delay', from: 'Load of the laboratory', to: 'Wait for a result', polarity: '+' },
    why: 'The commons shows as a wait; the size of the laboratory and the delay are not drawn.',
  },
  {
    name: 'A young airline and its service',
    source: 'Senge, The Fifth Discipline, chapter on the art of seeing the forest and the trees; own wording',
    map: `Advertising -> + Bookings -> + Advertising
      Bookings -> - Quality of service -> + || Bookings
      Staff at the counters -> + Quality of service
      Quality of service -> - Need for staff that is felt -> + Hiring -> + || Staff at the counters
      Standard for service -> + Need for staff that is felt`,
    kinds: { 'Standard for service': 'external' },
    meant: 'growth-and-underinvestment',
    roles: {
      growth_effort: 'Advertising',
      demand: 'Bookings',
      performance: 'Quality of service',
      capacity: 'Staff at the counters',
      perceived_need: 'Need for staff that is felt',
      performance_standard: 'Standard for service',
      investment: 'Hiring',
    },
    question: null,
    why: 'Growth meets a limit that could be moved, and the investment comes late.',
  },
  {
    name: 'The manufacturer and its retailer',
    source: 'Senge et al., The Fifth Discipline Fieldbook, on Accidental Adversaries; own wording',
    map: `Sales of the maker -> + Support for the shop -> + || Profit of the shop
      Profit of the shop -> + Shelf space for the maker -> + || Sales of the maker
      Sales of the maker -> - Price promotions -> + Sales of the maker
      Profit of the shop -> - Stocking up at low prices -> + Profit of the shop
      Price promotions -> - Profit of the shop
      Stocking up at low prices -> - Sales of the maker`,
    meant: 'accidental-adversaries',
    roles: {
      a_success: 'Sales of the maker',
      a_support: 'Support for the shop',
      b_success: 'Profit of the shop',
      b_support: 'Shelf space for the maker',
      a_fix: 'Price promotions',
      b_fix: 'Stocking up at low prices',
    },
    question: null,
    why: 'Partners whose own remedies hurt each other.',
  },
  {
    name: 'The works council and the board',
    source: 'Kim, Organizing for Learning, on the core theory of success; own case',
    map: `Trust between board and council -> + Quality of joint thinking -> + Quality of decisions and actions
      Quality of decisions and actions -> + || Results of the firm -> + Trust between board and council`,
    meant: 'core-theory-of-success',
    roles: {
      relationships: 'Trust between board and council',
      thinking: 'Quality of joint thinking',
      actions: 'Quality of decisions and actions',
      results: 'Results of the firm',
    },
    question: null,
    why: 'One engine, and its names speak of relationships, thinking, actions and results.',
  },
  {
    name: 'A city that people move to',
    source: 'Kim, Systems Archetypes III, on the Attractiveness Principle; own wording',
    map: `New firms -> + Jobs in the city -> + New firms
      Jobs in the city -> + Traffic jams -> - || Jobs in the city
      Jobs in the city -> + Price of flats -> - || Jobs in the city
      Narrow streets -> + Traffic jams
      Lack of building land -> + Price of flats`,
    meant: 'attractiveness-principle',
    roles: {
      growing_action: 'New firms',
      results: 'Jobs in the city',
      slowing_1: 'Traffic jams',
      slowing_2: 'Price of flats',
      limiting_1: 'Narrow streets',
      limiting_2: 'Lack of building land',
    },
    alsoGood: ['limits-to-growth'],
    question: null,
    why: 'Growth with two limits of which not both can be lifted.',
  },
  {
    name: 'Catch quotas and false log books',
    source: 'Meadows, Thinking in Systems, chapter on system traps (rule beating); own case',
    map: `Overfishing -> + Overfishing in the figures -> + Strictness of quotas
      Strictness of quotas -> + Boats that keep the quota -> - Overfishing
      Strictness of quotas -> + || False log books -> - Overfishing in the figures
      False log books -> + Overfishing`,
    meant: 'rule-beating',
    roles: {
      actual_problem: 'Overfishing',
      measured_problem: 'Overfishing in the figures',
      rule_strictness: 'Strictness of quotas',
      genuine_compliance: 'Boats that keep the quota',
      evasion: 'False log books',
    },
    question: null,
    why: 'Part of the answer keeps the rule and part only keeps the figures.',
  },
  {
    name: 'Teaching to the test',
    source: 'Meadows, Thinking in Systems, chapter on system traps (seeking the wrong goal); own wording',
    map: `Target for test scores -> + Missing points
      Test scores -> - Missing points -> + Hours of test drill -> + Test scores
      Hours of test drill -> - Hours of real teaching -> + || Understanding of pupils
      Understanding of pupils -> - Complaints of employers -> + Target for test scores`,
    meant: 'seeking-the-wrong-goal',
    roles: {
      target: 'Target for test scores',
      gap: 'Missing points',
      proxy_effort: 'Hours of test drill',
      proxy: 'Test scores',
      purpose_effort: 'Hours of real teaching',
      true_outcome: 'Understanding of pupils',
      unmet_need: 'Complaints of employers',
    },
    question: null,
    why: 'The indicator is reached and the purpose suffers.',
  },
  {
    name: 'Petrol cars and electric cars',
    source: 'Sterman, Business Dynamics, chapter on path dependence; own case',
    map: `Petrol cars in use -> + || Petrol stations -> + Appeal of petrol cars -> + Petrol cars in use
      Electric cars in use -> + || Charging points -> + Appeal of electric cars -> + Electric cars in use
      Petrol cars in use -> - Electric cars in use
      Electric cars in use -> - Petrol cars in use`,
    meant: 'path-dependence',
    roles: {
      share_a: 'Petrol cars in use',
      complement_a: 'Petrol stations',
      attractive_a: 'Appeal of petrol cars',
      share_b: 'Electric cars in use',
      complement_b: 'Charging points',
      attractive_b: 'Appeal of electric cars',
    },
    alsoGood: ['success-to-the-successful'],
    question: null,
    why: 'What is used gets what makes it useful.',
  },
  {
    name: 'A ward without time to improve',
    source:
      'Repenning & Sterman, Nobody Ever Gets Credit for Fixing Problems that Never Happened (2001); own case',
    map: `Patients to be treated -> + Patients not yet treated
      Treatments a week -> - Patients not yet treated
      Patients not yet treated -> + Hours at the bedside -> + Treatments a week
      Patients not yet treated -> + Hours on better routines -> + || Skill of the ward -> + Treatments a week
      Hours at the bedside -> - Hours on better routines`,
    meant: 'capability-trap',
    roles: {
      desired_performance: 'Patients to be treated',
      performance_gap: 'Patients not yet treated',
      working_harder: 'Hours at the bedside',
      improvement_time: 'Hours on better routines',
      capability: 'Skill of the ward',
      performance: 'Treatments a week',
    },
    alsoGood: ['shifting-the-burden'],
    question: null,
    why: 'Working harder takes the time by which one would work better.',
  },
  {
    name: 'Deer on an island',
    source:
      'Sterman, Business Dynamics, chapter on structure and behaviour (overshoot and collapse); own wording',
    map: `Deer -> + Fawns that survive -> + Deer
      Deer -> - Food for each deer -> + Fawns that survive
      Plants on the island -> + Food for each deer
      Deer -> + Grazing -> - || Plants on the island`,
    kinds: { Deer: 'stock', 'Plants on the island': 'stock', Grazing: 'flow' },
    meant: 'overshoot-and-collapse',
    roles: {
      activity: 'Deer',
      net_growth: 'Fawns that survive',
      resource_per_user: 'Food for each deer',
      resource_stock: 'Plants on the island',
      consumption: 'Grazing',
    },
    question: null,
    why: 'The growing herd eats down what it could live on.',
  },
]
