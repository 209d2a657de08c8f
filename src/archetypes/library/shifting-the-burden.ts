import type { ArchetypeCard, NamedLoop, Structure } from '../types.ts'

// What stands in several forms; each form adds where it is drawn, and why.

const PROBLEM_SYMPTOM = {
  id: 'problem_symptom',
  role: 'Problem symptom',
  kind: 'variable',
  hint: 'what hurts and comes back',
  outside: false,
} as const

const SYMPTOMATIC_SOLUTION = {
  id: 'symptomatic_solution',
  role: 'Symptomatic solution',
  kind: 'action',
  hint: 'the quick fix that is reached for each time',
  outside: false,
} as const

const FUNDAMENTAL_SOLUTION = {
  id: 'fundamental_solution',
  role: 'Fundamental solution',
  kind: 'action',
  hint: 'what would take away the cause, but slowly',
  outside: false,
} as const

const FIX_IS_CALLED = {
  from: 'problem_symptom',
  to: 'symptomatic_solution',
  polarity: '+',
  delay: false,
} as const

const FIX_RELIEVES = {
  from: 'symptomatic_solution',
  to: 'problem_symptom',
  polarity: '-',
  delay: false,
} as const

const CURE_IS_CALLED = {
  from: 'problem_symptom',
  to: 'fundamental_solution',
  polarity: '+',
  delay: false,
} as const

const CURE_WORKS_LATE = {
  from: 'fundamental_solution',
  to: 'problem_symptom',
  polarity: '-',
  delay: true,
} as const

const QUICK_FIX: NamedLoop = {
  id: 'B1',
  type: 'B',
  name: 'Quick fix',
  path: ['problem_symptom', 'symptomatic_solution'],
}

const LASTING_SOLUTION: NamedLoop = {
  id: 'B2',
  type: 'B',
  name: 'Lasting solution',
  path: ['problem_symptom', 'fundamental_solution'],
}

