import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Seeking the Wrong Goal: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'target',
        role: 'Target for the indicator',
        kind: 'variable',
        hint: 'the figure to be reached',
        outside: false,
        x: -180,
        y: -175,
      },
      {
        id: 'gap',
        role: 'Gap on the indicator',
        kind: 'gap',
        hint: 'how far the indicator is from its target',
        outside: false,
        x: 0,
        y: -105,
      },
      {
        id: 'proxy_effort',
        role: 'Effort on the indicator',
        kind: 'action',
        hint: 'what is done to move the figure',
        outside: false,
        x: 0,
        y: 105,
      },
      {
        id: 'proxy',
        role: 'Indicator',
        kind: 'variable',
        hint: 'what is counted',
        outside: false,
        x: 180,
        y: 0,
      },
      {
        id: 'purpose_effort',
        role: 'Effort on the real purpose',
        kind: 'action',
        hint: 'what is done for what is really wanted',
        outside: false,
        x: -180,
        y: 175,
      },
      {
        id: 'true_outcome',
        role: 'Real outcome',
        kind: 'stock',
        hint: 'what is really wanted',
        outside: false,
        x: -330,
        y: 80,
      },
      {
        id: 'unmet_need',
        role: 'Unmet need',
        kind: 'variable',
        hint: 'what is still missing for people',
        outside: false,
        x: -330,
        y: -80,
      },
    ],
    links: [
      { from: 'target', to: 'gap', polarity: '+', delay: false, why: 'target' },
      { from: 'proxy', to: 'gap', polarity: '-', delay: false, why: 'indicator closes the gap' },
      { from: 'gap', to: 'proxy_effort', polarity: '+', delay: false, why: 'gap drives effort', bend: 0 },
      { from: 'proxy_effort', to: 'proxy', polarity: '+', delay: false, why: 'effort moves the indicator' },
      {
        from: 'proxy_effort',
        to: 'purpose_effort',
        polarity: '-',
        delay: false,
        why: 'and crowds out work on the purpose',
      },
      {
        from: 'purpose_effort',
        to: 'true_outcome',
        polarity: '+',
        delay: true,
        why: 'which is what would help',
      },
      { from: 'true_outcome', to: 'unmet_need', polarity: '-', delay: false, why: 'outcome meets need' },
      {
        from: 'unmet_need',
        to: 'target',
        polarity: '+',
        delay: false,
        why: 'unmet need leads to a higher target',
      },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Hit the target', path: ['gap', 'proxy_effort', 'proxy'] },
      {
        id: 'R2',
        type: 'R',
        name: 'Miss the point',
        path: ['proxy_effort', 'purpose_effort', 'true_outcome', 'unmet_need', 'target', 'gap'],
      },
    ],
    walks: [],
  },
  {
    id: 'minimal',
    name: 'Short form: the indicator is served, the purpose starved',
    when: 'When there is little time to tell it',
    slots: [
      {
        id: 'target',
        role: 'Target',
        kind: 'variable',
        hint: 'the figure to be reached',
        outside: true,
        x: -300,
        y: 0,
      },
      {
        id: 'gap',
        role: 'Gap',
        kind: 'gap',
        hint: 'how far the indicator is from its target',
        outside: false,
        x: -110,
        y: 0,
      },
      {
        id: 'proxy_effort',
        role: 'Effort on the indicator',
        kind: 'action',
        hint: 'what is done to move the figure',
        outside: false,
        x: 70,
        y: -110,
      },
      {
        id: 'proxy',
        role: 'Indicator',
        kind: 'variable',
        hint: 'what is counted',
        outside: false,
        x: 70,
        y: 110,
      },
      {
        id: 'true_outcome',
        role: 'Real outcome',
        kind: 'stock',
        hint: 'what is really wanted',
        outside: true,
        x: 260,
        y: -110,
      },
    ],
    links: [
      { from: 'target', to: 'gap', polarity: '+', delay: false, why: 'target', bend: 0 },
      { from: 'proxy', to: 'gap', polarity: '-', delay: false, why: 'closes' },
      { from: 'gap', to: 'proxy_effort', polarity: '+', delay: false, why: 'drives' },
      { from: 'proxy_effort', to: 'proxy', polarity: '+', delay: false, why: 'moves' },
      { from: 'proxy_effort', to: 'true_outcome', polarity: '-', delay: true, why: 'crowds out', bend: 0 },
    ],
    loops: [{ id: 'B1', type: 'B', name: 'Hit the target', path: ['gap', 'proxy_effort', 'proxy'] }],
    walks: [],
  },
]

