import type { TextbookCase } from '../types.ts'

/**
 * A third list of maps in which exactly one link, one sign or one mark of a delay is missing, for the questions to be measured on once.
 * Written without recognition. Each question leads to a variable that something on its map already moves.
 */
export const NEAR: readonly TextbookCase[] = [
  {
    name: 'Poison against rats',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Fixes that Fail',
    map: `Rats in the barn -> + Poison laid out -> - Rats in the barn
      Poison laid out -> - || Owls in the barn
      Grain lying about -> + Rats in the barn`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Rats in the barn',
      fix: 'Poison laid out',
      unintended_consequence: 'Owls in the barn',
    },
    inverted: ['unintended_consequence'],
    alsoGood: ['wol-out-of-control'],
    question: { asks: 'link', from: 'Owls in the barn', to: 'Rats in the barn', polarity: '-' },
    why: 'The owls hang loose; that they would have eaten the rats is the point of the story.',
  },
  {
    name: 'Shouting at the dog',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on archetypes',
    map: `Barking of the dog -> + Shouting at the dog -> - Barking of the dog
      Noise from the street -> + Nervousness of the dog -> + Barking of the dog`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Barking of the dog',
      fix: 'Shouting at the dog',
      unintended_consequence: 'Nervousness of the dog',
    },
    alsoGood: ['wol-out-of-control'],
    question: { asks: 'link', from: 'Shouting at the dog', to: 'Nervousness of the dog', polarity: '+' },
    why: 'The nerves of the dog are on the map, but only the street sets them on edge, not the shouting.',
  },
  {
    name: 'Calls home from the camp',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Fixes that Fail',
    map: `Homesickness -> + Calls home -> - Homesickness
      Calls home -> + || Thoughts of home -> Homesickness`,
    meant: 'fixes-that-fail',
    roles: {
      problem_symptom: 'Homesickness',
      fix: 'Calls home',
      unintended_consequence: 'Thoughts of home',
    },
    alsoGood: ['wol-out-of-control'],
    question: { asks: 'sign', from: 'Thoughts of home', to: 'Homesickness', polarity: '+' },
    why: 'All links stand, but whoever drew it did not say which way the thoughts work.',
  },
  {
    name: 'A choir in a small room',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Limits to Success',
    map: `Singers in the choir -> + Quality of the concerts -> + Singers in the choir
      Singers in the choir -> + Crowding at rehearsals
      Size of the rehearsal room -> - Crowding at rehearsals`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Quality of the concerts',
      performance: 'Singers in the choir',
      slowing_action: 'Crowding at rehearsals',
      limiting_condition: 'Size of the rehearsal room',
    },
    inverted: ['limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: { asks: 'link', from: 'Crowding at rehearsals', to: 'Singers in the choir', polarity: '-' },
    why: 'The room fills up and nothing comes of it; that singers stay away is missing.',
  },
  {
    name: 'More hives on one meadow',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on a brief visit to the systems zoo',
    map: `Hives -> + Honey sold -> + Money for new hives -> + Hives
      Hunger of the bees -> - || Hives
      Dry weeks in summer -> + Hunger of the bees
      Price of honey -> + Money for new hives`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Money for new hives',
      performance: 'Hives',
      slowing_action: 'Hunger of the bees',
    },
    alsoGood: ['wol-underachievement'],
    question: { asks: 'link', from: 'Hives', to: 'Hunger of the bees', polarity: '+' },
    why: 'The hunger comes from the weather alone; that each hive leaves less for the others is not drawn.',
  },
  {
    name: 'The stall with the dumplings',
    source: 'own, of the kind in Senge, The Fifth Discipline, chapter on limits to growth',
    map: `Guests at the stall -> + Praise passed on -> + Guests at the stall
      Guests at the stall -> + Queue at the stall -> || Guests at the stall
      Width of the counter -> - Queue at the stall`,
    meant: 'limits-to-growth',
    roles: {
      growing_action: 'Praise passed on',
      performance: 'Guests at the stall',
      slowing_action: 'Queue at the stall',
      limiting_condition: 'Width of the counter',
    },
    inverted: ['limiting_condition'],
    alsoGood: ['wol-underachievement'],
    question: { asks: 'sign', from: 'Queue at the stall', to: 'Guests at the stall', polarity: '-' },
    why: 'Everything is there but the sign of the link by which the queue keeps guests away.',
  },
  {
    name: 'Winter coats on order',
    source: 'own, of the kind in Sterman, Business Dynamics, chapter on supply chains',
    map: `Coats wanted on the racks -> + Coats missing -> + Coats ordered
      Coats on the racks -> - Coats missing
      Coats sold -> - Coats on the racks`,
    meant: 'balancing-with-delay',
    roles: {
      desired_state: 'Coats wanted on the racks',
      actual_state: 'Coats on the racks',
      gap: 'Coats missing',
      corrective_action: 'Coats ordered',
    },
    question: { asks: 'link', from: 'Coats ordered', to: 'Coats on the racks', polarity: '+' },
    why: 'What is ordered never arrives on this map, so the loop stays open.',
  },
  {
    name: 'Drivers for the night buses',
    source: 'own, of the kind in Kim, Systems Archetypes I, overview of the archetypes',
    map: `Drivers needed -> + Shortage of drivers -> + Places in driver training -> + Drivers employed
      Drivers employed -> - Shortage of drivers
      Drivers who retire -> - Drivers employed`,
    meant: 'balancing-with-delay',
    roles: {
      desired_state: 'Drivers needed',
      actual_state: 'Drivers employed',
      gap: 'Shortage of drivers',
      corrective_action: 'Places in driver training',
    },
    question: { asks: 'delay', from: 'Places in driver training', to: 'Drivers employed', polarity: '+' },
    why: 'Training takes most of a year and the link does not say so; without that it only settles.',
  },
  {
    name: 'One teacher and two pupils',
    source:
      'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Success to the Successful',
    map: `Share of the hour for Anna -> + Time with Anna -> + || Playing of Anna
      Playing of Anna -> + Share of the hour for Anna
      Share of the hour for Anna -> - Time with Ben -> + || Playing of Ben`,
    meant: 'success-to-the-successful',
    roles: {
      allocation_to_a: 'Share of the hour for Anna',
      resources_a: 'Time with Anna',
      success_a: 'Playing of Anna',
      resources_b: 'Time with Ben',
      success_b: 'Playing of Ben',
    },
    alsoGood: ['wol-relative-achievement'],
    question: { asks: 'link', from: 'Playing of Ben', to: 'Share of the hour for Anna', polarity: '-' },
    why: 'Ben falls behind, but that the teacher then turns to Anna still more is not drawn.',
  },
  {
    name: 'Two lemonades on one shelf',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on archetypes',
    map: `Share of shelf for the big brand -> + Bottles of the big brand on show
      Bottles of the big brand on show -> + || Sales of the big brand -> + Share of shelf for the big brand
      Share of shelf for the big brand -> + Bottles of the small brand on show
      Bottles of the small brand on show -> + || Sales of the small brand -> - Share of shelf for the big brand
      Thirst in summer -> + Sales of the big brand`,
    meant: 'success-to-the-successful',
    roles: {
      allocation_to_a: 'Share of shelf for the big brand',
      resources_a: 'Bottles of the big brand on show',
      success_a: 'Sales of the big brand',
      resources_b: 'Bottles of the small brand on show',
      success_b: 'Sales of the small brand',
    },
    alsoGood: ['wol-relative-achievement'],
    question: {
      asks: 'sign',
      from: 'Share of shelf for the big brand',
      to: 'Bottles of the small brand on show',
      polarity: '-',
    },
    why: 'The shelf is of one length, so what the big brand takes is lost to the small one: the sign is turned.',
  },
  {
    name: 'Quarrels in a shared flat',
    source:
      'own, of the kind in Stroh, Systems Thinking for Social Change, chapter on archetypes of social problems',
    map: `Quarrels in the flat -> + Evenings spent apart -> - Quarrels in the flat
      Quarrels in the flat -> + Talks at the kitchen table -> - || Quarrels in the flat
      Evenings spent apart -> + Things left unsaid -> + Distance between flatmates`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Quarrels in the flat',
      symptomatic_solution: 'Evenings spent apart',
      fundamental_solution: 'Talks at the kitchen table',
      side_effect: 'Distance between flatmates',
    },
    alsoGood: ['intervenor'],
    question: {
      asks: 'link',
      from: 'Distance between flatmates',
      to: 'Talks at the kitchen table',
      polarity: '-',
    },
    why: 'The distance hangs loose; that people who have grown apart talk less is what shifts the burden.',
  },
  {
    name: 'Holes in the county road',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Shifting the Burden',
    map: `Potholes -> + Holes patched -> - Potholes
      Potholes -> + Road rebuilt from below -> - Potholes
      Holes patched -> + Money spent on asphalt -> - || Road rebuilt from below
      Hard frost -> + Potholes`,
    meant: 'shifting-the-burden',
    roles: {
      problem_symptom: 'Potholes',
      symptomatic_solution: 'Holes patched',
      fundamental_solution: 'Road rebuilt from below',
      side_effect: 'Money spent on asphalt',
    },
    question: { asks: 'delay', from: 'Road rebuilt from below', to: 'Potholes', polarity: '-' },
    why: 'Nothing tells the lasting solution from the quick one but that it takes years, and that is not marked.',
  },
  {
    name: 'Consultants keep the accounts',
    source: 'own, of the kind in Senge, The Fifth Discipline, appendix on archetypes',
    map: `Accounts that are late -> + Work by consultants -> - Accounts that are late
      Accounts that are late -> + Own work on the accounts -> - || Accounts that are late
      Work by consultants -> + Reliance on consultants
      Skill of the clerks -> + Own work on the accounts
      Clerks who leave -> - Skill of the clerks`,
    meant: 'intervenor',
    roles: {
      problem_symptom: 'Accounts that are late',
      external_intervention: 'Work by consultants',
      internal_response: 'Own work on the accounts',
      dependence: 'Reliance on consultants',
      internal_capability: 'Skill of the clerks',
    },
    alsoGood: ['shifting-the-burden'],
    question: { asks: 'link', from: 'Reliance on consultants', to: 'Skill of the clerks', polarity: '-' },
    why: 'Both ends stand loose: that clerks who are never asked forget their craft is missing between them.',
  },
  {
    name: 'Pages of a thesis',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Drifting Goals',
    map: `Pages planned for the week -> + Pages behind the plan -> + Hours at the desk -> + || Pages written
      Pages written -> - Pages behind the plan
      Pages behind the plan -> + Wish for an easier plan
      Sternness of the supervisor -> + Pages planned for the week`,
    meant: 'eroding-goals',
    roles: {
      goal: 'Pages planned for the week',
      actual_condition: 'Pages written',
      gap: 'Pages behind the plan',
      corrective_action: 'Hours at the desk',
      pressure_to_lower: 'Wish for an easier plan',
    },
    alsoGood: ['balancing-with-delay'],
    question: {
      asks: 'link',
      from: 'Wish for an easier plan',
      to: 'Pages planned for the week',
      polarity: '-',
    },
    why: 'The wish is felt and leads nowhere; that the plan gives way to it is what erodes it.',
  },
  {
    name: 'Two cafés on the square',
    source: 'own, of the kind in Kim & Anderson, Systems Archetype Basics, chapter on Escalation',
    map: `Discounts at the corner café -> + Worry at the station café -> + Discounts at the station café
      Worry at the corner café -> + Discounts at the corner café -> - Worry at the corner café
      Discounts at the station café -> - Worry at the station café`,
    meant: 'escalation',
    roles: {
      a_activity: 'Discounts at the corner café',
      b_activity: 'Discounts at the station café',
      threat_to_a: 'Worry at the corner café',
      threat_to_b: 'Worry at the station café',
    },
    alsoGood: ['wol-relative-control'],
    question: {
      asks: 'link',
      from: 'Discounts at the station café',
      to: 'Worry at the corner café',
      polarity: '+',
    },
    why: 'One café answers the other; that its answer worries the first in turn is not drawn.',
  },
  {
    name: 'One well for a farm and a hotel',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on system traps',
    map: `Pumping by the farm -> + Harvest of the farm -> + Pumping by the farm
      Pumping by the hotel -> + Guests of the hotel -> + Pumping by the hotel
      Pumping by the farm -> + Water drawn in all
      Pumping by the hotel -> + Water drawn in all
      Water in the ground -> + Harvest of the farm
      Water in the ground -> + Guests of the hotel
      Rain on the hills -> + Water in the ground`,
    meant: 'tragedy-of-the-commons',
    roles: {
      a_activity: 'Pumping by the farm',
      a_gain: 'Harvest of the farm',
      b_activity: 'Pumping by the hotel',
      b_gain: 'Guests of the hotel',
      total_activity: 'Water drawn in all',
      gain_per_activity: 'Water in the ground',
    },
    question: { asks: 'link', from: 'Water drawn in all', to: 'Water in the ground', polarity: '-' },
    why: 'Both draw and both live on the water, but on this map drawing it does not lower it.',
  },
  {
    name: 'Deer for hunters and foresters',
    source: 'own, of the kind in Meadows, Thinking in Systems, chapter on system traps',
    map: `Deer wanted by hunters -> + Deer missing for hunters -> + Feeding in winter -> + Deer in the wood
      Deer in the wood -> - Deer missing for hunters
      Deer in the wood -> + Deer too many for foresters -> + Shooting of deer
      Deer tolerated by foresters -> - Deer too many for foresters`,
    meant: 'policy-resistance',
    roles: {
      system_state: 'Deer in the wood',
      goal_a: 'Deer wanted by hunters',
      gap_a: 'Deer missing for hunters',
      action_a: 'Feeding in winter',
      goal_b: 'Deer tolerated by foresters',
      gap_b: 'Deer too many for foresters',
      action_b: 'Shooting of deer',
    },
    alsoGood: ['wol-relative-control'],
    question: { asks: 'link', from: 'Shooting of deer', to: 'Deer in the wood', polarity: '-' },
    why: 'The foresters shoot, and the deer do not become fewer for it on this map.',
  },
  {
    name: 'Promises before the election',
    source: 'own, of the kind in Wolstenholme, article in System Dynamics Review on generic archetypes',
    map: `Lead of the red party -> - Promises of the red party -> + Lead of the red party
      Lead of the red party -> + || Promises of the blue party
      Scandals of the red party -> - Lead of the red party`,
    meant: 'wol-relative-control',
    roles: {
      relative_position: 'Lead of the red party',
      a_action: 'Promises of the red party',
      b_action: 'Promises of the blue party',
    },
    alsoGood: ['escalation', 'policy-resistance'],
    question: {
      asks: 'link',
      from: 'Promises of the blue party',
      to: 'Lead of the red party',
      polarity: '-',
    },
    why: 'The blue party answers; that its answer takes the lead away again is missing.',
  },
  {
    name: 'The supermarket at the crossroads',
    source: 'own, of the kind in Wolstenholme, article in System Dynamics Review on generic archetypes',
    map: `Share of shoppers at the supermarket -> + Money to spend on the supermarket
      Money to spend on the supermarket -> + Choice at the supermarket -> + Share of shoppers at the supermarket
      Share of shoppers at the supermarket -> - || Service at the village shop`,
    meant: 'wol-relative-achievement',
    roles: {
      a_action: 'Choice at the supermarket',
      a_relative_outcome: 'Share of shoppers at the supermarket',
      b_outcome: 'Service at the village shop',
    },
    alsoGood: ['success-to-the-successful'],
    question: {
      asks: 'link',
      from: 'Service at the village shop',
      to: 'Share of shoppers at the supermarket',
      polarity: '-',
    },
    why: 'The village shop gets worse; that its shoppers then go to the crossroads is not drawn.',
  },
  {
    name: 'Old ovens in the bakery',
    source:
      'own, of the kind in Repenning & Sterman, article on nobody getting credit for problems prevented',
    map: `Loaves ordered -> + Loaves behind -> + Overtime at the ovens -> + Loaves baked
      Loaves baked -> - Loaves behind
      Loaves behind -> + Hours of oven upkeep -> + || State of the ovens -> + Loaves baked`,
    meant: 'capability-trap',
    roles: {
      desired_performance: 'Loaves ordered',
      performance_gap: 'Loaves behind',
      working_harder: 'Overtime at the ovens',
      improvement_time: 'Hours of oven upkeep',
      capability: 'State of the ovens',
      performance: 'Loaves baked',
    },
    alsoGood: ['shifting-the-burden', 'balancing-with-delay'],
    question: { asks: 'link', from: 'Overtime at the ovens', to: 'Hours of oven upkeep', polarity: '-' },
    why: 'An oven that bakes all night cannot be mended meanwhile; without that there is no trap.',
  },
]
