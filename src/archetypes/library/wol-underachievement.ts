import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Underachievement (Wolstenholme): the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'action',
        role: 'Achievement action',
        kind: 'action',
        hint: 'what is done to achieve something',
        outside: false,
        x: -200,
        y: 0,
      },
      {
        id: 'outcome',
        role: 'Intended outcome',
        kind: 'stock',
        hint: 'what is to be achieved',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'reaction',
        role: 'Reaction of another part',
        kind: 'variable',
        hint: 'what it sets off across an organisational boundary',
        outside: false,
        x: 200,
        y: 0,
      },
      {
        id: 'constraint',
        role: 'Resource constraint elsewhere',
        kind: 'external',
        hint: 'what another unit is short of',
        outside: true,
        x: 390,
        y: 0,
      },
    ],
    links: [
      { from: 'action', to: 'outcome', polarity: '+', delay: false, why: 'the action achieves', bend: -0.4 },
      {
        from: 'outcome',
        to: 'action',
        polarity: '+',
        delay: false,
        why: 'achievement feeds the action',
        bend: -0.4,
      },
      {
        from: 'outcome',
        to: 'reaction',
        polarity: '+',
        delay: true,
        why: 'achievement provokes a reaction, late and elsewhere',
        bend: 0.4,
      },
      {
        from: 'constraint',
        to: 'reaction',
        polarity: '+',
        delay: false,
        why: 'a tight resource makes the reaction stronger',
        bend: 0,
      },
      {
        from: 'reaction',
        to: 'outcome',
        polarity: '-',
        delay: false,
        why: 'the reaction holds the outcome back',
        bend: 0.4,
      },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'Intended consequence', path: ['action', 'outcome'] },
      { id: 'B2', type: 'B', name: 'Unintended consequence', path: ['outcome', 'reaction'] },
    ],
    walks: [],
    boundary: {
      name: 'Edge of the part of the organisation that takes the action',
      inside: ['action', 'outcome'],
      outside: ['reaction', 'constraint'],
      across: [],
      line: [
        { x: 100, y: -100 },
        { x: 100, y: 100 },
      ],
    },
  },
  {
    id: 'solution',
    name: 'With its solution loop',
    when: 'When the way out of the trap is to be shown',
    slots: [
      {
        id: 'action',
        role: 'Achievement action',
        kind: 'action',
        hint: 'what is done to achieve something',
        outside: false,
        x: -200,
        y: 0,
      },
      {
        id: 'outcome',
        role: 'Intended outcome',
        kind: 'stock',
        hint: 'what is to be achieved',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'reaction',
        role: 'Reaction of another part',
        kind: 'variable',
        hint: 'what it sets off across an organisational boundary',
        outside: false,
        x: 220,
        y: 0,
      },
      {
        id: 'constraint',
        role: 'Resource constraint elsewhere',
        kind: 'external',
        hint: 'what another unit is short of',
        outside: true,
        x: 410,
        y: 0,
      },
      {
        id: 'solution_action',
        role: 'Joint action on the constraint',
        kind: 'action',
        hint: 'what both units do together about the shortage',
        outside: false,
        x: 110,
        y: -170,
      },
    ],
    links: [
      { from: 'action', to: 'outcome', polarity: '+', delay: false, why: 'the action achieves', bend: -0.4 },
      {
        from: 'outcome',
        to: 'action',
        polarity: '+',
        delay: false,
        why: 'achievement feeds the action',
        bend: -0.4,
      },
      { from: 'outcome', to: 'reaction', polarity: '+', delay: true, why: 'reaction', bend: 0.38 },
      { from: 'constraint', to: 'reaction', polarity: '+', delay: false, why: 'tight resource', bend: 0 },
      { from: 'reaction', to: 'outcome', polarity: '-', delay: false, why: 'held back', bend: 0.1 },
      {
        from: 'outcome',
        to: 'solution_action',
        polarity: '+',
        delay: false,
        why: 'part of the achievement is spent on the constraint',
      },
      {
        from: 'solution_action',
        to: 'reaction',
        polarity: '-',
        delay: false,
        why: 'which weakens the reaction',
      },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'Intended consequence', path: ['action', 'outcome'] },
      { id: 'B2', type: 'B', name: 'Unintended consequence', path: ['outcome', 'reaction'] },
      { id: 'R3', type: 'R', name: 'Solution loop', path: ['outcome', 'solution_action', 'reaction'] },
    ],
    walks: [],
    boundary: {
      name: 'Edge of the part of the organisation that takes the action',
      inside: ['action', 'outcome'],
      outside: ['reaction', 'constraint'],
      across: ['solution_action'],
      line: [
        { x: 110, y: -230 },
        { x: 110, y: 100 },
      ],
    },
  },
]

