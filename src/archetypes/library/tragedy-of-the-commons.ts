import type { ArchetypeCard, NamedLoop, Slot, Structure, TemplateLink } from '../types.ts'

/** One of the two users: its slots, what is told of it, its loops. */
interface User {
  readonly name: string
  readonly activity: string
  readonly gain: string
  /** What belongs into these slots. */
  readonly takes: string
  readonly gets: string
  /** B is drawn across from A, so that its arcs turn the other way. */
  readonly side: 1 | -1
  /** The ids of its engine and of its way into the limit. */
  readonly engine: string
  readonly limit: string
}

const A: User = {
  name: 'A',
  activity: 'a_activity',
  gain: 'a_gain',
  takes: 'how much one user takes',
  gets: 'what that user gets out of it',
  side: 1,
  engine: 'R1',
  limit: 'B3',
}

const B: User = {
  name: 'B',
  activity: 'b_activity',
  gain: 'b_gain',
  takes: 'how much another user takes',
  gets: 'what the other user gets out of it',
  side: -1,
  engine: 'R2',
  limit: 'B4',
}

/** What both have alike, A's first. */
function both<Part>(partsOf: (user: User) => readonly Part[]): readonly Part[] {
  return [A, B].flatMap(partsOf)
}

type Place = Pick<Slot, 'x' | 'y'>

/** The slots of a user, with the places of its activity and its gain. */
function userAt(user: User, acts: Place, gains: Place, gainOf = 'Gain of'): readonly Slot[] {
  const { name, activity, gain, takes, gets } = user
  return [
    { id: activity, role: `Activity of ${name}`, kind: 'action', hint: takes, outside: false, ...acts },
    { id: gain, role: `${gainOf} ${name}`, kind: 'variable', hint: gets, outside: false, ...gains },
  ]
}

/** A above and B below what they share. */
function aboveAndBelow(gainOf?: string): readonly Slot[] {
  return both((user) => {
    const y = user.side * -170
    return userAt(user, { x: -120, y }, { x: 120, y }, gainOf)
  })
}

const TOTAL = {
  id: 'total_activity',
  role: 'Total use of the commons',
  kind: 'variable',
  hint: 'what all users take together',
  outside: false,
} as const

const STOCK = {
  id: 'resource_stock',
  role: 'Common resource',
  kind: 'stock',
  hint: 'what is there for all to take',
  outside: false,
} as const

function raises(from: string, to: string, why: string, bend: number): TemplateLink {
  return { from, to, polarity: '+', delay: false, why, bend }
}

function lowersLate(from: string, to: string, why: string, bend: number): TemplateLink {
  return { from, to, polarity: '-', delay: true, why, bend }
}

/** The engine of a user: what it takes brings gain, and that brings it to take more. */
function engine(
  { activity, gain, side }: User,
  brings: string,
  invites: string,
  bend: number,
): readonly TemplateLink[] {
  return [raises(activity, gain, brings, side * -0.35), raises(gain, activity, invites, bend)]
}

const PAID_ENGINES = both((user) =>
  engine(user, 'more use, more gain', 'gain pays for more use', user.side * -0.35),
)

/** What each takes adds to the total. */
function adding(why: (name: string) => string): readonly TemplateLink[] {
  return both(({ activity, name, side }) => [raises(activity, TOTAL.id, why(name), side * 0.14)])
}

/** Where nobody adds it up, what each takes is taken from the resource. */
function taking(bend: number): readonly TemplateLink[] {
  return both(({ activity, name, side }) => [
    lowersLate(activity, STOCK.id, `what ${name} takes is gone, and that shows late`, side * bend),
  ])
}

/** What is left decides what each gains by what it takes. */
function returning(from: string, why: (name: string) => string): readonly TemplateLink[] {
  return both(({ gain, name, side }) => [raises(from, gain, why(name), side * 0.14)])
}

/** What is left decides what each can take. */
function allowing(bendOf: (user: User) => number): readonly TemplateLink[] {
  return both((user) => [
    raises(STOCK.id, user.activity, `the more there is, the more ${user.name} can take`, bendOf(user)),
  ])
}

