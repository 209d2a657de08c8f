import { expect, test } from 'vitest'
import { next, UNBORN } from './next.ts'
import type { Effect, Life, Place, Trade, WorkerEvent } from './types.ts'

type Order = string
interface Report {
  readonly to: Order
  readonly words: string
}

/** A worker that hears, with a stand-in: the richest life. */
const HEARING: Trade<Order, Report> = {
  hears: true,
  stop: 'stop',
  rescue: 'always',
  fetchStandIn: () => {},
  answers: (order, { to }) => order === to,
  isLast: ({ words }) => words !== 'so far',
  problemOf: ({ words }) => (words.startsWith('no ') ? words : null),
}
/** One that must be ended to call off its work, and is replaced when it fails. */
const DEAF: Trade<Order, Report> = { hears: false, rescue: 'untried' }

/** One effect in a word or two. */
function inWords(effect: Effect<Order, Report>): string {
  if (effect.kind === 'post') return `post ${effect.order}`
  if (effect.kind === 'report') return `report ${effect.report.words}`
  return 'reason' in effect ? `${effect.kind} ${effect.reason}` : effect.kind
}

/** A life at its third hand, with these orders under way; a word is written with a bang. */
function lifeAt(at: Place, ...orders: readonly string[]): Life<Order> {
  const underWay = orders.map((order) => ({
    order: order.replace('!', ''),
    wantsAnswer: !order.endsWith('!'),
  }))
  return { ...UNBORN, at, turn: 3, isOnPage: at === 'fetching' || at === 'page', underWay }
}

/** Where the life is after an event, what is under way then, and what is done about it. */
function after(
  trade: Trade<Order, Report>,
  life: Life<Order>,
  event: WorkerEvent<Order, Report>,
): readonly string[] {
  const [{ at, underWay }, effects] = next(trade, life, event)
  const orders = underWay.map(({ order, wantsAnswer }) => (wantsAnswer ? order : `${order}!`)).join(' ')
  return [`${at}: ${orders}`.trim(), ...effects.map(inWords)]
}

const EVENTS: Readonly<Record<string, WorkerEvent<Order, Report>>> = {
  warm: { kind: 'warm' },
  order: { kind: 'order', order: 'b' },
  beside: { kind: 'beside', order: 'b' },
  word: { kind: 'word', order: 'b' },
  cancel: { kind: 'cancel' },
  end: { kind: 'end' },
  ready: { kind: 'ready', from: 3 },
  'last report': { kind: 'report', from: 3, report: { to: 'a', words: 'done' } },
  'report on the way': { kind: 'report', from: 3, report: { to: 'a', words: 'so far' } },
  'report to an order that was called off': { kind: 'report', from: 3, report: { to: 'z', words: 'done' } },
  problem: { kind: 'report', from: 3, report: { to: 'a', words: 'no room' } },
  fault: { kind: 'fault', from: 3, reason: 'gone' },
  'no workers': { kind: 'fault', from: 3, reason: null },
  'late ready': { kind: 'ready', from: 2 },
  'late report': { kind: 'report', from: 2, report: { to: 'a', words: 'done' } },
  'late fault': { kind: 'fault', from: 2, reason: 'gone' },
}

const STATES: Readonly<Record<string, Life<Order>>> = {
  nowhere: lifeAt('nowhere'),
  starting: lifeAt('starting', 'a'),
  'at rest': lifeAt('worker'),
  'at work': lifeAt('worker', 'a', 'w!'),
  fetching: lifeAt('fetching', 'a'),
  'at work on the page': lifeAt('page', 'a'),
}

const eachState = (trade: Trade<Order, Report>, event: WorkerEvent<Order, Report>) =>
  Object.fromEntries(Object.entries(STATES).map(([name, life]) => [name, after(trade, life, event)]))

const SAME: Readonly<Record<string, readonly string[]>> = {
  nowhere: ['nowhere:'],
  starting: ['starting: a'],
  'at rest': ['worker:'],
  'at work': ['worker: a w!'],
  fetching: ['fetching: a'],
  'at work on the page': ['page: a'],
}

const TAKEN_OVER = ['terminate', 'fetch', 'takeOver gone']

