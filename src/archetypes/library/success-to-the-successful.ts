import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Success to the Successful: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'allocation_to_a',
        role: 'Allocation to A instead of B',
        kind: 'variable',
        hint: 'the share that goes to A, and so not to B',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'resources_a',
        role: 'Resources of A',
        kind: 'stock',
        hint: 'money, time or people that A has',
        outside: false,
        x: -180,
        y: -105,
      },
      {
        id: 'success_a',
        role: 'Success of A',
        kind: 'variable',
        hint: 'results by which A is judged',
        outside: false,
        x: -180,
        y: 105,
      },
      {
        id: 'resources_b',
        role: 'Resources of B',
        kind: 'stock',
        hint: 'money, time or people that B has',
        outside: false,
        x: 180,
        y: -105,
      },
      {
        id: 'success_b',
        role: 'Success of B',
        kind: 'variable',
        hint: 'results by which B is judged',
        outside: false,
        x: 180,
        y: 105,
      },
    ],
    links: [
      { from: 'allocation_to_a', to: 'resources_a', polarity: '+', delay: false, why: 'more goes to A' },
      { from: 'resources_a', to: 'success_a', polarity: '+', delay: true, why: 'resources help A succeed' },
      {
        from: 'success_a',
        to: 'allocation_to_a',
        polarity: '+',
        delay: false,
        why: 'success attracts allocation',
      },
      { from: 'allocation_to_a', to: 'resources_b', polarity: '-', delay: false, why: 'less is left for B' },
      { from: 'resources_b', to: 'success_b', polarity: '+', delay: true, why: 'resources help B succeed' },
      {
        from: 'success_b',
        to: 'allocation_to_a',
        polarity: '-',
        delay: false,
        why: "B's success would shift allocation away from A",
      },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'A gets ahead', path: ['allocation_to_a', 'resources_a', 'success_a'] },
      { id: 'R2', type: 'R', name: 'B falls behind', path: ['allocation_to_a', 'resources_b', 'success_b'] },
    ],
    walks: [],
  },
  {
    id: 'fixed-pool',
    name: 'Two activities drawing on one pool',
    when: 'When time, attention or a single team is the pool and nobody shares it out',
    slots: [
      {
        id: 'success_a',
        role: 'Success of A',
        kind: 'variable',
        hint: 'results by which A is judged',
        outside: false,
        x: -255,
        y: -160,
      },
      {
        id: 'resources_a',
        role: 'Resources of A',
        kind: 'stock',
        hint: 'money, time or people that A has',
        outside: false,
        x: -125,
        y: 0,
      },
      {
        id: 'success_b',
        role: 'Success of B',
        kind: 'variable',
        hint: 'results by which B is judged',
        outside: false,
        x: 255,
        y: -160,
      },
      {
        id: 'resources_b',
        role: 'Resources of B',
        kind: 'stock',
        hint: 'money, time or people that B has',
        outside: false,
        x: 125,
        y: 0,
      },
    ],
    links: [
      {
        from: 'success_a',
        to: 'resources_a',
        polarity: '+',
        delay: false,
        why: 'success earns resources',
        bend: -0.27,
      },
      {
        from: 'resources_a',
        to: 'success_a',
        polarity: '+',
        delay: true,
        why: 'resources bring success',
        bend: -0.27,
      },
      { from: 'success_b', to: 'resources_b', polarity: '+', delay: false, why: 'same for B', bend: 0.27 },
      { from: 'resources_b', to: 'success_b', polarity: '+', delay: true, why: 'same for B', bend: 0.27 },
      {
        from: 'resources_a',
        to: 'resources_b',
        polarity: '-',
        delay: false,
        why: 'the pool is fixed',
        bend: 0.25,
      },
      {
        from: 'resources_b',
        to: 'resources_a',
        polarity: '-',
        delay: false,
        why: 'the pool is fixed',
        bend: 0.25,
      },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'A grows on its success', path: ['success_a', 'resources_a'] },
      { id: 'R2', type: 'R', name: 'B grows on its success', path: ['success_b', 'resources_b'] },
      { id: 'R3', type: 'R', name: 'Zero-sum', path: ['resources_a', 'resources_b'] },
    ],
    walks: [],
  },
]

