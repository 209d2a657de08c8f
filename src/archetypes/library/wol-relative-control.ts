import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Relative Control (Wolstenholme): the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'relative_position',
        role: 'Position of A relative to B',
        kind: 'variable',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'a_action',
        role: 'Control action of A',
        kind: 'action',
        hint: '',
        outside: false,
        x: -200,
        y: 0,
      },
      { id: 'b_action', role: 'Reaction of B', kind: 'action', hint: '', outside: false, x: 200, y: 0 },
    ],
    links: [
      {
        from: 'relative_position',
        to: 'a_action',
        polarity: '-',
        delay: false,
        why: 'falling behind makes A act',
        bend: 0.4,
      },
      {
        from: 'a_action',
        to: 'relative_position',
        polarity: '+',
        delay: false,
        why: "A's action restores its position",
        bend: 0.4,
      },
      {
        from: 'relative_position',
        to: 'b_action',
        polarity: '+',
        delay: true,
        why: 'A being ahead makes B act',
        bend: -0.4,
      },
      {
        from: 'b_action',
        to: 'relative_position',
        polarity: '-',
        delay: false,
        why: "B's action restores B's position",
        bend: -0.4,
      },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Intended consequence', path: ['relative_position', 'a_action'] },
      { id: 'B2', type: 'B', name: 'Unintended consequence', path: ['relative_position', 'b_action'] },
    ],
    walks: [
      {
        id: 'R3',
        type: 'R',
        name: 'Figure-eight escalation through the shared position',
        walk: ['a_action', 'relative_position', 'b_action', 'relative_position'],
      },
    ],
  },
  {
    id: 'solution',
    name: 'With its solution loop',
    when: 'When the way out of the trap is to be shown',
    slots: [
      {
        id: 'relative_position',
        role: 'Position of A relative to B',
        kind: 'variable',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'a_action',
        role: 'Control action of A',
        kind: 'action',
        hint: '',
        outside: false,
        x: -210,
        y: 0,
      },
      { id: 'b_action', role: 'Reaction of B', kind: 'action', hint: '', outside: false, x: 210, y: 0 },
      {
        id: 'total_effort',
        role: 'Total effort of both',
        kind: 'variable',
        hint: '',
        outside: false,
        x: 0,
        y: 180,
      },
      {
        id: 'joint_agreement',
        role: 'Agreed limits for both',
        kind: 'action',
        hint: '',
        outside: false,
        x: 0,
        y: 330,
      },
    ],
    links: [
      {
        from: 'relative_position',
        to: 'a_action',
        polarity: '-',
        delay: false,
        why: 'A acts when behind',
        bend: 0.22,
      },
      { from: 'a_action', to: 'relative_position', polarity: '+', delay: false, why: 'restores', bend: 0.22 },
      {
        from: 'relative_position',
        to: 'b_action',
        polarity: '+',
        delay: true,
        why: 'B acts when behind',
        bend: -0.22,
      },
      {
        from: 'b_action',
        to: 'relative_position',
        polarity: '-',
        delay: false,
        why: 'restores',
        bend: -0.22,
      },
      { from: 'a_action', to: 'total_effort', polarity: '+', delay: false, why: 'adds up', bend: 0.16 },
      { from: 'b_action', to: 'total_effort', polarity: '+', delay: false, why: 'adds up', bend: -0.16 },
      {
        from: 'total_effort',
        to: 'joint_agreement',
        polarity: '+',
        delay: false,
        why: 'cost becomes visible',
        bend: 0,
      },
      {
        from: 'joint_agreement',
        to: 'a_action',
        polarity: '-',
        delay: false,
        why: 'A is limited',
        bend: -0.27,
      },
      {
        from: 'joint_agreement',
        to: 'b_action',
        polarity: '-',
        delay: false,
        why: 'B is limited',
        bend: 0.27,
      },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Intended consequence', path: ['relative_position', 'a_action'] },
      { id: 'B2', type: 'B', name: 'Unintended consequence', path: ['relative_position', 'b_action'] },
      {
        id: 'B3',
        type: 'B',
        name: 'Solution: limit A',
        path: ['a_action', 'total_effort', 'joint_agreement'],
      },
      {
        id: 'B4',
        type: 'B',
        name: 'Solution: limit B',
        path: ['b_action', 'total_effort', 'joint_agreement'],
      },
    ],
    walks: [],
  },
]

