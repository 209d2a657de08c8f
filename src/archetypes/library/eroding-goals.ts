import type { ArchetypeCard, NamedLoop, Structure, TemplateLink } from '../types.ts'

// What stands in several forms; each form adds where it is drawn.

const GOAL = {
  id: 'goal',
  role: 'Goal',
  kind: 'variable',
  hint: 'the standard that is aimed at; phrase it so that higher is more demanding',
  outside: false,
} as const

const ACTUAL_CONDITION = {
  id: 'actual_condition',
  role: 'Actual condition',
  kind: 'stock',
  hint: 'what is reached in fact',
  outside: false,
} as const

const GAP = {
  id: 'gap',
  role: 'Gap',
  kind: 'gap',
  hint: 'how far the goal is from being reached',
  outside: false,
} as const

const CORRECTIVE_ACTION = {
  id: 'corrective_action',
  role: 'Corrective action',
  kind: 'action',
  hint: 'the real work to reach the goal',
  outside: false,
} as const

/** The goal and the work towards it, where the goal is held against what is reached in fact. */
const IMPROVING: readonly TemplateLink[] = [
  { from: 'goal', to: 'gap', polarity: '+', delay: false, why: 'a higher goal widens the gap' },
  {
    from: 'actual_condition',
    to: 'gap',
    polarity: '-',
    delay: false,
    why: 'better performance narrows it',
  },
  { from: 'gap', to: 'corrective_action', polarity: '+', delay: false, why: 'gap prompts improvement' },
  {
    from: 'corrective_action',
    to: 'actual_condition',
    polarity: '+',
    delay: true,
    why: 'improvement takes time',
  },
]

const IMPROVE: NamedLoop = {
  id: 'B1',
  type: 'B',
  name: 'Improve performance',
  path: ['gap', 'corrective_action', 'actual_condition'],
}

