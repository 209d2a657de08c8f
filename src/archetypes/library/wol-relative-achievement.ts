import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Relative Achievement (Wolstenholme): the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'a_action',
        role: 'Achievement action of A',
        kind: 'action',
        hint: 'what A does to get ahead',
        outside: false,
        x: -200,
        y: 0,
      },
      {
        id: 'a_relative_outcome',
        role: 'Outcome of A relative to B',
        kind: 'variable',
        hint: 'how far A is ahead of B',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'b_outcome',
        role: 'Outcome of B',
        kind: 'stock',
        hint: 'what is left for B',
        outside: false,
        x: 200,
        y: 0,
      },
    ],
    links: [
      {
        from: 'a_action',
        to: 'a_relative_outcome',
        polarity: '+',
        delay: false,
        why: "A's action raises its relative outcome",
        bend: 0.4,
      },
      {
        from: 'a_relative_outcome',
        to: 'a_action',
        polarity: '+',
        delay: false,
        why: 'relative success feeds A',
        bend: 0.4,
      },
      {
        from: 'a_relative_outcome',
        to: 'b_outcome',
        polarity: '-',
        delay: true,
        why: "A's gain is B's loss",
        bend: -0.4,
      },
      {
        from: 'b_outcome',
        to: 'a_relative_outcome',
        polarity: '-',
        delay: false,
        why: "B's weakness makes A look better",
        bend: -0.4,
      },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'Intended consequence', path: ['a_action', 'a_relative_outcome'] },
      { id: 'R2', type: 'R', name: 'Unintended consequence', path: ['a_relative_outcome', 'b_outcome'] },
    ],
    walks: [],
    boundary: {
      name: 'Edge between party A and party B',
      inside: ['a_action', 'a_relative_outcome'],
      outside: ['b_outcome'],
      across: [],
      line: [
        { x: 100, y: -110 },
        { x: 100, y: 110 },
      ],
    },
  },
  {
    id: 'solution',
    name: 'With its solution loop',
    when: 'When the way out of the trap is to be shown',
    slots: [
      {
        id: 'a_action',
        role: 'Achievement action of A',
        kind: 'action',
        hint: 'what A does to get ahead',
        outside: false,
        x: -210,
        y: 0,
      },
      {
        id: 'a_relative_outcome',
        role: 'Outcome of A relative to B',
        kind: 'variable',
        hint: 'how far A is ahead of B',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'b_outcome',
        role: 'Outcome of B',
        kind: 'stock',
        hint: 'what is left for B',
        outside: false,
        x: 210,
        y: 0,
      },
      {
        id: 'regulating_action',
        role: 'Regulation from above both',
        kind: 'action',
        hint: 'what a level above both does to keep the balance',
        outside: false,
        x: 0,
        y: 190,
      },
    ],
    links: [
      {
        from: 'a_action',
        to: 'a_relative_outcome',
        polarity: '+',
        delay: false,
        why: 'achieves',
        bend: 0.06,
      },
      { from: 'a_relative_outcome', to: 'a_action', polarity: '+', delay: false, why: 'feeds', bend: 0.36 },
      {
        from: 'a_relative_outcome',
        to: 'b_outcome',
        polarity: '-',
        delay: true,
        why: 'loss to B',
        bend: -0.36,
      },
      {
        from: 'b_outcome',
        to: 'a_relative_outcome',
        polarity: '-',
        delay: false,
        why: 'B weak, A strong',
        bend: -0.06,
      },
      {
        from: 'a_relative_outcome',
        to: 'regulating_action',
        polarity: '+',
        delay: false,
        why: 'imbalance calls the level above',
        bend: 0,
      },
      { from: 'regulating_action', to: 'b_outcome', polarity: '+', delay: false, why: 'support for B' },
      { from: 'regulating_action', to: 'a_action', polarity: '-', delay: false, why: 'restraint on A' },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'Intended consequence', path: ['a_action', 'a_relative_outcome'] },
      { id: 'R2', type: 'R', name: 'Unintended consequence', path: ['a_relative_outcome', 'b_outcome'] },
      {
        id: 'B3',
        type: 'B',
        name: 'Solution: lift B',
        path: ['a_relative_outcome', 'regulating_action', 'b_outcome'],
      },
      {
        id: 'B4',
        type: 'B',
        name: 'Solution: restrain A',
        path: ['a_relative_outcome', 'regulating_action', 'a_action'],
      },
    ],
    walks: [],
    boundary: {
      name: 'Edge between party A and party B',
      inside: ['a_action', 'a_relative_outcome'],
      outside: ['b_outcome'],
      across: ['regulating_action'],
      line: [
        { x: 105, y: -110 },
        { x: 105, y: 95 },
        { x: 0, y: 190 },
        { x: 0, y: 240 },
      ],
    },
  },
]

