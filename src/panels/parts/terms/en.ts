/** The words of the field that explain themselves, in English: each as it stands in a sentence, and what it means, in one sentence or two. */
export const TERMS = {
  stock: {
    word: 'stock',
    means:
      'What has built up over time and can be counted at one moment, as water in a tank. It changes only by what flows in and out.',
  },
  flow: {
    word: 'flow',
    means: 'What fills or drains a stock, so much in a week or a year.',
  },
  action: {
    word: 'action',
    means: 'What somebody does or decides, more of it or less.',
  },
  perception: {
    word: 'perception',
    means: 'What people believe of the state of things. It may lag behind what is, or differ from it.',
  },
  gap: {
    word: 'gap',
    means:
      'How far what is lies from what is wanted: the goal less the present state. People act to close it.',
  },
  external: {
    word: 'from outside',
    means: 'What acts on the loops and is not moved by them, such as a limit, a goal or the weather.',
  },
  loop: {
    word: 'loop',
    means:
      'Links that lead from a variable back to it: what changes comes round to itself, and feeds itself or is held back.',
  },
  leverage: {
    word: 'leverage',
    means:
      'Where a small change alters much of what the whole system does. Donella Meadows ordered the places to intervene from 12, the weakest, to 1.',
  },
  delay: {
    word: 'delay',
    means:
      'The effect comes noticeably later than its cause; two strokes across the arrow mark it. Those who do not wait for it do too much.',
  },
  polarity: {
    word: 'polarity',
    means:
      'The sign of a link. With + the effect goes the same way as the cause, with − the opposite way, all else being the same.',
  },
  reinforcing: {
    word: 'reinforcing',
    means:
      'A loop, marked R, in which a change comes back stronger: growth or decline that feeds itself. It has no negative link, or an even number.',
  },
  balancing: {
    word: 'balancing',
    means:
      'A loop, marked B, in which a change comes back against itself: it holds on to a level or seeks a goal. It has an odd number of negative links.',
  },
  undetermined: {
    word: 'undetermined',
    means: 'A loop with a link of which nobody has said the sign: it may reinforce or balance.',
  },
  'level-12': {
    word: 'level 12 of 12',
    means:
      'Numbers: subsidies, taxes, standards and other amounts. They are changed most often and alter behaviour least.',
  },
  'level-11': {
    word: 'level 11 of 12',
    means:
      'Buffers: how large a stock is beside its flows. A large one steadies, and is slow and costly to change.',
  },
  'level-10': {
    word: 'level 10 of 12',
    means:
      'The physical structure: how stocks and flows are laid out and joined. It is decisive, and hard to rebuild once it stands.',
  },
  'level-9': {
    word: 'level 9 of 12',
    means: 'Delays: how long it takes until an effect is seen, beside how fast the system changes.',
  },
  'level-8': {
    word: 'level 8 of 12',
    means: 'The strength of balancing loops, beside what they are to correct.',
  },
  'level-7': {
    word: 'level 7 of 12',
    means:
      'The gain of reinforcing loops: to slow one is mostly better than to strengthen what holds it back.',
  },
  'level-6': {
    word: 'level 6 of 12',
    means: 'Flows of information: who learns what, and when. A missing one is often cheap to add.',
  },
  'level-5': {
    word: 'level 5 of 12',
    means: 'Rules: what is rewarded, punished, allowed and forbidden, and who decides on that.',
  },
  'level-4': {
    word: 'level 4 of 12',
    means: 'Self-organisation: the power to add to the structure, to change it and to let it evolve.',
  },
  'level-3': {
    word: 'level 3 of 12',
    means: 'The goal of the system, which all below it serves.',
  },
  'level-2': {
    word: 'level 2 of 12',
    means: 'The mindset out of which goals, rules and structure come.',
  },
  'level-1': {
    word: 'level 1 of 12',
    means: 'The power to stand above any one mindset, and to choose among them.',
  },
} as const