/** The forms of Shifting the Burden: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      { ...PROBLEM_SYMPTOM, x: 0, y: 0 },
      { ...SYMPTOMATIC_SOLUTION, x: 0, y: -190 },
      { ...FUNDAMENTAL_SOLUTION, x: 0, y: 190 },
      {
        id: 'side_effect',
        role: 'Side effect of the quick fix',
        kind: 'variable',
        hint: 'what quietly weakens the lasting solution',
        outside: false,
        x: 230,
        y: 0,
      },
    ],
    links: [
      { ...FIX_IS_CALLED, why: 'pain triggers the quick fix', bend: -0.4 },
      { ...FIX_RELIEVES, why: 'the fix relieves the pain quickly', bend: -0.4 },
      { ...CURE_IS_CALLED, why: 'pain also calls for a lasting answer', bend: -0.4 },
      { ...CURE_WORKS_LATE, why: 'the lasting answer works late', bend: -0.4 },
      {
        from: 'symptomatic_solution',
        to: 'side_effect',
        polarity: '+',
        delay: false,
        why: 'relying on the fix has a side effect',
        bend: -0.2,
      },
      {
        from: 'side_effect',
        to: 'fundamental_solution',
        polarity: '-',
        delay: true,
        why: 'the side effect erodes the lasting answer',
        bend: -0.2,
      },
    ],
    loops: [
      QUICK_FIX,
      LASTING_SOLUTION,
      {
        id: 'R3',
        type: 'R',
        name: 'Dependence grows',
        path: ['symptomatic_solution', 'side_effect', 'fundamental_solution', 'problem_symptom'],
      },
    ],
    walks: [],
  },
  {
    id: 'no-side-effect',
    name: 'Two loops, without a side effect',
    when: 'When the only side effect is that the pressure is gone',
    slots: [
      { ...PROBLEM_SYMPTOM, x: 0, y: 0 },
      { ...SYMPTOMATIC_SOLUTION, x: 0, y: -190 },
      { ...FUNDAMENTAL_SOLUTION, x: 0, y: 190 },
    ],
    links: [
      { ...FIX_IS_CALLED, why: 'pain triggers fix', bend: -0.4 },
      { ...FIX_RELIEVES, why: 'relief', bend: -0.4 },
      { ...CURE_IS_CALLED, why: 'pain calls for cure', bend: 0.4 },
      { ...CURE_WORKS_LATE, why: 'cure works late', bend: 0.4 },
    ],
    loops: [QUICK_FIX, LASTING_SOLUTION],
    walks: [],
  },
  {
    id: 'attention',
    name: 'Competition for attention or money',
    when: 'When both solutions draw on the same budget or hours',
    slots: [
      { ...PROBLEM_SYMPTOM, x: 0, y: 0 },
      { ...SYMPTOMATIC_SOLUTION, role: 'Quick fix', x: 0, y: -190 },
      { ...FUNDAMENTAL_SOLUTION, role: 'Lasting solution', x: 115, y: 170 },
      {
        id: 'attention',
        role: 'Attention left for causes',
        kind: 'stock',
        hint: 'the hours or money that both solutions draw on',
        outside: false,
        x: 230,
        y: 0,
      },
    ],
    links: [
      { ...FIX_IS_CALLED, why: 'pain triggers fix', bend: -0.4 },
      { ...FIX_RELIEVES, why: 'relief', bend: -0.4 },
      {
        from: 'symptomatic_solution',
        to: 'attention',
        polarity: '-',
        delay: false,
        why: 'firefighting eats the day',
        bend: -0.2,
      },
      {
        from: 'attention',
        to: 'fundamental_solution',
        polarity: '+',
        delay: false,
        why: 'time allows real work',
      },
      { ...CURE_WORKS_LATE, why: 'cure works late' },
      {
        from: 'problem_symptom',
        to: 'attention',
        polarity: '+',
        delay: false,
        why: 'pain draws attention',
        bend: 0,
      },
    ],
    loops: [
      QUICK_FIX,
      {
        id: 'B2',
        type: 'B',
        name: 'Lasting solution',
        path: ['problem_symptom', 'attention', 'fundamental_solution'],
      },
      {
        id: 'R3',
        type: 'R',
        name: 'Firefighting',
        path: ['symptomatic_solution', 'attention', 'fundamental_solution', 'problem_symptom'],
      },
    ],
    walks: [],
  },
  {
    id: 'direct',
    name: 'The quick fix weakens the solution at once',
    when: 'When the quick fix itself takes what the lasting solution needs, as money, time or will',
    slots: [
      { ...PROBLEM_SYMPTOM, x: 0, y: 0 },
      { ...SYMPTOMATIC_SOLUTION, x: 0, y: -150 },
      { ...FUNDAMENTAL_SOLUTION, x: 0, y: 150 },
    ],
    links: [
      { ...FIX_IS_CALLED, why: 'the symptom calls for relief' },
      { ...FIX_RELIEVES, why: 'relief is quick' },
      { ...CURE_IS_CALLED, why: 'the symptom also calls for a real solution' },
      { ...CURE_WORKS_LATE, why: 'the real solution works late' },
      {
        from: 'symptomatic_solution',
        to: 'fundamental_solution',
        polarity: '-',
        delay: false,
        why: 'what goes into relief is missing for the solution',
        bend: 0.6,
      },
    ],
    loops: [
      QUICK_FIX,
      LASTING_SOLUTION,
      {
        id: 'R3',
        type: 'R',
        name: 'Solution weakened',
        path: ['problem_symptom', 'symptomatic_solution', 'fundamental_solution'],
      },
    ],
    walks: [],
  },
]

/** What is told of Shifting the Burden. */
export const card: ArchetypeCard = {
  id: 'shifting-the-burden',
  name: 'Shifting the Burden',
  aliases: ['Quick fix versus root cause'],
  family: 'senge',
  oneLine: 'A quick fix relieves the symptom so well that the lasting solution is starved.',
  genericClass: 'out-of-control',
  storyline:
    'A symptom hurts. Two answers exist: a fast one that treats the symptom and a slow one that treats the cause. The fast one works, the pressure drops, and the slow one is put off; over time the ability to do it fades, so the fast one is needed more and more.',
  storyTemplate:
    'When we see {problem_symptom} rise we turn to {symptomatic_solution}. It helps at once. Meanwhile we put off {fundamental_solution}[, and because of {side_effect} it becomes harder to do].',
  pattern:
    'Symptom eases then drifts up in steps; use of the quick fix climbs; capability for the lasting solution falls',
  series: [
    {
      slot: 'problem_symptom',
      points: [
        0.3, 0.457, 0.417, 0.271, 0.266, 0.443, 0.575, 0.502, 0.364, 0.396, 0.584, 0.686, 0.585, 0.462, 0.53,
        0.722, 0.79, 0.667, 0.567, 0.669, 0.857,
      ],
    },
    {
      slot: 'symptomatic_solution',
      points: [
        0.1, 0.103, 0.112, 0.125, 0.141, 0.162, 0.186, 0.213, 0.244, 0.278, 0.315, 0.356, 0.399, 0.445, 0.495,
        0.547, 0.602, 0.66, 0.72, 0.784, 0.85,
      ],
    },
    {
      slot: 'fundamental_solution',
      points: [
        0.9, 0.863, 0.825, 0.788, 0.75, 0.713, 0.675, 0.638, 0.6, 0.562, 0.525, 0.487, 0.45, 0.412, 0.375,
        0.338, 0.3, 0.263, 0.225, 0.188, 0.15,
      ],
    },
  ],
  references: [],
  earlyWarnings: [
    'The same emergency measure appears in the budget every year',
    'People can name the real cause but say there is no time',
    'The team that could fix the cause is lent to firefighting',
  ],
  questions: [
    'What do we do every time this happens, and is the need for it growing?',
    'What would make this measure unnecessary?',
    'What has the quick fix made harder?',
    'Who benefits from the quick fix continuing?',
  ],
  leverage: [
    {
      text: 'Make it a rule that time and money for the lasting solution are set aside first',
      level: 5,
      change: 'strengthen the link from Problem symptom to Fundamental solution',
    },
    {
      text: 'Use the quick fix only with an end date and to buy time',
      level: 8,
      change: 'weaken the link from Problem symptom to Symptomatic solution',
    },
    {
      text: 'Separate the pools so that the quick fix cannot draw on the lasting solution',
      level: 10,
      change: 'cut the link from Side effect of the quick fix to Fundamental solution',
    },
    {
      text: 'Report use of the quick fix as a warning sign, not an achievement',
      level: 6,
      change: 'show figures of Symptomatic solution over time',
    },
  ],
  wrongMoves: [
    {
      move: 'Make the quick fix cheaper and faster',
      why: 'Strengthens relief and removes the remaining pressure for a cure',
      feeds: ['R3'],
    },
    {
      move: 'Stop the quick fix overnight',
      why: 'The symptom surges and forces it back, with less trust',
      feeds: ['B1'],
    },
  ],
  mentalModel: 'We will deal with the cause once things calm down.',
  lookalikes: [
    {
      archetype: 'fixes-that-fail',
      tell: 'There the fix itself makes the same symptom worse; here it weakens another solution.',
    },
    { archetype: 'intervenor', tell: 'If the quick fix is done by outsiders, use the intervenor form.' },
    { archetype: 'capability-trap', tell: 'Same shape with working harder and working smarter.' },
  ],
  leadsTo: ['intervenor', 'eroding-goals', 'fixes-that-fail'],
  caution: '',
  examples: [
    {
      title: 'Tankering water instead of repairing the system',
      sector: 'water',
      place: 'Botswana villages',
      names: {
        problem_symptom: 'Village water shortage',
        symptomatic_solution: 'Water tankering',
        fundamental_solution: 'Leak repair rate',
        side_effect: 'Maintenance money diverted to tankers',
      },
      story:
        'Bowsers bring water today. The cost comes out of maintenance, leaks go on, and next dry season more bowsers are needed. The test used in the Sunday Standard column is a good one: if it is needed again, it was relief and not a solution.',
      basis: 'partly documented',
      sources: [
        {
          cite: 'Damodaran, newspaper column 8, Have Greens Will Rain V, Sunday Standard 9 Dec 2012',
          where: '',
          url: 'https://sheilasingapore.blog/tag/environment/',
          standing: 'seen',
        },
        {
          cite: 'NDP 9 ch. 12 Water: losses of more than 30 per cent in some schemes',
          where: '',
          url: 'https://docslib.org/doc/4725145/water-resources',
          standing: 'seen',
        },
      ],
    },
    {
      title: 'Exam coaching instead of early reading',
      sector: 'education',
      place: 'Southern African schools',
      names: {
        problem_symptom: 'Exam failure rate',
        symptomatic_solution: 'Exam revision classes',
        fundamental_solution: 'Quality of early-grade reading',
        side_effect: 'Best teachers moved to exam years',
      },
      story:
        "Cramming lifts this year's result. Experienced teachers are moved to exam classes, early reading weakens and later cohorts arrive further behind.",
      basis: 'illustrative',
      sources: [],
    },
  ],
  sources: [
    {
      cite: 'Senge, P. M. (1990; rev. 2006). The Fifth Discipline. Doubleday',
      where: 'ch. 6 and Appendix 2',
      url: '',
      standing: 'not-opened',
    },
    {
      cite: 'Kim, D. H. (1994, 2000). Systems Archetypes II: Using Systems Archetypes to Take Effective Action. Pegasus',
      where: 'from p. 20',
      url: 'https://docslib.org/doc/8629732/systems-archetypes-ii',
      standing: 'seen',
    },
    {
      cite: 'Braun, W. (2002). The System Archetypes. 26 pp.',
      where: 'Shifting the Burden',
      url: 'https://studylib.net/doc/25435457/sys-archetypes',
      standing: 'not-opened',
    },
    {
      cite: 'The Systems Thinker: Introducing the Systems Archetypes series',
      where: 'Introducing the archetypes: Shifting the Burden',
      url: 'https://thesystemsthinker.com/tag/archetype',
      standing: 'seen',
    },
    {
      cite: 'Kim, D. H. (1992, 2000). Systems Archetypes I: Diagnosing Systemic Issues and Designing High-Leverage Interventions. Pegasus',
      where: '',
      url: '',
      standing: 'title-only',
    },
  ],
}
