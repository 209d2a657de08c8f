import type { ArchetypeCard, Structure } from '../types.ts'

// What stands in several forms; each form adds where it is drawn.

const A_ACTIVITY = {
  id: 'a_activity',
  role: 'Activity of A',
  kind: 'action',
  hint: 'what one side does',
  outside: false,
} as const

const B_ACTIVITY = {
  id: 'b_activity',
  role: 'Activity of B',
  kind: 'action',
  hint: 'what the other side does in answer',
  outside: false,
} as const

const THREAT_TO_A = {
  id: 'threat_to_a',
  role: 'Threat felt by A',
  kind: 'perception',
  hint: 'how far A feels behind or in danger',
  outside: false,
} as const

const THREAT_TO_B = {
  id: 'threat_to_b',
  role: 'Threat felt by B',
  kind: 'perception',
  hint: 'how far B feels behind or in danger',
  outside: false,
} as const

const RELATIVE = {
  id: 'relative',
  role: 'Result of A relative to B',
  kind: 'variable',
  hint: 'the scoreboard that both sides watch',
  outside: false,
} as const

/** The forms of Escalation: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      { ...A_ACTIVITY, x: -140, y: -105 },
      { ...B_ACTIVITY, x: 140, y: 105 },
      { ...THREAT_TO_A, x: -140, y: 105 },
      { ...THREAT_TO_B, x: 140, y: -105 },
    ],
    links: [
      { from: 'a_activity', to: 'threat_to_b', polarity: '+', delay: false, why: "A's move worries B" },
      { from: 'threat_to_b', to: 'b_activity', polarity: '+', delay: false, why: 'B responds', bend: -0.33 },
      { from: 'b_activity', to: 'threat_to_a', polarity: '+', delay: false, why: "B's move worries A" },
      { from: 'threat_to_a', to: 'a_activity', polarity: '+', delay: false, why: 'A responds', bend: -0.33 },
      {
        from: 'a_activity',
        to: 'threat_to_a',
        polarity: '-',
        delay: false,
        why: "A's own move makes A feel safer",
        bend: -0.33,
      },
      {
        from: 'b_activity',
        to: 'threat_to_b',
        polarity: '-',
        delay: false,
        why: "B's own move makes B feel safer",
        bend: -0.33,
      },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'A keeps itself safe', path: ['a_activity', 'threat_to_a'] },
      { id: 'B2', type: 'B', name: 'B keeps itself safe', path: ['b_activity', 'threat_to_b'] },
      {
        id: 'R3',
        type: 'R',
        name: 'Escalation spiral',
        path: ['a_activity', 'threat_to_b', 'b_activity', 'threat_to_a'],
      },
    ],
    walks: [],
  },
  {
    id: 'relative-result',
    name: 'With one shared scoreboard',
    when: 'When both sides watch the same scoreboard; the escalation then runs through it as a figure of eight, so that a list of loops shows only the two balancing ones',
    slots: [
      { ...A_ACTIVITY, role: 'Activity by A', x: -310, y: 0 },
      {
        id: 'a_result',
        role: 'Result of A',
        kind: 'variable',
        hint: 'what A gets by it',
        outside: false,
        x: -160,
        y: -110,
      },
      { ...B_ACTIVITY, role: 'Activity by B', x: 310, y: 0 },
      {
        id: 'b_result',
        role: 'Result of B',
        kind: 'variable',
        hint: 'what B gets by it',
        outside: false,
        x: 160,
        y: -110,
      },
      { ...RELATIVE, x: 0, y: 0 },
      { ...THREAT_TO_A, role: 'Threat to A', x: -160, y: 110 },
      { ...THREAT_TO_B, role: 'Threat to B', x: 160, y: 110 },
    ],
    links: [
      { from: 'a_activity', to: 'a_result', polarity: '+', delay: false, why: 'A acts' },
      { from: 'a_result', to: 'relative', polarity: '+', delay: false, why: 'A pulls ahead' },
      { from: 'b_result', to: 'relative', polarity: '-', delay: false, why: 'B pulls ahead' },
      { from: 'relative', to: 'threat_to_b', polarity: '+', delay: false, why: 'B feels behind' },
      { from: 'threat_to_b', to: 'b_activity', polarity: '+', delay: false, why: 'B acts' },
      { from: 'b_activity', to: 'b_result', polarity: '+', delay: false, why: 'B result' },
      { from: 'relative', to: 'threat_to_a', polarity: '-', delay: false, why: 'A feels safe when ahead' },
      { from: 'threat_to_a', to: 'a_activity', polarity: '+', delay: false, why: 'A acts' },
    ],
    loops: [
      {
        id: 'B1',
        type: 'B',
        name: 'A catches up',
        path: ['a_activity', 'a_result', 'relative', 'threat_to_a'],
      },
      {
        id: 'B2',
        type: 'B',
        name: 'B catches up',
        path: ['b_activity', 'b_result', 'relative', 'threat_to_b'],
      },
    ],
    walks: [
      {
        id: 'R3',
        type: 'R',
        name: 'Escalation spiral, as a figure of eight',
        walk: [
          'a_activity',
          'a_result',
          'relative',
          'threat_to_b',
          'b_activity',
          'b_result',
          'relative',
          'threat_to_a',
        ],
      },
    ],
  },
  {
    id: 'one-result',
    name: 'With nothing but the shared scoreboard',
    when: 'When only what both sides do and who is ahead is drawn; the spiral runs as a figure of eight then, so that a list of loops shows only the two balancing ones',
    slots: [
      { ...A_ACTIVITY, role: 'Activity by A', x: -190, y: 0 },
      { ...B_ACTIVITY, role: 'Activity by B', x: 190, y: 0 },
      { ...RELATIVE, x: 0, y: 0 },
    ],
    links: [
      { from: 'a_activity', to: 'relative', polarity: '+', delay: false, why: 'A pulls ahead' },
      { from: 'b_activity', to: 'relative', polarity: '-', delay: false, why: 'B pulls ahead' },
      { from: 'relative', to: 'b_activity', polarity: '+', delay: false, why: 'B answers when behind' },
      { from: 'relative', to: 'a_activity', polarity: '-', delay: false, why: 'A rests when ahead' },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'A catches up', path: ['a_activity', 'relative'] },
      { id: 'B2', type: 'B', name: 'B catches up', path: ['b_activity', 'relative'] },
    ],
    walks: [
      {
        id: 'R3',
        type: 'R',
        name: 'Escalation spiral, as a figure of eight',
        walk: ['a_activity', 'relative', 'b_activity', 'relative'],
      },
    ],
  },
  {
    id: 'spiral',
    name: 'The spiral alone',
    when: 'When neither side feels safer by what it does itself',
    slots: [
      { ...A_ACTIVITY, x: -150, y: 0 },
      { ...B_ACTIVITY, x: 150, y: 0 },
      { ...THREAT_TO_A, x: 0, y: 110 },
      { ...THREAT_TO_B, x: 0, y: -110 },
    ],
    links: [
      { from: 'a_activity', to: 'threat_to_b', polarity: '+', delay: false, why: "A's move worries B" },
      { from: 'threat_to_b', to: 'b_activity', polarity: '+', delay: false, why: 'B responds' },
      { from: 'b_activity', to: 'threat_to_a', polarity: '+', delay: false, why: "B's move worries A" },
      { from: 'threat_to_a', to: 'a_activity', polarity: '+', delay: false, why: 'A responds' },
    ],
    loops: [
      {
        id: 'R1',
        type: 'R',
        name: 'Escalation spiral',
        path: ['a_activity', 'threat_to_b', 'b_activity', 'threat_to_a'],
      },
    ],
    walks: [],
  },
]

/** What is told of Escalation. */
export const card: ArchetypeCard = {
  id: 'escalation',
  name: 'Escalation',
  aliases: ['Arms race', 'Tit for tat'],
  family: 'senge',
  oneLine: 'Each side acts to stay level with the other, and both end up far beyond what either wanted.',
  genericClass: 'relative-control',
  storyline:
    'Two parties each judge their safety or success by comparison. Every step taken to catch up looks like aggression to the other. Both are only defending, and the level keeps rising until someone is exhausted.',
  storyTemplate:
    'By {a_activity} A adds to {threat_to_b}, so B steps up {b_activity}; that raises {threat_to_a}, so A steps up again.',
  formStories: {
    'one-result':
      'When B is ahead in {relative}, A steps up {a_activity}; that puts A ahead, so B steps up {b_activity}, and A is behind again.',
  },
  pattern:
    'Both activities climb in turn, each step answering the other, faster and faster, until one side stops; both end far above the level either wanted',
  series: [
    {
      slot: 'a_activity',
      points: [
        0.1, 0.1, 0.1, 0.1, 0.145, 0.145, 0.145, 0.145, 0.21, 0.21, 0.21, 0.21, 0.305, 0.305, 0.305, 0.305,
        0.442, 0.442, 0.442, 0.442, 0.641,
      ],
    },
    {
      slot: 'b_activity',
      points: [
        0.12, 0.12, 0.174, 0.174, 0.174, 0.174, 0.252, 0.252, 0.252, 0.252, 0.366, 0.366, 0.366, 0.366, 0.53,
        0.53, 0.53, 0.53, 0.769, 0.769, 0.769,
      ],
    },
  ],
  references: [
    {
      name: 'Level either side wanted at the start',
      points: [
        0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15,
        0.15, 0.15, 0.15, 0.15,
      ],
    },
  ],
  earlyWarnings: [
    '"We have to, because they did"',
    'Spending justified by comparison and not by need',
    'Both sides describe themselves as reacting',
  ],
  questions: [
    'What are both sides measuring themselves against?',
    'What would each side call enough?',
    'Which move by us looks like an attack to them?',
    'Is there a larger goal both care about?',
  ],
  leverage: [
    {
      text: 'Replace the relative measure with an absolute one both accept',
      level: 3,
      change: 'cut the link from Activity of A to Threat felt by B by changing the measure',
    },
    {
      text: 'One side makes a small visible step down',
      level: 7,
      change: 'weaken the link from Threat felt by A to Activity of A',
    },
    {
      text: 'Agree limits with joint checking',
      level: 5,
      change: 'add a joint agreement with links (-) to Activity of A and to Activity of B',
    },
    {
      text: 'Share plans early so that moves are not misread',
      level: 6,
      change: 'weaken the link from Activity of A to Threat felt by B',
    },
  ],
  wrongMoves: [
    { move: 'Win decisively', why: "Raises the other side's threat and its response", feeds: ['R3'] },
    { move: 'Hide our moves', why: 'Makes the other side assume the worst', feeds: ['R3'] },
  ],
  mentalModel: 'We are only defending ourselves.',
  lookalikes: [
    {
      archetype: 'accidental-adversaries',
      tell: 'There the two sides start as partners and also share a cooperation loop.',
    },
    {
      archetype: 'policy-resistance',
      tell: 'There the sides pull one shared state towards different goals and it stays put.',
    },
  ],
  leadsTo: ['accidental-adversaries', 'tragedy-of-the-commons'],
  caution: '',
  examples: [
    {
      title: 'Budget bids between ministries',
      sector: 'public finance',
      place: 'Any government budget round',
      names: {
        a_activity: 'Padding in Ministry A bid',
        b_activity: 'Padding in Ministry B bid',
        threat_to_a: 'Fear of loss in A',
        threat_to_b: 'Fear of loss in B',
      },
      story:
        'Each ministry inflates its bid because the other does; the ceiling is then cut across the board, which proves that padding was wise.',
      basis: 'illustrative',
      sources: [],
    },
    {
      title: 'Borehole deepening race',
      sector: 'water/livestock',
      place: 'Semi-arid cattle areas',
      names: {
        a_activity: 'Borehole depth of syndicate A',
        b_activity: 'Borehole depth of syndicate B',
        threat_to_a: 'Fear in A of running dry',
        threat_to_b: 'Fear in B of running dry',
      },
      story:
        "One syndicate drills deeper, the neighbour's yield drops, so it drills deeper too. Costs rise for both and the water table falls.",
      basis: 'illustrative',
      sources: [],
    },
  ],
  sources: [
    {
      cite: 'Senge, P. M. (1990; rev. 2006). The Fifth Discipline. Doubleday',
      where: 'Appendix 2',
      url: '',
      standing: 'not-opened',
    },
    {
      cite: 'Kim, D. H. (1994, 2000). Systems Archetypes II: Using Systems Archetypes to Take Effective Action. Pegasus',
      where: 'from p. 12',
      url: 'https://docslib.org/doc/8629732/systems-archetypes-ii',
      standing: 'seen',
    },
    {
      cite: 'Meadows, D. H. (2008). Thinking in Systems. Chelsea Green',
      where: 'ch. 5, section escalation',
      url: '',
      standing: 'not-opened',
    },
    {
      cite: 'The Systems Thinker: Introducing the Systems Archetypes series',
      where: 'Escalation',
      url: 'https://thesystemsthinker.com/tag/archetype',
      standing: 'seen',
    },
    {
      cite: 'Kim, D. H. Systems Archetypes at a Glance / archetype-behaviour pairs. Pegasus toolbox',
      where: 'Escalation row',
      url: 'https://thesystemsthinker.com/pocket-guide-systems-archetypes-at-a-glance/',
      standing: 'seen',
    },
  ],
}
