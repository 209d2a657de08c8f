import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Shifting the Burden to the Intervenor: the standard one first. */
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
        hint: 'what hurts and brings in outsiders',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'external_intervention',
        role: 'Outside help',
        kind: 'action',
        hint: 'what outsiders do about it',
        outside: false,
        x: 0,
        y: -190,
      },
      {
        id: 'internal_response',
        role: 'Own response',
        kind: 'action',
        hint: 'what those concerned would do about it themselves',
        outside: false,
        x: 0,
        y: 190,
      },
      {
        id: 'dependence',
        role: 'Dependence on outside help',
        kind: 'stock',
        hint: 'how far nothing goes without the outsiders',
        outside: false,
        x: 230,
        y: -100,
      },
      {
        id: 'internal_capability',
        role: 'Own capability',
        kind: 'stock',
        hint: 'skills, posts and means of those concerned',
        outside: false,
        x: 230,
        y: 100,
      },
    ],
    links: [
      {
        from: 'problem_symptom',
        to: 'external_intervention',
        polarity: '+',
        delay: false,
        why: 'pain brings in helpers',
        bend: -0.4,
      },
      {
        from: 'external_intervention',
        to: 'problem_symptom',
        polarity: '-',
        delay: false,
        why: 'helpers relieve the pain',
        bend: -0.4,
      },
      {
        from: 'problem_symptom',
        to: 'internal_response',
        polarity: '+',
        delay: false,
        why: 'pain also prompts own effort',
        bend: -0.4,
      },
      {
        from: 'internal_response',
        to: 'problem_symptom',
        polarity: '-',
        delay: true,
        why: 'own effort works late',
        bend: -0.4,
      },
      {
        from: 'external_intervention',
        to: 'dependence',
        polarity: '+',
        delay: false,
        why: 'help becomes expected',
        bend: -0.13,
      },
      {
        from: 'dependence',
        to: 'internal_capability',
        polarity: '-',
        delay: true,
        why: 'unused skills fade',
        bend: -0.13,
      },
      {
        from: 'internal_capability',
        to: 'internal_response',
        polarity: '+',
        delay: false,
        why: 'skill makes own effort possible',
        bend: -0.13,
      },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Outside help', path: ['problem_symptom', 'external_intervention'] },
      { id: 'B2', type: 'B', name: 'Own response', path: ['problem_symptom', 'internal_response'] },
      {
        id: 'R3',
        type: 'R',
        name: 'Learned helplessness',
        path: [
          'external_intervention',
          'dependence',
          'internal_capability',
          'internal_response',
          'problem_symptom',
        ],
      },
    ],
    walks: [],
  },
  {
    id: 'meadows-addiction',
    name: 'Addiction: help erodes the ability to do without it',
    when: 'When it is about subsidies, substances or emergency powers',
    slots: [
      {
        id: 'state_gap',
        role: 'Gap to the desired state',
        kind: 'gap',
        hint: 'how far things seem from what is wanted',
        outside: false,
        x: -210,
        y: 0,
      },
      {
        id: 'intervention',
        role: 'Intervention',
        kind: 'action',
        hint: 'what is done from outside to make things look right',
        outside: false,
        x: 0,
        y: -115,
      },
      {
        id: 'perceived_state',
        role: 'Apparent state',
        kind: 'perception',
        hint: 'how things look while help lasts',
        outside: false,
        x: 0,
        y: 115,
      },
      {
        id: 'self_maintaining',
        role: 'Self-maintaining capacity',
        kind: 'stock',
        hint: 'how far the system could keep itself going',
        outside: false,
        x: 190,
        y: 0,
      },
    ],
    links: [
      {
        from: 'state_gap',
        to: 'intervention',
        polarity: '+',
        delay: false,
        why: 'gap brings the intervention',
      },
      {
        from: 'intervention',
        to: 'perceived_state',
        polarity: '+',
        delay: false,
        why: 'it looks better',
        bend: 0,
      },
      {
        from: 'perceived_state',
        to: 'state_gap',
        polarity: '-',
        delay: false,
        why: 'looking better closes the gap',
      },
      {
        from: 'intervention',
        to: 'self_maintaining',
        polarity: '-',
        delay: true,
        why: 'own capacity weakens',
      },
      {
        from: 'self_maintaining',
        to: 'perceived_state',
        polarity: '+',
        delay: false,
        why: 'own capacity holds the state up',
      },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Masking', path: ['state_gap', 'intervention', 'perceived_state'] },
      {
        id: 'R2',
        type: 'R',
        name: 'Addiction',
        path: ['state_gap', 'intervention', 'self_maintaining', 'perceived_state'],
      },
    ],
    walks: [],
  },
]

