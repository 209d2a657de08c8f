import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Capability Trap: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      {
        id: 'desired_performance',
        role: 'Desired performance',
        kind: 'variable',
        hint: '',
        outside: true,
        x: -390,
        y: 0,
      },
      {
        id: 'performance_gap',
        role: 'Performance gap',
        kind: 'gap',
        hint: '',
        outside: false,
        x: -200,
        y: 0,
      },
      {
        id: 'working_harder',
        role: 'Hours on direct work',
        kind: 'action',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'improvement_time',
        role: 'Time on improvement',
        kind: 'action',
        hint: '',
        outside: false,
        x: -95,
        y: 170,
      },
      { id: 'capability', role: 'Capability', kind: 'stock', hint: '', outside: false, x: 95, y: 170 },
      { id: 'performance', role: 'Performance', kind: 'variable', hint: '', outside: false, x: 200, y: 0 },
    ],
    links: [
      {
        from: 'desired_performance',
        to: 'performance_gap',
        polarity: '+',
        delay: false,
        why: 'target',
        bend: 0,
      },
      {
        from: 'performance',
        to: 'performance_gap',
        polarity: '-',
        delay: false,
        why: 'performance closes it',
        bend: 0.3,
      },
      {
        from: 'performance_gap',
        to: 'working_harder',
        polarity: '+',
        delay: false,
        why: 'pressure to work harder',
        bend: 0,
      },
      {
        from: 'working_harder',
        to: 'performance',
        polarity: '+',
        delay: false,
        why: 'helps at once',
        bend: 0,
      },
      {
        from: 'performance_gap',
        to: 'improvement_time',
        polarity: '+',
        delay: false,
        why: 'the gap also calls for improvement',
      },
      {
        from: 'improvement_time',
        to: 'capability',
        polarity: '+',
        delay: true,
        why: 'builds capability slowly',
      },
      {
        from: 'capability',
        to: 'performance',
        polarity: '+',
        delay: false,
        why: 'capability lifts performance',
      },
      {
        from: 'working_harder',
        to: 'improvement_time',
        polarity: '-',
        delay: false,
        why: 'hours are taken from improvement',
        bend: 0,
      },
    ],
    loops: [
      {
        id: 'B1',
        type: 'B',
        name: 'Work harder',
        path: ['performance_gap', 'working_harder', 'performance'],
      },
      {
        id: 'B2',
        type: 'B',
        name: 'Work smarter',
        path: ['performance_gap', 'improvement_time', 'capability', 'performance'],
      },
      {
        id: 'R3',
        type: 'R',
        name: 'Reinvestment',
        path: ['working_harder', 'improvement_time', 'capability', 'performance', 'performance_gap'],
      },
    ],
    walks: [],
  },
  {
    id: 'shortcuts',
    name: 'With shortcuts shown separately',
    when: 'When corners are cut rather than hours added',
    slots: [
      { id: 'performance_gap', role: 'Performance gap', kind: 'gap', hint: '', outside: false, x: 0, y: 0 },
      { id: 'shortcuts', role: 'Shortcuts', kind: 'action', hint: '', outside: false, x: -200, y: 0 },
      {
        id: 'improvement_time',
        role: 'Time on improvement',
        kind: 'action',
        hint: '',
        outside: false,
        x: -100,
        y: 160,
      },
      { id: 'capability', role: 'Capability', kind: 'stock', hint: '', outside: false, x: 100, y: 160 },
      { id: 'performance', role: 'Performance', kind: 'variable', hint: '', outside: false, x: 200, y: 0 },
      {
        id: 'working_time',
        role: 'Time on direct work',
        kind: 'action',
        hint: '',
        outside: false,
        x: 0,
        y: -150,
      },
    ],
    links: [
      { from: 'performance', to: 'performance_gap', polarity: '-', delay: false, why: 'closes', bend: 0 },
      { from: 'performance_gap', to: 'shortcuts', polarity: '+', delay: false, why: 'pressure', bend: 0 },
      { from: 'shortcuts', to: 'improvement_time', polarity: '-', delay: false, why: 'cut improvement' },
      { from: 'shortcuts', to: 'working_time', polarity: '+', delay: false, why: 'frees hours' },
      { from: 'working_time', to: 'performance', polarity: '+', delay: false, why: 'output' },
      { from: 'improvement_time', to: 'capability', polarity: '+', delay: true, why: 'builds' },
      { from: 'capability', to: 'performance', polarity: '+', delay: false, why: 'lifts' },
    ],
    loops: [
      {
        id: 'B1',
        type: 'B',
        name: 'Shortcuts',
        path: ['performance_gap', 'shortcuts', 'working_time', 'performance'],
      },
      {
        id: 'R2',
        type: 'R',
        name: 'Reinvestment',
        path: ['performance_gap', 'shortcuts', 'improvement_time', 'capability', 'performance'],
      },
    ],
    walks: [],
  },
]