/** What is told of Success to the Successful. */
export const card: ArchetypeCard = {
  id: 'success-to-the-successful',
  name: 'Success to the Successful',
  aliases: ['Competitive exclusion', 'Rich get richer'],
  family: 'senge',
  oneLine: 'The side that did better first gets the resources to do better again.',
  genericClass: 'relative-achievement',
  storyline:
    'Two activities share a limited pool. One does a little better at the start, perhaps by luck, so it gets more. With more it does better still, and the other is judged weak for lack of what it was denied.',
  storyTemplate:
    'We see more {success_a}, and so allow more {allocation_to_a}. That leaves less {resources_b} and less {success_b}, and seems to confirm the choice.',
  formStories: {
    'fixed-pool':
      'With more {success_a} A gets more {resources_a}, and less is left for {resources_b}. We see {success_b} fall, and that seems to confirm the choice.',
  },
  pattern: 'Two lines that start close and diverge',
  series: [
    {
      slot: 'success_a',
      points: [
        0.5, 0.505, 0.513, 0.524, 0.538, 0.552, 0.569, 0.587, 0.606, 0.627, 0.648, 0.671, 0.695, 0.72, 0.746,
        0.773, 0.801, 0.829, 0.859, 0.889, 0.92,
      ],
    },
    {
      slot: 'success_b',
      points: [
        0.5, 0.495, 0.487, 0.476, 0.462, 0.448, 0.431, 0.413, 0.394, 0.373, 0.352, 0.329, 0.305, 0.28, 0.254,
        0.227, 0.199, 0.171, 0.141, 0.111, 0.08,
      ],
    },
  ],
  references: [],
  earlyWarnings: [
    "Funding formula rewards last year's results",
    'The weaker side is described as unmotivated',
    'Nobody remembers how the first allocation was decided',
  ],
  questions: [
    'Are the two really alternatives, or could both grow?',
    'What was the starting difference, and was it merit or luck?',
    'What is the purpose that both serve?',
    "What would B do with A's resources?",
  ],
  leverage: [
    {
      text: 'Look for the common goal above both and fund that',
      level: 3,
      change: 'add a common goal above Allocation to A instead of B',
    },
    {
      text: 'Set a floor for B',
      level: 5,
      change: 'weaken the link from Allocation to A instead of B to Resources of B',
    },
    {
      text: 'Decouple the pools',
      level: 10,
      change: 'cut the link from Allocation to A instead of B to Resources of B',
    },
    {
      text: 'Make it a rule to judge each on progress from its own baseline',
      level: 5,
      change: 'weaken the link from Success of A to Allocation to A instead of B',
    },
  ],
  wrongMoves: [
    {
      move: 'Reward the best performers only',
      why: 'Feeds the gap that is then read as merit',
      feeds: ['R1', 'R2'],
    },
    {
      move: 'Send the weak side on a motivation course',
      why: 'Leaves the resource loop untouched',
      feeds: ['R2', 'R1'],
    },
  ],
  mentalModel: 'Back winners.',
  lookalikes: [
    { archetype: 'path-dependence', tell: 'There nobody allocates; users choose what others chose.' },
    { archetype: 'escalation', tell: 'Both rise in escalation; here one rises as the other falls.' },
  ],
  leadsTo: ['escalation', 'path-dependence'],
  caution: '',
  examples: [
    {
      title: 'Urban and remote schools',
      sector: 'education',
      place: 'Botswana and region',
      names: {
        allocation_to_a: 'Urban share of experienced teachers',
        resources_a: 'Experienced teachers in urban schools',
        success_a: 'Urban school results',
        resources_b: 'Experienced teachers in remote schools',
        success_b: 'Remote school results',
      },
      story:
        'Good results attract good teachers and paying parents; remote schools train beginners who leave as soon as they can.',
      basis: 'illustrative',
      sources: [],
    },
    {
      title: 'Treatment and prevention budgets',
      sector: 'HIV/AIDS',
      place: 'Generalised epidemics',
      names: {
        allocation_to_a: 'Share of HIV money for treatment',
        resources_a: 'Treatment budget',
        success_a: 'Visible lives saved by treatment',
        resources_b: 'Prevention budget',
        success_b: 'Visible infections averted',
      },
      story:
        'Lives saved by treatment can be counted; an infection that did not happen cannot. The countable side wins each budget round.',
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
      where: 'from p. 22',
      url: 'https://docslib.org/doc/8629732/systems-archetypes-ii',
      standing: 'seen',
    },
    {
      cite: 'Meadows, D. H. (2008). Thinking in Systems. Chelsea Green',
      where: 'ch. 5, section success to the successful',
      url: '',
      standing: 'not-opened',
    },
    {
      cite: 'The Systems Thinker: Introducing the Systems Archetypes series',
      where: 'A tale of two loops',
      url: 'https://thesystemsthinker.com/tag/archetype',
      standing: 'seen',
    },
  ],
}
