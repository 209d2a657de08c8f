import type { TextbookCase } from '../types.ts'

/**
 * A fourth list of maps in which exactly one link is not drawn, by another hand, for the questions to be measured on once. Written without
 * recognition. Each question leads from and to variables that something on its map already moves.
 */
export const NEAR: readonly TextbookCase[] = [
  {
    name: 'Salt on the garden path',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Fixes that Fail',
    map: `Ice on the path -> + Salt strewn -> - Ice on the path
      Salt strewn -> + || Cracks in the paving -> + Puddles on the path
      Frosty nights -> + Ice on the path`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Ice on the path',
      fix: 'Salt strewn',
      unintended_consequence: 'Puddles on the path',
    },
    alsoGood: ['wol-out-of-control'],
    question: { asks: 'link', from: 'Puddles on the path', to: 'Ice on the path', polarity: '+' },
    why: 'The salt breaks the paving and water stands in it; that the water freezes is not drawn.',
  },
  {
    name: 'Soldiers in the quarter',
    source: 'own, of the kind in Stroh, Systems Thinking for Social Change, chapter on archetypes',
    map: `Unrest in the quarter -> + Soldiers in the streets -> - Unrest in the quarter
      Anger of families -> + Unrest in the quarter
      Price of bread -> + Anger of families`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Unrest in the quarter',
      fix: 'Soldiers in the streets',
      unintended_consequence: 'Anger of families',
    },
    alsoGood: ['wol-out-of-control'],
    question: { asks: 'link', from: 'Soldiers in the streets', to: 'Anger of families', polarity: '+' },
    why: 'The anger is there and drives the unrest, but only bread feeds it on this map, not the soldiers.',
  },
  {
    name: 'Stricter passwords',
    source: 'own, of the kind in Braun, The System Archetypes, on Fixes that Fail',
    map: `Accounts broken into -> + Rules for passwords -> + || Passwords on slips of paper -> + Accounts broken into
      Attacks from abroad -> + Accounts broken into`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Accounts broken into',
      fix: 'Rules for passwords',
      unintended_consequence: 'Passwords on slips of paper',
    },
    alsoGood: ['wol-out-of-control', 'rule-beating'],
    question: { asks: 'link', from: 'Rules for passwords', to: 'Accounts broken into', polarity: '-' },
    why: 'Only the backfire is drawn; what the rules were made for is missing.',
  },
  {
    name: 'A garden that many share',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Limits to Success',
    map: `Members of the garden -> + Meals eaten together -> + Members of the garden
      Members of the garden -> + Quarrels over beds
      Land of the garden -> - Quarrels over beds`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Meals eaten together',
      performance: 'Members of the garden',
      slowing_action: 'Quarrels over beds',
      limiting_condition: 'Land of the garden',
    },
    inverted: ['limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: { asks: 'link', from: 'Quarrels over beds', to: 'Members of the garden', polarity: '-' },
    why: 'The garden fills and there are quarrels; that members leave for them is not drawn.',
  },
  {
    name: 'Scooters for hire',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on Limits to Growth',
    map: `Scooters in town -> + Rides sold -> + Money for scooters -> + Scooters in town
      Anger of walkers -> - || Scooters in town
      Narrowness of the pavements -> + Anger of walkers`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Money for scooters',
      performance: 'Scooters in town',
      slowing_action: 'Anger of walkers',
      limiting_condition: 'Narrowness of the pavements',
    },
    alsoGood: ['wol-underachievement'],
    question: { asks: 'link', from: 'Scooters in town', to: 'Anger of walkers', polarity: '+' },
    why: 'The brake and its limit stand; that it is the scooters which anger the walkers is missing.',
  },
  {
    name: 'Pigs behind the house',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on a brief visit to the systems zoo',
    map: `Pigs in the sty -> + Money from piglets
      Pigs in the sty -> + Crowding in the sty -> - || Pigs in the sty
      Size of the sty -> - Crowding in the sty`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Money from piglets',
      performance: 'Pigs in the sty',
      slowing_action: 'Crowding in the sty',
      limiting_condition: 'Size of the sty',
    },
    inverted: ['limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: { asks: 'link', from: 'Money from piglets', to: 'Pigs in the sty', polarity: '+' },
    why: 'The brake is whole, the engine is not: nobody says that the money buys pigs.',
  },
  {
    name: 'The interpreter in the surgery',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on Shifting the Burden',
    map: `Misunderstandings in the surgery -> + Calls for the interpreter -> - Misunderstandings in the surgery
      Misunderstandings in the surgery -> + Language lessons of the doctor -> - || Misunderstandings in the surgery
      Calls for the interpreter -> + Ease with the interpreter
      Patients from abroad -> + Misunderstandings in the surgery`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Misunderstandings in the surgery',
      symptomatic_solution: 'Calls for the interpreter',
      fundamental_solution: 'Language lessons of the doctor',
      side_effect: 'Ease with the interpreter',
    },
    alsoGood: ['intervenor'],
    question: {
      asks: 'link',
      from: 'Ease with the interpreter',
      to: 'Language lessons of the doctor',
      polarity: '-',
    },
    why: 'The side effect hangs loose; that nobody learns a language while it goes so well is the burden that shifts.',
  },
  {
    name: 'Paint on the railway bridge',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Shifting the Burden',
    map: `Rust on the bridge -> + Paint over the rust -> - Rust on the bridge
      Rust on the bridge -> + Girders replaced
      Paint over the rust -> + Money tied up in paint -> - || Girders replaced
      Salt air -> + Rust on the bridge`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Rust on the bridge',
      symptomatic_solution: 'Paint over the rust',
      fundamental_solution: 'Girders replaced',
      side_effect: 'Money tied up in paint',
    },
    question: { asks: 'link', from: 'Girders replaced', to: 'Rust on the bridge', polarity: '-' },
    why: 'The lasting solution is asked for and starved, but it is not drawn that it would end the rust.',
  },
  {
    name: 'Verdicts of the parents',
    source: 'own, of the kind in Braun, The System Archetypes, on Shifting the Burden',
    map: `Quarrels of the children -> + Verdicts of the parents -> - Quarrels of the children
      Agreements among the children -> - || Quarrels of the children
      Verdicts of the parents -> + Habit of calling for a judge -> - || Agreements among the children`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Quarrels of the children',
      symptomatic_solution: 'Verdicts of the parents',
      fundamental_solution: 'Agreements among the children',
      side_effect: 'Habit of calling for a judge',
    },
    alsoGood: ['intervenor', 'fixes-that-fail'],
    question: {
      asks: 'link',
      from: 'Quarrels of the children',
      to: 'Agreements among the children',
      polarity: '+',
    },
    why: 'The lasting answer helps and is weakened, but nothing says that quarrels would lead the children to it.',
  },
  {
    name: 'Engines sent from the city',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on archetypes, on the intervenor',
    map: `Damage by fire in the village -> + Engines sent from the city -> - Damage by fire in the village
      Damage by fire in the village -> + Work of the village crew -> - || Damage by fire in the village
      Engines sent from the city -> + Reliance on the city -> - || Training of the village crew
      Dry summers -> + Damage by fire in the village`,
    meant: 'intervenor',
    roles: {
      problem_symptom: 'Damage by fire in the village',
      external_intervention: 'Engines sent from the city',
      internal_response: 'Work of the village crew',
      dependence: 'Reliance on the city',
      internal_capability: 'Training of the village crew',
    },
    alsoGood: ['shifting-the-burden'],
    question: {
      asks: 'link',
      from: 'Training of the village crew',
      to: 'Work of the village crew',
      polarity: '+',
    },
    why: 'The training decays and hangs loose; that an untrained crew can do less closes the trap.',
  },
  {
    name: 'City museum and village museum',
    source:
      'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Success to the Successful',
    map: `Share of the grant for the city museum -> + Exhibitions in the city museum -> + || Visitors to the city museum
      Visitors to the city museum -> + Share of the grant for the city museum
      Exhibitions in the village museum -> + || Visitors to the village museum -> - Share of the grant for the city museum
      Gifts of neighbours -> + Exhibitions in the village museum`,
    meant: 'success-to-the-successful',
    roles: {
      allocation_to_a: 'Share of the grant for the city museum',
      resources_a: 'Exhibitions in the city museum',
      success_a: 'Visitors to the city museum',
      resources_b: 'Exhibitions in the village museum',
      success_b: 'Visitors to the village museum',
    },
    alsoGood: ['wol-relative-achievement'],
    question: {
      asks: 'link',
      from: 'Share of the grant for the city museum',
      to: 'Exhibitions in the village museum',
      polarity: '-',
    },
    why: 'Both museums count for the share, but what the city gets is not yet taken from the village.',
  },
  {
    name: 'Wheat and sheep of one farmer',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on archetypes',
    map: `Profit from wheat -> + Land under wheat -> + || Profit from wheat
      Profit from sheep -> + Land for sheep -> + || Profit from sheep
      Land for sheep -> - Land under wheat`,
    meant: 'success-to-the-successful',
    form: 'fixed-pool',
    roles: {
      success_a: 'Profit from wheat',
      resources_a: 'Land under wheat',
      success_b: 'Profit from sheep',
      resources_b: 'Land for sheep',
    },
    alsoGood: ['wol-relative-achievement', 'path-dependence'],
    question: { asks: 'link', from: 'Land under wheat', to: 'Land for sheep', polarity: '-' },
    why: 'The sheep take land from the wheat; that it holds the other way round too is missing.',
  },
  {
    name: 'Trees that the city promised',
    source:
      'own, of the kind in Meadows, Thinking in Systems, chapter on system traps, drift to low performance',
    map: `Trees promised -> + Trees missing
      Trees standing -> - Trees missing -> + Days of planting -> + || Trees standing
      Trees missing -> + Embarrassment of the council
      Seats of the green party -> + Trees promised`,
    meant: 'eroding-goals',
    roles: {
      goal: 'Trees promised',
      actual_condition: 'Trees standing',
      gap: 'Trees missing',
      corrective_action: 'Days of planting',
      pressure_to_lower: 'Embarrassment of the council',
    },
    alsoGood: ['balancing-with-delay'],
    question: { asks: 'link', from: 'Embarrassment of the council', to: 'Trees promised', polarity: '-' },
    why: 'The council is embarrassed and nothing comes of it; a teacher asks whether it promises less.',
  },
  {
    name: 'Saving for a house',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Drifting Goals',
    map: `Money saved each month -> - Shortfall in savings -> + Evenings spent at home -> + || Money saved each month
      Shortfall in savings -> + Doubts about the house -> - Sum to be saved each month
      Repairs of the car -> - Money saved each month`,
    meant: 'eroding-goals',
    roles: {
      goal: 'Sum to be saved each month',
      actual_condition: 'Money saved each month',
      gap: 'Shortfall in savings',
      corrective_action: 'Evenings spent at home',
      pressure_to_lower: 'Doubts about the house',
    },
    alsoGood: ['balancing-with-delay'],
    question: {
      asks: 'link',
      from: 'Sum to be saved each month',
      to: 'Shortfall in savings',
      polarity: '+',
    },
    why: 'The goal gives way, but the map does not yet measure the shortfall against it.',
  },
  {
    name: 'Lawyers of two heirs',
    source: 'own, of the kind in Braun, The System Archetypes, on Escalation',
    map: `Lawyers hired by the sister -> + Fear of the brother -> + Lawyers hired by the brother
      Fear of the sister -> + Lawyers hired by the sister
      Lawyers hired by the sister -> - Fear of the sister
      Lawyers hired by the brother -> - Fear of the brother`,
    meant: 'escalation',
    roles: {
      a_activity: 'Lawyers hired by the sister',
      b_activity: 'Lawyers hired by the brother',
      threat_to_a: 'Fear of the sister',
      threat_to_b: 'Fear of the brother',
    },
    alsoGood: ['wol-relative-control'],
    question: {
      asks: 'link',
      from: 'Lawyers hired by the brother',
      to: 'Fear of the sister',
      polarity: '+',
    },
    why: 'The brother is afraid of her lawyers; that she is afraid of his is the other half.',
  },
  {
    name: 'Sand from one river bed',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on system traps',
    map: `Sand dug by the north crew -> + Earnings of the north crew -> + Sand dug by the north crew
      Sand dug by the south crew -> + Earnings of the south crew -> + Sand dug by the south crew
      Sand dug by the north crew -> + Sand taken in all
      Sand dug by the south crew -> + Sand taken in all
      Sand found in an hour -> + Earnings of the north crew
      Sand found in an hour -> + Earnings of the south crew
      Sand brought by floods -> + Sand found in an hour`,
    meant: 'tragedy-of-the-commons',
    roles: {
      a_activity: 'Sand dug by the north crew',
      a_gain: 'Earnings of the north crew',
      b_activity: 'Sand dug by the south crew',
      b_gain: 'Earnings of the south crew',
      total_activity: 'Sand taken in all',
      gain_per_activity: 'Sand found in an hour',
      resource_limit: 'Sand brought by floods',
    },
    question: { asks: 'link', from: 'Sand taken in all', to: 'Sand found in an hour', polarity: '-' },
    why: 'Two engines and one river bed, and nothing says that what is taken is lacking afterwards.',
  },
  {
    name: 'Collections in one parish',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on archetypes',
    map: `Collections for the mission -> + Money for the mission -> + Collections for the mission
      Collections for the school -> + Money for the school -> + Collections for the school
      Collections for the mission -> + Collections in the parish -> - || Gift at each collection
      Collections for the school -> + Collections in the parish
      Gift at each collection -> + Money for the mission
      Wealth of the parish -> + Gift at each collection`,
    meant: 'tragedy-of-the-commons',
    roles: {
      a_activity: 'Collections for the mission',
      a_gain: 'Money for the mission',
      b_activity: 'Collections for the school',
      b_gain: 'Money for the school',
      total_activity: 'Collections in the parish',
      gain_per_activity: 'Gift at each collection',
      resource_limit: 'Wealth of the parish',
    },
    question: { asks: 'link', from: 'Gift at each collection', to: 'Money for the school', polarity: '+' },
    why: 'Both tire the givers, but only the mission feels it on this map.',
  },
  {
    name: 'A dentist with a good name',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on growth and underinvestment',
    map: `Patients of the dentist -> + Good word among neighbours -> + Patients of the dentist
      Patients of the dentist -> - Care taken with each patient -> + || Patients of the dentist
      Need seen for a second chair -> + Money put into the practice -> + || Chairs in the practice
      Chairs in the practice -> + Care taken with each patient
      Standard of care -> + Need seen for a second chair`,
    meant: 'growth-and-underinvestment',
    roles: {
      growth_effort: 'Good word among neighbours',
      demand: 'Patients of the dentist',
      performance: 'Care taken with each patient',
      performance_standard: 'Standard of care',
      perceived_need: 'Need seen for a second chair',
      investment: 'Money put into the practice',
      capacity: 'Chairs in the practice',
    },
    alsoGood: ['limits-to-growth', 'wol-underachievement'],
    question: {
      asks: 'link',
      from: 'Care taken with each patient',
      to: 'Need seen for a second chair',
      polarity: '-',
    },
    why: 'The need is measured against a standard, but the care that falls short of it does not reach it.',
  },
  {
    name: 'Day shift and night shift',
    source: 'own, of the kind in Kim, Systems Archetypes I, on Accidental Adversaries',
    map: `Output of the day shift -> + Machines cleaned for the night -> + || Output of the night shift
      Output of the night shift -> + Tools laid out for the day -> + || Output of the day shift
      Output of the day shift -> - Repairs left undone -> + Output of the day shift
      Output of the night shift -> - Parts taken from the store -> + Output of the night shift
      Parts taken from the store -> - Output of the day shift`,
    meant: 'accidental-adversaries',
    roles: {
      a_success: 'Output of the day shift',
      b_success: 'Output of the night shift',
      a_support: 'Machines cleaned for the night',
      b_support: 'Tools laid out for the day',
      a_fix: 'Repairs left undone',
      b_fix: 'Parts taken from the store',
    },
    question: {
      asks: 'link',
      from: 'Repairs left undone',
      to: 'Output of the night shift',
      polarity: '-',
    },
    why: 'What the night does in need hurts the day; that the undone repairs stop the night is missing.',
  },
  {
    name: 'The blood bank',
    source: 'own, of the kind in Sterman, Business Dynamics, chapter on supply chains',
    map: `Units of blood wanted -> + Units of blood lacking -> + Calls for donors -> + || Units of blood in the bank
      Operations -> - Units of blood in the bank`,
    meant: 'balancing-with-delay',
    roles: {
      desired_state: 'Units of blood wanted',
      actual_state: 'Units of blood in the bank',
      gap: 'Units of blood lacking',
      corrective_action: 'Calls for donors',
    },
    question: {
      asks: 'link',
      from: 'Units of blood in the bank',
      to: 'Units of blood lacking',
      polarity: '-',
    },
    why: 'One wants, lacks and calls, and the blood comes late; that it makes up the lack is what closes the loop.',
  },
]