/** What is told of Relative Control (Wolstenholme). */
export const card: ArchetypeCard = {
  id: 'wol-relative-control',
  name: 'Relative Control (Wolstenholme)',
  aliases: ['Generic problem archetype 4'],
  family: 'wolstenholme',
  oneLine: 'Two balancing actions aimed at each other cancel out or escalate.',
  genericClass: 'relative-control',
  storyline:
    'A tries to hold its own position. B, affected by this, tries to hold its own. Each correction undoes the other.',
  storyTemplate:
    'When {relative_position} worsens we use {a_action}; B answers with {b_action}, and {relative_position} returns to where it was.',
  pattern: 'Stand-off with rising effort',
  series: [
    {
      slot: 'relative_position',
      points: [
        0.52, 0.56, 0.56, 0.53, 0.48, 0.47, 0.51, 0.55, 0.57, 0.54, 0.49, 0.47, 0.49, 0.54, 0.57, 0.55, 0.51,
        0.47, 0.48, 0.53, 0.57,
      ],
    },
    {
      slot: 'a_action',
      points: [
        0.1, 0.1, 0.11, 0.12, 0.14, 0.16, 0.19, 0.21, 0.24, 0.28, 0.32, 0.36, 0.4, 0.45, 0.49, 0.55, 0.6,
        0.66, 0.72, 0.78, 0.85,
      ],
    },
    {
      slot: 'b_action',
      points: [
        0.1, 0.1, 0.11, 0.12, 0.14, 0.16, 0.19, 0.21, 0.24, 0.28, 0.32, 0.36, 0.4, 0.45, 0.49, 0.55, 0.6,
        0.66, 0.72, 0.78, 0.85,
      ],
    },
  ],
  earlyWarnings: ['Effort rises on both sides, position does not change'],
  questions: ['What would happen if both stopped?', 'Which absolute target could both accept?'],
  leverage: [
    { text: 'Agree absolute targets across the boundary', level: 3, change: 'add Agreed limits for both' },
    { text: 'Make total cost visible', level: 6, change: 'add Total effort of both' },
  ],
  wrongMoves: [{ move: 'Respond in kind', why: 'Calls out the other balancing loop', feeds: 'B2' }],
  mentalModel: 'If we do not hold our ground we lose.',
  lookalikes: [{ archetype: 'policy-resistance', tell: 'There both pull one state with different goals.' }],
  leadsTo: ['escalation'],
  caution:
    "We drew this structure from descriptions of Wolstenholme's papers, whose figures we have not seen.",
  examples: [
    {
      title: 'Hospital and home-based care',
      sector: 'health',
      place: 'Generic',
      names: {
        relative_position: 'Workload of hospital relative to home-based care',
        a_action: 'Admission of home-care patients',
        b_action: 'Transfer of hospital patients home',
      },
      story: 'Each side relieves itself by sending patients to the other.',
      basis: 'illustrative',
      sources: [],
    },
    {
      title: 'Two land boards and squatters',
      sector: 'land',
      place: 'Peri-urban Botswana',
      names: {
        relative_position: 'Settlement pressure in board A relative to board B',
        a_action: 'Relaxation of control in board A',
        b_action: 'Relaxation of control in board B',
      },
      story: 'Strictness in one area moves settlers to the next, which then relaxes or tightens in answer.',
      basis: 'illustrative',
      sources: [],
    },
  ],
  sources: [
    {
      cite: 'Wolstenholme, E. F. (2003). Towards the definition and use of a core set of archetypal structures in system dynamics. System Dynamics Review 19(1), 7-26',
      where: '',
      url: '',
    },
    {
      cite: 'Wolstenholme, E. (2004). Using generic system archetypes to support thinking and modelling. System Dynamics Review 20(4), 341-356',
      where: '',
      url: '',
    },
    {
      cite: 'HPSIG wiki: Generic Archetypes (mapping of classic archetypes to the four)',
      where: '',
      url: 'http://www.hpsig.com/index.php/Generic_Archetypes',
    },
    {
      cite: 'Insight Maker: Relative Control maps to Balancing Loop with Delay, Indecision, Limits to Results, Drifting Goals, Escalation',
      where: '',
      url: 'https://insightmaker.com/tag/Roam?page=6',
    },
  ],
}
