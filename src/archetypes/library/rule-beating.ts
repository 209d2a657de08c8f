import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Rule Beating: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'actual_problem',
        role: 'Actual problem',
        kind: 'stock',
        hint: 'what the rule is there to reduce',
        outside: false,
        x: -190,
        y: 0,
      },
      {
        id: 'measured_problem',
        role: 'Measured problem',
        kind: 'perception',
        hint: 'what the figures show of it',
        outside: false,
        x: 0,
        y: -180,
      },
      {
        id: 'rule_strictness',
        role: 'Rule strictness',
        kind: 'action',
        hint: 'how much the rule asks',
        outside: false,
        x: 190,
        y: 0,
      },
      {
        id: 'genuine_compliance',
        role: 'Genuine compliance',
        kind: 'action',
        hint: 'what people do in the sense of the rule',
        outside: false,
        x: 0,
        y: 160,
      },
      {
        id: 'evasion',
        role: 'Evasion',
        kind: 'action',
        hint: 'what people do to satisfy its letter only',
        outside: false,
        x: 0,
        y: -45,
      },
    ],
    links: [
      {
        from: 'actual_problem',
        to: 'measured_problem',
        polarity: '+',
        delay: false,
        why: 'the problem shows in the figures',
      },
      {
        from: 'measured_problem',
        to: 'rule_strictness',
        polarity: '+',
        delay: false,
        why: 'figures lead to stricter rules',
      },
      { from: 'rule_strictness', to: 'genuine_compliance', polarity: '+', delay: false, why: 'some comply' },
      {
        from: 'genuine_compliance',
        to: 'actual_problem',
        polarity: '-',
        delay: false,
        why: 'which lowers the problem',
      },
      { from: 'rule_strictness', to: 'evasion', polarity: '+', delay: true, why: 'some evade', bend: 0 },
      {
        from: 'evasion',
        to: 'measured_problem',
        polarity: '-',
        delay: false,
        why: 'evasion makes figures look better',
        bend: 0,
      },
      {
        from: 'evasion',
        to: 'actual_problem',
        polarity: '+',
        delay: false,
        why: 'while the real problem grows',
        bend: 0,
      },
    ],
    loops: [
      {
        id: 'B1',
        type: 'B',
        name: 'Rule works',
        path: ['actual_problem', 'measured_problem', 'rule_strictness', 'genuine_compliance'],
      },
      {
        id: 'B2',
        type: 'B',
        name: 'Cosmetic improvement',
        path: ['measured_problem', 'rule_strictness', 'evasion'],
      },
      {
        id: 'R3',
        type: 'R',
        name: 'Evasion feeds the problem',
        path: ['actual_problem', 'measured_problem', 'rule_strictness', 'evasion'],
      },
    ],
    walks: [],
  },
  {
    id: 'simple',
    name: 'Short form without the measured problem',
    when: 'When figures are not the issue',
    slots: [
      {
        id: 'problem',
        role: 'Problem behaviour',
        kind: 'stock',
        hint: 'what people do that the rule is to stop',
        outside: false,
        x: -120,
        y: 0,
      },
      {
        id: 'rule',
        role: 'Rule',
        kind: 'action',
        hint: 'what is forbidden or asked for',
        outside: false,
        x: 120,
        y: 0,
      },
      {
        id: 'evasion',
        role: 'Evasion',
        kind: 'action',
        hint: 'what people do to satisfy its letter only',
        outside: false,
        x: 0,
        y: 170,
      },
    ],
    links: [
      { from: 'problem', to: 'rule', polarity: '+', delay: false, why: 'problem brings rule', bend: -0.08 },
      { from: 'rule', to: 'problem', polarity: '-', delay: false, why: 'rule curbs it', bend: 0.4 },
      { from: 'rule', to: 'evasion', polarity: '+', delay: true, why: 'rule invites evasion' },
      { from: 'evasion', to: 'problem', polarity: '+', delay: false, why: 'evasion feeds it' },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Rule works', path: ['problem', 'rule'] },
      { id: 'R2', type: 'R', name: 'Evasion', path: ['problem', 'rule', 'evasion'] },
    ],
    walks: [],
  },
]

