import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Core Theory of Success: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'relationships',
        role: 'Quality of relationships',
        kind: 'variable',
        hint: 'how well people work with each other',
        outside: false,
        x: 0,
        y: -130,
      },
      {
        id: 'thinking',
        role: 'Quality of thinking',
        kind: 'variable',
        hint: 'how good shared thinking is',
        outside: false,
        x: 150,
        y: 0,
      },
      {
        id: 'actions',
        role: 'Quality of actions',
        kind: 'variable',
        hint: 'how good and how well joined up what is done is',
        outside: false,
        x: 0,
        y: 130,
      },
      {
        id: 'results',
        role: 'Quality of results',
        kind: 'variable',
        hint: 'what comes out of it',
        outside: false,
        x: -150,
        y: 0,
      },
    ],
    links: [
      {
        from: 'relationships',
        to: 'thinking',
        polarity: '+',
        delay: false,
        why: 'trust widens what can be discussed',
      },
      {
        from: 'thinking',
        to: 'actions',
        polarity: '+',
        delay: false,
        why: 'better thinking, better coordinated action',
      },
      { from: 'actions', to: 'results', polarity: '+', delay: true, why: 'action shows in results later' },
      {
        from: 'results',
        to: 'relationships',
        polarity: '+',
        delay: false,
        why: 'shared results build trust',
      },
    ],
    loops: [
      {
        id: 'R1',
        type: 'R',
        name: 'Success engine',
        path: ['relationships', 'thinking', 'actions', 'results'],
      },
    ],
    walks: [],
  },
  {
    id: 'vicious',
    name: 'The loop entered by pressure for results',
    when: 'When only results are pushed',
    slots: [
      {
        id: 'results',
        role: 'Results',
        kind: 'variable',
        hint: 'what comes out of it',
        outside: false,
        x: -120,
        y: 0,
      },
      {
        id: 'pressure',
        role: 'Pressure for results',
        kind: 'action',
        hint: 'how hard people are pushed for results',
        outside: false,
        x: 120,
        y: 0,
      },
      {
        id: 'relationships',
        role: 'Quality of relationships',
        kind: 'variable',
        hint: 'how well people work with each other',
        outside: false,
        x: 190,
        y: 170,
      },
      {
        id: 'thinking',
        role: 'Quality of thinking',
        kind: 'variable',
        hint: 'how good shared thinking is',
        outside: false,
        x: 0,
        y: 290,
      },
      {
        id: 'actions',
        role: 'Quality of actions',
        kind: 'variable',
        hint: 'how good and how well joined up what is done is',
        outside: false,
        x: -190,
        y: 170,
      },
    ],
    links: [
      {
        from: 'results',
        to: 'pressure',
        polarity: '-',
        delay: false,
        why: 'poor results raise pressure',
        bend: -0.06,
      },
      {
        from: 'pressure',
        to: 'results',
        polarity: '+',
        delay: false,
        why: 'pressure squeezes out results for now',
        bend: 0.38,
      },
      { from: 'pressure', to: 'relationships', polarity: '-', delay: true, why: 'and strains relationships' },
      { from: 'relationships', to: 'thinking', polarity: '+', delay: false, why: 'trust' },
      { from: 'thinking', to: 'actions', polarity: '+', delay: false, why: 'coordination' },
      { from: 'actions', to: 'results', polarity: '+', delay: true, why: 'delayed' },
    ],
    loops: [
      { id: 'B1', type: 'B', name: 'Squeeze', path: ['results', 'pressure'] },
      {
        id: 'R2',
        type: 'R',
        name: 'Erosion',
        path: ['results', 'pressure', 'relationships', 'thinking', 'actions'],
      },
    ],
    walks: [],
  },
]

/** What is told of Core Theory of Success. */
export const card: ArchetypeCard = {
  id: 'core-theory-of-success',
  name: 'Core Theory of Success',
  aliases: ['Success engine'],
  family: 'kim',
  oneLine: 'One reinforcing loop that, run the right way, makes the organisation better at what it wants.',
  storyline:
    'Good relations let people think together; thinking together leads to better action; better action leads to results that strengthen relations. The same loop runs downwards when it is entered by blame.',
  storyTemplate:
    'The better {relationships}, the better {thinking} and the better {actions}; by {results} we then strengthen {relationships}.',
  formStories: {
    vicious:
      'The less {results}, the more {pressure}. It helps at first, but wears down {relationships}; {thinking} and {actions} suffer, and we see {results} fall further.',
  },
  pattern: 'Slow start, then accelerating gain (or decline)',
  series: [
    {
      slot: 'results',
      points: [
        0.06, 0.067, 0.074, 0.084, 0.094, 0.107, 0.122, 0.139, 0.159, 0.183, 0.211, 0.244, 0.283, 0.328,
        0.381, 0.443, 0.516, 0.602, 0.703, 0.821, 0.96,
      ],
    },
  ],
  references: [],
  earlyWarnings: [
    'Results are pushed and relationships are not mentioned',
    'Meetings report, nobody thinks aloud',
  ],
  questions: [
    'In which direction is this loop running now?',
    'Which variable could we improve this month at low cost?',
    "What is the equivalent loop for our ministry's issue?",
  ],
  leverage: [
    {
      text: 'Enter at relationships or thinking and not at results',
      level: 7,
      change: 'strengthen the link from Quality of relationships to Quality of thinking',
    },
    {
      text: 'Name the loop in the words of the issue and find the one variable that can be moved cheaply',
      level: 7,
      change: 'replace the roles by variables of the issue',
    },
  ],
  wrongMoves: [
    { move: 'Press for results', why: 'Strains relationships and turns the loop round', feeds: ['R1'] },
  ],
  mentalModel: 'Results come first; relations are extra.',
  lookalikes: [
    { archetype: 'limits-to-growth', tell: 'Always ask which limit the success engine will meet.' },
  ],
  leadsTo: ['limits-to-growth'],
  caution: '',
  examples: [
    {
      title: 'Cross-ministry team on a persistent issue',
      sector: 'public service learning',
      place: 'Botswana',
      names: {
        relationships: 'Trust between ministries',
        thinking: 'Shared understanding of the issue',
        actions: 'Coordinated leverage actions',
        results: 'Progress on the persistent issue',
      },
      story:
        'Officers of several ministries build one loop together, agree one small action each, see the indicator move and trust the next session more.',
      basis: 'illustrative',
      sources: [],
    },
    {
      title: 'Maternal death review team',
      sector: 'maternal health',
      place: 'Botswana',
      names: {
        relationships: 'Safety to speak in reviews',
        thinking: 'Quality of case analysis',
        actions: 'Changes in ward practice',
        results: 'Deaths avoided',
      },
      story:
        'When reviews do not blame, staff say what happened, the ward changes one thing, and the next review is easier.',
      basis: 'illustrative',
      sources: [],
    },
  ],
  sources: [
    {
      cite: "Kim, D. H. (1997). What is your organization's core theory of success? The Systems Thinker 8(3)",
      where: '',
      url: '',
      standing: 'not-opened',
    },
    {
      cite: 'SIM PD: Activating sustained performance through reinforcing loops',
      where: '',
      url: 'https://pd-csl.sim.edu.sg/article/activating-sustained-performance-through-the-use-of-reinforcing-loops',
      standing: 'seen',
    },
  ],
}
