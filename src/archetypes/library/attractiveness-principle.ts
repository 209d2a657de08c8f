import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Attractiveness Principle: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      { id: 'growing_action', role: 'Growing action', kind: 'action', hint: '', outside: false, x: 0, y: 0 },
      {
        id: 'results',
        role: 'Results',
        kind: 'stock',
        hint: 'attractiveness in use',
        outside: false,
        x: 0,
        y: 0,
      },
      { id: 'slowing_1', role: 'Slowing effect 1', kind: 'variable', hint: '', outside: false, x: 0, y: 0 },
      { id: 'slowing_2', role: 'Slowing effect 2', kind: 'variable', hint: '', outside: false, x: 0, y: 0 },
      {
        id: 'limiting_1',
        role: 'Limiting condition 1',
        kind: 'external',
        hint: '',
        outside: true,
        x: 0,
        y: 0,
      },
      {
        id: 'limiting_2',
        role: 'Limiting condition 2',
        kind: 'external',
        hint: '',
        outside: true,
        x: 0,
        y: 0,
      },
    ],
    links: [
      { from: 'growing_action', to: 'results', polarity: '+', delay: false, why: 'effort' },
      { from: 'results', to: 'growing_action', polarity: '+', delay: false, why: 'success' },
      { from: 'results', to: 'slowing_1', polarity: '+', delay: false, why: 'loads limit 1' },
      { from: 'limiting_1', to: 'slowing_1', polarity: '+', delay: false, why: 'tightness of limit 1' },
      { from: 'slowing_1', to: 'results', polarity: '-', delay: true, why: 'holds back' },
      { from: 'results', to: 'slowing_2', polarity: '+', delay: false, why: 'loads limit 2' },
      { from: 'limiting_2', to: 'slowing_2', polarity: '+', delay: false, why: 'tightness of limit 2' },
      { from: 'slowing_2', to: 'results', polarity: '-', delay: true, why: 'holds back' },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'Engine of growth', path: ['growing_action', 'results'] },
      { id: 'B2', type: 'B', name: 'First limit', path: ['results', 'slowing_1'] },
      { id: 'B3', type: 'B', name: 'Second limit', path: ['results', 'slowing_2'] },
    ],
    walks: [],
  },
  {
    id: 'relief-budget',
    name: 'With one budget that can relieve only one limit at a time',
    when: 'To make the choice between limits explicit',
    slots: [
      { id: 'growing_action', role: 'Growing action', kind: 'action', hint: '', outside: false, x: 0, y: 0 },
      {
        id: 'results',
        role: 'Results',
        kind: 'stock',
        hint: 'attractiveness in use',
        outside: false,
        x: 0,
        y: 0,
      },
      { id: 'slowing_1', role: 'Slowing effect 1', kind: 'variable', hint: '', outside: false, x: 0, y: 0 },
      { id: 'slowing_2', role: 'Slowing effect 2', kind: 'variable', hint: '', outside: false, x: 0, y: 0 },
      {
        id: 'share_to_1',
        role: 'Share of relief for limit 1',
        kind: 'variable',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      { id: 'relief_1', role: 'Relief of limit 1', kind: 'action', hint: '', outside: false, x: 0, y: 0 },
      { id: 'relief_2', role: 'Relief of limit 2', kind: 'action', hint: '', outside: false, x: 0, y: 0 },
    ],
    links: [
      { from: 'growing_action', to: 'results', polarity: '+', delay: false, why: 'effort' },
      { from: 'results', to: 'growing_action', polarity: '+', delay: false, why: 'success' },
      { from: 'results', to: 'slowing_1', polarity: '+', delay: false, why: 'load' },
      { from: 'results', to: 'slowing_2', polarity: '+', delay: false, why: 'load' },
      { from: 'slowing_1', to: 'results', polarity: '-', delay: true, why: 'slows' },
      { from: 'slowing_2', to: 'results', polarity: '-', delay: true, why: 'slows' },
      { from: 'slowing_1', to: 'share_to_1', polarity: '+', delay: false, why: 'pain pulls money' },
      {
        from: 'slowing_2',
        to: 'share_to_1',
        polarity: '-',
        delay: false,
        why: 'pain elsewhere pulls it back',
      },
      { from: 'share_to_1', to: 'relief_1', polarity: '+', delay: false, why: 'money relieves' },
      { from: 'share_to_1', to: 'relief_2', polarity: '-', delay: false, why: 'less for the other' },
      { from: 'relief_1', to: 'slowing_1', polarity: '-', delay: true, why: 'works late' },
      { from: 'relief_2', to: 'slowing_2', polarity: '-', delay: true, why: 'works late' },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'Engine of growth', path: ['growing_action', 'results'] },
      { id: 'B2', type: 'B', name: 'First limit', path: ['results', 'slowing_1'] },
      { id: 'B3', type: 'B', name: 'Second limit', path: ['results', 'slowing_2'] },
      { id: 'B4', type: 'B', name: 'Relieve limit 1', path: ['slowing_1', 'share_to_1', 'relief_1'] },
      { id: 'B5', type: 'B', name: 'Relieve limit 2', path: ['slowing_2', 'share_to_1', 'relief_2'] },
    ],
    walks: [],
  },
  {
    id: 'migration',
    name: 'Forrester form: people move until all places are equally attractive',
    when: 'Cities, services, queues',
    slots: [
      {
        id: 'attractiveness',
        role: 'Overall attractiveness',
        kind: 'variable',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      { id: 'inflow', role: 'Inflow of people', kind: 'flow', hint: '', outside: false, x: 0, y: 0 },
      { id: 'population', role: 'Population', kind: 'stock', hint: '', outside: false, x: 0, y: 0 },
      {
        id: 'dimension_1',
        role: 'Quality of dimension 1',
        kind: 'variable',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'dimension_2',
        role: 'Quality of dimension 2',
        kind: 'variable',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
    ],
    links: [
      { from: 'attractiveness', to: 'inflow', polarity: '+', delay: false, why: 'people move in' },
      { from: 'inflow', to: 'population', polarity: '+', delay: false, why: 'adds' },
      { from: 'population', to: 'dimension_1', polarity: '-', delay: false, why: 'crowding' },
      { from: 'population', to: 'dimension_2', polarity: '-', delay: false, why: 'crowding' },
      { from: 'dimension_1', to: 'attractiveness', polarity: '+', delay: false, why: 'counts' },
      { from: 'dimension_2', to: 'attractiveness', polarity: '+', delay: false, why: 'counts' },
    ],
    loops: [
      {
        id: 'B1',
        type: 'B',
        name: 'Crowding of dimension 1',
        path: ['attractiveness', 'inflow', 'population', 'dimension_1'],
      },
      {
        id: 'B2',
        type: 'B',
        name: 'Crowding of dimension 2',
        path: ['attractiveness', 'inflow', 'population', 'dimension_2'],
      },
    ],
    walks: [],
  },
]

/** What is told of Attractiveness Principle. */
export const card: ArchetypeCard = {
  id: 'attractiveness-principle',
  name: 'Attractiveness Principle',
  aliases: ['You cannot be everything to everyone'],
  family: 'fieldbook',
  oneLine: 'Growth meets several limits at once and there is not enough to relieve them all.',
  genericClass: 'underachievement',
  storyline:
    'A service or city becomes popular. Several capacities run short together. Money spread over all of them relieves none, and fixing one makes the place attractive enough to fill up the others.',
  storyTemplate:
    'As {results} grow, both {slowing_1} and {slowing_2} rise because of {limiting_1} and {limiting_2}. We cannot relieve both, so we must choose what to let go.',
  pattern: 'Growth flattens; as one limit is eased another takes over',
  series: [
    {
      slot: 'results',
      points: [
        0.06, 0.06, 0.07, 0.08, 0.1, 0.14, 0.2, 0.29, 0.4, 0.52, 0.63, 0.71, 0.77, 0.8, 0.82, 0.83, 0.84,
        0.84, 0.85, 0.85, 0.85,
      ],
    },
    {
      slot: 'slowing_1',
      points: [
        0.1, 0.17, 0.23, 0.3, 0.37, 0.43, 0.5, 0.57, 0.63, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7,
        0.7, 0.7,
      ],
    },
    {
      slot: 'slowing_2',
      points: [
        0.1, 0.1, 0.11, 0.12, 0.14, 0.16, 0.19, 0.21, 0.24, 0.28, 0.32, 0.36, 0.4, 0.45, 0.49, 0.55, 0.6,
        0.66, 0.72, 0.78, 0.85,
      ],
    },
  ],
  earlyWarnings: [
    'Every unit says it is the bottleneck',
    'Improvement in one area is followed by crowding',
    'Funds are shared out equally',
  ],
  questions: [
    'Which quality must we never lose?',
    'Which limit will bite next if this one is eased?',
    'What can we openly decide not to be good at?',
    'Would easing this limit only draw in more demand?',
  ],
  leverage: [
    {
      text: 'Decide in advance which dimension to let be less attractive',
      level: 3,
      change: 'choose which of Slowing effect 1 and Slowing effect 2 to keep',
    },
    {
      text: 'Concentrate relief on the limit that governs purpose',
      level: 11,
      change: 'weaken the link from Limiting condition 1 to Slowing effect 1',
    },
    { text: 'Slow the growth engine', level: 7, change: 'weaken the link from Results to Growing action' },
  ],
  wrongMoves: [
    { move: 'Spread money evenly', why: 'No limit is relieved enough to matter', feeds: 'B2' },
    { move: 'Fix the loudest complaint', why: 'Moves the pressure to the next limit', feeds: 'B3' },
  ],
  mentalModel: 'With enough effort we can be good at everything.',
  lookalikes: [{ archetype: 'limits-to-growth', tell: 'One limit only.' }],
  leadsTo: ['eroding-goals', 'growth-and-underinvestment'],
  caution: '',
  examples: [
    {
      title: 'Growth of the capital city',
      sector: 'urban/housing',
      place: 'Gaborone, Botswana',
      names: {
        growing_action: 'Investment and job creation in the city',
        results: 'City growth',
        slowing_1: 'Housing shortage',
        slowing_2: 'Water shortage',
        limiting_1: 'Scarcity of serviced land',
        limiting_2: 'Scarcity of stored water',
      },
      story:
        'Jobs draw people; serviced land and water both run short. Easing one makes the city attractive enough to press on the other.',
      basis: 'partly documented',
      sources: [
        {
          cite: 'Kalabamu: limits of state-led land delivery in Gaborone; informal land delivery',
          where: '',
          url: 'https://docslib.org/doc/3457011/informal-land-delivery-processes-in-greater-gaborone-botswana',
        },
        {
          cite: 'Gaborone Dam at 5.4 per cent, December 2014 (14 of 88 Ml/day)',
          where: '',
          url: 'https://carbon-based-ghg.blogspot.com/2014/12/drying-of-botswanas-gaborone-dam-due-to.html',
        },
      ],
    },
    {
      title: 'Popular referral hospital',
      sector: 'health',
      place: 'Generic',
      names: {
        growing_action: 'New specialist services',
        results: 'Patients attracted',
        slowing_1: 'Waiting time',
        slowing_2: 'Bed crowding',
        limiting_1: 'Shortage of specialists',
        limiting_2: 'Shortage of beds',
      },
      story:
        'Each new service brings more patients; adding doctors without beds, or beds without doctors, moves the queue.',
      basis: 'illustrative',
      sources: [],
    },
  ],
  sources: [
    {
      cite: 'Senge, Kleiner, Roberts, Ross & Smith (1994). The Fifth Discipline Fieldbook. Currency. pp. 121-150',
      where: '(page numbers not checked)',
      url: '',
    },
    {
      cite: 'Braun, W. (2002). The System Archetypes. 26 pp.',
      where: 'Attractiveness Principle',
      url: 'https://studylib.net/doc/25435457/sys-archetypes',
    },
    {
      cite: 'SystemsWiki: Attractiveness Principle',
      where: '',
      url: 'http://www.systemswiki.org/index.php?title=Attractiveness_Principle_Systems_Archetype',
    },
    {
      cite: 'Forrester, J. W. (1971). Counterintuitive behavior of social systems; attractiveness principle also in Urban Dynamics (1969)',
      where: '',
      url: '',
    },
    {
      cite: 'Senge, Kleiner, Roberts, Ross & Smith (1994). The Fifth Discipline Fieldbook. Currency. pp. 121-150',
      where: 'attractiveness principle (Goodman and Kleiner), cited via SYSWIKI (page numbers not checked)',
      url: '',
    },
  ],
}