/** What is told of Relative Achievement (Wolstenholme). */
export const card: ArchetypeCard = {
  id: 'wol-relative-achievement',
  name: 'Relative Achievement (Wolstenholme)',
  aliases: ['Generic problem archetype 3'],
  family: 'wolstenholme',
  oneLine: "One side's reinforcing success is another side's reinforcing failure.",
  genericClass: 'relative-achievement',
  storyline:
    "In a zero-sum setting A's progress comes at B's expense, and the further ahead A is, the easier it is to get further ahead.",
  storyTemplate:
    'By {a_action} A raises {a_relative_outcome}; that leaves B less {b_outcome} and raises {a_relative_outcome} again.',
  pattern: 'Divergence',
  series: [
    {
      slot: 'a_relative_outcome',
      points: [
        0.5, 0.505, 0.513, 0.524, 0.538, 0.552, 0.569, 0.587, 0.606, 0.627, 0.648, 0.671, 0.695, 0.72, 0.746,
        0.773, 0.801, 0.829, 0.859, 0.889, 0.92,
      ],
    },
    {
      slot: 'b_outcome',
      points: [
        0.5, 0.495, 0.487, 0.476, 0.462, 0.448, 0.431, 0.413, 0.394, 0.373, 0.352, 0.329, 0.305, 0.28, 0.254,
        0.227, 0.199, 0.171, 0.141, 0.111, 0.08,
      ],
    },
  ],
  references: [],
  earlyWarnings: ['Shares and ranks are reported and totals are not'],
  questions: ['Is the total fixed, or do we only treat it so?', 'Who stands above both?'],
  leverage: [
    {
      text: 'Regulate from the level above both parties',
      level: 5,
      change: 'add Regulation from above both',
    },
    {
      text: 'Use absolute outcomes for both',
      level: 3,
      change:
        'replace Outcome of A relative to B by an outcome of A and an outcome of B, each measured for itself',
    },
  ],
  wrongMoves: [
    { move: 'League tables with rewards', why: 'Strengthens both reinforcing loops', feeds: ['R1', 'R2'] },
  ],
  mentalModel: 'Competition brings out the best.',
  lookalikes: [
    { archetype: 'wol-underachievement', tell: 'There the reaction balances; here it reinforces.' },
  ],
  leadsTo: ['wol-relative-control'],
  caution:
    "We drew this structure from descriptions of Wolstenholme's papers, whose figures we have not seen.",
  examples: [
    {
      title: 'Capital city and rural districts',
      sector: 'regional development',
      place: 'Botswana',
      names: {
        a_action: 'Investment in the capital',
        a_relative_outcome: 'Relative opportunity in the capital',
        b_outcome: 'Skilled people in districts',
      },
      story:
        'Investment draws skilled people to the capital; districts look like poor investments as a result.',
      basis: 'illustrative',
      sources: [],
    },
    {
      title: 'Established and new clinics',
      sector: 'health',
      place: 'Generic',
      names: {
        a_action: 'Resources to the established clinic',
        a_relative_outcome: 'Relative attendance, established clinic',
        b_outcome: 'Performance of the new clinic',
      },
      story: 'Attendance decides supplies, so the new clinic never gets enough to attract patients.',
      basis: 'illustrative',
      sources: [],
    },
  ],
  sources: [
    {
      cite: 'Wolstenholme, E. F. (2003). Towards the definition and use of a core set of archetypal structures in system dynamics. System Dynamics Review 19(1), 7-26',
      where: '',
      url: '',
      standing: 'in-part',
    },
    {
      cite: 'Wolstenholme, E. (2004). Using generic system archetypes to support thinking and modelling. System Dynamics Review 20(4), 341-356',
      where: '',
      url: '',
      standing: 'in-part',
    },
    {
      cite: 'HPSIG wiki: Generic Archetypes (mapping of classic archetypes to the four)',
      where: '',
      url: 'http://www.hpsig.com/index.php/Generic_Archetypes',
      standing: 'seen',
    },
  ],
}
