import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Limits to Growth: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'growing_action',
        role: 'Growing action',
        kind: 'action',
        hint: 'what feeds growth',
        outside: false,
        x: -200,
        y: 0,
      },
      {
        id: 'performance',
        role: 'Performance',
        kind: 'stock',
        hint: 'the thing that grows',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'slowing_action',
        role: 'Slowing effect',
        kind: 'variable',
        hint: 'overload, delay, crowding',
        outside: false,
        x: 200,
        y: 0,
      },
      {
        id: 'limiting_condition',
        role: 'Limiting condition',
        kind: 'external',
        hint: 'the scarce capacity; phrase it so that more = tighter limit',
        outside: true,
        x: 380,
        y: 0,
      },
    ],
    links: [
      {
        from: 'growing_action',
        to: 'performance',
        polarity: '+',
        delay: false,
        why: 'effort raises performance',
        bend: -0.4,
      },
      {
        from: 'performance',
        to: 'growing_action',
        polarity: '+',
        delay: false,
        why: 'success invites more effort',
        bend: -0.4,
      },
      {
        from: 'performance',
        to: 'slowing_action',
        polarity: '+',
        delay: false,
        why: 'success loads the limit',
        bend: 0.4,
      },
      {
        from: 'limiting_condition',
        to: 'slowing_action',
        polarity: '+',
        delay: false,
        why: 'a tighter limit bites sooner',
        bend: 0,
      },
      {
        from: 'slowing_action',
        to: 'performance',
        polarity: '-',
        delay: true,
        why: 'the slowing effect holds performance back',
        bend: 0.4,
      },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'Engine of growth', path: ['growing_action', 'performance'] },
      { id: 'B2', type: 'B', name: 'Limiting loop', path: ['performance', 'slowing_action'] },
    ],
    walks: [],
  },
  {
    id: 'adequacy',
    name: 'With the capacity stated positively',
    when: 'When the limit is a stock that can be measured, such as beds or plots',
    slots: [
      {
        id: 'performance',
        role: 'Population or activity',
        kind: 'stock',
        hint: 'the thing that grows',
        outside: false,
        x: -120,
        y: 0,
      },
      {
        id: 'net_growth',
        role: 'Net growth',
        kind: 'flow',
        hint: 'what is added, less what is lost',
        outside: false,
        x: 120,
        y: 0,
      },
      {
        id: 'adequacy',
        role: 'Resource adequacy per user',
        kind: 'variable',
        hint: 'how much of the scarce thing there is for each',
        outside: false,
        x: 0,
        y: 160,
      },
      {
        id: 'capacity',
        role: 'Carrying capacity',
        kind: 'external',
        hint: 'how much can be carried at most',
        outside: true,
        x: 0,
        y: 290,
      },
    ],
    links: [
      {
        from: 'performance',
        to: 'net_growth',
        polarity: '+',
        delay: false,
        why: 'more users, more recruitment',
        bend: -0.35,
      },
      {
        from: 'net_growth',
        to: 'performance',
        polarity: '+',
        delay: false,
        why: 'growth adds users',
        bend: 0,
      },
      {
        from: 'performance',
        to: 'adequacy',
        polarity: '-',
        delay: false,
        why: 'more users share the same capacity',
      },
      {
        from: 'capacity',
        to: 'adequacy',
        polarity: '+',
        delay: false,
        why: 'more capacity, more per user',
        bend: 0,
      },
      {
        from: 'adequacy',
        to: 'net_growth',
        polarity: '+',
        delay: true,
        why: 'adequate resources let growth continue',
      },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'Engine of growth', path: ['performance', 'net_growth'] },
      { id: 'B2', type: 'B', name: 'Capacity limit', path: ['performance', 'adequacy', 'net_growth'] },
    ],
    walks: [],
  },
  {
    id: 'gap-to-capacity',
    name: 'With the load above capacity named',
    when: 'When a planning meeting needs the gap named',
    slots: [
      {
        id: 'growing_action',
        role: 'Growing action',
        kind: 'action',
        hint: 'what feeds growth',
        outside: false,
        x: -200,
        y: 0,
      },
      {
        id: 'performance',
        role: 'Performance',
        kind: 'stock',
        hint: 'the thing that grows',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'load_gap',
        role: 'Load above capacity',
        kind: 'gap',
        hint: 'load for which there is no capacity',
        outside: false,
        x: 180,
        y: -105,
      },
      {
        id: 'capacity',
        role: 'Capacity',
        kind: 'external',
        hint: 'how much can be carried at most',
        outside: true,
        x: 360,
        y: -105,
      },
      {
        id: 'slowing_action',
        role: 'Slowing effect',
        kind: 'variable',
        hint: 'overload, delay, crowding',
        outside: false,
        x: 180,
        y: 105,
      },
    ],
    links: [
      { from: 'growing_action', to: 'performance', polarity: '+', delay: false, why: 'effort', bend: -0.4 },
      { from: 'performance', to: 'growing_action', polarity: '+', delay: false, why: 'success', bend: -0.4 },
      { from: 'performance', to: 'load_gap', polarity: '+', delay: false, why: 'load rises with success' },
      {
        from: 'capacity',
        to: 'load_gap',
        polarity: '-',
        delay: false,
        why: 'capacity absorbs load',
        bend: 0,
      },
      { from: 'load_gap', to: 'slowing_action', polarity: '+', delay: false, why: 'overload' },
      { from: 'slowing_action', to: 'performance', polarity: '-', delay: true, why: 'overload slows' },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'Engine of growth', path: ['growing_action', 'performance'] },
      { id: 'B2', type: 'B', name: 'Limiting loop', path: ['performance', 'load_gap', 'slowing_action'] },
    ],
    walks: [],
  },
]

