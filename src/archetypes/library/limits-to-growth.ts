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
    name: 'Resource-adequacy form (capacity stated positively)',
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
      { id: 'net_growth', role: 'Net growth', kind: 'flow', hint: '', outside: false, x: 120, y: 0 },
      {
        id: 'adequacy',
        role: 'Resource adequacy per user',
        kind: 'variable',
        hint: '',
        outside: false,
        x: 0,
        y: 160,
      },
      { id: 'capacity', role: 'Carrying capacity', kind: 'external', hint: '', outside: true, x: 0, y: 290 },
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
    name: 'With an explicit load-to-capacity gap',
    when: 'Planning meetings that need the gap named',
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
      { id: 'load_gap', role: 'Load above capacity', kind: 'gap', hint: '', outside: false, x: 180, y: -105 },
      { id: 'capacity', role: 'Capacity', kind: 'external', hint: '', outside: true, x: 360, y: -105 },
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
    'The more {growing_action}, the more {performance}; success brings more {growing_action}. But as {performance} rises, {slowing_action} rises too because of {limiting_condition}, and {performance} stalls.',
  pattern: 'S-curve that flattens, sometimes dips',
  series: [
    {
      slot: 'performance',
      points: [
        0.06, 0.07, 0.08, 0.11, 0.17, 0.26, 0.39, 0.53, 0.67, 0.77, 0.83, 0.86, 0.88, 0.85, 0.81, 0.77, 0.72,
        0.68, 0.64, 0.59, 0.55,
      ],
    },
    {
      slot: 'growing_action',
      points: [
        0.1, 0.1, 0.11, 0.12, 0.14, 0.16, 0.19, 0.21, 0.24, 0.28, 0.32, 0.36, 0.4, 0.45, 0.49, 0.55, 0.6,
        0.66, 0.72, 0.78, 0.85,
      ],
    },
  ],
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
      level: 11,
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
      feeds: 'B2',
    },
    {
      move: 'Blame staff for loss of motivation',
      why: 'Leaves the limit in place and weakens the engine',
      feeds: 'B2',
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
        growing_action: 'Outreach and enrolment effort',
        performance: 'People on treatment',
        slowing_action: 'Waiting time and staff overload',
        limiting_condition: 'Shortage of trained HIV staff',
      },
      story:
        'Early success of free treatment draws more people into care; clinics with the same nurses fill up, waiting grows and some people drop out until tasks are shared or clinics added.',
      basis: 'partly documented',
      sources: [
        {
          cite: 'Argia news item on Botswana 95-95-95: 95/98/98; free ART from 2002; about 60 per cent government funded',
          where: '',
          url: 'http://argia.eus/',
        },
        {
          cite: 'Mine et al. (2024). Progress towards 95-95-95 in BAIS V 2021. Lancet HIV',
          where: '',
          url: 'https://doi.org/10.1016/s2352-3018(24)00003-1',
        },
      ],
    },
    {
      title: 'Wildlife tourism at popular sites',
      sector: 'environment/tourism',
      place: 'Okavango and Chobe, Botswana',
      names: {
        growing_action: 'Marketing and lodge building',
        performance: 'Visitor numbers',
        slowing_action: 'Crowding and wildlife disturbance',
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
      cite: 'Senge, P. M. (1990; rev. 2006). The Fifth Discipline. Doubleday. Appendix 2 Systems Archetypes (1990 ed. about pp. 378-390; 2006 ed. about pp. 389-400)',
      where: 'ch. 6 and Appendix 2 (page numbers not checked)',
      url: '',
    },
    {
      cite: 'Kim, D. H. (1994, 2000). Systems Archetypes II: Using Systems Archetypes to Take Effective Action. Pegasus. Drifting Goals p.10, Escalation p.12, Fixes p.14, Growth & Underinvestment p.16, Limits p.18, Shifting the Burden p.20, Success p.22, Tragedy p.24',
      where: 'pp. 18-19',
      url: 'https://docslib.org/doc/8629732/systems-archetypes-ii',
    },
    {
      cite: 'Braun, W. (2002). The System Archetypes. 26 pp.',
      where: 'Limits to Growth',
      url: 'https://studylib.net/doc/25435457/sys-archetypes',
    },
    {
      cite: 'Waters Center Thinking Tools Studio, archetype courses',
      where: 'Limits to success lesson',
      url: 'https://thinkingtoolsstudio.waterscenterst.org/courses/archetypes',
    },
    {
      cite: 'Sterman, J. D. (2000). Business Dynamics. Irwin/McGraw-Hill',
      where: 'ch. 4, S-shaped growth, pp. 118-121 (page numbers not checked)',
      url: '',
    },
  ],
}
