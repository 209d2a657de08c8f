import type { TextbookCase } from './types.ts'

/** Maps in which exactly one link of the archetype, one sign or the one delay that makes it, is missing. Written before recognition was tuned. */
export const NEAR: readonly TextbookCase[] = [
  {
    name: 'Loans against late wages',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Fixes that Fail',
    map: `Shortage of cash -> + Short loans -> - Shortage of cash
      Short loans -> + || Interest to pay`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Shortage of cash',
      fix: 'Short loans',
      unintended_consequence: 'Interest to pay',
    },
    question: { asks: 'link', from: 'Interest to pay', to: 'Shortage of cash', polarity: '+' },
    why: 'The consequence hangs loose; that interest has to be paid in cash is what makes the fix fail.',
  },
  {
    name: 'Expelling pupils',
    source: 'own, of the kind in Stroh, Systems Thinking for Social Change, chapter on archetypes',
    map: `Disorder in class -> + Expulsions -> - Disorder in class
      Anger among pupils -> + Damage to the building -> + Disorder in class
      Class size -> + Disorder in class`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Disorder in class',
      fix: 'Expulsions',
      unintended_consequence: 'Anger among pupils',
    },
    question: { asks: 'link', from: 'Expulsions', to: 'Anger among pupils', polarity: '+' },
    why: 'The fix and the way back are drawn; whether expulsions anger pupils is not said.',
  },
  {
    name: 'Antibiotics in the cow shed',
    source: 'own, of the kind in Braun, The System Archetypes, on Fixes that Fail',
    map: `Sick cows -> + Doses of antibiotics
      Doses of antibiotics -> + || Resistant germs -> + Sick cows`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Sick cows',
      fix: 'Doses of antibiotics',
      unintended_consequence: 'Resistant germs',
    },
    question: { asks: 'link', from: 'Doses of antibiotics', to: 'Sick cows', polarity: '-' },
    why: 'Only the backfire is drawn; nobody would give doses that do not help at first.',
  },
  {
    name: 'Restaurant with good reviews',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Limits to Success',
    map: `Guests -> + Good reviews -> + Guests
      Guests -> + Crowding at the tables
      Small dining room -> + Crowding at the tables`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Good reviews',
      performance: 'Guests',
      slowing_action: 'Crowding at the tables',
      limiting_condition: 'Small dining room',
    },
    question: { asks: 'link', from: 'Crowding at the tables', to: 'Guests', polarity: '-' },
    why: 'The engine and the limit are there; that crowding keeps guests away closes the brake.',
  },
  {
    name: 'A choir that grows',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on nature’s templates',
    map: `Singers -> + Sound of the choir -> + Praise in the town -> + Singers
      Crush in the rehearsal room -> - || Singers
      Floor space -> - Crush in the rehearsal room`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Praise in the town',
      performance: 'Singers',
      slowing_action: 'Crush in the rehearsal room',
      limiting_condition: 'Floor space',
    },
    inverted: ['limiting_condition'],
    question: { asks: 'link', from: 'Singers', to: 'Crush in the rehearsal room', polarity: '+' },
    why: 'What crowds the room is the singers themselves; that link makes a limit of an outside nuisance.',
  },
  {
    name: 'Heating with an old boiler',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on the systems zoo',
    map: `Wanted warmth -> + Missing warmth
      Missing warmth -> + Heat from the boiler -> + || Warmth of the room`,
    kinds: { 'Wanted warmth': 'external' },
    meant: 'balancing-with-delay',
    roles: {
      desired_state: 'Wanted warmth',
      actual_state: 'Warmth of the room',
      gap: 'Missing warmth',
      corrective_action: 'Heat from the boiler',
    },
    question: { asks: 'link', from: 'Warmth of the room', to: 'Missing warmth', polarity: '-' },
    why: 'A wish, an action and a late result; that the result lessens the want closes the loop.',
  },
  {
    name: 'Offices in a boom town',
    source: 'Sterman, Business Dynamics, chapter on oscillation (real estate); own wording',
    map: `Office space wanted -> + Shortage of offices
      Shortage of offices -> + Building starts -> + Offices in use -> - Shortage of offices`,
    meant: 'balancing-with-delay',
    roles: {
      desired_state: 'Office space wanted',
      actual_state: 'Offices in use',
      gap: 'Shortage of offices',
      corrective_action: 'Building starts',
    },
    question: { asks: 'delay', from: 'Building starts', to: 'Offices in use', polarity: '+' },
    why: 'All links stand; building takes years, and without that delay it is a plain control loop.',
  },
  {
    name: 'Painkillers and exercise',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on nature’s templates',
    map: `Back pain -> + Painkillers -> - Back pain
      Back pain -> + Exercise -> - || Back pain
      Painkillers -> + Feeling that all is well`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Back pain',
      symptomatic_solution: 'Painkillers',
      fundamental_solution: 'Exercise',
      side_effect: 'Feeling that all is well',
    },
    question: { asks: 'link', from: 'Feeling that all is well', to: 'Exercise', polarity: '-' },
    why: 'Both cures stand and the side effect hangs loose.',
  },
  {
    name: 'Agency staff on the ward',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Shifting the Burden',
    map: `Unfilled shifts -> + Agency nurses -> - Unfilled shifts
      Unfilled shifts -> + Better working conditions
      Agency nurses -> + Spending on agencies -> - || Better working conditions
      Winter illness -> + Unfilled shifts`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Unfilled shifts',
      symptomatic_solution: 'Agency nurses',
      fundamental_solution: 'Better working conditions',
      side_effect: 'Spending on agencies',
    },
    question: { asks: 'link', from: 'Better working conditions', to: 'Unfilled shifts', polarity: '-' },
    why: 'The lasting solution has no effect yet on what it is to solve.',
  },
  {
    name: 'Tutors who do the homework',
    source: 'own, of the kind in Braun, The System Archetypes, on Shifting the Burden',
    map: `Bad marks -> + Homework done by tutors
      Bad marks -> + Own practice -> - || Bad marks
      Homework done by tutors -> + Habit of waiting for help -> - || Own practice`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Bad marks',
      symptomatic_solution: 'Homework done by tutors',
      fundamental_solution: 'Own practice',
      side_effect: 'Habit of waiting for help',
    },
    question: { asks: 'link', from: 'Homework done by tutors', to: 'Bad marks', polarity: '-' },
    why: 'That the tutors’ homework lifts the marks at once is why it is chosen.',
  },
  {
    name: 'Road repair by the development bank',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on system traps',
    map: `Broken roads -> + Repairs by the bank -> - Broken roads
      Broken roads -> + Repairs by the district -> - || Broken roads
      Repairs by the bank -> + Trust that the bank will pay
      Trust that the bank will pay -> - || District staff who can repair`,
    meant: 'intervenor',
    roles: {
      problem_symptom: 'Broken roads',
      external_intervention: 'Repairs by the bank',
      internal_response: 'Repairs by the district',
      dependence: 'Trust that the bank will pay',
      internal_capability: 'District staff who can repair',
    },
    alsoGood: ['shifting-the-burden'],
    question: {
      asks: 'link',
      from: 'District staff who can repair',
      to: 'Repairs by the district',
      polarity: '+',
    },
    why: 'Without own staff no own repairs; the last link of the trap is not drawn.',
  },
  {
    name: 'A budget that is never kept',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Drifting Goals',
    map: `Savings goal -> + Savings gap
      Savings made -> - Savings gap
      Savings gap -> + Cuts in spending -> + || Savings made
      Savings gap -> + Pressure to be content with less`,
    meant: 'eroding-goals',
    roles: {
      goal: 'Savings goal',
      actual_condition: 'Savings made',
      gap: 'Savings gap',
      corrective_action: 'Cuts in spending',
      pressure_to_lower: 'Pressure to be content with less',
    },
    alsoGood: ['balancing-with-delay'],
    question: { asks: 'link', from: 'Pressure to be content with less', to: 'Savings goal', polarity: '-' },
    why: 'The pressure is named and does not act yet; what it lowers is the goal.',
  },
  {
    name: 'Quality standard in a dairy',
    source: 'own, of the kind in Braun, The System Archetypes, on Eroding Goals',
    map: `Standard for the milk -> + Quality gap
      Quality of the milk -> - Quality gap
      Quality gap -> + Pressure to relax the standard -> + Standard for the milk
      Quality gap -> + Cleaning of the tanks -> + || Quality of the milk`,
    meant: 'eroding-goals',
    roles: {
      goal: 'Standard for the milk',
      actual_condition: 'Quality of the milk',
      gap: 'Quality gap',
      corrective_action: 'Cleaning of the tanks',
      pressure_to_lower: 'Pressure to relax the standard',
    },
    alsoGood: ['balancing-with-delay'],
    question: {
      asks: 'sign',
      from: 'Pressure to relax the standard',
      to: 'Standard for the milk',
      polarity: '-',
    },
    why: 'Pressure to relax a standard lowers it: the sign is a slip.',
  },
  {
    name: 'Insults between two neighbours',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Escalation',
    map: `Noise made by the Millers -> + Annoyance of the Webers -> + Noise made by the Webers
      Annoyance of the Millers -> + Noise made by the Millers
      Noise made by the Millers -> - Annoyance of the Millers
      Noise made by the Webers -> - Annoyance of the Webers`,
    meant: 'escalation',
    roles: {
      a_activity: 'Noise made by the Millers',
      b_activity: 'Noise made by the Webers',
      threat_to_a: 'Annoyance of the Millers',
      threat_to_b: 'Annoyance of the Webers',
    },
    question: {
      asks: 'link',
      from: 'Noise made by the Webers',
      to: 'Annoyance of the Millers',
      polarity: '+',
    },
    why: 'One half answers the other and the way back is not drawn.',
  },
  {
    name: 'Two brands and their advertising',
    source: 'own, of the kind in Braun, The System Archetypes, on Escalation',
    map: `Advertising of brand A -> + Worry at brand B -> + Advertising of brand B
      Advertising of brand B -> + Worry at brand A -> + Advertising of brand A
      Advertising of brand A -> - Worry at brand A`,
    meant: 'escalation',
    roles: {
      a_activity: 'Advertising of brand A',
      b_activity: 'Advertising of brand B',
      threat_to_a: 'Worry at brand A',
      threat_to_b: 'Worry at brand B',
    },
    question: { asks: 'link', from: 'Advertising of brand B', to: 'Worry at brand B', polarity: '-' },
    why: 'One side feels safer by its own act and the other, as drawn, does not.',
  },
  {
    name: 'Two departments and one budget',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes',
    map: `Budget share of Physics against Arts -> + Posts in Physics -> + || Fame of Physics
      Fame of Physics -> + Budget share of Physics against Arts
      Budget share of Physics against Arts -> - Posts in Arts -> + || Fame of Arts`,
    meant: 'success-to-the-successful',
    roles: {
      allocation_to_a: 'Budget share of Physics against Arts',
      resources_a: 'Posts in Physics',
      success_a: 'Fame of Physics',
      resources_b: 'Posts in Arts',
      success_b: 'Fame of Arts',
    },
    question: {
      asks: 'link',
      from: 'Fame of Arts',
      to: 'Budget share of Physics against Arts',
      polarity: '-',
    },
    why: 'The second loop is open where the fame of Arts would win the share back.',
  },
  {
    name: 'Shelf space for two brands of tea',
    source:
      'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Success to the Successful',
    map: `Shelf space for the old tea -> + || Sales of the old tea -> + Shelf space for the old tea
      Shelf space for the new tea -> + || Sales of the new tea -> + Shelf space for the new tea
      Shelf space for the old tea -> - Shelf space for the new tea`,
    meant: 'success-to-the-successful',
    form: 'fixed-pool',
    roles: {
      resources_a: 'Shelf space for the old tea',
      success_a: 'Sales of the old tea',
      resources_b: 'Shelf space for the new tea',
      success_b: 'Sales of the new tea',
    },
    question: {
      asks: 'link',
      from: 'Shelf space for the new tea',
      to: 'Shelf space for the old tea',
      polarity: '-',
    },
    why: 'A shelf that is full for one is full for the other; only one direction is drawn.',
  },
  {
    name: 'Two herds on one meadow',
    source:
      'own, of the kind in Meadows, Thinking in Systems, chapter on system traps (tragedy of the commons)',
    map: `Cows of farm East -> + Milk money of farm East -> + Cows of farm East
      Cows of farm West -> + Milk money of farm West -> + Cows of farm West
      Cows of farm East -> + Cows on the meadow
      Cows of farm West -> + Cows on the meadow
      Cows on the meadow -> - || Grass for each cow
      Grass for each cow -> + Milk money of farm East`,
    meant: 'tragedy-of-the-commons',
    roles: {
      a_activity: 'Cows of farm East',
      a_gain: 'Milk money of farm East',
      b_activity: 'Cows of farm West',
      b_gain: 'Milk money of farm West',
      total_activity: 'Cows on the meadow',
      gain_per_activity: 'Grass for each cow',
    },
    question: { asks: 'link', from: 'Grass for each cow', to: 'Milk money of farm West', polarity: '+' },
    why: 'The meadow feeds both, and only one of them feels it as drawn.',
  },
  {
    name: 'Two fleets and one shoal',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Tragedy of the Commons',
    map: `Boats of the north -> + Income of the north -> + Boats of the north
      Boats of the south -> + Income of the south -> + Boats of the south
      Boats of the north -> + Total fishing
      Total fishing -> - || Fish caught in an hour
      Fish caught in an hour -> + Income of the north
      Fish caught in an hour -> + Income of the south
      Size of the sea area -> + Fish caught in an hour`,
    meant: 'tragedy-of-the-commons',
    roles: {
      a_activity: 'Boats of the north',
      a_gain: 'Income of the north',
      b_activity: 'Boats of the south',
      b_gain: 'Income of the south',
      total_activity: 'Total fishing',
      gain_per_activity: 'Fish caught in an hour',
      resource_limit: 'Size of the sea area',
    },
    question: { asks: 'link', from: 'Boats of the south', to: 'Total fishing', polarity: '+' },
    why: 'The boats of the south fish in the same sea and do not add to the total.',
  },
  {
    name: 'A courier service that grows',
    source:
      'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Growth and Underinvestment',
    map: `Sales visits -> + Parcels -> + Sales visits
      Parcels -> - Punctual deliveries -> + || Parcels
      Vans -> + Punctual deliveries
      Punctual deliveries -> - Feeling that vans are lacking
      Promise of punctuality -> + Feeling that vans are lacking
      Feeling that vans are lacking -> + Orders for vans`,
    meant: 'growth-and-underinvestment',
    roles: {
      growth_effort: 'Sales visits',
      demand: 'Parcels',
      performance: 'Punctual deliveries',
      capacity: 'Vans',
      perceived_need: 'Feeling that vans are lacking',
      performance_standard: 'Promise of punctuality',
      investment: 'Orders for vans',
    },
    alsoGood: ['limits-to-growth'],
    question: { asks: 'link', from: 'Orders for vans', to: 'Vans', polarity: '+' },
    why: 'The orders lead nowhere yet; they are how the limit could be moved.',
  },
  {
    name: 'Police and sellers on the market square',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on system traps (policy resistance)',
    map: `Income that sellers need -> + Income missing to sellers -> + Setting up of stalls -> + Stalls on the square
      Stalls on the square -> + Stalls too many for the city -> + Raids -> - Stalls on the square
      Stalls allowed by the city -> - Stalls too many for the city`,
    meant: 'policy-resistance',
    roles: {
      system_state: 'Stalls on the square',
      goal_a: 'Income that sellers need',
      gap_a: 'Income missing to sellers',
      action_a: 'Setting up of stalls',
      goal_b: 'Stalls allowed by the city',
      gap_b: 'Stalls too many for the city',
      action_b: 'Raids',
    },
    question: { asks: 'link', from: 'Stalls on the square', to: 'Income missing to sellers', polarity: '-' },
    why: 'The sellers set up stalls until they earn enough; as drawn no stall lessens their want.',
  },
  {
    name: 'Surgeons and anaesthetists',
    source: 'own, of the kind in Senge et al., The Fifth Discipline Fieldbook, on Accidental Adversaries',
    map: `Operations done by surgeons -> + Early plans from surgeons -> + || Smooth work of anaesthetists
      Smooth work of anaesthetists -> + Flexible hours of anaesthetists -> + || Operations done by surgeons
      Operations done by surgeons -> - Late additions to the list -> + Operations done by surgeons
      Smooth work of anaesthetists -> - Fixed starting times -> + Smooth work of anaesthetists
      Late additions to the list -> - Smooth work of anaesthetists`,
    meant: 'accidental-adversaries',
    roles: {
      a_success: 'Operations done by surgeons',
      a_support: 'Early plans from surgeons',
      b_success: 'Smooth work of anaesthetists',
      b_support: 'Flexible hours of anaesthetists',
      a_fix: 'Late additions to the list',
      b_fix: 'Fixed starting times',
    },
    question: {
      asks: 'link',
      from: 'Fixed starting times',
      to: 'Operations done by surgeons',
      polarity: '-',
    },
    why: 'One remedy hurts the partner; what the other remedy does to the first is not said.',
  },
  {
    name: 'A mine and its ore',
    source:
      'own, of the kind in Meadows, Thinking in Systems, chapter on the systems zoo (renewable and other stocks)',
    map: `Mining machines -> + Profit put into machines -> + Mining machines
      Mining machines -> - Ore for each machine -> + Profit put into machines
      Ore in the ground -> + Ore for each machine
      Mining machines -> + Ore dug out`,
    meant: 'overshoot-and-collapse',
    roles: {
      activity: 'Mining machines',
      net_growth: 'Profit put into machines',
      resource_per_user: 'Ore for each machine',
      resource_stock: 'Ore in the ground',
      consumption: 'Ore dug out',
    },
    alsoGood: ['limits-to-growth'],
    question: { asks: 'link', from: 'Ore dug out', to: 'Ore in the ground', polarity: '-' },
    why: 'What is dug out is not yet taken from the ground.',
  },
  {
    name: 'A factory that repairs and never improves',
    source: 'own, after Repenning & Sterman (2001), on the capability trap',
    map: `Output asked for -> + Output missing
      Output -> - Output missing -> + Overtime at the machines -> + Output
      Output missing -> + Hours for upkeep -> + || Health of the machines -> + Output`,
    meant: 'capability-trap',
    roles: {
      desired_performance: 'Output asked for',
      performance_gap: 'Output missing',
      working_harder: 'Overtime at the machines',
      improvement_time: 'Hours for upkeep',
      capability: 'Health of the machines',
      performance: 'Output',
    },
    alsoGood: ['shifting-the-burden'],
    question: { asks: 'link', from: 'Overtime at the machines', to: 'Hours for upkeep', polarity: '-' },
    why: 'Two ways to more output; that one takes the hours of the other is what makes the trap.',
  },
]