/** What is told of Limits to Growth. */
export const card: ArchetypeCard = {
  id: 'limits-to-growth',
  name: 'Limits to Growth',
  aliases: ['Limits to Success', 'Limits'],
  family: 'senge',
  oneLine: 'A growth engine runs until it meets a limit that pushes back harder the more it grows.',
  genericClass: 'underachievement',
  storyline:
    'Something works, so more is put into it and it grows. Growth slows without anyone deciding so, because the success itself is using up a capacity. Pushing the engine harder only presses harder on the limit.',
  storyTemplate:
    'The more {growing_action}, the more {performance}; success brings more {growing_action}. But the more {performance}, the more {slowing_action}, too[, because of {limiting_condition}], and we see {performance} stall.',
  formStories: {
    adequacy:
      'The more {performance}, the more {net_growth}, and so even more {performance}. But all that growth leaves less {adequacy}[, with no more {capacity} than before], and so less {net_growth}.',
    'gap-to-capacity':
      'The more {growing_action}, the more {performance}; success brings more {growing_action}. But the more {performance}, the more {load_gap}[ above what {capacity} can take] and {slowing_action}, and we see {performance} stall.',
  },
  pattern:
    'S-curve: growth that speeds up, slows and flattens at a level set by the limit; effort and slowing effect flatten with it (with a long delay it can overshoot first)',
  series: [
    {
      slot: 'performance',
      points: [
        0.062, 0.07, 0.085, 0.108, 0.145, 0.201, 0.279, 0.374, 0.476, 0.571, 0.649, 0.705, 0.742, 0.765, 0.78,
        0.788, 0.793, 0.796, 0.798, 0.799, 0.799,
      ],
    },
    {
      slot: 'growing_action',
      points: [
        0.089, 0.094, 0.103, 0.117, 0.139, 0.172, 0.218, 0.279, 0.351, 0.429, 0.501, 0.562, 0.608, 0.641,
        0.663, 0.677, 0.686, 0.691, 0.695, 0.697, 0.698,
      ],
    },
    {
      slot: 'slowing_action',
      points: [
        0.033, 0.035, 0.038, 0.043, 0.051, 0.064, 0.085, 0.116, 0.161, 0.224, 0.302, 0.39, 0.478, 0.556,
        0.619, 0.664, 0.695, 0.716, 0.729, 0.737, 0.742,
      ],
    },
  ],
  references: [],
  earlyWarnings: [
    'Growth slowing while effort keeps rising',
    'Queues, rework or complaints start in one place',
    'People talk of "going back to what worked before"',
  ],
  questions: [
    'What used to make this grow, and is that still being pushed?',
    'What runs short first if we double?',
    'Which delay hides the limit from us?',
    'When growth slowed, did we push the engine or the limit?',
  ],
  leverage: [
    {
      text: 'Relax or remove the limit before it bites',
      level: 8,
      change: 'weaken the link from Limiting condition to Slowing effect',
    },
    {
      text: 'Slow the engine to the pace at which the limit can be relaxed',
      level: 7,
      change: 'weaken the link from Performance to Growing action',
    },
    {
      text: 'Make the limit visible early with one indicator',
      level: 6,
      change: 'show figures of Limiting condition over time',
    },
    {
      text: 'Ask whether further growth is wanted at all',
      level: 3,
      change: 'change the goal behind the loop Engine of growth',
    },
  ],
  wrongMoves: [
    {
      move: 'Push the growth engine harder',
      why: 'Raises the load and therefore the slowing effect',
      feeds: ['B2'],
    },
    {
      move: 'Blame staff for loss of motivation',
      why: 'Leaves the limit in place and weakens the engine',
      feeds: ['B2'],
    },
  ],
  mentalModel: 'What got us here will keep working if we do more of it.',
  lookalikes: [
    {
      archetype: 'growth-and-underinvestment',
      tell: 'There the limit is a capacity you could have built but did not.',
    },
    { archetype: 'tragedy-of-the-commons', tell: 'There several engines share one limit.' },
    { archetype: 'overshoot-and-collapse', tell: 'There growth destroys the capacity itself.' },
    {
      archetype: 'wol-underachievement',
      tell: 'There the limit lies in another part of the organisation, across a boundary from those who push growth.',
    },
  ],
  leadsTo: [
    'growth-and-underinvestment',
    'tragedy-of-the-commons',
    'attractiveness-principle',
    'eroding-goals',
  ],
  caution: '',
  examples: [
    {
      title: 'Scaling up HIV treatment in fixed clinics',
      sector: 'HIV/AIDS',
      place: 'Botswana',
      names: {
        growing_action: 'Enrolment effort',
        performance: 'People on treatment',
        slowing_action: 'Waiting time at clinics',
        limiting_condition: 'Shortage of trained HIV staff',
      },
      story:
        'Early success of free treatment draws more people into care; clinics with the same nurses fill up, waiting grows and some people drop out until tasks are shared or clinics added.',
      basis: 'partly documented',
      sources: [
        {
          cite: 'Mine et al. (2024). Progress towards 95-95-95 in BAIS V 2021. Lancet HIV',
          where: '',
          url: 'https://doi.org/10.1016/s2352-3018(24)00003-1',
          standing: 'in-part',
        },
      ],
    },
    {
      title: 'Wildlife tourism at popular sites',
      sector: 'environment/tourism',
      place: 'Okavango and Chobe, Botswana',
      names: {
        growing_action: 'Lodge building',
        performance: 'Visitor numbers',
        slowing_action: 'Wildlife disturbance',
        limiting_condition: 'Scarcity of undisturbed sites',
      },
      story:
        'Bookings pay for more lodges until crowding spoils what visitors came for; low-volume licensing is a way of managing the limit rather than the engine.',
      basis: 'illustrative',
      sources: [],
    },
  ],
  sources: [
    {
      cite: 'Senge, P. M. (1990; rev. 2006). The Fifth Discipline. Doubleday',
      where: 'ch. 6 and Appendix 2',
      url: '',
      standing: 'not-opened',
    },
    {
      cite: 'Kim, D. H. (1994, 2000). Systems Archetypes II: Using Systems Archetypes to Take Effective Action. Pegasus',
      where: 'from p. 18',
      url: 'https://docslib.org/doc/8629732/systems-archetypes-ii',
      standing: 'seen',
    },
    {
      cite: 'Braun, W. (2002). The System Archetypes. 26 pp.',
      where: 'Limits to Growth',
      url: 'https://studylib.net/doc/25435457/sys-archetypes',
      standing: 'not-opened',
    },
    {
      cite: 'Waters Center Thinking Tools Studio, archetype courses',
      where: 'Limits to success lesson',
      url: 'https://thinkingtoolsstudio.waterscenterst.org/courses/archetypes',
      standing: 'seen',
    },
    {
      cite: 'Sterman, J. D. (2000). Business Dynamics. Irwin/McGraw-Hill',
      where: 'ch. 4, S-shaped growth',
      url: '',
      standing: 'not-opened',
    },
  ],
}