/** What is told of Rule Beating. */
export const card: ArchetypeCard = {
  id: 'rule-beating',
  name: 'Rule Beating',
  aliases: ['Gaming the rules'],
  family: 'meadows',
  oneLine: 'People satisfy the letter of a rule in ways that defeat its purpose.',
  genericClass: 'out-of-control',
  storyline:
    'A rule is set to protect something. Those who find it in their way look for a reading that meets the wording. The figures improve, the thing itself does not, and more rules follow.',
  storyTemplate:
    'We answer {measured_problem} with {rule_strictness}. Some comply, but we get more {evasion}; the figures improve without a change in {actual_problem}.',
  formStories: {
    simple:
      'We answer {problem} with {rule}. Some comply, but we get more {evasion}, and {problem} will return.',
  },
  pattern:
    'The measured problem drops after each new rule and comes back, the actual problem keeps rising, rules multiply',
  series: [
    {
      slot: 'measured_problem',
      points: [
        0.5, 0.524, 0.548, 0.572, 0.596, 0.4, 0.487, 0.539, 0.571, 0.59, 0.4, 0.487, 0.539, 0.571, 0.59, 0.4,
        0.487, 0.539, 0.571, 0.59, 0.4,
      ],
    },
    {
      slot: 'actual_problem',
      points: [
        0.5, 0.503, 0.51, 0.519, 0.53, 0.544, 0.558, 0.575, 0.592, 0.611, 0.632, 0.654, 0.677, 0.701, 0.726,
        0.752, 0.78, 0.808, 0.838, 0.868, 0.9,
      ],
    },
    {
      slot: 'rule_strictness',
      points: [
        0.15, 0.15, 0.15, 0.15, 0.15, 0.32, 0.32, 0.32, 0.32, 0.32, 0.49, 0.49, 0.49, 0.49, 0.49, 0.66, 0.66,
        0.66, 0.66, 0.66, 0.83,
      ],
    },
  ],
  references: [],
  earlyWarnings: [
    'Activity bunches just below a threshold',
    'Perfect records, unhappy citizens',
    'A trade in ways around the rule',
  ],
  questions: [
    'What would a clever, tired person do to satisfy this rule?',
    'Does the figure move without the thing moving?',
    'What purpose does the evasion serve for the evader?',
  ],
  leverage: [
    {
      text: 'Treat evasion as information about a badly fitting rule and redesign it',
      level: 5,
      change: 'weaken the link from Rule strictness to Evasion',
    },
    {
      text: 'Measure the purpose as well as compliance',
      level: 6,
      change: 'show figures of Actual problem over time',
    },
    {
      text: "Release people's ingenuity towards the purpose",
      level: 4,
      change: 'strengthen the link from Rule strictness to Genuine compliance',
    },
  ],
  wrongMoves: [
    {
      move: 'Add another rule to close the loophole',
      why: 'Raises strictness and the reward for the next loophole',
      feeds: ['R3'],
    },
    { move: 'Punish harder without checking the fit', why: 'Pushes evasion out of sight', feeds: ['B2'] },
  ],
  mentalModel: 'A stricter rule will settle it.',
  lookalikes: [
    {
      archetype: 'seeking-the-wrong-goal',
      tell: 'There people follow the rule faithfully and the rule is wrong.',
    },
    { archetype: 'policy-resistance', tell: 'No rule needed there.' },
  ],
  leadsTo: ['eroding-goals', 'fixes-that-fail'],
  caution: '',
  examples: [
    {
      title: 'Eligibility rules for plots',
      sector: 'land/housing',
      place: 'Botswana',
      names: {
        actual_problem: 'Second plots held',
        measured_problem: 'Reported ineligible holders',
        rule_strictness: 'Strictness of eligibility rules',
        genuine_compliance: 'Honest declarations',
        evasion: 'Applications through relatives',
      },
      story:
        'A review found that about two applicants in five had already been allocated a plot. Rules applied at the time of application invite ways round them.',
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
      title: 'Driver testing',
      sector: 'road safety',
      place: 'Generic',
      names: {
        actual_problem: 'Unskilled drivers on the road',
        measured_problem: 'Test failures reported',
        rule_strictness: 'Strictness of the driving test',
        genuine_compliance: 'Proper driver training',
        evasion: 'Licences obtained by favours',
      },
      story: 'A harder test with long queues raises the price of a shortcut.',
      basis: 'illustrative',
      sources: [],
    },
  ],
  sources: [
    {
      cite: 'Meadows, D. H. (2008). Thinking in Systems. Chelsea Green',
      where: 'ch. 5, section rule beating',
      url: '',
      standing: 'not-opened',
    },
  ],
}
