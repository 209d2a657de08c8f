import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Out of Control (Wolstenholme): the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'problem',
        role: 'Problem level',
        kind: 'stock',
        hint: 'what is to be kept down',
        outside: false,
        x: -110,
        y: -110,
      },
      {
        id: 'action',
        role: 'Control action',
        kind: 'action',
        hint: 'what is done to keep it down',
        outside: false,
        x: -110,
        y: 110,
      },
      {
        id: 'reaction',
        role: 'Reaction of another part',
        kind: 'variable',
        hint: 'what it sets off across an organisational boundary',
        outside: false,
        x: 110,
        y: 0,
      },
    ],
    links: [
      {
        from: 'problem',
        to: 'action',
        polarity: '+',
        delay: false,
        why: 'the problem triggers control',
        bend: 0.08,
      },
      {
        from: 'action',
        to: 'problem',
        polarity: '-',
        delay: false,
        why: 'control lowers the problem',
        bend: -0.4,
      },
      {
        from: 'action',
        to: 'reaction',
        polarity: '+',
        delay: true,
        why: 'control provokes a reaction elsewhere',
      },
      { from: 'reaction', to: 'problem', polarity: '+', delay: false, why: 'the reaction feeds the problem' },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Intended consequence', path: ['problem', 'action'] },
      { id: 'R2', type: 'R', name: 'Unintended consequence', path: ['problem', 'action', 'reaction'] },
    ],
    walks: [],
    boundary: {
      name: 'Edge of the part of the organisation that controls the problem',
      inside: ['problem', 'action'],
      outside: ['reaction'],
      across: [],
      line: [
        { x: 0, y: -170 },
        { x: 0, y: 170 },
      ],
    },
  },
  {
    id: 'solution',
    name: 'With its solution loop',
    when: 'When the way out of the trap is to be shown',
    slots: [
      {
        id: 'problem',
        role: 'Problem level',
        kind: 'stock',
        hint: 'what is to be kept down',
        outside: false,
        x: -190,
        y: -60,
      },
      {
        id: 'action',
        role: 'Control action',
        kind: 'action',
        hint: 'what is done to keep it down',
        outside: false,
        x: -190,
        y: 130,
      },
      {
        id: 'reaction',
        role: 'Reaction of another part',
        kind: 'variable',
        hint: 'what it sets off across an organisational boundary',
        outside: false,
        x: 190,
        y: 0,
      },
      {
        id: 'solution_action',
        role: 'Direct action on the reaction',
        kind: 'action',
        hint: 'what is done about the reaction as soon as the problem shows',
        outside: false,
        x: 0,
        y: -160,
      },
    ],
    links: [
      { from: 'problem', to: 'action', polarity: '+', delay: false, why: 'control', bend: 0.08 },
      { from: 'action', to: 'problem', polarity: '-', delay: false, why: 'control works', bend: -0.4 },
      { from: 'action', to: 'reaction', polarity: '+', delay: true, why: 'reaction' },
      { from: 'reaction', to: 'problem', polarity: '+', delay: false, why: 'feeds the problem', bend: 0 },
      {
        from: 'problem',
        to: 'solution_action',
        polarity: '+',
        delay: false,
        why: 'the problem also triggers work on the reaction',
      },
      {
        from: 'solution_action',
        to: 'reaction',
        polarity: '-',
        delay: false,
        why: 'which keeps the reaction down',
      },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Intended consequence', path: ['problem', 'action'] },
      { id: 'R2', type: 'R', name: 'Unintended consequence', path: ['problem', 'action', 'reaction'] },
      { id: 'B3', type: 'B', name: 'Solution loop', path: ['problem', 'solution_action', 'reaction'] },
    ],
    walks: [],
    boundary: {
      name: 'Edge of the part of the organisation that controls the problem',
      inside: ['problem', 'action'],
      outside: ['reaction'],
      across: ['solution_action'],
      line: [
        { x: 0, y: -220 },
        { x: 0, y: 180 },
      ],
    },
  },
]

