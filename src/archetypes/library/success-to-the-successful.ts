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
    'Because {success_a} looks better, {allocation_to_a} rises. {resources_b} shrink, {success_b} falls, and that seems to confirm the choice.',
  pattern: 'Two lines that start close and diverge',
  series: [
    {
      slot: 'success_a',
      points: [
        0.5, 0.51, 0.51, 0.52, 0.54, 0.55, 0.57, 0.59, 0.61, 0.63, 0.65, 0.67, 0.69, 0.72, 0.75, 0.77, 0.8,
        0.83, 0.86, 0.89, 0.92,
      ],
    },
    {
      slot: 'success_b',
      points: [
        0.5, 0.49, 0.49, 0.48, 0.46, 0.45, 0.43, 0.41, 0.39, 0.37, 0.35, 0.33, 0.3, 0.28, 0.25, 0.23, 0.2,
        0.17, 0.14, 0.11, 0.08,
      ],
    },
  ],
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
      text: 'Judge on progress from own baseline',
      level: 6,
      change: 'weaken the link from Success of A to Allocation to A instead of B',
    },
  ],
  wrongMoves: [
    { move: 'Reward the best performers only', why: 'Feeds the gap that is then read as merit', feeds: 'R1' },
    {
      move: 'Send the weak side on a motivation course',
      why: 'Leaves the resource loop untouched',
      feeds: 'R2',
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
        allocation_to_a: 'Share of experienced teachers sent to urban schools',
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
      cite: 'Senge, P. M. (1990; rev. 2006). The Fifth Discipline. Doubleday. Appendix 2 Systems Archetypes (1990 ed. about pp. 378-390; 2006 ed. about pp. 389-400)',
      where: 'Appendix 2 (page numbers not checked)',
      url: '',
    },
    {
      cite: 'Kim, D. H. (1994, 2000). Systems Archetypes II: Using Systems Archetypes to Take Effective Action. Pegasus. Drifting Goals p.10, Escalation p.12, Fixes p.14, Growth & Underinvestment p.16, Limits p.18, Shifting the Burden p.20, Success p.22, Tragedy p.24',
      where: 'pp. 22-23',
      url: 'https://docslib.org/doc/8629732/systems-archetypes-ii',
    },
    {
      cite: 'Meadows, D. H. (2008). Thinking in Systems. Chelsea Green. Ch. 5, pp. 111-141',
      where: 'pp. 126-130 (page numbers not checked)',
      url: '',
    },
    {
      cite: 'The Systems Thinker: Introducing the Systems Archetypes series',
      where: 'A tale of two loops',
      url: 'https://thesystemsthinker.com/tag/archetype',
    },
  ],
}