/** What is told of Capability Trap. */
export const card: ArchetypeCard = {
  id: 'capability-trap',
  name: 'Capability Trap',
  aliases: ['Working harder, not smarter', 'Firefighting'],
  family: 'sterman',
  oneLine:
    "Working harder closes today's gap by taking time from the improvement that would close tomorrow's.",
  genericClass: 'out-of-control',
  storyline:
    'Under pressure a team adds hours and skips maintenance, training and review. Output rises for a while. The skipped work shows later as breakdowns, and the team must work harder still. Because the decline is slow, effort gets the credit and people get the blame.',
  storyTemplate:
    'To close {performance_gap} we add {working_harder} and cut {improvement_time}. {performance} recovers for a while, then {capability} slides and the gap is wider.',
  pattern: 'Better before worse; the way out is worse before better',
  series: [
    {
      slot: 'performance',
      points: [
        0.4, 0.47, 0.53, 0.59, 0.65, 0.69, 0.72, 0.74, 0.75, 0.71, 0.68, 0.64, 0.6, 0.56, 0.53, 0.49, 0.45,
        0.41, 0.38, 0.34, 0.3,
      ],
    },
    {
      slot: 'capability',
      points: [
        0.9, 0.9, 0.9, 0.89, 0.88, 0.87, 0.86, 0.84, 0.81, 0.78, 0.75, 0.71, 0.67, 0.62, 0.56, 0.5, 0.43,
        0.36, 0.28, 0.19, 0.1,
      ],
    },
  ],
  earlyWarnings: [
    'Reviews and maintenance are the first things cancelled',
    'Heroes are praised for rescues',
    'The same people are always busy',
  ],
  questions: [
    'What share of the week goes to improvement?',
    'When output rose last time, what did we stop doing?',
    'Would we accept a dip for six months?',
  ],
  leverage: [
    {
      text: 'Ring-fence improvement time, also in a crisis',
      level: 5,
      change: 'cut the link from Hours on direct work to Time on improvement',
    },
    { text: 'Lower the target for a time, openly', level: 3, change: 'lower Desired performance' },
    {
      text: 'Start where improvement pays back fastest',
      level: 9,
      change: 'shorten the delay from Time on improvement to Capability',
    },
  ],
  wrongMoves: [
    { move: 'Set a stretch target', why: 'Widens the gap and the pressure to cut improvement', feeds: 'R3' },
    {
      move: 'Launch an improvement programme on top of full workloads',
      why: 'It is the first thing dropped under pressure',
      feeds: 'B1',
    },
  ],
  mentalModel: 'People could do it if they tried harder.',
  lookalikes: [
    { archetype: 'shifting-the-burden', tell: 'Same family; use this one when time is the shared resource.' },
  ],
  leadsTo: ['eroding-goals'],
  caution: '',
  examples: [
    {
      title: 'Busy maternity ward',
      sector: 'maternal health',
      place: 'Generic',
      names: {
        desired_performance: 'Care standard',
        performance_gap: 'Gap in care',
        working_harder: 'Hours on direct care',
        improvement_time: 'Time for drills and death reviews',
        capability: 'Team skill in emergencies',
        performance: 'Quality of care',
      },
      story: 'Drills and reviews are cancelled on busy days, so rare emergencies find an unpractised team.',
      basis: 'illustrative',
      sources: [],
    },
    {
      title: 'Data tables for Key Success Loops',
      sector: 'public service learning',
      place: 'Botswana',
      names: {
        desired_performance: 'Deadline for strategy paper',
        performance_gap: 'Shortfall in the paper',
        working_harder: 'Hours drafting text',
        improvement_time: 'Time on data tables',
        capability: 'Evidence base of the loop',
        performance: 'Quality of strategy paper',
      },
      story:
        'Drafting fills the weeks before the deadline, the data table stays empty, and the next paper starts from opinions again.',
      basis: 'illustrative, prompted by the work named in the source',
      sources: [
        {
          cite: 'lopn.net, Building Capacities for Learning Organizations for the Public Sector of Botswana',
          where: '',
          url: 'http://www.lopn.net/BW2008_Work_to_Date.html',
        },
      ],
    },
  ],
  sources: [
    {
      cite: 'Repenning, N. P. & Sterman, J. D. (2001). Nobody ever gets credit for fixing problems that never happened. California Management Review 43(4), 64-88',
      where: '',
      url: 'https://doi.org/10.2307/41166101',
    },
    {
      cite: 'Summary of the capability trap loops',
      where: '',
      url: 'https://www.akikoo.org/log/2025/07/06/breaking-free-from-the-capability-trap',
    },
  ],
}
