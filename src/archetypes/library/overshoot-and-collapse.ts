import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Overshoot and Collapse: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'activity',
        role: 'Activity or population',
        kind: 'stock',
        hint: 'what grows',
        outside: false,
        x: -130,
        y: 0,
      },
      {
        id: 'net_growth',
        role: 'Net growth',
        kind: 'flow',
        hint: 'what is added, less what is lost',
        outside: false,
        x: 130,
        y: 0,
      },
      {
        id: 'resource_per_user',
        role: 'Resource per user',
        kind: 'variable',
        hint: 'how much there is for each',
        outside: false,
        x: 130,
        y: 190,
      },
      {
        id: 'resource_stock',
        role: 'Resource stock',
        kind: 'stock',
        hint: 'what carries the growth and is used up',
        outside: false,
        x: 0,
        y: 320,
      },
      {
        id: 'consumption',
        role: 'Consumption',
        kind: 'flow',
        hint: 'what is taken from it',
        outside: false,
        x: -130,
        y: 190,
      },
    ],
    links: [
      {
        from: 'activity',
        to: 'net_growth',
        polarity: '+',
        delay: false,
        why: 'more activity, more growth',
        bend: -0.35,
      },
      {
        from: 'net_growth',
        to: 'activity',
        polarity: '+',
        delay: false,
        why: 'growth adds activity',
        bend: 0,
      },
      { from: 'activity', to: 'resource_per_user', polarity: '-', delay: false, why: 'sharing', bend: 0 },
      { from: 'resource_stock', to: 'resource_per_user', polarity: '+', delay: false, why: 'stock per user' },
      {
        from: 'resource_per_user',
        to: 'net_growth',
        polarity: '+',
        delay: false,
        why: 'enough resource allows growth',
      },
      { from: 'activity', to: 'consumption', polarity: '+', delay: false, why: 'more activity uses more' },
      { from: 'consumption', to: 'resource_stock', polarity: '-', delay: true, why: 'draws the stock down' },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'Growth', path: ['activity', 'net_growth'] },
      { id: 'B2', type: 'B', name: 'Crowding', path: ['activity', 'resource_per_user', 'net_growth'] },
      {
        id: 'B3',
        type: 'B',
        name: 'Depletion',
        path: ['activity', 'consumption', 'resource_stock', 'resource_per_user', 'net_growth'],
      },
    ],
    walks: [],
  },
  {
    id: 'regrowth',
    name: 'With regrowth of the resource',
    when: 'When the resource comes back by itself, as grass, forest, fish or groundwater do',
    slots: [
      { id: 'activity', role: 'Activity', kind: 'stock', hint: 'what grows', outside: false, x: -130, y: 0 },
      {
        id: 'net_growth',
        role: 'Net growth',
        kind: 'flow',
        hint: 'what is added, less what is lost',
        outside: false,
        x: 130,
        y: 0,
      },
      {
        id: 'resource_per_user',
        role: 'Resource per user',
        kind: 'variable',
        hint: 'how much there is for each',
        outside: false,
        x: 130,
        y: 190,
      },
      {
        id: 'resource_stock',
        role: 'Resource stock',
        kind: 'stock',
        hint: 'what carries the growth and is used up',
        outside: false,
        x: 0,
        y: 320,
      },
      {
        id: 'consumption',
        role: 'Consumption',
        kind: 'flow',
        hint: 'what is taken from it',
        outside: false,
        x: -130,
        y: 190,
      },
      {
        id: 'regrowth',
        role: 'Regrowth',
        kind: 'flow',
        hint: 'what the resource brings back by itself',
        outside: false,
        x: 0,
        y: 500,
      },
    ],
    links: [
      { from: 'activity', to: 'net_growth', polarity: '+', delay: false, why: 'growth', bend: -0.35 },
      { from: 'net_growth', to: 'activity', polarity: '+', delay: false, why: 'growth', bend: 0 },
      { from: 'activity', to: 'resource_per_user', polarity: '-', delay: false, why: 'sharing', bend: 0 },
      { from: 'resource_stock', to: 'resource_per_user', polarity: '+', delay: false, why: 'stock per user' },
      { from: 'resource_per_user', to: 'net_growth', polarity: '+', delay: false, why: 'allows growth' },
      { from: 'activity', to: 'consumption', polarity: '+', delay: false, why: 'use' },
      { from: 'consumption', to: 'resource_stock', polarity: '-', delay: true, why: 'depletion' },
      { from: 'resource_stock', to: 'regrowth', polarity: '+', delay: false, why: 'seed stock', bend: -0.36 },
      { from: 'regrowth', to: 'resource_stock', polarity: '+', delay: false, why: 'refills', bend: -0.36 },
    ],
    loops: [
      { id: 'R1', type: 'R', name: 'Growth', path: ['activity', 'net_growth'] },
      { id: 'B2', type: 'B', name: 'Crowding', path: ['activity', 'resource_per_user', 'net_growth'] },
      {
        id: 'B3',
        type: 'B',
        name: 'Depletion',
        path: ['activity', 'consumption', 'resource_stock', 'resource_per_user', 'net_growth'],
      },
      { id: 'R4', type: 'R', name: 'Regrowth', path: ['resource_stock', 'regrowth'] },
    ],
    walks: [],
  },
]

