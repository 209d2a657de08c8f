import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Tragedy of the Commons: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      { id: 'a_activity', role: 'Activity of A', kind: 'action', hint: '', outside: false, x: -120, y: -170 },
      { id: 'a_gain', role: 'Net gain for A', kind: 'variable', hint: '', outside: false, x: 120, y: -170 },
      { id: 'b_activity', role: 'Activity of B', kind: 'action', hint: '', outside: false, x: -120, y: 170 },
      { id: 'b_gain', role: 'Net gain for B', kind: 'variable', hint: '', outside: false, x: 120, y: 170 },
      {
        id: 'total_activity',
        role: 'Total use of the commons',
        kind: 'variable',
        hint: '',
        outside: false,
        x: -120,
        y: 0,
      },
      {
        id: 'gain_per_activity',
        role: 'Gain per unit of activity',
        kind: 'variable',
        hint: '',
        outside: false,
        x: 120,
        y: 0,
      },
      {
        id: 'resource_limit',
        role: 'Size of the common resource',
        kind: 'external',
        hint: 'more = larger resource',
        outside: true,
        x: 310,
        y: 0,
      },
    ],
    links: [
      {
        from: 'a_activity',
        to: 'a_gain',
        polarity: '+',
        delay: false,
        why: 'more use, more gain',
        bend: -0.35,
      },
      {
        from: 'a_gain',
        to: 'a_activity',
        polarity: '+',
        delay: false,
        why: 'gain invites more use',
        bend: 0,
      },
      { from: 'b_activity', to: 'b_gain', polarity: '+', delay: false, why: 'same for B', bend: 0.35 },
      { from: 'b_gain', to: 'b_activity', polarity: '+', delay: false, why: 'same for B', bend: 0 },
      {
        from: 'a_activity',
        to: 'total_activity',
        polarity: '+',
        delay: false,
        why: 'adds to the total',
        bend: 0.14,
      },
      {
        from: 'b_activity',
        to: 'total_activity',
        polarity: '+',
        delay: false,
        why: 'adds to the total',
        bend: -0.14,
      },
      {
        from: 'total_activity',
        to: 'gain_per_activity',
        polarity: '-',
        delay: true,
        why: 'crowding lowers the return, late',
        bend: 0,
      },
      {
        from: 'resource_limit',
        to: 'gain_per_activity',
        polarity: '+',
        delay: false,
        why: 'a larger resource keeps the return up',
        bend: 0,
      },
      {
        from: 'gain_per_activity',
        to: 'a_gain',
        polarity: '+',
        delay: false,
        why: 'return reaches A',
        bend: 0.14,
      },
      {
        from: 'gain_per_activity',
        to: 'b_gain',
        polarity: '+',
        delay: false,
        why: 'return reaches B',
        bend: -0.14,
      },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'A gains by using more', path: ['a_activity', 'a_gain'] },
      { id: 'R2', type: 'R', name: 'B gains by using more', path: ['b_activity', 'b_gain'] },
      {
        id: 'B3',
        type: 'B',
        name: 'A meets the limit',
        path: ['a_activity', 'total_activity', 'gain_per_activity', 'a_gain'],
      },
      {
        id: 'B4',
        type: 'B',
        name: 'B meets the limit',
        path: ['b_activity', 'total_activity', 'gain_per_activity', 'b_gain'],
      },
    ],
    walks: [],
  },
  {
    id: 'resource-stock',
    name: 'With the resource as a stock that regrows',
    when: 'Grazing, fish, groundwater',
    slots: [
      { id: 'a_activity', role: 'Activity of A', kind: 'action', hint: '', outside: false, x: -120, y: -170 },
      { id: 'a_gain', role: 'Gain of A', kind: 'variable', hint: '', outside: false, x: 120, y: -170 },
      { id: 'b_activity', role: 'Activity of B', kind: 'action', hint: '', outside: false, x: -120, y: 170 },
      { id: 'b_gain', role: 'Gain of B', kind: 'variable', hint: '', outside: false, x: 120, y: 170 },
      { id: 'total_activity', role: 'Total use', kind: 'flow', hint: '', outside: false, x: -120, y: 0 },
      { id: 'resource_stock', role: 'Resource stock', kind: 'stock', hint: '', outside: false, x: 120, y: 0 },
      { id: 'regrowth', role: 'Regrowth', kind: 'flow', hint: '', outside: false, x: 320, y: 0 },
    ],
    links: [
      { from: 'a_activity', to: 'a_gain', polarity: '+', delay: false, why: 'gain', bend: -0.35 },
      { from: 'a_gain', to: 'a_activity', polarity: '+', delay: false, why: 'more use', bend: 0 },
      { from: 'b_activity', to: 'b_gain', polarity: '+', delay: false, why: 'gain', bend: 0.35 },
      { from: 'b_gain', to: 'b_activity', polarity: '+', delay: false, why: 'more use', bend: 0 },
      { from: 'a_activity', to: 'total_activity', polarity: '+', delay: false, why: 'adds', bend: 0.14 },
      { from: 'b_activity', to: 'total_activity', polarity: '+', delay: false, why: 'adds', bend: -0.14 },
      {
        from: 'total_activity',
        to: 'resource_stock',
        polarity: '-',
        delay: true,
        why: 'draws down the stock',
        bend: 0,
      },
      {
        from: 'resource_stock',
        to: 'regrowth',
        polarity: '+',
        delay: false,
        why: 'more stock regrows more',
        bend: -0.3,
      },
      {
        from: 'regrowth',
        to: 'resource_stock',
        polarity: '+',
        delay: false,
        why: 'regrowth refills',
        bend: -0.3,
      },
      { from: 'resource_stock', to: 'a_gain', polarity: '+', delay: false, why: 'return to A', bend: 0.14 },
      { from: 'resource_stock', to: 'b_gain', polarity: '+', delay: false, why: 'return to B', bend: -0.14 },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'A gains by using more', path: ['a_activity', 'a_gain'] },
      { id: 'R2', type: 'R', name: 'B gains by using more', path: ['b_activity', 'b_gain'] },
      {
        id: 'B3',
        type: 'B',
        name: 'A meets the limit',
        path: ['a_activity', 'total_activity', 'resource_stock', 'a_gain'],
      },
      {
        id: 'B4',
        type: 'B',
        name: 'B meets the limit',
        path: ['b_activity', 'total_activity', 'resource_stock', 'b_gain'],
      },
      { id: 'R5', type: 'R', name: 'Regrowth', path: ['resource_stock', 'regrowth'] },
    ],
    walks: [],
  },
]

