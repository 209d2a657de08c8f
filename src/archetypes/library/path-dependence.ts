import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Path Dependence (lock-in): the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'share_a',
        role: 'Use of option A',
        kind: 'stock',
        hint: 'how far the leading option is used',
        outside: false,
        x: -110,
        y: 0,
      },
      {
        id: 'complement_a',
        role: 'Things built around A',
        kind: 'stock',
        hint: 'skills, equipment and habits that go with A',
        outside: false,
        x: -290,
        y: -105,
      },
      {
        id: 'attractive_a',
        role: 'Attractiveness of A',
        kind: 'variable',
        hint: 'why one more would choose A',
        outside: false,
        x: -290,
        y: 105,
      },
      {
        id: 'share_b',
        role: 'Use of option B',
        kind: 'stock',
        hint: 'how far the other option is used',
        outside: false,
        x: 110,
        y: 0,
      },
      {
        id: 'complement_b',
        role: 'Things built around B',
        kind: 'stock',
        hint: 'skills, equipment and habits that go with B',
        outside: false,
        x: 290,
        y: -105,
      },
      {
        id: 'attractive_b',
        role: 'Attractiveness of B',
        kind: 'variable',
        hint: 'why one more would choose B',
        outside: false,
        x: 290,
        y: 105,
      },
    ],
    links: [
      { from: 'share_a', to: 'complement_a', polarity: '+', delay: true, why: 'use leads to complements' },
      {
        from: 'complement_a',
        to: 'attractive_a',
        polarity: '+',
        delay: false,
        why: 'complements make A attractive',
      },
      { from: 'attractive_a', to: 'share_a', polarity: '+', delay: false, why: 'attracts users' },
      { from: 'share_b', to: 'complement_b', polarity: '+', delay: true, why: 'same for B' },
      { from: 'complement_b', to: 'attractive_b', polarity: '+', delay: false, why: 'same for B' },
      { from: 'attractive_b', to: 'share_b', polarity: '+', delay: false, why: 'same for B' },
      {
        from: 'share_a',
        to: 'share_b',
        polarity: '-',
        delay: false,
        why: 'users of A are not users of B',
        bend: 0.33,
      },
      {
        from: 'share_b',
        to: 'share_a',
        polarity: '-',
        delay: false,
        why: 'and the other way round',
        bend: 0.33,
      },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'A builds itself in', path: ['share_a', 'complement_a', 'attractive_a'] },
      { id: 'R2', type: 'R', name: 'B builds itself in', path: ['share_b', 'complement_b', 'attractive_b'] },
      { id: 'R3', type: 'R', name: 'One or the other', path: ['share_a', 'share_b'] },
    ],
    walks: [],
  },
  {
    id: 'single',
    name: 'One option with switching cost',
    when: 'When the alternative hardly exists yet',
    slots: [
      {
        id: 'share_a',
        role: 'Use of A',
        kind: 'stock',
        hint: 'how far the leading option is used',
        outside: false,
        x: 0,
        y: -130,
      },
      {
        id: 'investment_a',
        role: 'Investment in A',
        kind: 'stock',
        hint: 'money, skills and equipment put into A',
        outside: false,
        x: 150,
        y: 0,
      },
      {
        id: 'switching_cost',
        role: 'Cost of switching away',
        kind: 'variable',
        hint: 'what one would lose by leaving A',
        outside: false,
        x: 0,
        y: 130,
      },
      {
        id: 'switching',
        role: 'Switching away from A',
        kind: 'flow',
        hint: 'how many leave A',
        outside: false,
        x: -150,
        y: 0,
      },
    ],
    links: [
      { from: 'share_a', to: 'investment_a', polarity: '+', delay: true, why: 'use leads to investment' },
      {
        from: 'investment_a',
        to: 'switching_cost',
        polarity: '+',
        delay: false,
        why: 'sunk skills and assets',
      },
      { from: 'switching_cost', to: 'switching', polarity: '-', delay: false, why: 'costly to leave' },
      { from: 'switching', to: 'share_a', polarity: '-', delay: false, why: 'leaving lowers use' },
    ],
    loops: [
      {
        id: 'R1',
        type: 'R',
        name: 'Lock-in',
        path: ['share_a', 'investment_a', 'switching_cost', 'switching'],
      },
    ],
    walks: [],
  },
]