/** What is told of Overshoot and Collapse. */
export const card: ArchetypeCard = {
  id: 'overshoot-and-collapse',
  name: 'Overshoot and Collapse',
  aliases: ['Growth that eats its base'],
  family: 'sterman',
  oneLine: 'Growth uses up the very stock that carries it, so it falls after it peaks.',
  genericClass: 'underachievement',
  storyline:
    'Growth is fast and the base looks large. By the time scarcity is felt the base is already being eaten, and it goes on shrinking while activity is at its peak. The fall takes activity below the level at which it could have stayed.',
  storyTemplate:
    'Through {net_growth} we see {activity} grow. By {consumption} we draw down {resource_stock}; when we see it in {resource_per_user} it is late, and {activity} must fall.',
  pattern: 'Rise, peak, collapse',
  series: [
    {
      slot: 'activity',
      points: [
        0.082, 0.085, 0.096, 0.12, 0.171, 0.26, 0.396, 0.57, 0.75, 0.888, 0.94, 0.888, 0.75, 0.57, 0.396,
        0.26, 0.171, 0.12, 0.096, 0.085, 0.082,
      ],
    },
    {
      slot: 'resource_stock',
      points: [
        0.9, 0.899, 0.897, 0.892, 0.883, 0.871, 0.856, 0.836, 0.811, 0.782, 0.748, 0.709, 0.665, 0.616, 0.56,
        0.499, 0.432, 0.358, 0.279, 0.193, 0.1,
      ],
    },
  ],
  references: [],
  earlyWarnings: [
    'Growing use with a falling stock',
    'New technology keeps yields up while the stock falls',
    'Reserves counted and recharge not counted',
  ],
  questions: [
    'What is the stock, and what refills it?',
    'How long between use and signal?',
    'What level could be kept for ever?',
  ],
  leverage: [
    {
      text: 'Monitor the stock and not the yield',
      level: 6,
      change: 'show figures of Resource stock over time',
    },
    { text: 'Cap use at recharge', level: 5, change: 'let Resource stock set a cap on Consumption' },
    {
      text: 'Protect the regrowth base: keep a reserve that may not be used',
      level: 11,
      change: 'set a lowest level of Resource stock below which none may be used',
    },
  ],
  wrongMoves: [
    { move: 'Improve extraction', why: 'Hides the falling stock and speeds depletion', feeds: ['B3'] },
    { move: 'Restock right after a crash', why: 'Eats the remaining base', feeds: ['R1'] },
  ],
  mentalModel: 'There has always been enough.',
  lookalikes: [
    { archetype: 'limits-to-growth', tell: 'There the capacity stays; here it is eaten.' },
    { archetype: 'tragedy-of-the-commons', tell: 'There the point is separate users.' },
  ],
  leadsTo: ['escalation'],
  caution: '',
  examples: [
    {
      title: 'Cattle herd and grass',
      sector: 'livestock',
      place: 'Kalahari sandveld, Botswana',
      names: {
        activity: 'Cattle numbers',
        net_growth: 'Herd growth',
        resource_per_user: 'Grass per animal',
        resource_stock: 'Perennial grass cover',
        consumption: 'Grazing',
      },
      story:
        'Boreholes let herds grow between droughts; perennial grass thins out and the next drought takes more animals.',
      basis: 'partly documented',
      sources: [
        {
          cite: 'Darkoh, M. B. K. (1999) in Fjolrit RALA: 75 per cent of people and animals depend on groundwater, about 1 per cent rechargeable; 71 per cent communal land',
          where: '',
          url: 'https://timarit.is/page/7316163',
          standing: 'seen',
        },
      ],
    },
    {
      title: 'Town growing on a wellfield',
      sector: 'water',
      place: 'Semi-arid towns',
      names: {
        activity: 'Town water users',
        net_growth: 'Growth of connections',
        resource_per_user: 'Water level per user',
        resource_stock: 'Groundwater stored',
        consumption: 'Pumping',
      },
      story:
        'Groundwater is the main source for much of the country while only a very small part of the stored volume is recharged.',
      basis: 'documented facts, archetype reading ours',
      sources: [
        {
          cite: 'Darkoh, M. B. K. (1999) in Fjolrit RALA: 75 per cent of people and animals depend on groundwater, about 1 per cent rechargeable; 71 per cent communal land',
          where: '',
          url: 'https://timarit.is/page/7316163',
          standing: 'seen',
        },
      ],
    },
  ],
  sources: [
    {
      cite: 'Sterman, J. D. (2000). Business Dynamics. Irwin/McGraw-Hill',
      where: 'ch. 4',
      url: '',
      standing: 'not-opened',
    },
    {
      cite: 'Meadows, D. H. (2008). Thinking in Systems. Chelsea Green',
      where: 'ch. 2',
      url: '',
      standing: 'not-opened',
    },
  ],
}
