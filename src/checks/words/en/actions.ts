import type { ActionLists } from '../actions.ts'
import { words } from '../list.ts'

/** English verbs by what they do to what follows, and the small words about them. */
export const ACTIONS: ActionLists = {
  parting: words('share, swap, exchange, split, rotate'),
  amongWhom: words('between, with, among, amongst'),
  likeAdverbs: words(
    'supply, reply, family, assembly, anomaly, monthly, weekly, daily, yearly, hourly, early, elderly, fly, jelly, bully, rally, tally, ally',
  ),
  likeAdjectives: words('slow, idle, blind, humble, mature, tame'),
  passedTo: words('with, to, from, among, between'),
  causing: words('getting, having, keeping, making, leaving, seeing, finding, letting'),
  thereIn: words('stock, use, store, service, order, hand'),
  ordering: words('must, should, needs to, have to, has to, ought to, supposed to'),
  noDeeds: words('string, spring, evening, morning, ceiling, clothing, sibling, building'),
  phrasalSmall: words('up, out, down, off, away, back, over'),
  phrasalOfNames: words('up, out, off, in, over, on, back'),
  phrasalRates: words(
    'cost, costs, rate, rates, ratio, time, times, point, points, date, dates, fee, fees, frequency',
  ),
  movingAmounts: words(
    'bring, push, keep, hold, drive, force, slow, speed, slash, scale, step, put, get, raise, free, fill, use, make',
  ),
  lightVerbs: words('do, get, have, hold, let, make, put, take, win, be, go, come'),
  oftenAdverbs: words('daily, weekly, monthly, yearly, once, twice'),
}
