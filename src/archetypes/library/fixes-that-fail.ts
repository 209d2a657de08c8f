import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Fixes that Fail: the standard one first. */
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
        hint: 'what hurts and comes back',
        outside: false,
        x: -120,
        y: 0,
      },
      {
        id: 'fix',
        role: 'Fix',
        kind: 'action',
        hint: 'what is done at once to stop it',
        outside: false,
        x: 120,
        y: 0,
      },
      {
        id: 'unintended_consequence',
        role: 'Unintended consequence',
        kind: 'variable',
        hint: 'what the fix brings about later, elsewhere',
        outside: false,
        x: 0,
        y: 170,
      },
    ],
    links: [
      {
        from: 'problem_symptom',
        to: 'fix',
        polarity: '+',
        delay: false,
        why: 'pain triggers the fix',
        bend: -0.08,
      },
      {
        from: 'fix',
        to: 'problem_symptom',
        polarity: '-',
        delay: false,
        why: 'the fix relieves it',
        bend: 0.4,
      },
      {
        from: 'fix',
        to: 'unintended_consequence',
        polarity: '+',
        delay: true,
        why: 'the fix has a late side effect',
      },
      {
        from: 'unintended_consequence',
        to: 'problem_symptom',
        polarity: '+',
        delay: false,
        why: 'which brings the problem back',
      },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Fix', path: ['problem_symptom', 'fix'] },
      { id: 'R2', type: 'R', name: 'Backfire', path: ['problem_symptom', 'fix', 'unintended_consequence'] },
    ],
    walks: [],
  },
  {
    id: 'two-step',
    name: 'With the worsened cause as its own variable',
    when: 'When the side effect acts through a known cause',
    slots: [
      {
        id: 'problem_symptom',
        role: 'Problem symptom',
        kind: 'variable',
        hint: 'what hurts and comes back',
        outside: false,
        x: -120,
        y: 0,
      },
      {
        id: 'fix',
        role: 'Fix',
        kind: 'action',
        hint: 'what is done at once to stop it',
        outside: false,
        x: 120,
        y: 0,
      },
      {
        id: 'unintended_consequence',
        role: 'Unintended consequence',
        kind: 'variable',
        hint: 'what the fix brings about later, elsewhere',
        outside: false,
        x: 120,
        y: 180,
      },
      {
        id: 'underlying_cause',
        role: 'Underlying cause',
        kind: 'stock',
        hint: 'the known cause that the side effect makes worse',
        outside: false,
        x: -120,
        y: 180,
      },
    ],
    links: [
      {
        from: 'problem_symptom',
        to: 'fix',
        polarity: '+',
        delay: false,
        why: 'pain triggers fix',
        bend: -0.08,
      },
      { from: 'fix', to: 'problem_symptom', polarity: '-', delay: false, why: 'relief', bend: 0.4 },
      { from: 'fix', to: 'unintended_consequence', polarity: '+', delay: true, why: 'late side effect' },
      {
        from: 'unintended_consequence',
        to: 'underlying_cause',
        polarity: '+',
        delay: false,
        why: 'feeds the cause',
      },
      {
        from: 'underlying_cause',
        to: 'problem_symptom',
        polarity: '+',
        delay: false,
        why: 'cause shows as symptom',
      },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Fix', path: ['problem_symptom', 'fix'] },
      {
        id: 'R2',
        type: 'R',
        name: 'Backfire',
        path: ['problem_symptom', 'fix', 'unintended_consequence', 'underlying_cause'],
      },
    ],
    walks: [],
  },
]

