import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Balancing Process with Delay: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'desired_state',
        role: 'Desired state',
        kind: 'variable',
        hint: 'the target level people want',
        outside: true,
        x: -300,
        y: 0,
      },
      {
        id: 'actual_state',
        role: 'Actual state',
        kind: 'stock',
        hint: 'what is measured or felt',
        outside: false,
        x: 70,
        y: 110,
      },
      { id: 'gap', role: 'Gap', kind: 'gap', hint: 'desired minus actual', outside: false, x: -110, y: 0 },
      {
        id: 'corrective_action',
        role: 'Corrective action',
        kind: 'action',
        hint: 'what people do about the gap',
        outside: false,
        x: 70,
        y: -110,
      },
    ],
    links: [
      {
        from: 'desired_state',
        to: 'gap',
        polarity: '+',
        delay: false,
        why: 'a higher target widens the gap',
        bend: 0,
      },
      {
        from: 'actual_state',
        to: 'gap',
        polarity: '-',
        delay: false,
        why: 'more of the real thing narrows the gap',
      },
      {
        from: 'gap',
        to: 'corrective_action',
        polarity: '+',
        delay: false,
        why: 'a bigger gap triggers more action',
      },
      {
        from: 'corrective_action',
        to: 'actual_state',
        polarity: '+',
        delay: true,
        why: 'action raises the state, but only after a lag',
      },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Correct the gap', path: ['gap', 'corrective_action', 'actual_state'] },
    ],
    walks: [],
  },
  {
    id: 'two-node',
    name: 'Two variables, goal not named',
    when: 'When there is no time to name the goal, as on a whiteboard',
    slots: [
      {
        id: 'actual_state',
        role: 'Actual condition',
        kind: 'stock',
        hint: 'what is measured or felt',
        outside: false,
        x: -110,
        y: 0,
      },
      {
        id: 'corrective_action',
        role: 'Corrective action',
        kind: 'action',
        hint: 'what people do about the gap',
        outside: false,
        x: 110,
        y: 0,
      },
    ],
    links: [
      {
        from: 'actual_state',
        to: 'corrective_action',
        polarity: '-',
        delay: false,
        why: 'the better the condition, the less the action',
        bend: -0.4,
      },
      {
        from: 'corrective_action',
        to: 'actual_state',
        polarity: '+',
        delay: true,
        why: 'action improves the condition late',
        bend: -0.4,
      },
    ],
    loops: [{ id: 'B1', type: 'B', name: 'Correct the gap', path: ['actual_state', 'corrective_action'] }],
    walks: [],
  },
  {
    id: 'pipeline',
    name: 'With actions already on their way',
    when: 'When people order too much because they forget what is on its way',
    slots: [
      {
        id: 'desired_state',
        role: 'Desired state',
        kind: 'variable',
        hint: 'the target level people want',
        outside: true,
        x: -320,
        y: 0,
      },
      {
        id: 'actual_state',
        role: 'Actual state',
        kind: 'stock',
        hint: 'what is measured or felt',
        outside: false,
        x: 0,
        y: 130,
      },
      { id: 'gap', role: 'Gap', kind: 'gap', hint: 'desired minus actual', outside: false, x: -140, y: 0 },
      {
        id: 'corrective_action',
        role: 'New action started',
        kind: 'action',
        hint: 'what people do about the gap',
        outside: false,
        x: 0,
        y: -130,
      },
      {
        id: 'pipeline',
        role: 'Action in the pipeline',
        kind: 'stock',
        hint: 'what has been started and has not arrived yet',
        outside: false,
        x: 180,
        y: 0,
      },
    ],
    links: [
      { from: 'desired_state', to: 'gap', polarity: '+', delay: false, why: 'target', bend: 0 },
      { from: 'actual_state', to: 'gap', polarity: '-', delay: false, why: 'state closes gap' },
      { from: 'gap', to: 'corrective_action', polarity: '+', delay: false, why: 'gap drives action' },
      {
        from: 'corrective_action',
        to: 'pipeline',
        polarity: '+',
        delay: false,
        why: 'starts fill the pipeline',
      },
      { from: 'pipeline', to: 'actual_state', polarity: '+', delay: true, why: 'pipeline delivers later' },
      {
        from: 'pipeline',
        to: 'corrective_action',
        polarity: '-',
        delay: false,
        why: 'counting the pipeline restrains new starts',
      },
    ],
    loops: [
      {
        id: 'B1',
        type: 'B',
        name: 'Correct the gap',
        path: ['gap', 'corrective_action', 'pipeline', 'actual_state'],
      },
      { id: 'B2', type: 'B', name: 'Count what is coming', path: ['corrective_action', 'pipeline'] },
    ],
    walks: [],
  },
  {
    id: 'perceived',
    name: 'With a reported state that lags the real one',
    when: 'When the reporting system, not the action, is slow',
    slots: [
      {
        id: 'desired_state',
        role: 'Desired state',
        kind: 'variable',
        hint: 'the target level people want',
        outside: true,
        x: -320,
        y: 0,
      },
      {
        id: 'actual_state',
        role: 'Actual state',
        kind: 'stock',
        hint: 'what is measured or felt',
        outside: false,
        x: 140,
        y: 0,
      },
      {
        id: 'perceived_state',
        role: 'Reported state',
        kind: 'perception',
        hint: 'what the reports say, behind the times',
        outside: false,
        x: 0,
        y: 120,
      },
      {
        id: 'gap',
        role: 'Perceived gap',
        kind: 'gap',
        hint: 'desired minus actual',
        outside: false,
        x: -140,
        y: 0,
      },
      {
        id: 'corrective_action',
        role: 'Corrective action',
        kind: 'action',
        hint: 'what people do about the gap',
        outside: false,
        x: 0,
        y: -120,
      },
    ],
    links: [
      { from: 'desired_state', to: 'gap', polarity: '+', delay: false, why: 'target', bend: 0 },
      {
        from: 'actual_state',
        to: 'perceived_state',
        polarity: '+',
        delay: true,
        why: 'reports follow reality late',
      },
      {
        from: 'perceived_state',
        to: 'gap',
        polarity: '-',
        delay: false,
        why: 'what is reported closes the gap',
      },
      { from: 'gap', to: 'corrective_action', polarity: '+', delay: false, why: 'gap drives action' },
      { from: 'corrective_action', to: 'actual_state', polarity: '+', delay: false, why: 'action works' },
    ],
    loops: [
      {
        id: 'B1',
        type: 'B',
        name: 'Correct what is reported',
        path: ['gap', 'corrective_action', 'actual_state', 'perceived_state'],
      },
    ],
    walks: [],
  },
]