/** What is told of Path Dependence (lock-in). */
export const card: ArchetypeCard = {
  id: 'path-dependence',
  name: 'Path Dependence (lock-in)',
  aliases: ['Lock-in', 'Network effect'],
  family: 'sterman',
  oneLine: 'Early choices make themselves easier to repeat until the alternatives are out of reach.',
  genericClass: 'relative-achievement',
  storyline:
    'Two options could have served. Small early events favour one. Skills, suppliers and habits grow around it, and each makes the next choice of it more sensible, until changing is too costly even if the other would be better.',
  storyTemplate:
    'The more {share_a}, the more {complement_a}, and the more {attractive_a}. We see {share_b} shrink for lack of {complement_b}.',
  formStories: {
    single:
      'The more {share_a}, the more {investment_a}, and the higher {switching_cost}. We see little {switching}, and {share_a} will stay, the best or not.',
  },
  pattern: 'Early wobble, then one option runs away',
  series: [
    {
      slot: 'share_a',
      points: [
        0.5, 0.524, 0.501, 0.513, 0.557, 0.55, 0.569, 0.587, 0.606, 0.627, 0.648, 0.671, 0.695, 0.72, 0.746,
        0.773, 0.801, 0.829, 0.859, 0.889, 0.92,
      ],
    },
    {
      slot: 'share_b',
      points: [
        0.5, 0.476, 0.499, 0.487, 0.443, 0.45, 0.431, 0.413, 0.394, 0.373, 0.352, 0.329, 0.305, 0.28, 0.254,
        0.227, 0.199, 0.171, 0.141, 0.111, 0.08,
      ],
    },
  ],
  references: [],
  earlyWarnings: ['"Nobody uses that here"', 'Switching cost is quoted and switching benefit is not'],
  questions: [
    'When was the choice still open?',
    'Which complement keeps the alternative away?',
    'Where is a small place in which B could grow?',
  ],
  leverage: [
    {
      text: 'Build complements for B in a protected niche',
      level: 7,
      change: 'strengthen the link from Use of option B to Things built around B',
    },
    {
      text: 'Make open standards the rule so that complements serve both',
      level: 5,
      change: 'cut the link from Use of option A to Use of option B',
    },
    {
      text: 'Dampen the lead while shares are still close',
      level: 7,
      change: 'weaken the link from Things built around A to Attractiveness of A',
    },
  ],
  wrongMoves: [
    {
      move: 'Promote B without complements',
      why: 'B stays unattractive and the campaign proves it',
      feeds: ['R2'],
    },
    { move: 'Subsidise A because everyone uses it', why: 'Feeds the lock-in', feeds: ['R1'] },
  ],
  mentalModel: 'It is the way things are done.',
  lookalikes: [{ archetype: 'success-to-the-successful', tell: 'There somebody allocates a limited pool.' }],
  leadsTo: ['limits-to-growth'],
  caution: '',
  examples: [
    {
      title: 'Mineral-led economy',
      sector: 'economic diversification',
      place: 'Botswana',
      names: {
        share_a: 'Share of mining in exports',
        complement_a: 'Skills base for mining',
        attractive_a: 'Return on mining investment',
        share_b: 'Share of other sectors in exports',
        complement_b: 'Skills base for other sectors',
        attractive_b: 'Return on other investment',
      },
      story:
        'Revenue, skills and regulation grew around minerals; other exporters face thin supplier and skill networks.',
      basis: 'partly documented',
      sources: [
        {
          cite: 'Mmegi 2024 on TNDP delivery (five per cent complete)',
          where: '',
          url: 'https://mmegi.bw/ampArticle/114787',
          standing: 'seen',
        },
        {
          cite: 'Sunday Standard on the 2019 SDG report: distorted structure, skills mismatch, supply-driven training',
          where: '',
          url: 'https://www.sundaystandard.info/botswanas-structural-economy-distorted-undp/',
          standing: 'seen',
        },
      ],
    },
    {
      title: 'Car-based city',
      sector: 'transport',
      place: 'Fast-growing African cities',
      names: {
        share_a: 'Trips by car',
        complement_a: 'Road space for cars',
        attractive_a: 'Convenience of driving',
        share_b: 'Trips without a car',
        complement_b: 'Road space without cars',
        attractive_b: 'Convenience of going without a car',
      },
      story: 'Each road makes driving easier and each missing footpath makes walking harder.',
      basis: 'illustrative',
      sources: [],
    },
  ],
  sources: [
    {
      cite: 'Sterman, J. D. (2000). Business Dynamics. Irwin/McGraw-Hill',
      where: 'ch. 10',
      url: '',
      standing: 'not-opened',
    },
    {
      cite: 'Arthur, W. B. (1989). Competing technologies, increasing returns, and lock-in by historical events. Economic Journal 99, 116-131',
      where: '',
      url: '',
      standing: 'not-opened',
    },
  ],
}
