import type { TextbookCase } from '../types.ts'

/**
 * A fifth list of maps that lack exactly one thing, by another hand, for the questions to be measured on once. Written without recognition.
 * Each question leads from and to variables that something on its map already moves.
 */
export const NEAR: readonly TextbookCase[] = [
  {
    name: 'Invoices that wait',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes, Fixes that Fail',
    map: `Shortage of cash -> + Invoices paid late -> - Shortage of cash
      Invoices paid late -> + || Suppliers who want money in advance
      Slow season -> + Shortage of cash`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Shortage of cash',
      fix: 'Invoices paid late',
      unintended_consequence: 'Suppliers who want money in advance',
    },
    alsoGood: ['wol-out-of-control'],
    question: {
      asks: 'link',
      from: 'Suppliers who want money in advance',
      to: 'Shortage of cash',
      polarity: '+',
    },
    why: 'The suppliers lose patience, but what their terms do to the till is not drawn.',
  },
  {
    name: 'Hotfixes after midnight',
    source: 'own, of the kind in Braun, The System Archetypes, on Fixes that Fail',
    map: `Outages of the web shop -> + Hotfixes at night -> - Outages of the web shop
      Features promised for Christmas -> + Untested code -> + || Outages of the web shop
      Visitors on sale days -> + Outages of the web shop`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Outages of the web shop',
      fix: 'Hotfixes at night',
      unintended_consequence: 'Untested code',
    },
    alsoGood: ['wol-out-of-control'],
    question: { asks: 'link', from: 'Hotfixes at night', to: 'Untested code', polarity: '+' },
    why: 'Untested code causes outages and hotfixes are made in haste; nobody has joined the two.',
  },
  {
    name: 'Sweets at the till',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Fixes that Fail',
    map: `Sweets given -> - Tantrums of the child
      Sweets given -> + || Knowledge that screaming pays -> + Tantrums of the child
      Visits with an aunt -> + Sweets given
      Tiredness of the child -> + Tantrums of the child`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Tantrums of the child',
      fix: 'Sweets given',
      unintended_consequence: 'Knowledge that screaming pays',
    },
    alsoGood: ['wol-out-of-control'],
    question: { asks: 'link', from: 'Tantrums of the child', to: 'Sweets given', polarity: '+' },
    why: 'Both effects of the sweets are there; that they are given because of the tantrum was left out.',
  },
  {
    name: 'Pumping for the tomatoes',
    source:
      'own, of the kind in Wolstenholme, Towards the Definition and Use of a Core Set of Archetypal Structures',
    map: `Wilted tomatoes -> + Water pumped from the borehole -> - Wilted tomatoes
      Water pumped from the borehole -> + Salt in the soil -> + Wilted tomatoes
      Hot weeks -> + Wilted tomatoes`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Wilted tomatoes',
      fix: 'Water pumped from the borehole',
      unintended_consequence: 'Salt in the soil',
    },
    alsoGood: ['wol-out-of-control'],
    question: {
      asks: 'delay',
      from: 'Water pumped from the borehole',
      to: 'Salt in the soil',
      polarity: '+',
    },
    why: 'All links stand; that the salt gathers over seasons while the water helps the same day is not marked.',
  },
  {
    name: 'Stock lists mended by hand',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on Shifting the Burden',
    map: `Errors in the stock list -> + Corrections by hand -> - Errors in the stock list
      Errors in the stock list -> + Rework of the warehouse program -> - || Errors in the stock list
      Corrections by hand -> + Programmers tied up
      New kinds of goods -> + Errors in the stock list`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Errors in the stock list',
      symptomatic_solution: 'Corrections by hand',
      fundamental_solution: 'Rework of the warehouse program',
      side_effect: 'Programmers tied up',
    },
    question: {
      asks: 'link',
      from: 'Programmers tied up',
      to: 'Rework of the warehouse program',
      polarity: '-',
    },
    why: 'The side effect is drawn as a dead end; that the same people are missing for the rework is the point.',
  },
  {
    name: 'Litter in the park',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Shifting the Burden',
    map: `Litter in the park -> + Cleaners sent on Sundays -> - Litter in the park
      Litter in the park -> + Lessons on waste in the schools
      Cleaners sent on Sundays -> + Belief that the town clears up -> - || Lessons on waste in the schools
      Picnics in summer -> + Litter in the park`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Litter in the park',
      symptomatic_solution: 'Cleaners sent on Sundays',
      fundamental_solution: 'Lessons on waste in the schools',
      side_effect: 'Belief that the town clears up',
    },
    question: {
      asks: 'link',
      from: 'Lessons on waste in the schools',
      to: 'Litter in the park',
      polarity: '-',
    },
    why: 'The lasting answer is started and pushed aside, but what it would do for the park is not drawn.',
  },
  {
    name: 'Drenching the sheep',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on traps, addiction',
    map: `Worms in the sheep -> + Drenches given -> - Worms in the sheep
      Moves to fresh pasture -> - || Worms in the sheep
      Drenches given -> + Trust in the bottle -> - || Moves to fresh pasture
      Wet spring -> + Worms in the sheep`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Worms in the sheep',
      symptomatic_solution: 'Drenches given',
      fundamental_solution: 'Moves to fresh pasture',
      side_effect: 'Trust in the bottle',
    },
    alsoGood: ['fixes-that-fail', 'wol-out-of-control'],
    question: { asks: 'link', from: 'Worms in the sheep', to: 'Moves to fresh pasture', polarity: '+' },
    why: 'Moving the flock is an answer to the worms as well; only the answer by bottle is tied to them.',
  },
  {
    name: 'The telephone of grandmother',
    source: 'own, of the kind in Braun, The System Archetypes, on Shifting the Burden',
    map: `Trouble with the telephone -> + Settings done by the grandson -> - Trouble with the telephone
      Trouble with the telephone -> + Practice of grandmother -> - || Trouble with the telephone
      Jokes about the old -> + Conviction that she cannot learn it -> - || Practice of grandmother`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Trouble with the telephone',
      symptomatic_solution: 'Settings done by the grandson',
      fundamental_solution: 'Practice of grandmother',
      side_effect: 'Conviction that she cannot learn it',
    },
    question: {
      asks: 'link',
      from: 'Settings done by the grandson',
      to: 'Conviction that she cannot learn it',
      polarity: '+',
    },
    why: 'What keeps her from practising comes only from outside here; the quick help that feeds it is not joined to it.',
  },
  {
    name: 'Vegetables by subscription',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on Limits to Growth',
    map: `Subscribers -> + Boxes shown to friends -> + Subscribers
      Subscribers -> + Boxes packed wrongly
      Room in the packing shed -> - Boxes packed wrongly
      Price of the box -> - Subscribers`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Boxes shown to friends',
      performance: 'Subscribers',
      slowing_action: 'Boxes packed wrongly',
      limiting_condition: 'Room in the packing shed',
    },
    inverted: ['limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: { asks: 'link', from: 'Boxes packed wrongly', to: 'Subscribers', polarity: '-' },
    why: 'Growth makes mistakes in a small shed; that mistakes cost subscribers is not drawn.',
  },
  {
    name: 'A program that anybody may use',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Limits to Success',
    map: `Users of the program -> + Volunteers who write code -> + Functions of the program -> + Users of the program
      Bug reports without an answer -> - || Users of the program
      Free evenings of the maintainer -> - Bug reports without an answer`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Volunteers who write code',
      performance: 'Users of the program',
      slowing_action: 'Bug reports without an answer',
      limiting_condition: 'Free evenings of the maintainer',
    },
    inverted: ['limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: {
      asks: 'link',
      from: 'Users of the program',
      to: 'Bug reports without an answer',
      polarity: '+',
    },
    why: 'Unanswered reports drive users away, but on this map users write none.',
  },
  {
    name: 'Lanes for bicycles',
    source: 'own, of the kind in Stroh, Systems Thinking for Social Change, chapter on archetypes',
    map: `Cyclists -> + Votes for bicycles -> + Kilometres of cycle lane
      Cyclists -> + Crowding on the river bridge -> - || Cyclists
      Width of the bridge -> - Crowding on the river bridge
      Price of petrol -> + Cyclists`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Kilometres of cycle lane',
      performance: 'Cyclists',
      slowing_action: 'Crowding on the river bridge',
      limiting_condition: 'Width of the bridge',
    },
    inverted: ['limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: { asks: 'link', from: 'Kilometres of cycle lane', to: 'Cyclists', polarity: '+' },
    why: 'The brake is whole and the engine lacks its last link: that lanes bring cyclists.',
  },
  {
    name: 'Mushrooms of the royal forest',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on traps, tragedy of the commons',
    map: `Pickers from the hill village -> + Income of the hill village -> + Pickers from the hill village
      Pickers from the river village -> + Income of the river village -> + Pickers from the river village
      Pickers from the hill village -> + Mushrooms taken
      Pickers from the river village -> + Mushrooms taken -> - || Mushrooms found in an hour -> + Income of the hill village
      Autumn rain -> + Mushrooms found in an hour`,
    meant: 'tragedy-of-the-commons',
    roles: {
      a_activity: 'Pickers from the hill village',
      a_gain: 'Income of the hill village',
      b_activity: 'Pickers from the river village',
      b_gain: 'Income of the river village',
      total_activity: 'Mushrooms taken',
      gain_per_activity: 'Mushrooms found in an hour',
      resource_limit: 'Autumn rain',
    },
    question: {
      asks: 'link',
      from: 'Mushrooms found in an hour',
      to: 'Income of the river village',
      polarity: '+',
    },
    why: 'The emptier forest is felt by one village only; the other picks in the same forest.',
  },
  {
    name: 'One scanner for two departments',
    source:
      'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes, Tragedy of the Commons',
    map: `Scans ordered by orthopaedists -> + Clear findings of orthopaedists -> + Scans ordered by orthopaedists
      Scans ordered by neurologists -> + Clear findings of neurologists -> + Scans ordered by neurologists
      Scans ordered by orthopaedists -> + Scans ordered in the hospital
      Scans ordered by neurologists -> + Scans ordered in the hospital
      Hours of the scanner -> - Weeks until a scan
      Weeks until a scan -> - Clear findings of orthopaedists
      Weeks until a scan -> - Clear findings of neurologists`,
    meant: 'tragedy-of-the-commons',
    roles: {
      a_activity: 'Scans ordered by orthopaedists',
      a_gain: 'Clear findings of orthopaedists',
      b_activity: 'Scans ordered by neurologists',
      b_gain: 'Clear findings of neurologists',
      total_activity: 'Scans ordered in the hospital',
      gain_per_activity: 'Weeks until a scan',
      resource_limit: 'Hours of the scanner',
    },
    inverted: ['gain_per_activity'],
    question: {
      asks: 'link',
      from: 'Scans ordered in the hospital',
      to: 'Weeks until a scan',
      polarity: '+',
    },
    why: 'Both add to one pile of orders and both suffer from the wait; that the pile makes the wait is missing.',
  },
  {
    name: 'Two branches of a pastry shop',
    source:
      'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes, Success to the Successful',
    map: `Share of the budget for the station branch -> + Staff at the station branch -> + || Sales at the station branch -> + Share of the budget for the station branch
      Share of the budget for the station branch -> - Staff at the suburban branch -> + || Sales at the suburban branch
      Passengers -> + Sales at the station branch`,
    meant: 'success-to-the-successful',
    roles: {
      allocation_to_a: 'Share of the budget for the station branch',
      resources_a: 'Staff at the station branch',
      success_a: 'Sales at the station branch',
      resources_b: 'Staff at the suburban branch',
      success_b: 'Sales at the suburban branch',
    },
    alsoGood: ['wol-relative-achievement', 'path-dependence'],
    question: {
      asks: 'link',
      from: 'Sales at the suburban branch',
      to: 'Share of the budget for the station branch',
      polarity: '-',
    },
    why: 'The budget looks at one branch only; that the weak sales of the other shift it further is not drawn.',
  },
  {
    name: 'The old and the new accounting program',
    source:
      'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Success to the Successful',
    map: `Hours with the old program -> + || Skill with the old program -> + Hours with the old program
      Hours with the new program -> + || Skill with the new program
      Hours with the old program -> - Hours with the new program
      Hours with the new program -> - Hours with the old program`,
    meant: 'success-to-the-successful',
    form: 'fixed-pool',
    roles: {
      success_a: 'Skill with the old program',
      resources_a: 'Hours with the old program',
      success_b: 'Skill with the new program',
      resources_b: 'Hours with the new program',
    },
    alsoGood: ['wol-relative-achievement', 'path-dependence'],
    question: {
      asks: 'link',
      from: 'Skill with the new program',
      to: 'Hours with the new program',
      polarity: '+',
    },
    why: 'One working day for two programs; the second engine is not closed although what is handled well is used more.',
  },
  {
    name: 'Two towns that court firms',
    source: 'own, of the kind in Braun, The System Archetypes, on Escalation',
    map: `Tax breaks of the river town -> - Firms lost by the river town -> + Tax breaks of the river town
      Tax breaks of the hill town -> - Firms lost by the hill town -> + Tax breaks of the hill town
      Tax breaks of the river town -> + Firms lost by the hill town
      New motorway -> - Firms lost by the hill town`,
    meant: 'escalation',
    roles: {
      a_activity: 'Tax breaks of the river town',
      b_activity: 'Tax breaks of the hill town',
      threat_to_a: 'Firms lost by the river town',
      threat_to_b: 'Firms lost by the hill town',
    },
    alsoGood: ['wol-relative-control'],
    question: {
      asks: 'link',
      from: 'Tax breaks of the hill town',
      to: 'Firms lost by the river town',
      polarity: '+',
    },
    why: 'One town takes firms from the other, and the way back is not drawn.',
  },
  {
    name: 'Hands washed on the ward',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes, Eroding Goals',
    map: `Hand washing expected -> + Shortfall in hand washing -> + Courses of the hygiene nurse -> + || Hand washing observed -> - Shortfall in hand washing
      Shortfall in hand washing -> + Excuses accepted
      Rules of the health office -> + Hand washing expected
      Patients to each nurse -> - Hand washing observed`,
    meant: 'eroding-goals',
    roles: {
      goal: 'Hand washing expected',
      actual_condition: 'Hand washing observed',
      gap: 'Shortfall in hand washing',
      corrective_action: 'Courses of the hygiene nurse',
      pressure_to_lower: 'Excuses accepted',
    },
    alsoGood: ['balancing-with-delay'],
    question: { asks: 'link', from: 'Excuses accepted', to: 'Hand washing expected', polarity: '-' },
    why: 'Excuses gather with the shortfall; that they wear down what is expected is left out.',
  },
  {
    name: 'Evenings without a screen',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on traps, drift to low performance',
    map: `Evenings without a screen agreed -> + Evenings missed -> + Reminders from the mother -> + || Evenings without a screen kept -> - Evenings missed
      Evenings missed -> + Grumbling at the table -> Evenings without a screen agreed
      New games -> - Evenings without a screen kept`,
    meant: 'eroding-goals',
    roles: {
      goal: 'Evenings without a screen agreed',
      actual_condition: 'Evenings without a screen kept',
      gap: 'Evenings missed',
      corrective_action: 'Reminders from the mother',
      pressure_to_lower: 'Grumbling at the table',
    },
    question: {
      asks: 'sign',
      from: 'Grumbling at the table',
      to: 'Evenings without a screen agreed',
      polarity: '-',
    },
    why: 'All links stand; the one by which the agreement gives way has no sign.',
  },
  {
    name: 'Cable for the suburbs',
    source:
      'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes, Growth and Underinvestment',
    map: `Sales calls -> + Households connected -> + Sales calls
      Households connected -> - Speed in the evening -> + || Households connected
      Speed promised -> + Urgency of new cable -> + Cable ordered -> + || Cable in the ground -> + Speed in the evening`,
    meant: 'growth-and-underinvestment',
    roles: {
      growth_effort: 'Sales calls',
      demand: 'Households connected',
      performance: 'Speed in the evening',
      performance_standard: 'Speed promised',
      perceived_need: 'Urgency of new cable',
      investment: 'Cable ordered',
      capacity: 'Cable in the ground',
    },
    alsoGood: ['limits-to-growth', 'wol-underachievement'],
    question: { asks: 'link', from: 'Speed in the evening', to: 'Urgency of new cable', polarity: '-' },
    why: 'The promise calls for cable and the slow evenings do not; without that link investment does not answer to service.',
  },
  {
    name: 'Heifers for the dairy contract',
    source: 'own, of the kind in Sterman, Business Dynamics, chapter on commodity cycles',
    map: `Milk contracted -> + Milk still lacking -> + Heifers raised -> + || Milk delivered
      Dry summer -> - Milk delivered`,
    meant: 'balancing-with-delay',
    roles: {
      desired_state: 'Milk contracted',
      actual_state: 'Milk delivered',
      gap: 'Milk still lacking',
      corrective_action: 'Heifers raised',
    },
    question: { asks: 'link', from: 'Milk delivered', to: 'Milk still lacking', polarity: '-' },
    why: 'Target, gap, late action and result stand in a row; the result is not held against the target.',
  },
]
