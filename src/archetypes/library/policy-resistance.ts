import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Policy Resistance: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'system_state',
        role: 'System state',
        kind: 'stock',
        hint: 'what both sides pull at',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'goal_a',
        role: 'Goal of A',
        kind: 'variable',
        hint: 'where A wants it; A wants it higher',
        outside: true,
        x: -180,
        y: -220,
      },
      {
        id: 'gap_a',
        role: 'Shortfall seen by A',
        kind: 'gap',
        hint: 'how far it is below what A wants',
        outside: false,
        x: -180,
        y: -105,
      },
      {
        id: 'action_a',
        role: 'Action of A',
        kind: 'action',
        hint: 'what A does to raise it',
        outside: false,
        x: -180,
        y: 105,
      },
      {
        id: 'goal_b',
        role: 'Goal of B',
        kind: 'variable',
        hint: 'where B wants it; B wants it lower',
        outside: true,
        x: 180,
        y: -220,
      },
      {
        id: 'gap_b',
        role: 'Excess seen by B',
        kind: 'gap',
        hint: 'how far it is above what B wants',
        outside: false,
        x: 180,
        y: -105,
      },
      {
        id: 'action_b',
        role: 'Action of B',
        kind: 'action',
        hint: 'what B does to lower it',
        outside: false,
        x: 180,
        y: 105,
      },
    ],
    links: [
      { from: 'goal_a', to: 'gap_a', polarity: '+', delay: false, why: 'A wants more', bend: 0 },
      { from: 'system_state', to: 'gap_a', polarity: '-', delay: false, why: 'state satisfies A' },
      { from: 'gap_a', to: 'action_a', polarity: '+', delay: false, why: 'A acts' },
      { from: 'action_a', to: 'system_state', polarity: '+', delay: false, why: 'A pushes up' },
      {
        from: 'goal_b',
        to: 'gap_b',
        polarity: '-',
        delay: false,
        why: "the higher B's tolerance, the smaller the excess",
        bend: 0,
      },
      { from: 'system_state', to: 'gap_b', polarity: '+', delay: false, why: 'state annoys B' },
      { from: 'gap_b', to: 'action_b', polarity: '+', delay: false, why: 'B acts' },
      { from: 'action_b', to: 'system_state', polarity: '-', delay: false, why: 'B pushes down' },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'A pulls up', path: ['system_state', 'gap_a', 'action_a'] },
      { id: 'B2', type: 'B', name: 'B pulls down', path: ['system_state', 'gap_b', 'action_b'] },
    ],
    walks: [
      {
        id: 'R3',
        type: 'R',
        name: 'Escalating effort, as a figure of eight',
        walk: ['action_a', 'system_state', 'gap_b', 'action_b', 'system_state', 'gap_a'],
      },
    ],
  },
  {
    id: 'compensating',
    name: 'One policy, one compensating response',
    when: 'When the resisting side is diffuse, such as drivers or households',
    slots: [
      {
        id: 'system_state',
        role: 'Problem state',
        kind: 'stock',
        hint: 'what both sides pull at',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'policy',
        role: 'Policy',
        kind: 'action',
        hint: 'what is done about it from above',
        outside: false,
        x: -200,
        y: 0,
      },
      {
        id: 'compensating_response',
        role: 'Compensating response',
        kind: 'action',
        hint: 'what they do to get it back',
        outside: false,
        x: 180,
        y: 105,
      },
      {
        id: 'personal_gap',
        role: 'Gap felt by those affected',
        kind: 'gap',
        hint: 'what those affected then miss',
        outside: false,
        x: 180,
        y: -105,
      },
    ],
    links: [
      {
        from: 'system_state',
        to: 'policy',
        polarity: '+',
        delay: false,
        why: 'problem triggers policy',
        bend: -0.4,
      },
      {
        from: 'policy',
        to: 'system_state',
        polarity: '-',
        delay: false,
        why: 'policy lowers it',
        bend: -0.4,
      },
      {
        from: 'system_state',
        to: 'personal_gap',
        polarity: '-',
        delay: false,
        why: 'less of it leaves people short',
      },
      {
        from: 'personal_gap',
        to: 'compensating_response',
        polarity: '+',
        delay: false,
        why: 'people compensate',
      },
      {
        from: 'compensating_response',
        to: 'system_state',
        polarity: '+',
        delay: true,
        why: 'which restores the problem',
      },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Policy', path: ['system_state', 'policy'] },
      {
        id: 'B2',
        type: 'B',
        name: 'Compensation',
        path: ['system_state', 'personal_gap', 'compensating_response'],
      },
    ],
    walks: [],
  },
]