/** The forms of Eroding Goals: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      { ...GOAL, x: -180, y: -105 },
      { ...ACTUAL_CONDITION, x: 180, y: -105 },
      { ...GAP, x: 0, y: 0 },
      { ...CORRECTIVE_ACTION, x: 180, y: 105 },
      {
        id: 'pressure_to_lower',
        role: 'Pressure to lower the goal',
        kind: 'variable',
        hint: 'what makes it tempting to ask for less',
        outside: false,
        x: -180,
        y: 105,
      },
    ],
    links: [
      ...IMPROVING,
      { from: 'gap', to: 'pressure_to_lower', polarity: '+', delay: false, why: 'a visible gap hurts' },
      { from: 'pressure_to_lower', to: 'goal', polarity: '-', delay: false, why: 'the goal is relaxed' },
    ],
    loops: [
      IMPROVE,
      { id: 'B2', type: 'B', name: 'Lower the goal', path: ['gap', 'pressure_to_lower', 'goal'] },
    ],
    walks: [],
  },
  {
    id: 'drift',
    name: 'Drift to low performance: the standard follows past performance',
    when: "When last year's result becomes this year's target",
    slots: [
      { ...ACTUAL_CONDITION, x: -110, y: 130 },
      {
        id: 'perceived_condition',
        role: 'Perceived condition',
        kind: 'perception',
        hint: 'what people believe is reached, bad news first',
        outside: false,
        x: -140,
        y: -40,
      },
      { ...GOAL, role: 'Expected standard', x: 0, y: -160 },
      { ...GAP, x: 140, y: -40 },
      { ...CORRECTIVE_ACTION, x: 110, y: 130 },
    ],
    links: [
      {
        from: 'actual_condition',
        to: 'perceived_condition',
        polarity: '+',
        delay: false,
        why: 'perception follows reality',
      },
      {
        from: 'perceived_condition',
        to: 'goal',
        polarity: '+',
        delay: true,
        why: 'expectations adapt to what is seen',
      },
      { from: 'goal', to: 'gap', polarity: '+', delay: false, why: 'expectation' },
      {
        from: 'perceived_condition',
        to: 'gap',
        polarity: '-',
        delay: false,
        why: 'performance closes gap',
        bend: 0,
      },
      { from: 'gap', to: 'corrective_action', polarity: '+', delay: false, why: 'gap prompts action' },
      {
        from: 'corrective_action',
        to: 'actual_condition',
        polarity: '+',
        delay: true,
        why: 'action works late',
      },
    ],
    loops: [
      {
        id: 'B1',
        type: 'B',
        name: 'Improve performance',
        path: ['gap', 'corrective_action', 'actual_condition', 'perceived_condition'],
      },
      {
        id: 'R2',
        type: 'R',
        name: 'Downward drift',
        path: ['goal', 'gap', 'corrective_action', 'actual_condition', 'perceived_condition'],
      },
    ],
    walks: [],
  },
  {
    id: 'short',
    name: 'The gap lowers the goal at once',
    when: 'When nobody speaks of the pressure to ask for less, and the goal simply gives way',
    slots: [
      { ...GOAL, x: -170, y: 0 },
      { ...ACTUAL_CONDITION, x: 170, y: -100 },
      { ...GAP, x: 0, y: 0 },
      { ...CORRECTIVE_ACTION, x: 170, y: 100 },
    ],
    links: [
      ...IMPROVING,
      { from: 'gap', to: 'goal', polarity: '-', delay: false, why: 'the goal is relaxed' },
    ],
    loops: [IMPROVE, { id: 'B2', type: 'B', name: 'Lower the goal', path: ['gap', 'goal'] }],
    walks: [],
  },
]

/** What is told of Eroding Goals. */
export const card: ArchetypeCard = {
  id: 'eroding-goals',
  name: 'Eroding Goals',
  aliases: ['Drifting Goals', 'Drift to low performance'],
  family: 'senge',
  oneLine: 'The gap is closed by lowering the goal instead of raising performance.',
  genericClass: 'relative-control',
  storyline:
    'A standard is missed. Improving takes effort and time; explaining the standard away takes one meeting. The new, easier standard is met for a while, then missed again.',
  storyTemplate:
    'When we see {actual_condition} fall short of {goal}, the gap causes discomfort. Instead of sustaining {corrective_action} we give in to {pressure_to_lower}, and the gap closes the wrong way.',
  formStories: {
    short:
      'When we see {actual_condition} fall short of {goal}, we are uneasy about {gap}. Instead of sustaining {corrective_action} we lower {goal}, and so close {gap} the wrong way.',
    drift:
      'The less {actual_condition}, the less {perceived_condition}, and in time we lower {goal}. So we see little of {gap}, put in less {corrective_action}, and let {actual_condition} slide further.',
  },
  pattern: 'Goal and performance slide down together while the gap looks small',
  series: [
    {
      slot: 'goal',
      points: [
        0.9, 0.9, 0.9, 0.9, 0.9, 0.76, 0.76, 0.76, 0.76, 0.76, 0.63, 0.63, 0.63, 0.63, 0.63, 0.51, 0.51, 0.51,
        0.51, 0.51, 0.41,
      ],
    },
    {
      slot: 'actual_condition',
      points: [
        0.82, 0.798, 0.777, 0.755, 0.734, 0.712, 0.691, 0.669, 0.648, 0.626, 0.605, 0.583, 0.562, 0.54, 0.519,
        0.497, 0.476, 0.454, 0.433, 0.411, 0.39,
      ],
    },
  ],
  references: [],
  earlyWarnings: [
    'Targets are revised down near reporting dates',
    '"Given the circumstances" appears in every review',
    'The gap looks stable although both lines are falling',
  ],
  questions: [
    'What was the target five years ago?',
    'Who decides the standard, and can it be changed quietly?',
    'Is the standard anchored to something outside us?',
    'Which side of the gap moved last time?',
  ],
  leverage: [
    {
      text: 'Anchor the goal to an outside reference or a right of the citizen',
      level: 3,
      change: 'anchor Goal outside the loops',
    },
    {
      text: 'Publish the original and the current goal on the same chart',
      level: 6,
      change: 'show figures of Goal over time',
    },
    {
      text: 'Let the goal follow the best past performance, not the average',
      level: 3,
      change: 'let Goal follow only the best that Actual condition has been',
    },
    {
      text: 'Require a public reason before a goal is lowered',
      level: 5,
      change: 'weaken the link from Pressure to lower the goal to Goal',
    },
  ],
  wrongMoves: [
    {
      move: 'Redefine the indicator',
      why: 'Closes the gap on paper and removes the reason to improve',
      feeds: ['B2'],
    },
    {
      move: 'Set a heroic goal nobody believes',
      why: 'Widens the gap and the pressure to lower it',
      feeds: ['B2'],
    },
  ],
  mentalModel: 'Be realistic; this is the best we can do here.',
  lookalikes: [
    {
      archetype: 'shifting-the-burden',
      tell: 'Lowering the goal is the quick fix; if a separate quick fix exists, use shifting the burden.',
    },
    { archetype: 'seeking-the-wrong-goal', tell: 'There the indicator is met but was the wrong one.' },
  ],
  leadsTo: ['fixes-that-fail', 'shifting-the-burden'],
  caution: '',
  examples: [
    {
      title: 'Waiting time for a serviced plot',
      sector: 'land/housing',
      place: 'Botswana',
      names: {
        goal: 'Promised speed of plot allocation',
        actual_condition: 'Actual speed of plot allocation',
        gap: 'Shortfall in speed',
        corrective_action: 'Process improvement effort',
        pressure_to_lower: 'Pressure to accept long waits',
      },
      story:
        'The oldest live application on one city list dated from 1990 and new applications were stopped in 2004. A moratorium makes the list look stable; it is a lowered standard, not faster allocation.',
      basis: 'documented facts, archetype reading ours',
      sources: [
        {
          cite: 'Botswana Guardian 11 Mar 2022: 11,071 SHHA applicants in Gaborone, 12,746 in Francistown; oldest 1990; moratorium 2004',
          where: '',
          url: 'https://www.pressreader.com/botswana/botswana-guardian/20220311/281711208118317',
          standing: 'seen',
        },
      ],
    },
    {
      title: 'Pass mark moderation',
      sector: 'education',
      place: 'Generic',
      names: {
        goal: 'Required pass mark',
        actual_condition: 'Learning level',
        gap: 'Shortfall in learning',
        corrective_action: 'Teaching improvement effort',
        pressure_to_lower: 'Pressure to ease the pass mark',
      },
      story:
        'After weak results the pass mark is eased. Pass rates recover, teaching does not change, and the next cohort starts lower.',
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
      where: 'from p. 10',
      url: 'https://docslib.org/doc/8629732/systems-archetypes-ii',
      standing: 'seen',
    },
    {
      cite: 'Meadows, D. H. (2008). Thinking in Systems. Chelsea Green',
      where: 'ch. 5, section drift to low performance',
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