/** What is told of Tragedy of the Commons. */
export const card: ArchetypeCard = {
  id: 'tragedy-of-the-commons',
  name: 'Tragedy of the Commons',
  aliases: ['Overuse of a shared resource'],
  family: 'senge',
  oneLine: 'Each user gains by using more of a shared resource until there is too little for anyone.',
  genericClass: 'underachievement',
  storyline:
    'A resource is open to all. Using a little more is good for each user and costs each user almost nothing, because the cost is shared. Added together the use exceeds what the resource can give, and returns fall for everyone.',
  storyTemplate:
    '{a_activity} brings {a_gain}; {b_activity} brings {b_gain}. Together they raise {total_activity} beyond {resource_limit}, so {gain_per_activity} falls for all.',
  pattern: 'Total use climbs and then collapses; gain per unit falls first',
  series: [
    {
      slot: 'total_activity',
      points: [
        0.08, 0.09, 0.1, 0.12, 0.17, 0.26, 0.4, 0.57, 0.75, 0.89, 0.94, 0.89, 0.75, 0.57, 0.4, 0.26, 0.17,
        0.12, 0.1, 0.09, 0.08,
      ],
    },
    {
      slot: 'gain_per_activity',
      points: [
        0.9, 0.9, 0.9, 0.89, 0.88, 0.87, 0.86, 0.84, 0.81, 0.78, 0.75, 0.71, 0.67, 0.62, 0.56, 0.5, 0.43,
        0.36, 0.28, 0.19, 0.1,
      ],
    },
  ],
  earlyWarnings: [
    'More effort for the same return',
    'Users race to get in first',
    'No one can say who owns the total',
  ],
  questions: [
    'Who sees the total, and how late?',
    'What does one more unit cost the user, and what does it cost the rest?',
    'Are there rules, and do users enforce them on each other?',
    'Can newcomers enter freely?',
  ],
  leverage: [
    {
      text: 'Let users set and police their own rules, with graduated sanctions',
      level: 4,
      change:
        'let Total use of the commons bring in rules of the users, which lower Activity of A and Activity of B',
    },
    {
      text: 'Show every user the state of the resource',
      level: 6,
      change: 'shorten the delay from Total use of the commons to Gain per unit of activity',
    },
    {
      text: 'Close the boundary: who may use, how much',
      level: 5,
      change: 'weaken the link from Net gain for A to Activity of A',
    },
    {
      text: 'Make a user pay the full cost',
      level: 8,
      change:
        'let Total use of the commons raise a cost of each use, which lowers Net gain for A and Net gain for B',
    },
  ],
  wrongMoves: [
    {
      move: 'Appeal to individuals to use less',
      why: 'Those who comply lose to those who do not',
      feeds: 'R1',
    },
    { move: 'Enlarge the resource', why: 'Raises the return and draws in more use', feeds: 'R2' },
  ],
  mentalModel: 'If I do not take it, someone else will.',
  lookalikes: [
    {
      archetype: 'limits-to-growth',
      tell: 'One engine and one limit; here several engines share the limit.',
    },
    { archetype: 'overshoot-and-collapse', tell: 'No separate users needed there.' },
  ],
  leadsTo: ['escalation', 'overshoot-and-collapse'],
  caution:
    "Hardin's story assumed no rules. Ostrom documented many commons that users govern well; the archetype describes open access, not common property as such.",
  examples: [
    {
      title: 'Communal grazing around boreholes',
      sector: 'livestock/land',
      place: 'Botswana',
      names: {
        a_activity: 'Cattle kept by household A',
        a_gain: 'Income of household A',
        b_activity: 'Cattle kept by household B',
        b_gain: 'Income of household B',
        total_activity: 'Total grazing pressure',
        gain_per_activity: 'Grass per animal',
        resource_limit: 'Productive rangeland area',
      },
      story:
        'About 71 per cent of the land is under communal tenure. Each extra animal pays its owner while the loss of grass around the water point is shared.',
      basis: 'documented facts, archetype reading ours',
      sources: [
        {
          cite: 'Darkoh, M. B. K. (1999) in Fjolrit RALA: 75 per cent of people and animals depend on groundwater, about 1 per cent rechargeable; 71 per cent communal land',
          where: '',
          url: 'https://timarit.is/page/7316163',
        },
      ],
    },
    {
      title: 'Referral hospital used for everything',
      sector: 'health',
      place: 'Botswana',
      names: {
        a_activity: 'Referrals from district A',
        a_gain: 'Benefit to district A patients',
        b_activity: 'Referrals from district B',
        b_gain: 'Benefit to district B patients',
        total_activity: 'Total referrals',
        gain_per_activity: 'Care received per referral',
        resource_limit: 'Specialist beds',
      },
      story:
        'Sending a patient up is the safe choice for each clinic. Two hospitals carried about two thirds of recorded maternal deaths in 2010; crowding lowers care for all districts.',
      basis: 'documented facts, archetype reading ours',
      sources: [
        {
          cite: 'Ray et al. (2013). Causes of maternal deaths in Botswana in 2010. SAMJ 103(8)',
          where: '',
          url: 'https://www.ajol.info/index.php/samj/article/view/91474',
        },
      ],
    },
  ],
  sources: [
    {
      cite: 'Senge, P. M. (1990; rev. 2006). The Fifth Discipline. Doubleday. Appendix 2 Systems Archetypes (1990 ed. about pp. 378-390; 2006 ed. about pp. 389-400)',
      where: 'Appendix 2 (page numbers not checked)',
      url: '',
    },
    {
      cite: 'Kim, D. H. (1994, 2000). Systems Archetypes II: Using Systems Archetypes to Take Effective Action. Pegasus. Drifting Goals p.10, Escalation p.12, Fixes p.14, Growth & Underinvestment p.16, Limits p.18, Shifting the Burden p.20, Success p.22, Tragedy p.24',
      where: 'pp. 24-25',
      url: 'https://docslib.org/doc/8629732/systems-archetypes-ii',
    },
    {
      cite: 'Meadows, D. H. (2008). Thinking in Systems. Chelsea Green. Ch. 5, pp. 111-141',
      where: 'pp. 116-121 (page numbers not checked)',
      url: '',
    },
    {
      cite: 'Hardin, G. (1968). The tragedy of the commons. Science 162, 1243-1248',
      where: '(page numbers not checked)',
      url: '',
    },
    { cite: 'Ostrom, E. (1990). Governing the Commons. Cambridge UP', where: '', url: '' },
    {
      cite: 'Damodaran, S.: Tragedy of the Commons (systemic structure) page',
      where: '',
      url: 'https://sheilasingapore.blog/tragedy-of-the-commons-toc-systemic-structure/',
    },
  ],
}
