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
    '{action} raises {outcome}. Across the boundary {reaction} builds up because of {constraint}, and holds {outcome} back.',
  pattern: 'Growth below expectation',
  series: [
    {
      slot: 'outcome',
      points: [
        0.06, 0.07, 0.08, 0.11, 0.17, 0.26, 0.39, 0.53, 0.67, 0.77, 0.83, 0.86, 0.88, 0.85, 0.81, 0.77, 0.72,
        0.68, 0.64, 0.59, 0.55,
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
        'add a link (+) from Intended outcome to Joint action on the constraint and a link (-) from there to Reaction of another part',
    },
    {
      text: 'Move the boundary or plan jointly',
      level: 4,
      change: 'draw the boundary so that Intended outcome and Reaction of another part lie on one side of it',
    },
  ],
  wrongMoves: [{ move: 'Optimise our own part further', why: 'Provokes a stronger reaction', feeds: 'B2' }],
  mentalModel: 'Our results depend on our own effort.',
  lookalikes: [{ archetype: 'wol-relative-achievement', tell: 'There the other side loses what we gain.' }],
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
        constraint: 'Small number of employers taking trainees',
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
      cite: 'Conference version of Wolstenholme 2003 (abstract: four archetypes, a closed-loop solution for every problem, organisational boundaries)',
      where: '',
      url: 'https://dokumen.tips/documents/towards-the-definition-and-use-of-a-core-set-of-archetypal-towards-a-core.html',
    },
  ],
}