/** What is told of Seeking the Wrong Goal. */
export const card: ArchetypeCard = {
  id: 'seeking-the-wrong-goal',
  name: 'Seeking the Wrong Goal',
  aliases: ['Proxy trap', 'Goodhart trap'],
  family: 'meadows',
  oneLine: 'The system faithfully reaches an indicator that does not stand for the real purpose.',
  genericClass: 'out-of-control',
  storyline:
    'The purpose is hard to measure, so something countable stands in for it. Everyone works loyally on the countable thing, it improves, and the purpose is neglected. When the need persists, the target is raised.',
  storyTemplate:
    'To reach {target} we put in {proxy_effort} and improve {proxy}. That leaves less {purpose_effort} and as much {unmet_need} as before, and the target is raised.',
  formStories: {
    minimal:
      'Because of {gap} we put in {proxy_effort}, and improve {proxy}[ towards {target}][, but not {true_outcome}].',
  },
  pattern:
    'The indicator rises to each new target; the real outcome is flat or falls, so the target is raised again',
  series: [
    {
      slot: 'proxy',
      points: [
        0.15, 0.33, 0.43, 0.484, 0.514, 0.53, 0.539, 0.55, 0.604, 0.634, 0.65, 0.659, 0.664, 0.667, 0.67,
        0.724, 0.754, 0.77, 0.779, 0.784, 0.787,
      ],
    },
    {
      slot: 'target',
      points: [
        0.55, 0.55, 0.55, 0.55, 0.55, 0.55, 0.55, 0.67, 0.67, 0.67, 0.67, 0.67, 0.67, 0.67, 0.79, 0.79, 0.79,
        0.79, 0.79, 0.79, 0.79,
      ],
    },
    {
      slot: 'true_outcome',
      points: [
        0.6, 0.585, 0.57, 0.555, 0.54, 0.525, 0.51, 0.495, 0.48, 0.465, 0.45, 0.435, 0.42, 0.405, 0.39, 0.375,
        0.36, 0.345, 0.33, 0.315, 0.3,
      ],
    },
  ],
  references: [],
  earlyWarnings: [
    'Green dashboards and red headlines',
    'Work that is not counted is not done',
    'People describe success by the number',
  ],
  questions: [
    'If the number were perfect, would the problem be gone?',
    'What do we neglect in order to reach it?',
    'Who chose the number and why?',
  ],
  leverage: [
    {
      text: 'Restate the goal as the real welfare wanted',
      level: 3,
      change: 'measure the gap by Real outcome in place of Indicator',
    },
    {
      text: 'Pair the indicator with one that would get worse if it were gamed',
      level: 6,
      change: 'show figures of Real outcome over time',
    },
    {
      text: 'Make it a rule that a fixed share of effort stays on the purpose',
      level: 5,
      change: 'weaken the link from Effort on the indicator to Effort on the real purpose',
    },
  ],
  wrongMoves: [
    { move: 'Raise the target', why: 'Drives more effort into the indicator', feeds: ['R2'] },
    {
      move: 'Add more indicators of the same kind',
      why: 'Splits attention further from the purpose',
      feeds: ['R2'],
    },
  ],
  mentalModel: 'What gets measured gets done.',
  lookalikes: [
    { archetype: 'rule-beating', tell: 'There people know they are bending it.' },
    { archetype: 'eroding-goals', tell: 'There the goal is lowered; here it is met.' },
  ],
  leadsTo: ['rule-beating'],
  caution: '',
  examples: [
    {
      title: 'Counting plots allocated',
      sector: 'land/housing',
      place: 'Botswana',
      names: {
        target: 'Plot allocation target',
        gap: 'Plots still to allocate',
        proxy_effort: 'Allocation drive',
        proxy: 'Plots allocated',
        purpose_effort: 'Servicing effort',
        true_outcome: 'Families in finished homes',
        unmet_need: 'Families without a home',
      },
      story:
        'A 100,000-plot target was met at a cost of about 10.2 billion pula. A certificate is not a home: servicing and building come later, and some holders sold at once.',
      basis: 'documented facts, archetype reading ours',
      sources: [
        {
          cite: 'The Gazette 2024: 106,000 plots 2022-2024 at P10.2bn; list from over 500,000 to about 200,000; 40 per cent of applicants not eligible; immediate transfers',
          where: '',
          url: 'https://www.thegazette.news/news/govt-spent-p10bn-to-allocate-100-000-plots/',
          standing: 'seen',
        },
      ],
    },
    {
      title: 'Counting officers trained',
      sector: 'public service learning',
      place: 'Botswana learning-organisation project',
      names: {
        target: 'Target for officers trained',
        gap: 'Officers still to train',
        proxy_effort: 'Workshop recruitment effort',
        proxy: 'Officers trained',
        purpose_effort: 'Effort to reach issue owners',
        true_outcome: 'Key Success Loops with data',
        unmet_need: 'Persistent issues without a loop',
      },
      story:
        'Seats were filled with available officers; of 33 core officers at the AIDS agency seven had attended after two rounds, so the loop for HIV could not be drawn.',
      basis: 'documented facts, archetype reading ours',
      sources: [
        {
          cite: 'lopn.net, Building Capacities for Learning Organizations for the Public Sector of Botswana',
          where: '',
          url: 'http://www.lopn.net/BW2008_Work_to_Date.html',
          standing: 'seen',
        },
      ],
    },
  ],
  sources: [
    {
      cite: 'Meadows, D. H. (2008). Thinking in Systems. Chelsea Green',
      where: 'ch. 5, section seeking the wrong goal',
      url: '',
      standing: 'not-opened',
    },
  ],
}