/** What is told of Shifting the Burden to the Intervenor. */
export const card: ArchetypeCard = {
  id: 'intervenor',
  name: 'Shifting the Burden to the Intervenor',
  aliases: ['Addiction', 'Dependence on outside help'],
  family: 'senge',
  oneLine: 'Outside help solves it so often that the system forgets how to help itself.',
  genericClass: 'out-of-control',
  storyline:
    'A helper steps in, with good intentions and real results. Because the problem goes away, the people who own it do not build their own ability. Each new problem is bigger relative to that ability, so the helper is called sooner.',
  storyTemplate:
    'Because of {problem_symptom} we rely on {external_intervention}. We get more {dependence} and less {internal_capability}, and {internal_response} can no longer cope without it.',
  formStories: {
    'meadows-addiction':
      'Because of {state_gap} we rely on {intervention}. We see {perceived_state} get better at once, but {self_maintaining} fade, and soon we cannot do without {intervention}.',
  },
  pattern: 'Outside help ratchets up, own capability slides, symptom stays quiet until help is withdrawn',
  series: [
    {
      slot: 'external_intervention',
      points: [
        0.1, 0.103, 0.112, 0.125, 0.141, 0.162, 0.186, 0.213, 0.244, 0.278, 0.315, 0.356, 0.399, 0.445, 0.495,
        0.547, 0.602, 0.66, 0.72, 0.784, 0.85,
      ],
    },
    {
      slot: 'internal_capability',
      points: [
        0.9, 0.899, 0.897, 0.892, 0.883, 0.871, 0.856, 0.836, 0.811, 0.782, 0.748, 0.709, 0.665, 0.616, 0.56,
        0.499, 0.432, 0.358, 0.279, 0.193, 0.1,
      ],
    },
    {
      slot: 'problem_symptom',
      points: [
        0.52, 0.562, 0.565, 0.527, 0.482, 0.472, 0.506, 0.553, 0.569, 0.541, 0.493, 0.47, 0.493, 0.541, 0.57,
        0.553, 0.506, 0.472, 0.482, 0.527, 0.566,
      ],
    },
  ],
  references: [],
  earlyWarnings: [
    'Work stops when the consultant or donor leaves',
    "Reports are written in the helper's format",
    'Own posts stay vacant because a project pays for the work',
  ],
  questions: [
    'If the helper left on Friday, what would stop on Monday?',
    'Is our own ability greater or smaller than when help began?',
    'Who holds the data, passwords and supplier contacts?',
    'Is there a dated plan to hand over?',
  ],
  leverage: [
    {
      text: 'Make handover the first deliverable and measure own capability',
      level: 3,
      change: 'add a goal for Own capability',
    },
    {
      text: 'Make it a rule that the helper coaches and does not do',
      level: 5,
      change: 'let Outside help raise Own capability',
    },
    {
      text: 'Set a ceiling and an end date for outside help',
      level: 5,
      change: 'weaken the link from Problem symptom to Outside help',
    },
    {
      text: 'Fund from the first day the posts that will do the work themselves',
      level: 8,
      change: 'strengthen the link from Problem symptom to Own response',
    },
  ],
  wrongMoves: [
    {
      move: 'Extend the project because capacity is still low',
      why: 'Confirms the dependence that keeps capacity low',
      feeds: ['R3'],
    },
    {
      move: 'Withdraw help suddenly',
      why: 'Own response has withered; the symptom returns and help is called back at a higher level',
      feeds: ['B1'],
    },
  ],
  mentalModel: 'They are better at this than we are.',
  lookalikes: [
    { archetype: 'shifting-the-burden', tell: 'Ask who does the quick fix: insiders or outsiders.' },
    {
      archetype: 'success-to-the-successful',
      tell: 'There two insiders compete; here one side is outside the system.',
    },
  ],
  leadsTo: ['eroding-goals'],
  caution: '',
  examples: [
    {
      title: 'Programme partners and ministry capacity',
      sector: 'health',
      place: 'Sub-Saharan Africa',
      names: {
        problem_symptom: 'Gaps in HIV service delivery',
        external_intervention: 'Donor-funded implementing partners',
        internal_response: 'Delivery by district teams',
        dependence: 'Reliance on partner staff',
        internal_capability: 'District programme management skills',
      },
      story:
        'Partners deliver what districts cannot, districts stop practising, and the next plan assumes partners again. Stakeholders in 13 countries named reliance on external partners as a barrier to national capacity.',
      basis: 'documented',
      sources: [
        {
          cite: 'Knittel et al. (2022). Critical barriers to sustainable capacity strengthening in global health. Gates Open Research 6:116',
          where: '',
          url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9646484/',
          standing: 'in-part',
        },
      ],
    },
    {
      title: 'Standing drought relief',
      sector: 'agriculture/social protection',
      place: 'Semi-arid Southern Africa',
      names: {
        problem_symptom: 'Household food shortage',
        external_intervention: 'Drought relief packages',
        internal_response: 'Own dryland food production',
        dependence: 'Expectation of relief',
        internal_capability: 'Farming skills',
      },
      story:
        'Relief saves lives in a bad year. When it comes every year, seed stores and farming skills run down and the next dry year needs more relief.',
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
      cite: 'Meadows, D. H. (2008). Thinking in Systems. Chelsea Green',
      where: 'ch. 5, section shifting the burden to the intervenor (addiction)',
      url: '',
      standing: 'not-opened',
    },
    {
      cite: 'Knittel et al. (2022). Critical barriers to sustainable capacity strengthening in global health. Gates Open Research 6:116',
      where: '',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9646484/',
      standing: 'in-part',
    },
  ],
}
