import type { ArchetypeCard, Structure } from '../types.ts'

/** The forms of Accidental Adversaries: the standard one first. */
export const structures: readonly Structure[] = [
  {
    id: 'standard',
    name: 'Standard form',
    when: '',
    slots: [
      { id: 'a_success', role: 'Success of A', kind: 'variable', hint: '', outside: false, x: 0, y: 0 },
      { id: 'b_success', role: 'Success of B', kind: 'variable', hint: '', outside: false, x: 0, y: 0 },
      { id: 'a_support', role: 'Support from A for B', kind: 'action', hint: '', outside: false, x: 0, y: 0 },
      { id: 'b_support', role: 'Support from B for A', kind: 'action', hint: '', outside: false, x: 0, y: 0 },
      { id: 'a_fix', role: 'Self-protecting fix by A', kind: 'action', hint: '', outside: false, x: 0, y: 0 },
      { id: 'b_fix', role: 'Self-protecting fix by B', kind: 'action', hint: '', outside: false, x: 0, y: 0 },
    ],
    links: [
      { from: 'a_success', to: 'a_support', polarity: '+', delay: false, why: 'a successful A can help B' },
      { from: 'a_support', to: 'b_success', polarity: '+', delay: true, why: 'help works' },
      { from: 'b_success', to: 'b_support', polarity: '+', delay: false, why: 'a successful B can help A' },
      { from: 'b_support', to: 'a_success', polarity: '+', delay: true, why: 'help works' },
      { from: 'a_success', to: 'a_fix', polarity: '-', delay: false, why: 'trouble makes A protect itself' },
      { from: 'a_fix', to: 'a_success', polarity: '+', delay: false, why: 'the fix helps A' },
      { from: 'b_success', to: 'b_fix', polarity: '-', delay: false, why: 'trouble makes B protect itself' },
      { from: 'b_fix', to: 'b_success', polarity: '+', delay: false, why: 'the fix helps B' },
      { from: 'a_fix', to: 'b_success', polarity: '-', delay: false, why: "A's fix hurts B" },
      { from: 'b_fix', to: 'a_success', polarity: '-', delay: false, why: "B's fix hurts A" },
    ],
    loops: [
      {
        id: 'R1',
        type: 'R',
        name: 'Partnership',
        path: ['a_success', 'a_support', 'b_success', 'b_support'],
      },
      { id: 'B2', type: 'B', name: 'A protects itself', path: ['a_success', 'a_fix'] },
      { id: 'B3', type: 'B', name: 'B protects itself', path: ['b_success', 'b_fix'] },
      { id: 'R4', type: 'R', name: 'Adversaries', path: ['a_fix', 'b_success', 'b_fix', 'a_success'] },
    ],
    walks: [],
  },
  {
    id: 'blocking',
    name: 'With an explicit "obstacle created for the other" node',
    when: 'When people need to see the unintended effect named',
    slots: [
      { id: 'a_success', role: 'Success of A', kind: 'variable', hint: '', outside: false, x: 0, y: 0 },
      { id: 'b_success', role: 'Success of B', kind: 'variable', hint: '', outside: false, x: 0, y: 0 },
      {
        id: 'a_support',
        role: "A's activity in B's favour",
        kind: 'action',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'b_support',
        role: "B's activity in A's favour",
        kind: 'action',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      { id: 'a_fix', role: "A's fix", kind: 'action', hint: '', outside: false, x: 0, y: 0 },
      { id: 'b_fix', role: "B's fix", kind: 'action', hint: '', outside: false, x: 0, y: 0 },
      {
        id: 'a_obstacle',
        role: "Obstacle to B's success",
        kind: 'variable',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
      {
        id: 'b_obstacle',
        role: "Obstacle to A's success",
        kind: 'variable',
        hint: '',
        outside: false,
        x: 0,
        y: 0,
      },
    ],
    links: [
      { from: 'a_success', to: 'a_support', polarity: '+', delay: false, why: 'can help' },
      { from: 'a_support', to: 'b_success', polarity: '+', delay: true, why: 'help' },
      { from: 'b_success', to: 'b_support', polarity: '+', delay: false, why: 'can help' },
      { from: 'b_support', to: 'a_success', polarity: '+', delay: true, why: 'help' },
      { from: 'a_success', to: 'a_fix', polarity: '-', delay: false, why: 'protect' },
      { from: 'a_fix', to: 'a_success', polarity: '+', delay: false, why: 'works' },
      { from: 'b_success', to: 'b_fix', polarity: '-', delay: false, why: 'protect' },
      { from: 'b_fix', to: 'b_success', polarity: '+', delay: false, why: 'works' },
      { from: 'a_fix', to: 'a_obstacle', polarity: '+', delay: false, why: 'side effect' },
      { from: 'a_obstacle', to: 'b_success', polarity: '-', delay: false, why: 'hurts B' },
      { from: 'b_fix', to: 'b_obstacle', polarity: '+', delay: false, why: 'side effect' },
      { from: 'b_obstacle', to: 'a_success', polarity: '-', delay: false, why: 'hurts A' },
    ],
    loops: [
      {
        id: 'R1',
        type: 'R',
        name: 'Partnership',
        path: ['a_success', 'a_support', 'b_success', 'b_support'],
      },
      { id: 'B2', type: 'B', name: 'A protects itself', path: ['a_success', 'a_fix'] },
      { id: 'B3', type: 'B', name: 'B protects itself', path: ['b_success', 'b_fix'] },
      {
        id: 'R4',
        type: 'R',
        name: 'Adversaries',
        path: ['a_fix', 'a_obstacle', 'b_success', 'b_fix', 'b_obstacle', 'a_success'],
      },
    ],
    walks: [],
  },
]

/** What is told of Accidental Adversaries. */
export const card: ArchetypeCard = {
  id: 'accidental-adversaries',
  name: 'Accidental Adversaries',
  aliases: ['Partners become enemies'],
  family: 'fieldbook',
  oneLine: 'Two partners each fix their own problem in a way that hurts the other.',
  genericClass: 'out-of-control',
  storyline:
    'Two parties need each other and start well. One runs into trouble and takes a reasonable step to protect itself, not seeing that it makes life harder for the partner. The partner protects itself in turn, and soon each believes the other acts in bad faith.',
  storyTemplate:
    '{a_support} and {b_support} helped both. Under pressure A turns to {a_fix}, which harms {b_success}; B answers with {b_fix}, which harms {a_success}.',
  pattern: 'Joint success rises, wobbles and falls while both fixes grow',
  series: [
    {
      slot: 'a_success',
      points: [
        0.08, 0.09, 0.1, 0.12, 0.17, 0.26, 0.4, 0.57, 0.75, 0.89, 0.94, 0.89, 0.75, 0.57, 0.4, 0.26, 0.17,
        0.12, 0.1, 0.09, 0.08,
      ],
    },
    {
      slot: 'a_fix',
      points: [
        0.1, 0.1, 0.11, 0.12, 0.14, 0.16, 0.19, 0.21, 0.24, 0.28, 0.32, 0.36, 0.4, 0.45, 0.49, 0.55, 0.6,
        0.66, 0.72, 0.78, 0.85,
      ],
    },
    {
      slot: 'b_fix',
      points: [
        0.1, 0.1, 0.11, 0.12, 0.14, 0.16, 0.19, 0.21, 0.24, 0.28, 0.32, 0.36, 0.4, 0.45, 0.49, 0.55, 0.6,
        0.66, 0.72, 0.78, 0.85,
      ],
    },
  ],
  earlyWarnings: [
    '"They promised and then did the opposite"',
    'New forms and approvals between the partners',
    "Each side can list the other's faults and none of its own",
  ],
  questions: [
    'What did each side hope for at the start?',
    'Which of our fixes makes their job harder?',
    'Do they know? Do we?',
    'What would remove the pressure that causes our fix?',
  ],
  leverage: [
    {
      text: 'Put both partners in front of the diagram together',
      level: 6,
      change: 'show the loop Adversaries (R4) to both',
    },
    {
      text: 'Find a fix for A that does not harm B',
      level: 10,
      change: 'cut the link from Self-protecting fix by A to Success of B',
    },
    {
      text: 'Share a success measure',
      level: 3,
      change: 'add a common goal above Success of A and Success of B',
    },
    {
      text: 'Rebuild the support links first',
      level: 7,
      change: 'strengthen the link from Success of A to Support from A for B',
    },
  ],
  wrongMoves: [
    {
      move: 'Write a tougher contract',
      why: 'Turns the fixes into rules and confirms bad faith',
      feeds: 'R4',
    },
    { move: 'Escalate to the superiors', why: 'Each side defends its fix in public', feeds: 'R4' },
  ],
  mentalModel: 'We cooperate; they are the ones who broke it.',
  lookalikes: [
    { archetype: 'escalation', tell: 'No shared benefit at the start in escalation.' },
    { archetype: 'fixes-that-fail', tell: 'Two fixes-that-fail whose side effects land on each other.' },
  ],
  leadsTo: ['escalation'],
  caution: '',
  examples: [
    {
      title: 'Central programme and district clinics',
      sector: 'health',
      place: 'Any ministry with districts',
      names: {
        a_success: 'National programme results',
        b_success: 'Clinic performance',
        a_support: 'Supplies and training from the centre',
        b_support: 'Good data and outreach from clinics',
        a_fix: 'Centrally run campaigns',
        b_fix: 'Clinics holding back staff time',
      },
      story:
        'Behind on targets, the centre runs campaigns that pull clinic nurses away; clinics fall behind and hold back time and data, so the centre runs more campaigns.',
      basis: 'illustrative',
      sources: [],
    },
    {
      title: 'Land authority and water utility',
      sector: 'land/water',
      place: 'Botswana',
      names: {
        a_success: 'Plots delivered on target',
        b_success: 'Water network reliability',
        a_support: 'Early sharing of layout plans',
        b_support: 'Timely water connections',
        a_fix: 'Allocating plots before services',
        b_fix: 'Delaying new connections',
      },
      story:
        'To meet its target the land authority allocates unserviced plots; scattered connections strain the network; the utility slows approvals; plots stay empty.',
      basis: 'illustrative',
      sources: [],
    },
  ],
  sources: [
    {
      cite: 'Senge, Kleiner, Roberts, Ross & Smith (1994). The Fifth Discipline Fieldbook. Currency. pp. 121-150',
      where: 'pp. 145-148 (page numbers not checked)',
      url: '',
    },
    {
      cite: 'The Systems Thinker: Wobbling to Success by Managing the Accidental Adversaries Dynamic (V11N9)',
      where: 'Wobbling to success',
      url: 'https://thesystemsthinker.com/?p=2364',
    },
    {
      cite: 'Braun, W. (2002). The System Archetypes. 26 pp.',
      where: 'Accidental Adversaries',
      url: 'https://studylib.net/doc/25435457/sys-archetypes',
    },
    {
      cite: 'Damodaran, S.: Accidental Adversary (systemic structure) page',
      where: '',
      url: 'https://sheilasingapore.blog/accidental-adversary-archetype-aa-systemic-structure/',
    },
    {
      cite: 'Senge, Kleiner, Roberts, Ross & Smith (1994). The Fifth Discipline Fieldbook. Currency. pp. 121-150',
      where: 'pp. 145-148 (Kemeny) (page numbers not checked)',
      url: '',
    },
  ],
}