/** What is told of Policy Resistance. */
export const card: ArchetypeCard = {
  id: 'policy-resistance',
  name: 'Policy Resistance',
  aliases: ['Stalemate', 'Tug of war'],
  family: 'meadows',
  oneLine:
    'Actors with different goals pull the same state in opposite directions, so it stays put at great cost.',
  genericClass: 'relative-control',
  storyline:
    'Several actors each care about the same thing but want different levels of it. When one pulls harder, the others pull back. Much effort keeps things where nobody likes them; relaxing one side lets it spring the other way.',
  storyTemplate:
    'A wants more of {system_state} and uses {action_a}; B wants less and uses {action_b}. The harder one pulls, the harder the other does.',
  formStories: {
    compensating:
      'We answer {system_state} with {policy}, and bring it down. That leaves more {personal_gap}, people answer with {compensating_response}, and {system_state} will be back where it was.',
  },
  pattern: 'State hardly moves while effort on both sides climbs',
  series: [
    {
      slot: 'system_state',
      points: [
        0.52, 0.562, 0.565, 0.527, 0.482, 0.472, 0.506, 0.553, 0.569, 0.541, 0.493, 0.47, 0.493, 0.541, 0.57,
        0.553, 0.506, 0.472, 0.482, 0.527, 0.566,
      ],
    },
    {
      slot: 'goal_a',
      points: [
        0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8,
        0.8,
      ],
    },
    {
      slot: 'goal_b',
      points: [
        0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25,
        0.25, 0.25, 0.25, 0.25,
      ],
    },
    {
      slot: 'action_a',
      points: [
        0.1, 0.1, 0.1, 0.1, 0.24, 0.24, 0.24, 0.24, 0.38, 0.38, 0.38, 0.38, 0.52, 0.52, 0.52, 0.52, 0.66,
        0.66, 0.66, 0.66, 0.8,
      ],
    },
    {
      slot: 'action_b',
      points: [
        0.1, 0.1, 0.24, 0.24, 0.24, 0.24, 0.38, 0.38, 0.38, 0.38, 0.52, 0.52, 0.52, 0.52, 0.66, 0.66, 0.66,
        0.66, 0.8, 0.8, 0.8,
      ],
    },
  ],
  references: [],
  earlyWarnings: ['Large budgets, flat indicator', 'The effect fades as soon as enforcement pauses'],
  questions: [
    'Who is pulling the other way, and what do they need?',
    'What happens to the state if we let go?',
    'Is there a larger goal all could pull towards?',
  ],
  leverage: [
    {
      text: 'Find an overarching goal and align the actors',
      level: 3,
      change: 'make Goal of A and Goal of B one goal',
    },
    {
      text: 'Let go: pull less hard and spend the freed effort on the needs behind the goals',
      level: 8,
      change: 'weaken the link from Shortfall seen by A to Action of A',
    },
    {
      text: 'Bring the resisting actors into design',
      level: 4,
      change: 'bring those behind Action of B into the loop of A',
    },
  ],
  wrongMoves: [
    {
      move: 'Overpower the other side',
      why: 'Raises its gap and its response; rebound when power slackens',
      feeds: ['B2'],
    },
  ],
  mentalModel: 'They resist because they do not understand.',
  lookalikes: [
    { archetype: 'escalation', tell: 'There is no shared state that both pull on; each watches the other.' },
    { archetype: 'rule-beating', tell: 'There the response is to bend the rule.' },
  ],
  leadsTo: ['escalation', 'rule-beating'],
  caution: '',
  examples: [
    {
      title: 'Alcohol levies and trading hours',
      sector: 'health/road safety',
      place: 'Botswana',
      names: {
        system_state: 'Alcohol consumption',
        goal_a: 'Sales target of traders',
        gap_a: 'Shortfall in sales',
        action_a: 'Alcohol promotion',
        goal_b: 'Drinking level accepted by government',
        gap_b: 'Excess drinking',
        action_b: 'Strictness of trading limits',
      },
      story:
        'Levies and patrols rise, sellers and drinkers adapt. In 2009 the director of road transport said higher duty and more patrols had not reduced drunk driving.',
      basis: 'partly documented',
      sources: [
        {
          cite: 'The National: Botswana struggles to tackle traffic deaths; duty and patrols had not reduced drunk driving',
          where: '',
          url: 'https://www.thenational.ae/lifestyle/motoring/botswana-struggles-to-tackle-unacceptable-traffic-deaths-1.541321',
          standing: 'seen',
        },
      ],
    },
    {
      title: 'Informal plots around the city',
      sector: 'land/housing',
      place: 'Greater Gaborone',
      names: {
        system_state: 'Informal plots occupied',
        goal_a: 'Households needing a home',
        gap_a: 'Households without a plot',
        action_a: 'Informal subdivisions bought',
        goal_b: 'Accepted density of plots',
        gap_b: 'Unplanned occupation',
        action_b: 'Enforcement effort',
      },
      story: 'Enforcement pushes occupation elsewhere while the unmet need remains.',
      basis: 'partly documented',
      sources: [
        {
          cite: 'Kalabamu: limits of state-led land delivery in Gaborone; informal land delivery',
          where: '',
          url: 'https://docslib.org/doc/3457011/informal-land-delivery-processes-in-greater-gaborone-botswana',
          standing: 'in-part',
        },
      ],
    },
  ],
  sources: [
    {
      cite: 'Meadows, D. H. (2008). Thinking in Systems. Chelsea Green',
      where: 'ch. 5, section policy resistance',
      url: '',
      standing: 'not-opened',
    },
    {
      cite: 'Sterman, J. D. (2000). Business Dynamics. Irwin/McGraw-Hill',
      where: 'ch. 1',
      url: '',
      standing: 'not-opened',
    },
  ],
}
