import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Growth and Underinvestment: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      { id: 'growth_effort', role: 'Growth effort', kind: 'action', hint: '', outside: false, x: 0, y: 0 },
      { id: 'demand', role: 'Demand', kind: 'stock', hint: '', outside: false, x: 0, y: 0 },
      {
        id: 'performance',
        role: 'Performance',
        kind: 'variable',
        hint: 'service quality',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'performance_standard',
        role: 'Performance standard',
        kind: 'variable',
        hint: '',
        outside: true,
        x: 0,
        y: 0,
      },
      {
        id: 'perceived_need',
        role: 'Perceived need to invest',
        kind: 'perception',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'investment',
        role: 'Investment in capacity',
        kind: 'action',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      { id: 'capacity', role: 'Capacity', kind: 'stock', hint: '', outside: false, x: 0, y: 0 },
    ],
    links: [
      { from: 'growth_effort', to: 'demand', polarity: '+', delay: false, why: 'effort raises demand' },
      {
        from: 'demand',
        to: 'growth_effort',
        polarity: '+',
        delay: false,
        why: 'demand pays for more effort',
      },
      { from: 'demand', to: 'performance', polarity: '-', delay: false, why: 'load lowers performance' },
      {
        from: 'performance',
        to: 'demand',
        polarity: '+',
        delay: true,
        why: 'poor performance drives users away',
      },
      {
        from: 'capacity',
        to: 'performance',
        polarity: '+',
        delay: false,
        why: 'capacity raises performance',
      },
      {
        from: 'performance',
        to: 'perceived_need',
        polarity: '-',
        delay: false,
        why: 'poor performance signals need',
      },
      {
        from: 'performance_standard',
        to: 'perceived_need',
        polarity: '+',
        delay: false,
        why: 'a firm standard keeps the need visible',
      },
      {
        from: 'perceived_need',
        to: 'investment',
        polarity: '+',
        delay: false,
        why: 'need leads to investment',
      },
      { from: 'investment', to: 'capacity', polarity: '+', delay: true, why: 'capacity takes years' },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'Growth engine', path: ['growth_effort', 'demand'] },
      { id: 'B2', type: 'B', name: 'Demand limited by performance', path: ['demand', 'performance'] },
      {
        id: 'B3',
        type: 'B',
        name: 'Invest in capacity',
        path: ['performance', 'perceived_need', 'investment', 'capacity'],
      },
    ],
    walks: [
      {
        id: 'R4',
        type: 'R',
        name: 'Underinvestment figure-eight: weak performance cuts demand, lower demand hides the need to invest',
        walk: ['demand', 'performance', 'perceived_need', 'investment', 'capacity', 'performance'],
      },
    ],
  },
  {
    id: 'drifting-standard',
    name: 'With a standard that drifts to past performance',
    when: 'When the service has quietly become acceptable',
    slots: [
      { id: 'growth_effort', role: 'Growth effort', kind: 'action', hint: '', outside: false, x: 0, y: 0 },
      { id: 'demand', role: 'Demand', kind: 'stock', hint: '', outside: false, x: 0, y: 0 },
      {
        id: 'performance',
        role: 'Performance',
        kind: 'variable',
        hint: 'service quality',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'performance_standard',
        role: 'Performance standard',
        kind: 'variable',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'perceived_need',
        role: 'Perceived need to invest',
        kind: 'perception',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      { id: 'investment', role: 'Investment', kind: 'action', hint: '', outside: false, x: 0, y: 0 },
      { id: 'capacity', role: 'Capacity', kind: 'stock', hint: '', outside: false, x: 0, y: 0 },
    ],
    links: [
      { from: 'growth_effort', to: 'demand', polarity: '+', delay: false, why: 'effort' },
      { from: 'demand', to: 'growth_effort', polarity: '+', delay: false, why: 'revenue' },
      { from: 'demand', to: 'performance', polarity: '-', delay: false, why: 'load' },
      { from: 'performance', to: 'demand', polarity: '+', delay: true, why: 'reputation' },
      { from: 'capacity', to: 'performance', polarity: '+', delay: false, why: 'capacity' },
      { from: 'performance', to: 'perceived_need', polarity: '-', delay: false, why: 'signal' },
      {
        from: 'performance',
        to: 'performance_standard',
        polarity: '+',
        delay: true,
        why: 'people get used to it',
      },
      { from: 'performance_standard', to: 'perceived_need', polarity: '+', delay: false, why: 'standard' },
      { from: 'perceived_need', to: 'investment', polarity: '+', delay: false, why: 'invest' },
      { from: 'investment', to: 'capacity', polarity: '+', delay: true, why: 'late' },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'Growth engine', path: ['growth_effort', 'demand'] },
      { id: 'B2', type: 'B', name: 'Demand limited by performance', path: ['demand', 'performance'] },
      {
        id: 'B3',
        type: 'B',
        name: 'Invest in capacity',
        path: ['performance', 'perceived_need', 'investment', 'capacity'],
      },
      {
        id: 'R4',
        type: 'R',
        name: 'Drifting standard',
        path: ['performance', 'performance_standard', 'perceived_need', 'investment', 'capacity'],
      },
    ],
    walks: [],
  },
]