/** What each event makes of each state of one that hears, where it changes something. */
const HEARING_LIFE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  warm: { nowhere: ['starting:', 'start'] },
  order: {
    nowhere: ['starting: b', 'start'],
    starting: ['starting: b'],
    'at rest': ['worker: b', 'post b'],
    'at work': ['worker: b', 'post b'],
    fetching: ['fetching: b'],
    'at work on the page': ['page: b', 'post b'],
  },
  beside: {
    nowhere: ['starting: b', 'start'],
    starting: ['starting: a b'],
    'at rest': ['worker: b', 'post b'],
    'at work': ['worker: a w! b', 'post b'],
    fetching: ['fetching: a b'],
    'at work on the page': ['page: a b', 'post b'],
  },
  word: {
    starting: ['starting: a b!'],
    'at work': ['worker: a w! b!', 'post b'],
    fetching: ['fetching: a b!'],
    'at work on the page': ['page: a b!', 'post b'],
  },
  cancel: {
    starting: ['starting:'],
    'at work': ['worker:', 'post stop'],
    fetching: ['fetching:'],
    'at work on the page': ['page:', 'post stop'],
  },
  end: {
    starting: ['nowhere:', 'terminate'],
    'at rest': ['nowhere:', 'terminate'],
    'at work': ['nowhere:', 'terminate'],
    fetching: ['nowhere:', 'terminate'],
    'at work on the page': ['nowhere:', 'terminate'],
  },
  ready: { starting: ['worker: a', 'post a'], fetching: ['page: a', 'post a'] },
  'last report': {
    'at work': ['worker:', 'report done'],
    'at work on the page': ['page:', 'report done'],
  },
  'report on the way': {
    'at work': ['worker: a w!', 'report so far'],
    'at work on the page': ['page: a', 'report so far'],
  },
  'report to an order that was called off': {},
  problem: {
    'at work': ['fetching: a w!', 'terminate', 'fetch', 'takeOver no room'],
    'at work on the page': ['page:', 'fail no room'],
  },
  fault: {
    starting: ['fetching: a', ...TAKEN_OVER],
    'at rest': ['fetching:', ...TAKEN_OVER],
    'at work': ['fetching: a w!', ...TAKEN_OVER],
    fetching: ['nowhere:', 'terminate', 'fail gone'],
    'at work on the page': ['nowhere:', 'terminate', 'fail gone'],
  },
  'no workers': {
    starting: ['fetching: a', 'terminate', 'fetch'],
    'at rest': ['fetching:', 'terminate', 'fetch'],
    'at work': ['fetching: a w!', 'terminate', 'fetch'],
    fetching: ['nowhere:', 'terminate', 'fail there are no workers in this browser'],
    'at work on the page': ['nowhere:', 'terminate', 'fail there are no workers in this browser'],
  },
  'late ready': {},
  'late report': {},
  'late fault': {},
}

test.each(Object.entries(EVENTS))('a worker that hears, in every state: %s', (name, event) => {
  expect(eachState(HEARING, event)).toEqual({ ...SAME, ...HEARING_LIFE[name] })
})

/** What is otherwise with one that does not hear and has no stand-in; no report is of another order. */
const DEAF_LIFE: typeof HEARING_LIFE = {
  order: {
    ...HEARING_LIFE.order,
    'at work': ['starting: b', 'terminate', 'start'],
    'at work on the page': ['fetching: b', 'terminate', 'fetch'],
  },
  cancel: {
    ...HEARING_LIFE.cancel,
    'at work': ['nowhere:', 'terminate'],
    'at work on the page': ['nowhere:', 'terminate'],
  },
  'report on the way': {
    'at work': ['worker:', 'report so far'],
    'at work on the page': ['page:', 'report so far'],
  },
  'report to an order that was called off': HEARING_LIFE['last report'] ?? {},
  problem: {
    'at work': ['worker:', 'report no room'],
    'at work on the page': ['page:', 'report no room'],
  },
  fault: {
    starting: ['nowhere:', 'terminate', 'fail gone'],
    'at rest': ['nowhere:', 'terminate'],
    'at work': ['nowhere:', 'terminate', 'fail gone'],
    fetching: ['nowhere:', 'terminate', 'fail gone'],
    'at work on the page': ['nowhere:', 'terminate', 'fail gone'],
  },
  'no workers': {
    ...HEARING_LIFE['no workers'],
    starting: ['nowhere:', 'terminate', 'fail there are no workers in this browser'],
    'at rest': ['nowhere:', 'terminate'],
    'at work': ['nowhere:', 'terminate', 'fail there are no workers in this browser'],
  },
}

test.each(Object.entries(EVENTS))('a worker that does not hear, in every state: %s', (name, event) => {
  expect(eachState(DEAF, event)).toEqual({ ...SAME, ...HEARING_LIFE[name], ...DEAF_LIFE[name] })
})

test('the page takes over from an untried worker for good, and not from one that has reported', () => {
  const trade: Trade<Order, Report> = { ...HEARING, rescue: 'untried' }
  const fault: WorkerEvent<Order, Report> = { kind: 'fault', from: 3, reason: 'gone' }
  const [onPage] = next(trade, lifeAt('worker', 'a'), fault)
  expect(onPage).toMatchObject({ at: 'fetching', isOnPage: true, turn: 4 })
  const [ended] = next(trade, onPage, { kind: 'end' })
  expect(after(trade, ended, { kind: 'order', order: 'b' })).toEqual(['fetching: b', 'fetch'])

  const report = { to: 'a', words: 'so far' }
  const [tried] = next(trade, lifeAt('worker', 'a'), { kind: 'report', from: 3, report })
  expect(after(trade, tried, fault)).toEqual(['nowhere:', 'terminate', 'fail gone'])
  expect(after(trade, lifeAt('worker', 'a'), { ...fault, hasReported: true })).toEqual([
    'nowhere:',
    'terminate',
    'fail gone',
  ])
})