/** The engines, then how each user meets the limit. */
function loopsBy(pathOf: (user: User) => readonly string[]): readonly NamedLoop[] {
  return [
    ...both<NamedLoop>(({ engine, name, activity, gain }) => [
      { id: engine, type: 'R', name: `${name} gains by using more`, path: [activity, gain] },
    ]),
    ...both<NamedLoop>((user) => [
      { id: user.limit, type: 'B', name: `${user.name} meets the limit`, path: pathOf(user) },
    ]),
  ]
}

/** The forms of Tragedy of the Commons: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      ...aboveAndBelow('Net gain for'),
      { ...TOTAL, x: -120, y: 0 },
      {
        id: 'gain_per_activity',
        role: 'Gain per unit of activity',
        kind: 'variable',
        hint: 'what each use still yields',
        outside: false,
        x: 120,
        y: 0,
      },
      {
        id: 'resource_limit',
        role: 'Size of the common resource',
        kind: 'external',
        hint: 'how much there is for all; more is a larger resource',
        outside: true,
        x: 310,
        y: 0,
      },
    ],
    links: [
      ...engine(A, 'more use, more gain', 'gain invites more use', 0),
      ...engine(B, 'same for B', 'same for B', 0),
      ...adding(() => 'adds to the total'),
      lowersLate(TOTAL.id, 'gain_per_activity', 'crowding lowers the return, late', 0),
      raises('resource_limit', 'gain_per_activity', 'a larger resource keeps the return up', 0),
      ...returning('gain_per_activity', (name) => `return reaches ${name}`),
    ],
    loops: loopsBy(({ activity, gain }) => [activity, TOTAL.id, 'gain_per_activity', gain]),
    walks: [],
  },
  {
    id: 'resource-stock',
    name: 'With the resource as a stock that regrows',
    when: 'When it is about grazing, fish or groundwater',
    slots: [
      ...aboveAndBelow(),
      { ...TOTAL, role: 'Total use', kind: 'flow', x: -120, y: 0 },
      { ...STOCK, role: 'Resource stock', hint: 'what is there to be taken', x: 120, y: 0 },
      {
        id: 'regrowth',
        role: 'Regrowth',
        kind: 'flow',
        hint: 'what the resource brings back by itself',
        outside: false,
        x: 320,
        y: 0,
      },
    ],
    links: [
      ...both((user) => engine(user, 'gain', 'more use', 0)),
      ...adding(() => 'adds'),
      lowersLate(TOTAL.id, STOCK.id, 'draws down the stock', 0),
      raises(STOCK.id, 'regrowth', 'more stock regrows more', -0.3),
      raises('regrowth', STOCK.id, 'regrowth refills', -0.3),
      ...returning(STOCK.id, (name) => `return to ${name}`),
    ],
    loops: [
      ...loopsBy(({ activity, gain }) => [activity, TOTAL.id, STOCK.id, gain]),
      { id: 'R5', type: 'R', name: 'Regrowth', path: [STOCK.id, 'regrowth'] },
    ],
    walks: [],
  },
  {
    id: 'by-the-take',
    name: 'With less to take',
    when: 'When a smaller resource is felt at once in what each takes, as in catches of fish',
    slots: [
      ...userAt(A, { x: 0, y: -110 }, { x: 0, y: -270 }),
      ...userAt(B, { x: 0, y: 110 }, { x: 0, y: 270 }),
      { ...TOTAL, x: -160, y: 0 },
      { ...STOCK, x: 160, y: 0 },
    ],
    links: [
      ...PAID_ENGINES,
      ...adding((name) => `what ${name} takes is part of the total`),
      lowersLate(TOTAL.id, STOCK.id, 'what is taken is gone, and that shows late', 0),
      ...allowing(() => 0),
    ],
    loops: loopsBy(({ activity }) => [activity, TOTAL.id, STOCK.id]),
    walks: [],
  },
  {
    id: 'one-resource',
    name: 'With no total',
    when: 'When nobody adds up what all take, as from one water table',
    slots: [...aboveAndBelow(), { ...STOCK, x: 0, y: 0 }],
    links: [
      ...PAID_ENGINES,
      ...taking(0.14),
      ...returning(STOCK.id, (name) => `the more there is, the more each use brings ${name}`),
    ],
    loops: loopsBy(({ activity, gain }) => [activity, STOCK.id, gain]),
    walks: [],
  },
  {
    id: 'one-resource-taken',
    name: 'With no total and less to take',
    when: 'When nobody adds up what all take, and a smaller resource is felt at once in it, as in a forest',
    slots: [
      ...userAt(A, { x: -150, y: 0 }, { x: -150, y: -170 }),
      ...userAt(B, { x: 150, y: 0 }, { x: 150, y: -170 }),
      { ...STOCK, x: 0, y: 190 },
    ],
    links: [...PAID_ENGINES, ...taking(0.18), ...allowing(({ side }) => side * 0.18)],
    loops: loopsBy(({ activity }) => [activity, STOCK.id]),
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
    'By {a_activity} A gets {a_gain}; by {b_activity} B gets {b_gain}. Together they raise {total_activity}[ beyond {resource_limit}], so all get less {gain_per_activity}.',
  formStories: {
    'resource-stock':
      'By {a_activity} A gets {a_gain}; by {b_activity} B gets {b_gain}. Together they raise {total_activity} and draw down {resource_stock} faster than {regrowth} can fill it up, until all gain less.',
    'by-the-take':
      'By {a_activity} A gets {a_gain}; by {b_activity} B gets {b_gain}. Together they raise {total_activity} and draw down {resource_stock}, until there is less for either to take.',
    'one-resource-taken':
      'By {a_activity} A gets {a_gain}; by {b_activity} B gets {b_gain}. Both draw down {resource_stock}, until there is less for either to take.',
    'one-resource':
      'By {a_activity} A gets {a_gain}; by {b_activity} B gets {b_gain}. Both draw down {resource_stock}, until each gains less.',
  },
  pattern: 'Total use climbs and then collapses; gain per unit falls first',
  series: [
    {
      slot: 'total_activity',
      points: [
        0.082, 0.085, 0.096, 0.12, 0.171, 0.26, 0.396, 0.57, 0.75, 0.888, 0.94, 0.888, 0.75, 0.57, 0.396,
        0.26, 0.171, 0.12, 0.096, 0.085, 0.082,
      ],
    },
    {
      slot: 'gain_per_activity',
      points: [
        0.9, 0.899, 0.897, 0.892, 0.883, 0.871, 0.856, 0.836, 0.811, 0.782, 0.748, 0.709, 0.665, 0.616, 0.56,
        0.499, 0.432, 0.358, 0.279, 0.193, 0.1,
      ],
    },
  ],
  references: [],
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
      change:
        'let news of Total use of the commons reach those who decide on Activity of A and Activity of B',
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
      why: 'Those who comply lose to those who do not; every engine keeps its reward',
      feeds: ['R1', 'R2'],
    },
    {
      move: 'Enlarge the resource',
      why: 'Raises the return of every user and draws in more use from all',
      feeds: ['R1', 'R2'],
    },
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
          standing: 'seen',
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
      where: 'from p. 24',
      url: 'https://docslib.org/doc/8629732/systems-archetypes-ii',
      standing: 'seen',
    },
    {
      cite: 'Meadows, D. H. (2008). Thinking in Systems. Chelsea Green',
      where: 'ch. 5, section tragedy of the commons',
      url: '',
      standing: 'not-opened',
    },
    {
      cite: 'Hardin, G. (1968). The tragedy of the commons. Science 162, 1243-1248',
      where: '',
      url: '',
      standing: 'not-opened',
    },
    {
      cite: 'Ostrom, E. (1990). Governing the Commons. Cambridge UP',
      where: '',
      url: '',
      standing: 'not-opened',
    },
    {
      cite: 'Damodaran, S.: Tragedy of the Commons (systemic structure) page',
      where: '',
      url: 'https://sheilasingapore.blog/tragedy-of-the-commons-toc-systemic-structure/',
      standing: 'seen',
    },
  ],
}