/** What is told of Growth and Underinvestment. */
export const card: ArchetypeCard = {
  id: 'growth-and-underinvestment',
  name: 'Growth and Underinvestment',
  aliases: ['Capacity lag'],
  family: 'senge',
  oneLine: 'Growth hits a capacity limit; falling performance then seems to justify not investing.',
  genericClass: 'underachievement',
  storyline:
    'Demand grows and service slips. Investing early would have kept up, but it was costly and the slip was small. Users start leaving, demand flattens, and the flat demand is used as proof that investment is not needed.',
  storyTemplate:
    '{growth_effort} raises {demand}. {performance} slips because {capacity} lags. Instead of {investment} we accept less, and {demand} falls back.',
  pattern: 'Demand rises and stalls well below its potential; performance and investment decline',
  series: [
    {
      slot: 'demand',
      points: [
        0.1, 0.17, 0.23, 0.3, 0.37, 0.43, 0.5, 0.57, 0.63, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7,
        0.7, 0.7,
      ],
    },
    {
      slot: 'performance',
      points: [
        0.9, 0.86, 0.82, 0.79, 0.75, 0.71, 0.68, 0.64, 0.6, 0.56, 0.53, 0.49, 0.45, 0.41, 0.38, 0.34, 0.3,
        0.26, 0.23, 0.19, 0.15,
      ],
    },
    {
      slot: 'capacity',
      points: [
        0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5,
        0.5,
      ],
    },
  ],
  earlyWarnings: [
    'Capacity decisions wait for proof of demand',
    'The standard is described as ideal',
    'Overtime and workarounds carry the growth',
  ],
  questions: [
    'How long does new capacity take, and when was it last decided?',
    'Is demand low because people do not want it or because it is poor?',
    'What was our standard when we started?',
    'Who would have to ask for the money?',
  ],
  leverage: [
    {
      text: 'Tie investment to a fixed standard and not to current demand',
      level: 5,
      change: 'anchor Performance standard outside the loops',
    },
    {
      text: 'Invest ahead of demand where the lag is long',
      level: 9,
      change: 'shorten the delay from Investment in capacity to Capacity',
    },
    {
      text: 'Hold back growth until capacity arrives',
      level: 7,
      change: 'weaken the link from Growth effort to Demand',
    },
    { text: 'Report suppressed demand', level: 6, change: 'show figures of Demand over time' },
  ],
  wrongMoves: [
    { move: 'Market harder when demand stalls', why: 'Adds load to the same capacity', feeds: 'B2' },
    {
      move: 'Wait for performance to recover before investing',
      why: 'Performance cannot recover without capacity',
      feeds: 'B3',
    },
  ],
  mentalModel: 'We cannot justify more capacity until the numbers are there.',
  lookalikes: [
    {
      archetype: 'limits-to-growth',
      tell: 'Ask whether the limit is ours to build; if so it is underinvestment.',
    },
    { archetype: 'eroding-goals', tell: 'Contains it; look for the growth engine.' },
  ],
  leadsTo: ['eroding-goals'],
  caution: '',
  examples: [
    {
      title: 'Water network renewal',
      sector: 'water',
      place: 'Botswana',
      names: {
        growth_effort: 'New connections programme',
        demand: 'Water demand',
        performance: 'Supply reliability',
        performance_standard: 'Reliability standard',
        perceived_need: 'Perceived need to invest',
        investment: 'Network renewal',
        capacity: 'Network capacity',
      },
      story:
        'Connections grow while old pipes leak. Losses above 30 per cent in some schemes and old, leaking pipelines were reported long before renewal caught up.',
      basis: 'documented facts, archetype reading ours',
      sources: [
        {
          cite: 'NDP 9 ch. 12 Water: losses of more than 30 per cent in some schemes',
          where: '',
          url: 'https://docslib.org/doc/4725145/water-resources',
        },
        {
          cite: 'WUC update April 2017: losses, old pipes, restrictions kept, tariff revision',
          where: '',
          url: 'http://allafrica.com/stories/201704190715.html',
        },
      ],
    },
    {
      title: 'Maternity care after fees are removed',
      sector: 'maternal health',
      place: 'Sub-Saharan Africa',
      names: {
        growth_effort: 'Free care and outreach',
        demand: 'Facility deliveries',
        performance: 'Quality of delivery care',
        performance_standard: 'Care protocol standard',
        perceived_need: 'Perceived need to invest',
        investment: 'Midwives and theatres',
        capacity: 'Maternity capacity',
      },
      story:
        'Nearly all births move into facilities, but staff, blood and theatres lag, so quality falls and the benefit is smaller than planned.',
      basis: 'partly documented',
      sources: [
        {
          cite: 'Monitoring maternity mortality in Botswana. Reproductive Health Matters 2007; 15(30):163-171',
          where: '',
          url: '',
        },
        {
          cite: 'Root-cause analysis of maternal deaths in Botswana. BMC Pregnancy Childbirth 2014, 14:231',
          where: '',
          url: 'http://www.biomedcentral.com/1471-2393/14/231',
        },
      ],
    },
  ],
  sources: [
    {
      cite: 'Senge, P. M. (1990; rev. 2006). The Fifth Discipline. Doubleday. Appendix 2 Systems Archetypes (1990 ed. about pp. 378-390; 2006 ed. about pp. 389-400)',
      where: 'ch. 7-8 and Appendix 2 (page numbers not checked)',
      url: '',
    },
    {
      cite: 'Kim, D. H. (1994, 2000). Systems Archetypes II: Using Systems Archetypes to Take Effective Action. Pegasus. Drifting Goals p.10, Escalation p.12, Fixes p.14, Growth & Underinvestment p.16, Limits p.18, Shifting the Burden p.20, Success p.22, Tragedy p.24',
      where: 'pp. 16-17',
      url: 'https://docslib.org/doc/8629732/systems-archetypes-ii',
    },
    {
      cite: 'Braun, W. (2002). The System Archetypes. 26 pp.',
      where: 'Growth and Underinvestment',
      url: 'https://studylib.net/doc/25435457/sys-archetypes',
    },
    {
      cite: 'Kim, D. H. Systems Archetypes at a Glance / archetype-behaviour pairs. Pegasus toolbox',
      where: '',
      url: 'https://thesystemsthinker.com/pocket-guide-systems-archetypes-at-a-glance/',
    },
    {
      cite: 'Senge, P. M. (1990; rev. 2006). The Fifth Discipline. Doubleday. Appendix 2 Systems Archetypes (1990 ed. about pp. 378-390; 2006 ed. about pp. 389-400)',
      where: 'ch. 7; combined with eroding goals (page numbers not checked)',
      url: '',
    },
  ],
}