/** What is told of Fixes that Fail. */
export const card: ArchetypeCard = {
  id: 'fixes-that-fail',
  name: 'Fixes that Fail',
  aliases: ['Fixes that Backfire'],
  family: 'senge',
  oneLine: 'The fix works now and makes the same problem worse later.',
  genericClass: 'out-of-control',
  storyline:
    'A problem appears and is fixed. After a while it is back, often worse, and few connect its return with the fix because of the time between. So the same fix is used again.',
  storyTemplate:
    'Because of {problem_symptom} we use {fix}. It eases at first. Later we get more {unintended_consequence}, and so more {problem_symptom} again.',
  pattern: 'Symptom drops after each fix and comes back higher: a rising sawtooth',
  series: [
    {
      slot: 'problem_symptom',
      points: [
        0.3, 0.457, 0.417, 0.271, 0.266, 0.443, 0.575, 0.502, 0.364, 0.396, 0.584, 0.686, 0.585, 0.462, 0.53,
        0.722, 0.79, 0.667, 0.567, 0.669, 0.857,
      ],
    },
    {
      slot: 'fix',
      points: [
        0.1, 0.103, 0.112, 0.125, 0.141, 0.162, 0.186, 0.213, 0.244, 0.278, 0.315, 0.356, 0.399, 0.445, 0.495,
        0.547, 0.602, 0.66, 0.72, 0.784, 0.85,
      ],
    },
  ],
  references: [],
  earlyWarnings: [
    '"We have solved this three times"',
    'The interval between fixes is getting shorter',
    'The fix creates work for another unit',
  ],
  questions: [
    'How often have we applied this fix?',
    'What else changed a few months after each fix?',
    'Who carries the side effect?',
    'What would we see if we waited one full delay without fixing?',
  ],
  leverage: [
    {
      text: 'Name the side effect and its delay before acting',
      level: 6,
      change: 'show figures of Unintended consequence over time',
    },
    {
      text: 'Change the fix so that it does not produce the side effect',
      level: 10,
      change: 'cut the link from Fix to Unintended consequence',
    },
    {
      text: 'Use the relief period for the underlying cause',
      level: 8,
      change: 'add a lasting solution that starts from Problem symptom',
    },
    {
      text: 'Live with the symptom at a tolerable level',
      level: 3,
      change: 'raise the level of Problem symptom that is tolerated, which is the goal of B1',
    },
  ],
  wrongMoves: [
    {
      move: 'Apply the fix sooner and harder',
      why: 'Brings the side effect forward and makes it larger',
      feeds: ['R2'],
    },
    {
      move: 'Add a second fix for the side effect',
      why: 'Starts another fix-and-side-effect pair',
      feeds: ['R2'],
    },
  ],
  mentalModel: 'It worked last time.',
  lookalikes: [
    {
      archetype: 'shifting-the-burden',
      tell: 'Look for a neglected lasting solution; if there is one, it is shifting the burden.',
    },
    {
      archetype: 'balancing-with-delay',
      tell: 'If the side effect is only overshoot of the same action, it is a delay problem.',
    },
    {
      archetype: 'wol-out-of-control',
      tell: 'There the consequence is the reaction of another part of the organisation, across a boundary from those who act.',
    },
  ],
  leadsTo: ['shifting-the-burden', 'escalation'],
  caution: '',
  examples: [
    {
      title: 'Rapid allocation of unserviced plots',
      sector: 'land/housing',
      place: 'Botswana',
      names: {
        problem_symptom: 'Plot waiting list',
        fix: 'Rapid allocation of unserviced plots',
        unintended_consequence: 'Repeat plot applications',
      },
      story:
        'Over 100,000 plots were allocated in about two years and the list fell, but many new holders asked at once to transfer their plots, which adds work and sends demand back to the list.',
      basis: 'documented facts, archetype reading ours',
      sources: [
        {
          cite: 'The Gazette 2024: 106,000 plots 2022-2024 at P10.2bn; list from over 500,000 to about 200,000; 40 per cent of applicants not eligible; immediate transfers',
          where: '',
          url: 'https://www.thegazette.news/news/govt-spent-p10bn-to-allocate-100-000-plots/',
          standing: 'seen',
        },
        {
          cite: 'Mmegi 2022: list 558,919 tribal land, 73,041 urban; 51,272 plots in five years',
          where: '',
          url: 'https://www.mmegi.bw/ampArticle/106497',
          standing: 'seen',
        },
      ],
    },
    {
      title: 'Training workshops for emergency obstetric care',
      sector: 'maternal health',
      place: 'Botswana',
      names: {
        problem_symptom: 'Maternal deaths from late recognition',
        fix: 'Off-site training workshops',
        unintended_consequence: 'Wards short of staff during training',
      },
      story:
        'Deaths at two hospitals were similar before and after training (33 and 41). The staffing gap is one hypothesis a team could test; the study itself calls for further research on why.',
      basis: 'facts documented, mechanism hypothetical',
      sources: [
        {
          cite: 'Nkhwalume & Mashalla (2019). Maternal mortality trends at two referral hospitals. Afr Health Sci 19(2)',
          where: '',
          url: 'https://doi.org/10.4314/ahs.v19i2.5',
          standing: 'in-part',
        },
      ],
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
      where: 'from p. 14',
      url: 'https://docslib.org/doc/8629732/systems-archetypes-ii',
      standing: 'seen',
    },
    {
      cite: 'Senge, Kleiner, Roberts, Ross & Smith (1994). The Fifth Discipline Fieldbook. Currency',
      where: 'systems thinking part, Fixes that Fail',
      url: '',
      standing: 'not-opened',
    },
    {
      cite: 'Kim, D. H. Systems Archetypes at a Glance / archetype-behaviour pairs. Pegasus toolbox',
      where: '',
      url: 'https://thesystemsthinker.com/pocket-guide-systems-archetypes-at-a-glance/',
      standing: 'seen',
    },
  ],
}