/** What is told of Out of Control (Wolstenholme). */
export const card: ArchetypeCard = {
  id: 'wol-out-of-control',
  name: 'Out of Control (Wolstenholme)',
  aliases: ['Generic problem archetype 2'],
  family: 'wolstenholme',
  oneLine:
    'An intended balancing action sets off a reinforcing reaction elsewhere that makes the problem worse.',
  genericClass: 'out-of-control',
  storyline:
    'A unit brings a problem under control from its own side. The control shifts a burden to another unit, whose reaction feeds the problem again.',
  storyTemplate:
    'Because of {problem} we use {action}. It works here, but brings {reaction} elsewhere and more {problem} again.',
  pattern: 'Improvement followed by a worse state',
  series: [
    {
      slot: 'problem',
      points: [
        0.3, 0.457, 0.417, 0.271, 0.266, 0.443, 0.575, 0.502, 0.364, 0.396, 0.584, 0.686, 0.585, 0.462, 0.53,
        0.722, 0.79, 0.667, 0.567, 0.669, 0.857,
      ],
    },
    {
      slot: 'action',
      points: [
        0.1, 0.103, 0.112, 0.125, 0.141, 0.162, 0.186, 0.213, 0.244, 0.278, 0.315, 0.356, 0.399, 0.445, 0.495,
        0.547, 0.602, 0.66, 0.72, 0.784, 0.85,
      ],
    },
  ],
  references: [],
  earlyWarnings: [
    'The problem moves and comes back',
    'Another unit reports a new problem a few months later',
  ],
  questions: [
    'Who else feels our control action?',
    'Does their reaction reach our problem?',
    'Could we act on the reaction directly and at the same time?',
  ],
  leverage: [
    {
      text: 'Add a direct balancing link from the problem to the reaction',
      level: 8,
      change:
        'add Direct action on the reaction, with a link (+) from Problem level and a link (-) to Reaction of another part',
    },
    {
      text: 'Bring the reacting unit into the decision',
      level: 6,
      change: 'let news of Reaction of another part reach those who decide on Control action',
    },
  ],
  wrongMoves: [{ move: 'Tighten control', why: 'Strengthens the reaction', feeds: ['R2'] }],
  mentalModel: 'Control is a matter of firmness.',
  lookalikes: [
    {
      archetype: 'fixes-that-fail',
      tell: 'There nothing is said of a boundary; what comes back may be felt by those who chose the fix.',
    },
    {
      archetype: 'wol-relative-control',
      tell: 'There the reaction balances for another party and not for us.',
    },
  ],
  leadsTo: ['wol-relative-control'],
  caution:
    "We drew this structure from descriptions of Wolstenholme's papers, whose figures we have not seen.",
  examples: [
    {
      title: 'Early discharge and readmission',
      sector: 'health',
      place: 'Generic',
      names: { problem: 'Bed shortage', action: 'Early discharge', reaction: 'Readmission of patients' },
      story: 'Beds are freed today; patients sent home too soon come back sicker.',
      basis: 'illustrative',
      sources: [],
    },
    {
      title: 'Clearing informal settlers',
      sector: 'land/housing',
      place: 'Peri-urban Africa',
      names: {
        problem: 'Informal occupation of land',
        action: 'Evictions',
        reaction: 'Displaced households seeking land',
      },
      story: 'Clearance empties one site; displaced families settle the next.',
      basis: 'partly documented',
      sources: [
        {
          cite: 'Kalabamu: limits of state-led land delivery in Gaborone; informal land delivery',
          where: '',
          url: 'https://docslib.org/doc/3457011/informal-land-delivery-processes-in-greater-gaborone-botswana',
          standing: 'in-part',
        },
      ],
    },
  ],
  sources: [
    {
      cite: 'Wolstenholme, E. F. (2003). Towards the definition and use of a core set of archetypal structures in system dynamics. System Dynamics Review 19(1), 7-26',
      where: '',
      url: '',
      standing: 'in-part',
    },
    {
      cite: 'Wolstenholme, E. (2004). Using generic system archetypes to support thinking and modelling. System Dynamics Review 20(4), 341-356',
      where: '',
      url: '',
      standing: 'in-part',
    },
    {
      cite: 'HPSIG wiki: Generic Archetypes (mapping of classic archetypes to the four)',
      where: '',
      url: 'http://www.hpsig.com/index.php/Generic_Archetypes',
      standing: 'seen',
    },
  ],
}