/** What is told of Underachievement (Wolstenholme). */
export const card: ArchetypeCard = {
  id: 'wol-underachievement',
  name: 'Underachievement (Wolstenholme)',
  aliases: ['Generic problem archetype 1'],
  family: 'wolstenholme',
  oneLine: 'An intended reinforcing loop is held back by a balancing reaction elsewhere.',
  genericClass: 'underachievement',
  storyline:
    'One part of an organisation succeeds. Its success draws on something another part owns. The other part reacts or runs short, and the success flattens. The two parts sit on different sides of a boundary, so the first part sees only bad luck.',
  storyTemplate:
    'By {action} we raise {outcome}. Across the boundary we get more {reaction}[ because of {constraint}], and that holds {outcome} back.',
  pattern: 'Growth below expectation',
  series: [
    {
      slot: 'outcome',
      points: [
        0.063, 0.071, 0.083, 0.102, 0.131, 0.172, 0.226, 0.291, 0.359, 0.424, 0.478, 0.519, 0.548, 0.567,
        0.579, 0.587, 0.592, 0.595, 0.597, 0.598, 0.599,
      ],
    },
    {
      slot: 'action',
      points: [
        0.087, 0.091, 0.099, 0.11, 0.128, 0.154, 0.191, 0.24, 0.299, 0.361, 0.42, 0.469, 0.506, 0.532, 0.55,
        0.561, 0.569, 0.573, 0.576, 0.577, 0.578,
      ],
    },
    {
      slot: 'reaction',
      points: [
        0.033, 0.035, 0.038, 0.043, 0.051, 0.064, 0.085, 0.116, 0.161, 0.224, 0.302, 0.39, 0.478, 0.556,
        0.619, 0.664, 0.695, 0.716, 0.729, 0.737, 0.742,
      ],
    },
  ],
  references: [
    {
      name: 'Outcome expected when the action began',
      points: [
        0.075, 0.087, 0.105, 0.131, 0.168, 0.218, 0.283, 0.363, 0.453, 0.547, 0.637, 0.717, 0.782, 0.832,
        0.869, 0.895, 0.913, 0.925, 0.934, 0.939, 0.943,
      ],
    },
  ],
  earlyWarnings: [
    'Targets met in one unit, complaints in the next',
    'The constraint belongs to someone not in the room',
  ],
  questions: [
    'Whose resource does our success consume?',
    'Which boundary does the reaction cross?',
    'What could we give them out of our gains?',
  ],
  leverage: [
    {
      text: "Spend part of the gain on unblocking the other unit's constraint",
      level: 7,
      change:
        'add Joint action on the constraint, with a link (+) from Intended outcome and a link (-) to Reaction of another part',
    },
    {
      text: 'Move the boundary or plan jointly',
      level: 4,
      change: 'draw the boundary so that Intended outcome and Reaction of another part lie on one side of it',
    },
  ],
  wrongMoves: [{ move: 'Optimise our own part further', why: 'Provokes a stronger reaction', feeds: ['B2'] }],
  mentalModel: 'Our results depend on our own effort.',
  lookalikes: [
    { archetype: 'wol-relative-achievement', tell: 'There the other side loses what we gain.' },
    {
      archetype: 'limits-to-growth',
      tell: 'There nothing is said of a boundary; the limit may be our own.',
    },
  ],
  leadsTo: ['wol-relative-control'],
  caution:
    "We drew this structure from descriptions of Wolstenholme's papers, whose figures we have not seen.",
  examples: [
    {
      title: 'Treatment scale-up and the laboratory',
      sector: 'HIV/AIDS',
      place: 'Generic',
      names: {
        action: 'Treatment enrolment drive',
        outcome: 'People on treatment',
        reaction: 'Backlog of viral load tests',
        constraint: 'Shortage of laboratory staff',
      },
      story:
        'The treatment unit enrols well; the laboratory, under another directorate, cannot keep up and care quality slips.',
      basis: 'illustrative',
      sources: [],
    },
    {
      title: 'Training places and workplaces',
      sector: 'youth/skills',
      place: 'Generic',
      names: {
        action: 'Expansion of training places',
        outcome: 'Qualified school leavers',
        reaction: 'Shortage of attachment places',
        constraint: 'Scarcity of trainee employers',
      },
      story: 'More trainees compete for the same attachments, so qualifications are worth less.',
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
    {
      cite: 'Conference version of Wolstenholme 2003 (abstract: four archetypes, a closed-loop solution for every problem, organisational boundaries)',
      where: '',
      url: 'https://dokumen.tips/documents/towards-the-definition-and-use-of-a-core-set-of-archetypal-towards-a-core.html',
      standing: 'seen',
    },
  ],
}
