import type { TextbookCase } from '../types.ts'

/**
 * A fifth list of maps that are their archetype, by another hand, to be measured on once. Written without recognition. They are drawn as
 * students draw: with a variable in between, with a cause too many, without a mark of a delay, or with a name turned the other way round.
 */
export const WHOLE: readonly TextbookCase[] = [
  {
    name: 'Appointments booked twice',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Fixes that Fail',
    map: `Empty hours of the doctor -> + Appointments booked twice -> - Empty hours of the doctor
      Appointments booked twice -> + Hours in the waiting room -> + || Patients who stay away -> + Empty hours of the doctor
      Snow on the roads -> + Patients who stay away`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Empty hours of the doctor',
      fix: 'Appointments booked twice',
      unintended_consequence: 'Patients who stay away',
    },
    alsoGood: ['wol-out-of-control'],
    question: null,
    why: 'Those who waited too long do not come again; the waiting room stands in between.',
  },
  {
    name: 'Training that is cut',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes, Fixes that Fail',
    map: `Losses of the firm -> + Training days cut -> - Losses of the firm
      Training days cut -> - Skill of the fitters -> - Losses of the firm
      Price of copper -> + Losses of the firm`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Losses of the firm',
      fix: 'Training days cut',
      unintended_consequence: 'Skill of the fitters',
    },
    inverted: ['unintended_consequence'],
    alsoGood: ['wol-out-of-control'],
    question: { asks: 'delay', from: 'Training days cut', to: 'Skill of the fitters', polarity: '-' },
    why: 'The consequence is named by what is lost, and that it is lost slowly is not marked.',
  },
  {
    name: 'Gym shoes left at home',
    source: 'own, of the kind in Braun, The System Archetypes, on Shifting the Burden',
    map: `Things missing in class -> + Things brought by parents -> - Things missing in class
      Things missing in class -> + Talks at home -> + Bags packed by the children -> - || Things missing in class
      Things brought by parents -> - Care of the children for their things -> + || Bags packed by the children
      Subjects on one day -> + Things missing in class`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Things missing in class',
      symptomatic_solution: 'Things brought by parents',
      fundamental_solution: 'Bags packed by the children',
      side_effect: 'Care of the children for their things',
    },
    inverted: ['side_effect'],
    question: null,
    why: 'Parents who run to school take the care away that the children would need to pack themselves.',
  },
  {
    name: 'Hay from the dealer',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on Shifting the Burden',
    map: `Hay lacking in winter -> + Hay bought -> - Hay lacking in winter
      Hay lacking in winter -> + Meadows sown anew -> - Hay lacking in winter
      Hay bought -> + Debt with the dealer -> - || Meadows sown anew
      Cows in the barn -> + Hay lacking in winter
      Late frost -> + Hay lacking in winter`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Hay lacking in winter',
      symptomatic_solution: 'Hay bought',
      fundamental_solution: 'Meadows sown anew',
      side_effect: 'Debt with the dealer',
    },
    question: { asks: 'delay', from: 'Meadows sown anew', to: 'Hay lacking in winter', polarity: '-' },
    why: 'All six links stand; that a new meadow yields only after years is not marked.',
  },
  {
    name: 'The repair evening',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Limits to Success',
    map: `Visitors of the repair evening -> + Things mended -> + Talk in the town -> + Visitors of the repair evening
      Visitors of the repair evening -> + Queue at the tables -> + Visitors sent home -> - || Visitors of the repair evening
      Helpers with tools -> - Queue at the tables
      Cheap imports -> - Things mended`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Talk in the town',
      performance: 'Visitors of the repair evening',
      slowing_action: 'Visitors sent home',
      limiting_condition: 'Helpers with tools',
    },
    inverted: ['limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: null,
    why: 'Success fills the tables until people are sent away; the limit acts one step earlier than in the book.',
  },
  {
    name: 'Desks for rent',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on Limits to Growth',
    map: `Members of the office house -> + Fees -> + Lunches with speakers -> + Members of the office house
      Members of the office house -> - Quiet at the desks -> + || Members of the office house
      Rooms of the house -> + Quiet at the desks
      People who work for themselves -> + Members of the office house`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Lunches with speakers',
      performance: 'Members of the office house',
      slowing_action: 'Quiet at the desks',
      limiting_condition: 'Rooms of the house',
    },
    inverted: ['slowing_action', 'limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: null,
    why: 'The brake is named by the quiet that is lost as members come.',
  },
  {
    name: 'The only graphic designer',
    source: 'own, of the kind in Braun, The System Archetypes, on Tragedy of the Commons',
    map: `Requests from sales -> + Leaflets that sell -> + Requests from sales
      Requests from research -> + Posters that persuade -> + Requests from research
      Requests from sales -> + Requests to the designer
      Requests from research -> + Requests to the designer -> + || Backlog of the designer -> - Care for each request
      Care for each request -> + Leaflets that sell
      Care for each request -> + Posters that persuade
      Working week of the designer -> + Care for each request`,
    meant: 'tragedy-of-the-commons',
    roles: {
      a_activity: 'Requests from sales',
      a_gain: 'Leaflets that sell',
      b_activity: 'Requests from research',
      b_gain: 'Posters that persuade',
      total_activity: 'Requests to the designer',
      gain_per_activity: 'Care for each request',
      resource_limit: 'Working week of the designer',
    },
    question: null,
    why: 'Two departments gain by asking, and the time of one person is spread ever thinner.',
  },
  {
    name: 'Two playgrounds',
    source:
      'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Success to the Successful',
    map: `Share of money for the park playground -> + Swings in the park -> + || Children in the park -> + Praise from parents -> + Share of money for the park playground
      Share of money for the park playground -> - Swings by the station -> + || Children by the station -> - Share of money for the park playground
      Trees in the park -> + Children in the park`,
    meant: 'success-to-the-successful',
    roles: {
      allocation_to_a: 'Share of money for the park playground',
      resources_a: 'Swings in the park',
      success_a: 'Children in the park',
      resources_b: 'Swings by the station',
      success_b: 'Children by the station',
    },
    alsoGood: ['wol-relative-achievement', 'path-dependence'],
    question: null,
    why: 'The place that is used gets the money, and the other one empties for want of it.',
  },
  {
    name: 'Deeper and deeper wells',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes, Escalation',
    map: `Depth of the well on the upper farm -> + Water lacking on the lower farm -> + Depth of the well on the lower farm -> + Water lacking on the upper farm -> + Depth of the well on the upper farm
      Depth of the well on the upper farm -> - Water lacking on the upper farm
      Depth of the well on the lower farm -> - Water lacking on the lower farm
      Drought -> + Water lacking on the upper farm
      Drought -> + Water lacking on the lower farm`,
    meant: 'escalation',
    roles: {
      a_activity: 'Depth of the well on the upper farm',
      b_activity: 'Depth of the well on the lower farm',
      threat_to_a: 'Water lacking on the upper farm',
      threat_to_b: 'Water lacking on the lower farm',
    },
    alsoGood: ['wol-relative-control'],
    question: null,
    why: 'Each digs for its own water and takes that of the other; the drought is a cause too many.',
  },
  {
    name: 'Defects that are let through',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes, Eroding Goals',
    map: `Defects allowed in a batch -> - Defects too many -> + Machines overhauled -> - || Defects found in a batch -> + Defects too many
      Defects too many -> + Batches held back -> + Haste to ship -> + Defects allowed in a batch
      Cheap yarn -> + Defects found in a batch`,
    meant: 'eroding-goals',
    roles: {
      goal: 'Defects allowed in a batch',
      actual_condition: 'Defects found in a batch',
      gap: 'Defects too many',
      corrective_action: 'Machines overhauled',
      pressure_to_lower: 'Haste to ship',
    },
    inverted: ['goal', 'actual_condition'],
    question: null,
    why: 'Goal and condition are both counted in defects, so that a lower standard is a higher number.',
  },
  {
    name: 'A driving school',
    source:
      'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes, Growth and Underinvestment',
    map: `Learner drivers -> + Fees taken -> + Advertisements in the cinema -> + Learner drivers
      Learner drivers -> + Weeks until the next lesson -> - || Learner drivers
      Weeks until the next lesson -> + Worry of the owner -> + Cars ordered -> + || Cars on the road -> - Weeks until the next lesson`,
    meant: 'growth-and-underinvestment',
    roles: {
      growth_effort: 'Advertisements in the cinema',
      demand: 'Learner drivers',
      performance: 'Weeks until the next lesson',
      perceived_need: 'Worry of the owner',
      investment: 'Cars ordered',
      capacity: 'Cars on the road',
    },
    inverted: ['performance'],
    alsoGood: ['limits-to-growth', 'wol-underachievement'],
    question: null,
    why: 'Learners leave before the cars arrive; the standard is left out and performance is counted in weeks.',
  },
  {
    name: 'Tablets for the thyroid',
    source:
      'own, of the kind in Senge, The Fifth Discipline, appendix on the archetypes, Balancing Process with Delay',
    map: `Hormone level aimed at -> + Hormone still lacking -> + Tablets prescribed -> + Substance in the blood -> + || Hormone level measured -> - Hormone still lacking
      Illness of the gland -> - Hormone level measured`,
    meant: 'balancing-with-delay',
    roles: {
      desired_state: 'Hormone level aimed at',
      actual_state: 'Hormone level measured',
      gap: 'Hormone still lacking',
      corrective_action: 'Tablets prescribed',
    },
    question: null,
    why: 'The level answers after weeks, and meanwhile the dose is raised again.',
  },
]
