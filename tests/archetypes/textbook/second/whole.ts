import type { TextbookCase } from '../types.ts'

/** A second list of maps that are their archetype, to be measured on once, after recognition was tuned on the first. Written without it. */
export const WHOLE: readonly TextbookCase[] = [
  {
    name: 'Painkillers every day',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Fixes that Fail',
    map: `Headaches -> + Painkillers taken -> - Headaches
      Painkillers taken -> + || Sensitivity to pain -> + Headaches`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Headaches',
      fix: 'Painkillers taken',
      unintended_consequence: 'Sensitivity to pain',
    },
    alsoGood: ['wol-out-of-control'],
    question: null,
    why: 'The tablet helps within the hour and over months makes for more headaches: nothing else is on the map.',
  },
  {
    name: 'Dikes along the river',
    source: 'own, of the kind in Sterman, Business Dynamics, chapter on policy resistance in complex systems',
    map: `Flood damage -> + Calls for protection -> + Height of the dikes -> - Flood damage
      Height of the dikes -> + || Houses on low ground -> + Flood damage
      Heavy rain in the hills -> + Flood damage`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Flood damage',
      fix: 'Height of the dikes',
      unintended_consequence: 'Houses on low ground',
    },
    alsoGood: ['wol-out-of-control'],
    question: null,
    why: 'Behind the dike people feel safe and build; the calls stand in between, and the rain is context.',
  },
  {
    name: 'Overtime on the building site',
    source: 'Sterman, Business Dynamics, chapters on projects and on workload; much shortened',
    map: `Work behind schedule -> + Overtime -> + Hours worked -> - Work behind schedule
      Overtime -> + Tiredness of the crew -> + Mistakes to put right -> + Work behind schedule`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Work behind schedule',
      fix: 'Overtime',
      unintended_consequence: 'Tiredness of the crew',
    },
    alsoGood: ['wol-out-of-control'],
    question: { asks: 'delay', from: 'Overtime', to: 'Tiredness of the crew', polarity: '+' },
    why: 'All links stand; what tiredness does comes back weeks later, and no delay is marked.',
  },
  {
    name: 'A restaurant that people talk about',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on Limits to Growth',
    map: `Guests -> + Word of mouth -> + Guests
      Guests -> + Waiting for a table -> - || Guests
      Seats -> - Waiting for a table`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Word of mouth',
      performance: 'Guests',
      slowing_action: 'Waiting for a table',
      limiting_condition: 'Seats',
    },
    inverted: ['limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: null,
    why: 'An engine and a brake, and the limit is named by what there is of it and not by what is lacking.',
  },
  {
    name: 'A choir with many concerts',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes',
    map: `Singers -> + Concerts given -> + Fame of the choir -> + Singers
      Concerts given -> + Strain of rehearsals -> - || Singers
      Free evenings -> - Strain of rehearsals`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Concerts given',
      performance: 'Singers',
      slowing_action: 'Strain of rehearsals',
      limiting_condition: 'Free evenings',
    },
    inverted: ['limiting_condition'],
    passing: ['growing_action'],
    alsoGood: ['wol-underachievement'],
    question: null,
    why: 'The brake leaves the engine at the concerts and comes back at the singers.',
  },
  {
    name: 'A tutor with few hours',
    source: 'own, of the kind in Sterman, Business Dynamics, chapter on growth that meets a limit',
    map: `Pupils -> + New pupils -> + Pupils
      Pupils -> - Attention per pupil -> + || New pupils
      Hours of the tutor -> + Attention per pupil`,
    meant: 'limits-to-growth',
    form: 'adequacy',
    roles: {
      performance: 'Pupils',
      net_growth: 'New pupils',
      adequacy: 'Attention per pupil',
      capacity: 'Hours of the tutor',
    },
    alsoGood: ['wol-underachievement'],
    question: null,
    why: 'Pupils bring pupils until there is too little of the tutor for each of them.',
  },
  {
    name: 'Hotels on the coast',
    source: 'Sterman, Business Dynamics, chapters on oscillation and on cycles of building; own wording',
    map: `Guests who want a bed -> + Shortage of beds -> + Hotels begun
      Hotels begun -> + || Beds -> - Shortage of beds`,
    meant: 'balancing-with-delay',
    roles: {
      desired_state: 'Guests who want a bed',
      actual_state: 'Beds',
      gap: 'Shortage of beds',
      corrective_action: 'Hotels begun',
    },
    question: null,
    why: 'Builders answer the shortage of today with hotels that open in three years.',
  },
  {
    name: 'Orders of a small shop',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on stocks with delays',
    map: `Bicycles in the shop -> - Orders to the factory -> + || Bicycles in the shop`,
    meant: 'balancing-with-delay',
    form: 'two-node',
    roles: { actual_state: 'Bicycles in the shop', corrective_action: 'Orders to the factory' },
    question: null,
    why: 'One loop that closes late: the shop orders again before the first delivery is there.',
  },
  {
    name: 'Agency nurses',
    source: 'own, of the kind in Stroh, Systems Thinking for Social Change, chapter on archetypes',
    map: `Unfilled shifts -> + Agency nurses called -> - Unfilled shifts
      Unfilled shifts -> + Recruiting of own nurses -> - || Unfilled shifts
      Agency nurses called -> - Money left for own staff -> + || Recruiting of own nurses
      Illness in winter -> + Unfilled shifts`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Unfilled shifts',
      symptomatic_solution: 'Agency nurses called',
      fundamental_solution: 'Recruiting of own nurses',
      side_effect: 'Money left for own staff',
    },
    inverted: ['side_effect'],
    alsoGood: ['fixes-that-fail'],
    question: null,
    why: 'The agency fills tonight, and its bill is paid from what would have filled next year; money left is the side effect named the other way round.',
  },
  {
    name: 'Water in the cellar',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Shifting the Burden',
    map: `Water in the cellar -> + Pumping -> - Water in the cellar
      Water in the cellar -> + Repair of the drain -> - || Water in the cellar
      Groundwater -> + Water in the cellar`,
    meant: 'shifting-the-burden',
    form: 'no-side-effect',
    roles: {
      problem_symptom: 'Water in the cellar',
      symptomatic_solution: 'Pumping',
      fundamental_solution: 'Repair of the drain',
    },
    question: null,
    why: 'Two answers to one trouble, a quick one and a slow one that lasts; no side effect is drawn.',
  },
  {
    name: 'The veteran and the newcomer',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on Success to the Successful',
    map: `Trust of the coach in the veteran -> + Minutes of the veteran -> + || Form of the veteran
      Form of the veteran -> + Trust of the coach in the veteran
      Trust of the coach in the veteran -> - Minutes of the newcomer -> + || Form of the newcomer
      Form of the newcomer -> - Trust of the coach in the veteran`,
    meant: 'success-to-the-successful',
    roles: {
      allocation_to_a: 'Trust of the coach in the veteran',
      resources_a: 'Minutes of the veteran',
      success_a: 'Form of the veteran',
      resources_b: 'Minutes of the newcomer',
      success_b: 'Form of the newcomer',
    },
    alsoGood: ['wol-relative-achievement'],
    question: null,
    why: 'Who plays gets better and so plays; the two share the minutes of one match.',
  },
  {
    name: 'Two papers in one town',
    source:
      'own, of the kind in Wolstenholme, A core set of archetypal structures, section on Relative Achievement',
    map: `Lead of the Herald among readers -> + Advertisements in the Herald -> + Lead of the Herald among readers
      Lead of the Herald among readers -> - || Earnings of the Post -> - Lead of the Herald among readers`,
    meant: 'wol-relative-achievement',
    roles: {
      a_action: 'Advertisements in the Herald',
      a_relative_outcome: 'Lead of the Herald among readers',
      b_outcome: 'Earnings of the Post',
    },
    alsoGood: ['success-to-the-successful'],
    question: null,
    why: 'What one paper gains the other loses, and both loops push the same way.',
  },
  {
    name: 'Discounts of two garages',
    source:
      'own, of the kind in Wolstenholme, A core set of archetypal structures, section on Relative Control',
    map: `Customers of North compared with South -> - Discounts of North -> + Customers of North compared with South
      Customers of North compared with South -> + || Discounts of South -> - Customers of North compared with South`,
    meant: 'wol-relative-control',
    roles: {
      relative_position: 'Customers of North compared with South',
      a_action: 'Discounts of North',
      b_action: 'Discounts of South',
    },
    alsoGood: ['escalation', 'policy-resistance'],
    question: null,
    why: 'Each garage restores its own standing against the other, and the discounts climb.',
  },
  {
    name: 'The computer help desk',
    source:
      'own, of the kind in Senge, The Fifth Discipline, appendix on the burden shifted to the intervenor',
    map: `Computers that do not work -> + Calls to the help desk -> - Computers that do not work
      Computers that do not work -> + Own attempts at repair -> - || Computers that do not work
      Calls to the help desk -> ? Habit of leaving it to others
      Habit of leaving it to others -> - || Skill of the office -> + Own attempts at repair`,
    meant: 'intervenor',
    roles: {
      problem_symptom: 'Computers that do not work',
      external_intervention: 'Calls to the help desk',
      internal_response: 'Own attempts at repair',
      dependence: 'Habit of leaving it to others',
      internal_capability: 'Skill of the office',
    },
    alsoGood: ['shifting-the-burden', 'fixes-that-fail'],
    question: {
      asks: 'sign',
      from: 'Calls to the help desk',
      to: 'Habit of leaving it to others',
      polarity: '+',
    },
    why: 'Helpers from outside mend it and skill in the house fades; only the sign of one link is not set.',
  },
  {
    name: 'Trains on time',
    source:
      'own, of the kind in Meadows, Thinking in Systems, chapter on traps, section on drift to low performance',
    map: `Punctuality promised -> + Shortfall against the promise
      Trains on time -> - Shortfall against the promise
      Shortfall against the promise -> + Work on the tracks -> + || Trains on time
      Shortfall against the promise -> + Calls for a slower timetable -> - Punctuality promised
      Age of the rails -> - Trains on time`,
    kinds: { 'Shortfall against the promise': 'gap', 'Work on the tracks': 'action' },
    meant: 'eroding-goals',
    roles: {
      goal: 'Punctuality promised',
      actual_condition: 'Trains on time',
      gap: 'Shortfall against the promise',
      corrective_action: 'Work on the tracks',
      pressure_to_lower: 'Calls for a slower timetable',
    },
    question: null,
    why: 'The shortfall can be closed by better tracks or by promising less, and promising less is faster.',
  },
  {
    name: 'Music in two flats',
    source: 'own, of the kind in Braun, The Systems Archetypes, section on Escalation',
    map: `Loudness upstairs -> + Annoyance downstairs -> + Loudness downstairs
      Loudness downstairs -> + Annoyance upstairs -> + Loudness upstairs
      Loudness upstairs -> - Annoyance upstairs
      Loudness downstairs -> - Annoyance downstairs`,
    meant: 'escalation',
    roles: {
      a_activity: 'Loudness upstairs',
      b_activity: 'Loudness downstairs',
      threat_to_a: 'Annoyance upstairs',
      threat_to_b: 'Annoyance downstairs',
    },
    alsoGood: ['wol-relative-control'],
    question: null,
    why: 'Each flat drowns the other out and so both get louder; no name speaks of a threat.',
  },
  {
    name: 'Advertising by e-mail',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on the Tragedy of the Commons',
    map: `Mails of the bank -> + Sales of the bank -> + Mails of the bank
      Mails of the insurer -> + Sales of the insurer -> + Mails of the insurer
      Mails of the bank -> + Mails in the inbox
      Mails of the insurer -> + Mails in the inbox -> - || Attention for each mail
      Patience of readers -> + Attention for each mail
      Attention for each mail -> + Sales of the bank
      Attention for each mail -> + Sales of the insurer`,
    meant: 'tragedy-of-the-commons',
    roles: {
      a_activity: 'Mails of the bank',
      a_gain: 'Sales of the bank',
      b_activity: 'Mails of the insurer',
      b_gain: 'Sales of the insurer',
      total_activity: 'Mails in the inbox',
      gain_per_activity: 'Attention for each mail',
      resource_limit: 'Patience of readers',
    },
    alsoGood: ['limits-to-growth', 'wol-underachievement'],
    question: null,
    why: 'Each sender gains by one mail more, and the attention that all live on gets thin.',
  },
  {
    name: 'A nursery school that parents praise',
    source:
      'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Growth and Underinvestment',
    map: `Praise among parents -> + Children enrolled -> + Praise among parents
      Children enrolled -> - Care for each child -> + || Children enrolled
      Trained carers -> + Care for each child
      Care for each child -> - Worry of the board
      Care that the board thinks enough -> + Worry of the board
      Worry of the board -> + Places for trainees -> + || Trained carers`,
    meant: 'growth-and-underinvestment',
    roles: {
      growth_effort: 'Praise among parents',
      demand: 'Children enrolled',
      performance: 'Care for each child',
      performance_standard: 'Care that the board thinks enough',
      perceived_need: 'Worry of the board',
      investment: 'Places for trainees',
      capacity: 'Trained carers',
    },
    alsoGood: ['limits-to-growth', 'wol-underachievement'],
    question: null,
    why: 'The limit could be moved by training, which begins only once care is poor, and by then fewer children come.',
  },
  {
    name: 'The brewery and its pubs',
    source:
      'own, of the kind in Senge and others, The Fifth Discipline Fieldbook, section on Accidental Adversaries',
    map: `Sales of the brewery -> + Festivals that it pays for -> + || Earnings of the pubs
      Earnings of the pubs -> + Taps with its beer -> + || Sales of the brewery
      Sales of the brewery -> - Crates sold in supermarkets -> + Sales of the brewery
      Earnings of the pubs -> - Cheap beer from abroad -> + Earnings of the pubs
      Crates sold in supermarkets -> - Earnings of the pubs
      Cheap beer from abroad -> - Sales of the brewery`,
    meant: 'accidental-adversaries',
    roles: {
      a_success: 'Sales of the brewery',
      b_success: 'Earnings of the pubs',
      a_support: 'Festivals that it pays for',
      b_support: 'Taps with its beer',
      a_fix: 'Crates sold in supermarkets',
      b_fix: 'Cheap beer from abroad',
    },
    question: null,
    why: 'Two who live by each other each help themselves, and that hurts the other without being meant to.',
  },
  {
    name: 'Warmth in the office',
    source:
      'own, of the kind in Meadows, Thinking in Systems, chapter on traps, section on policy resistance',
    map: `Warmth that accounting likes -> + Shivering in accounting
      Warmth of the room -> - Shivering in accounting -> + Heating turned up -> + Warmth of the room
      Warmth that the packers like -> - Sweating of the packers
      Warmth of the room -> + Sweating of the packers -> + Windows opened -> - Warmth of the room`,
    meant: 'policy-resistance',
    roles: {
      system_state: 'Warmth of the room',
      goal_a: 'Warmth that accounting likes',
      gap_a: 'Shivering in accounting',
      action_a: 'Heating turned up',
      goal_b: 'Warmth that the packers like',
      gap_b: 'Sweating of the packers',
      action_b: 'Windows opened',
    },
    alsoGood: ['wol-relative-control', 'escalation'],
    question: null,
    why: 'Two groups pull the same room to different ends; both work hard and the room stays as it is.',
  },
  {
    name: 'Exhaust at the test and on the road',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on traps, section on rule beating',
    map: `Soot on the road -> + Soot in the tests -> + Strictness of the limits
      Strictness of the limits -> + Cleaner engines -> - Soot on the road
      Strictness of the limits -> + || Software that knows the test -> - Soot in the tests
      Software that knows the test -> + Soot on the road`,
    meant: 'rule-beating',
    roles: {
      actual_problem: 'Soot on the road',
      measured_problem: 'Soot in the tests',
      rule_strictness: 'Strictness of the limits',
      genuine_compliance: 'Cleaner engines',
      evasion: 'Software that knows the test',
    },
    alsoGood: ['fixes-that-fail', 'wol-out-of-control'],
    question: null,
    why: 'The limit is kept where it is measured and missed where it matters.',
  },
  {
    name: 'A software house in a hurry',
    source:
      "Repenning & Sterman, Nobody Ever Gets Credit for Fixing Problems that Never Happened; another trade's case",
    map: `Features promised -> + Features behind plan
      Features delivered -> - Features behind plan -> + Nights of coding -> + Features delivered
      Features behind plan -> + Days for cleaning up -> + Order in the code -> + Features delivered
      Nights of coding -> - Days for cleaning up`,
    meant: 'capability-trap',
    roles: {
      desired_performance: 'Features promised',
      performance_gap: 'Features behind plan',
      working_harder: 'Nights of coding',
      improvement_time: 'Days for cleaning up',
      capability: 'Order in the code',
      performance: 'Features delivered',
    },
    alsoGood: ['shifting-the-burden', 'fixes-that-fail'],
    question: { asks: 'delay', from: 'Days for cleaning up', to: 'Order in the code', polarity: '+' },
    why: 'Nights take the days in which the code would get better; that this is slow is what traps them, and it is not marked.',
  },
  {
    name: 'The gold field',
    source:
      'own, of the kind in Sterman, Business Dynamics, chapter on modes of behaviour, section on overshoot',
    map: `Diggers -> + Stories told at home -> + Newcomers -> + Diggers
      Diggers -> - Gold for each digger -> + Newcomers
      Gold in the ground -> + Gold for each digger
      Diggers -> + Gold dug -> - || Gold in the ground`,
    meant: 'overshoot-and-collapse',
    roles: {
      activity: 'Diggers',
      net_growth: 'Newcomers',
      resource_per_user: 'Gold for each digger',
      resource_stock: 'Gold in the ground',
      consumption: 'Gold dug',
    },
    alsoGood: ['limits-to-growth', 'wol-underachievement'],
    question: null,
    why: 'What the diggers live on is used up by them, so that the limit itself goes down.',
  },
  {
    name: 'Teachers of one subject',
    source: 'Kim, What Is Your Organization’s Core Theory of Success?; a case of our own',
    map: `Trust among the teachers -> + Ideas thought through together
      Ideas thought through together -> + Lessons given together -> + || Results of the pupils
      Results of the pupils -> + Trust among the teachers`,
    meant: 'core-theory-of-success',
    roles: {
      relationships: 'Trust among the teachers',
      thinking: 'Ideas thought through together',
      actions: 'Lessons given together',
      results: 'Results of the pupils',
    },
    question: null,
    why: 'The names speak of relationships, thinking, action and results, in that order.',
  },
]
