import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Shifting the Burden: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'problem_symptom',
        role: 'Problem symptom',
        kind: 'variable',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'symptomatic_solution',
        role: 'Symptomatic solution',
        kind: 'action',
        hint: 'quick fix',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'fundamental_solution',
        role: 'Fundamental solution',
        kind: 'action',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'side_effect',
        role: 'Side effect of the quick fix',
        kind: 'variable',
        hint: 'what quietly weakens the lasting solution',
        outside: false,
        x: 0,
        y: 0,
      },
    ],
    links: [
      {
        from: 'problem_symptom',
        to: 'symptomatic_solution',
        polarity: '+',
        delay: false,
        why: 'pain triggers the quick fix',
      },
      {
        from: 'symptomatic_solution',
        to: 'problem_symptom',
        polarity: '-',
        delay: false,
        why: 'the fix relieves the pain quickly',
      },
      {
        from: 'problem_symptom',
        to: 'fundamental_solution',
        polarity: '+',
        delay: false,
        why: 'pain also calls for a lasting answer',
      },
      {
        from: 'fundamental_solution',
        to: 'problem_symptom',
        polarity: '-',
        delay: true,
        why: 'the lasting answer works late',
      },
      {
        from: 'symptomatic_solution',
        to: 'side_effect',
        polarity: '+',
        delay: false,
        why: 'relying on the fix has a side effect',
      },
      {
        from: 'side_effect',
        to: 'fundamental_solution',
        polarity: '-',
        delay: true,
        why: 'the side effect erodes the lasting answer',
      },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Quick fix', path: ['problem_symptom', 'symptomatic_solution'] },
      { id: 'B2', type: 'B', name: 'Lasting solution', path: ['problem_symptom', 'fundamental_solution'] },
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
    name: 'Two-loop form (relief alone removes the urgency)',
    when: 'When the only side effect is that the pressure is gone',
    slots: [
      {
        id: 'problem_symptom',
        role: 'Problem symptom',
        kind: 'variable',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'symptomatic_solution',
        role: 'Symptomatic solution',
        kind: 'action',
        hint: 'quick fix',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'fundamental_solution',
        role: 'Fundamental solution',
        kind: 'action',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
    ],
    links: [
      {
        from: 'problem_symptom',
        to: 'symptomatic_solution',
        polarity: '+',
        delay: false,
        why: 'pain triggers fix',
      },
      { from: 'symptomatic_solution', to: 'problem_symptom', polarity: '-', delay: false, why: 'relief' },
      {
        from: 'problem_symptom',
        to: 'fundamental_solution',
        polarity: '+',
        delay: false,
        why: 'pain calls for cure',
      },
      {
        from: 'fundamental_solution',
        to: 'problem_symptom',
        polarity: '-',
        delay: true,
        why: 'cure works late',
      },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Quick fix', path: ['problem_symptom', 'symptomatic_solution'] },
      { id: 'B2', type: 'B', name: 'Lasting solution', path: ['problem_symptom', 'fundamental_solution'] },
    ],
    walks: [],
  },
  {
    id: 'attention',
    name: 'Competition for attention or money',
    when: 'When both solutions draw on the same budget or hours',
    slots: [
      {
        id: 'problem_symptom',
        role: 'Problem symptom',
        kind: 'variable',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'symptomatic_solution',
        role: 'Quick fix',
        kind: 'action',
        hint: 'quick fix',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'fundamental_solution',
        role: 'Lasting solution',
        kind: 'action',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'attention',
        role: 'Attention left for causes',
        kind: 'stock',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
    ],
    links: [
      {
        from: 'problem_symptom',
        to: 'symptomatic_solution',
        polarity: '+',
        delay: false,
        why: 'pain triggers fix',
      },
      { from: 'symptomatic_solution', to: 'problem_symptom', polarity: '-', delay: false, why: 'relief' },
      {
        from: 'symptomatic_solution',
        to: 'attention',
        polarity: '-',
        delay: false,
        why: 'firefighting eats the day',
      },
      {
        from: 'attention',
        to: 'fundamental_solution',
        polarity: '+',
        delay: false,
        why: 'time allows real work',
      },
      {
        from: 'fundamental_solution',
        to: 'problem_symptom',
        polarity: '-',
        delay: true,
        why: 'cure works late',
      },
      { from: 'problem_symptom', to: 'attention', polarity: '+', delay: false, why: 'pain draws attention' },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Quick fix', path: ['problem_symptom', 'symptomatic_solution'] },
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
    'When {problem_symptom} rises we turn to {symptomatic_solution}. It helps at once. Meanwhile {fundamental_solution} is put off, and because of {side_effect} it becomes harder to do.',
  pattern:
    'Symptom eases then drifts up in steps; use of the quick fix climbs; capability for the lasting solution falls',
  series: [
    {
      slot: 'problem_symptom',
      points: [
        0.3, 0.46, 0.42, 0.27, 0.27, 0.44, 0.57, 0.5, 0.36, 0.4, 0.58, 0.69, 0.58, 0.46, 0.53, 0.72, 0.79,
        0.67, 0.57, 0.67, 0.86,
      ],
    },
    {
      slot: 'symptomatic_solution',
      points: [
        0.1, 0.1, 0.11, 0.12, 0.14, 0.16, 0.19, 0.21, 0.24, 0.28, 0.32, 0.36, 0.4, 0.45, 0.49, 0.55, 0.6,
        0.66, 0.72, 0.78, 0.85,
      ],
    },
    {
      slot: 'fundamental_solution',
      points: [
        0.9, 0.86, 0.82, 0.79, 0.75, 0.71, 0.68, 0.64, 0.6, 0.56, 0.53, 0.49, 0.45, 0.41, 0.38, 0.34, 0.3,
        0.26, 0.23, 0.19, 0.15,
      ],
    },
  ],
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
      text: 'Protect time and money for the lasting solution first',
      level: 5,
      change: 'strengthen the link from Problem symptom to Fundamental solution',
    },
    {
      text: 'Use the quick fix only with an end date and to buy time',
      level: 8,
      change: 'weaken the link from Problem symptom to Symptomatic solution',
    },
    {
      text: 'Remove the side effect, for example a separate budget line',
      level: 5,
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
      feeds: 'R3',
    },
    {
      move: 'Stop the quick fix overnight',
      why: 'The symptom surges and forces it back, with less trust',
      feeds: 'B1',
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
        fundamental_solution: 'Leak repair and pipe renewal',
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
        },
        {
          cite: 'NDP 9 ch. 12 Water: losses of more than 30 per cent in some schemes',
          where: '',
          url: 'https://docslib.org/doc/4725145/water-resources',
        },
      ],
    },
    {
      title: 'Exam coaching instead of early reading',
      sector: 'education',
      place: 'Southern African schools',
      names: {
        problem_symptom: 'Low exam pass rate',
        symptomatic_solution: 'Exam cramming classes',
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
      cite: 'Senge, P. M. (1990; rev. 2006). The Fifth Discipline. Doubleday. Appendix 2 Systems Archetypes (1990 ed. about pp. 378-390; 2006 ed. about pp. 389-400)',
      where: 'ch. 6 and Appendix 2 (page numbers not checked)',
      url: '',
    },
    {
      cite: 'Kim, D. H. (1994, 2000). Systems Archetypes II: Using Systems Archetypes to Take Effective Action. Pegasus. Drifting Goals p.10, Escalation p.12, Fixes p.14, Growth & Underinvestment p.16, Limits p.18, Shifting the Burden p.20, Success p.22, Tragedy p.24',
      where: 'pp. 20-21',
      url: 'https://docslib.org/doc/8629732/systems-archetypes-ii',
    },
    {
      cite: 'Braun, W. (2002). The System Archetypes. 26 pp.',
      where: 'Shifting the Burden',
      url: 'https://studylib.net/doc/25435457/sys-archetypes',
    },
    {
      cite: 'The Systems Thinker: Introducing the Systems Archetypes series',
      where: 'Introducing the archetypes: Shifting the Burden',
      url: 'https://thesystemsthinker.com/tag/archetype',
    },
    {
      cite: 'Kim, D. H. (1992, 2000). Systems Archetypes I: Diagnosing Systemic Issues and Designing High-Leverage Interventions. Pegasus',
      where: '',
      url: '',
    },
  ],
}