/** What is told of Balancing Process with Delay. */
export const card: ArchetypeCard = {
  id: 'balancing-with-delay',
  name: 'Balancing Process with Delay',
  aliases: ['Goal-seeking with delay', 'Delayed correction', 'Oscillation'],
  family: 'senge',
  oneLine: 'People act to close a gap, the result arrives late, so they keep acting and overshoot.',
  genericClass: 'relative-control',
  storyline:
    'A team sees a shortfall and acts. Nothing seems to happen, so it acts again. Then all the effects land together and the state shoots past the target; the team cuts back hard, and the swing repeats the other way.',
  storyTemplate:
    'We want {desired_state}. When {actual_state} falls short we step up {corrective_action}. The effect takes time, so we keep pushing, and later find we have too much.',
  pattern:
    'Overshoot and swings around the target; wider swings when the delay is long and the reaction strong',
  series: [
    {
      slot: 'actual_state',
      points: [
        0.5, 0.73, 0.83, 0.77, 0.6, 0.4, 0.27, 0.26, 0.35, 0.5, 0.64, 0.69, 0.66, 0.56, 0.44, 0.36, 0.36,
        0.41, 0.5, 0.58, 0.61,
      ],
    },
  ],
  earlyWarnings: [
    'Feast-and-famine years in the same indicator',
    'People say "we thought we had fixed this" and later "now we have too many"',
    'New starts are decided without counting what is already under way',
  ],
  questions: [
    'How long is it between acting and seeing a result?',
    'What is already in the pipeline that nobody is counting?',
    "Is the gap judged on today's report or on last quarter's?",
    'Does the indicator swing with roughly the same period each time?',
  ],
  leverage: [
    {
      text: 'Count what is already in the pipeline before starting more',
      level: 6,
      change: 'add a link (-) from Action in the pipeline to Corrective action',
    },
    {
      text: 'Act more gently and wait one full delay before judging',
      level: 9,
      change: 'weaken the link from Gap to Corrective action',
    },
    {
      text: 'Shorten the delay between action and effect',
      level: 9,
      change: 'shorten the delay from Corrective action to Actual state',
    },
    {
      text: 'Shorten the reporting lag',
      level: 6,
      change: 'shorten the delay from Actual state to Reported state',
    },
  ],
  wrongMoves: [
    {
      move: 'Push harder because nothing has changed yet',
      why: 'Loads the pipeline; the overshoot grows',
      feeds: 'B1',
    },
    {
      move: 'Reverse sharply once past the target',
      why: 'Starts the next undershoot with the same lag',
      feeds: 'B1',
    },
  ],
  mentalModel: 'If it has not worked yet, we did not do enough of it.',
  lookalikes: [
    {
      archetype: 'limits-to-growth',
      tell: 'Here there is a goal and no growth engine; limits has an R loop that stalls.',
    },
    { archetype: 'eroding-goals', tell: 'If the target itself moves, it is eroding goals.' },
  ],
  leadsTo: ['eroding-goals', 'fixes-that-fail'],
  caution: '',
  examples: [
    {
      title: 'Teacher and nurse training intakes',
      sector: 'health/education',
      place: 'Any ministry with a 3-4 year training pipeline',
      names: {
        desired_state: 'Nursing posts needed',
        actual_state: 'Trained nurses in post',
        gap: 'Nurse shortage',
        corrective_action: 'Training intake',
      },
      story:
        'A shortage leads to bigger intakes every year; graduates arrive three to four years later in a bulge, posts are full, intakes are cut, and the next shortage is planted.',
      basis: 'illustrative',
      sources: [],
    },
    {
      title: 'Water restrictions around a dam target',
      sector: 'water',
      place: 'Gaborone, Botswana',
      names: {
        desired_state: 'Safe dam storage',
        actual_state: 'Dam storage',
        gap: 'Storage shortfall',
        corrective_action: 'Restrictions and emergency transfers',
      },
      story:
        'Measures are tightened late in a long dry spell and lifted or kept long after the rains because storage and confidence recover at different speeds.',
      basis: 'partly documented',
      sources: [
        {
          cite: 'Gaborone Dam at 5.4 per cent, December 2014 (14 of 88 Ml/day)',
          where: '',
          url: 'https://carbon-based-ghg.blogspot.com/2014/12/drying-of-botswanas-gaborone-dam-due-to.html',
        },
        {
          cite: 'WUC update April 2017: losses, old pipes, restrictions kept, tariff revision',
          where: '',
          url: 'http://allafrica.com/stories/201704190715.html',
        },
      ],
    },
  ],
  sources: [
    {
      cite: 'Senge, P. M. (1990; rev. 2006). The Fifth Discipline. Doubleday. Appendix 2 Systems Archetypes (1990 ed. about pp. 378-390; 2006 ed. about pp. 389-400)',
      where: 'Appendix 2, first entry (page numbers not checked)',
      url: '',
    },
    {
      cite: 'Sterman, J. D. (2000). Business Dynamics. Irwin/McGraw-Hill',
      where: 'ch. 4, pp. 114-118 (oscillation) (page numbers not checked)',
      url: '',
    },
    {
      cite: 'Sterman, J. D. (2000). Business Dynamics. Irwin/McGraw-Hill',
      where: 'ch. 17, supply line; concept also in ch. 4',
      url: '',
    },
    {
      cite: 'Kim, D. H. (1992). Guidelines for Drawing Causal Loop Diagrams. The Systems Thinker 3(1), pp. 5-6',
      where: 'guideline 6',
      url: 'https://studylib.net/doc/18165726/guidelines-for-drawing-causal-loop-diagrams',
    },
  ],
}
